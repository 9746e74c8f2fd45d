// A simulated learner: signs in as a guest does, begins attempts, saves answers, hands in. The real routes, no short cuts.
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { answerSchema, type Answer } from '../../domain/question/answer';
import { readText, type HttpClient, type Reply } from './http-client';

/** What must be known of a question to answer it somehow. */
export interface Asked {
  readonly kind: Answer['kind'];
  /** The letters of its items; an order is an answer only when it holds them all. */
  readonly items: readonly string[];
}

export interface Save {
  readonly submissionId: string;
  readonly attemptId: string;
  /** From 0. */
  readonly position: number;
  readonly seq: number;
  readonly answer: Answer;
}

const csrfReply = z.object({ csrfToken: z.string().min(1) });
const kinds = z.enum(answerSchema.options.map((option) => option.shape.kind.value));

/** What the server said, for an error message; never more than a line. */
export function describeReply({ status, body }: Reply): string {
  return `${status} ${body.toString('utf8', 0, 200)}`;
}

/** Signs in by one of the ways that next-auth knows; the client's cookies are its session from then on. */
export async function signIn(client: HttpClient, way: string, given: Record<string, string>): Promise<void> {
  const csrf = await client.send({ method: 'GET', path: '/api/auth/csrf' });
  if (csrf.status !== 200) throw new Error(`no sign-in: ${describeReply(csrf)}`);
  const { csrfToken } = csrfReply.parse(JSON.parse(readText(csrf)));
  const form = { ...given, csrfToken, json: 'true', callbackUrl: '/' };
  const path = `/api/auth/callback/${way}`;
  const reply = await client.send({ method: 'POST', path, body: new URLSearchParams(form) });
  const isSignedIn = (reply.headers['set-cookie'] ?? []).some((line) =>
    /^(__Host-)?marsad-session=./.test(line),
  );
  if (!isSignedIn) throw new Error(`no sign-in: ${describeReply(reply)}`);
}

/** Becomes a new learner. */
export async function signInAsGuest(client: HttpClient): Promise<void> {
  await signIn(client, 'guest', { locale: 'en' });
}

export function startAttempt(
  client: HttpClient,
  attemptId: string,
  quizId: string,
  assignmentId?: string,
): Promise<Reply> {
  const assigned = assignmentId === undefined ? {} : { assignment: assignmentId };
  return client.send({
    method: 'PUT',
    path: `/api/v1/attempts/${attemptId}?locale=en`,
    body: { quiz: quizId, ...assigned },
  });
}

export function sendSave(client: HttpClient, save: Save): Promise<Reply> {
  const { attemptId, position, submissionId, seq, answer } = save;
  const path = `/api/v1/attempts/${attemptId}/answers/${position}?locale=en`;
  return client.send({ method: 'PUT', path, body: { submissionId, tryNumber: 1, seq, answer } });
}

export function handIn(client: HttpClient, attemptId: string): Promise<Reply> {
  return client.send({ method: 'PUT', path: `/api/v1/attempts/${attemptId}/submission?locale=en`, body: {} });
}

/** The questions of an attempt by position, read from the page that shows them. */
export function readAsked(page: Reply): Asked[] {
  const parts = readText(page).matchAll(/self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)/g);
  const data = [...parts].map(([, text = '""']) => z.string().parse(JSON.parse(text))).join('');
  const list: Asked[] = [];
  for (const entry of data.split(/(?="position":\d+,"tryNumber":\d+,"question":)/)) {
    const found = /^"position":(\d+),"tryNumber":\d+,"question":\{"kind":"([a-z-]+)"/.exec(entry);
    if (found === null) continue;
    const [, listed = ''] = /"items":\[(.*?)\}\]/.exec(entry) ?? [];
    const items = [...listed.matchAll(/"id":"([a-z])"/g)].map(([, letter = '']) => letter);
    list[Number(found[1])] = { kind: kinds.parse(found[2]), items };
  }
  if (list.length === 0) throw new Error('the page shows no questions');
  return list;
}

/** An answer that differs from one `seq` to the next, so that a stored one can be told from another. */
function makeAnswer({ kind, items }: Asked, seq: number): Answer {
  const isEven = seq % 2 === 0;
  const pair = { a: isEven ? 'a' : 'b' };
  switch (kind) {
    case 'choice':
      return { kind, option: isEven ? 'a' : 'b' };
    case 'multiple':
      return { kind, options: isEven ? ['a'] : ['a', 'b'] };
    case 'true-false':
      return { kind, verdict: isEven };
    case 'numeric':
    case 'text':
    case 'estimate':
      return { kind, text: String(seq) };
    case 'order':
      return { kind, order: isEven ? [...items] : [...items].reverse() };
    case 'match':
      return { kind, partners: pair };
    case 'categorise':
      return { kind, groups: pair };
    case 'cloze':
      return { kind, gaps: pair };
    case 'hotspot':
      return { kind, spot: isEven ? 'a' : 'b' };
    case 'claim':
      return { kind, verdict: 'open', evidence: isEven ? ['a'] : ['b'] };
  }
}

export function makeSave(place: {
  attemptId: string;
  position: number;
  seq: number;
  asked: readonly Asked[];
}): Save {
  const { asked, ...rest } = place;
  const question = asked[place.position] ?? { kind: 'choice', items: [] };
  return { submissionId: randomUUID(), ...rest, answer: makeAnswer(question, place.seq) };
}
