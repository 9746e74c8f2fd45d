// Talks to /api/v1. Says whether an answer was taken, refused for good, or should be sent again.
import type { Answer } from '@/domain/question/answer';
import type { PublicQuestion } from '@/domain/question/public-question';

export type Sent<T> =
  | { readonly state: 'done'; readonly value: T }
  | { readonly state: 'refused'; readonly code: string; readonly message: string }
  | { readonly state: 'later' };

const TIMEOUT_MS = 10_000;
/** Refusals that will be the same however often one asks. */
const FINAL = new Set([400, 403, 404, 409, 413]);

/** What this page knows of itself; asked again after the server says otherwise. */
let signedIn = false;

function locale(): string {
  return document.documentElement.lang;
}

async function readRefusal(response: Response): Promise<{ code: string; message: string }> {
  const body: unknown = await response.json().catch(() => null);
  const error = typeof body === 'object' && body !== null && 'error' in body ? body.error : null;
  if (typeof error !== 'object' || error === null) return { code: 'failed', message: '' };
  const code = 'code' in error ? String(error.code) : 'failed';
  return { code, message: 'message' in error ? String(error.message) : '' };
}

async function request(path: string, init: RequestInit): Promise<Response> {
  return await fetch(path, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS), credentials: 'same-origin' });
}

/** Our own server answers this route with a `T`; that is promised by its types, not checked again here. */
async function readBody<T>(response: Response): Promise<T> {
  const read: (text: string) => T = JSON.parse;
  return read(await response.text());
}

/** One request. The language of the page goes along, so that what is said back is in it. */
export async function call<T>(method: 'GET' | 'PUT' | 'POST', path: string, body?: object): Promise<Sent<T>> {
  const url = `${path}${path.includes('?') ? '&' : '?'}locale=${locale()}`;
  try {
    const init: RequestInit =
      body === undefined
        ? { method }
        : { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
    const response = await request(url, init);
    if (response.ok) {
      return { state: 'done', value: await readBody(response) };
    }
    if (response.status === 401) signedIn = false;
    if (FINAL.has(response.status)) return { state: 'refused', ...(await readRefusal(response)) };
    return { state: 'later' };
  } catch {
    return { state: 'later' };
  }
}

async function isSignedIn(): Promise<boolean> {
  const session: unknown = await (await request('/api/auth/session', {})).json();
  return (
    typeof session === 'object' && session !== null && 'signedIn' in session && session.signedIn === true
  );
}

async function readCsrfToken(): Promise<string> {
  const token: unknown = await (await request('/api/auth/csrf', {})).json();
  return typeof token === 'object' && token !== null && 'csrfToken' in token ? String(token.csrfToken) : '';
}

async function signInAsGuest(): Promise<void> {
  const csrfToken = await readCsrfToken();
  const body = new URLSearchParams({ csrfToken, locale: locale(), json: 'true', callbackUrl: '/' });
  await request('/api/auth/callback/guest', { method: 'POST', body });
}

/** Makes sure that this browser has a learner. Two tabs wait for each other, so that they get the same one. */
export async function ensureSession(): Promise<boolean> {
  if (signedIn) return true;
  try {
    await navigator.locks.request('marsad-sign-in', async () => {
      if (!(await isSignedIn())) await signInAsGuest();
      signedIn = await isSignedIn();
    });
  } catch {
    return false;
  }
  return signedIn;
}

const started = new Set<string>();

/** Begins the attempt unless this page knows that it has begun. */
export async function ensureAttempt(attemptId: string, quizId: string): Promise<Sent<object>> {
  if (started.has(attemptId)) return { state: 'done', value: {} };
  if (!(await ensureSession())) return { state: 'later' };
  const sent = await call<object>('PUT', `/api/v1/attempts/${attemptId}`, { quiz: quizId });
  if (sent.state === 'done') started.add(attemptId);
  return sent;
}

/** Told by the page: this attempt has a row, and so this browser a learner. */
export function knowStarted(attemptId: string): void {
  started.add(attemptId);
  signedIn = true;
}

export interface HintReply {
  readonly step: number;
  readonly text: string;
}

export async function askHint(
  attemptId: string,
  quizId: string,
  place: { position: number; tryNumber: number; step: number },
): Promise<Sent<HintReply>> {
  const begun = await ensureAttempt(attemptId, quizId);
  if (begun.state !== 'done') return begun;
  return await call<HintReply>('POST', `/api/v1/attempts/${attemptId}/hints`, place);
}

export interface QuestionReply {
  readonly tryNumber: number;
  readonly question: PublicQuestion;
}

export async function askQuestion(
  attemptId: string,
  position: number,
  tryNumber: number,
): Promise<Sent<QuestionReply>> {
  const path = `/api/v1/attempts/${attemptId}/questions/${String(position)}?tryNumber=${String(tryNumber)}`;
  return await call<QuestionReply>('GET', path);
}

export async function handIn(attemptId: string, quizId: string): Promise<Sent<object>> {
  const begun = await ensureAttempt(attemptId, quizId);
  if (begun.state !== 'done') return begun;
  return await call<object>('PUT', `/api/v1/attempts/${attemptId}/submission`, {});
}

export interface Checked {
  readonly state: 'checked' | 'saved';
  readonly result?: {
    readonly outcome: 'right' | 'partly' | 'not-yet' | 'unanswered' | 'unreadable';
    readonly feedback: readonly { readonly text: string; readonly next?: string | undefined }[];
    readonly explanation: string | null;
    readonly review: { readonly unit: string; readonly lesson: string; readonly step: number } | null;
    readonly marks: Readonly<Record<string, 'right' | 'wrong'>>;
  };
}

interface SendableAnswer {
  readonly attemptId: string;
  readonly quizId: string;
  readonly position: number;
  readonly submissionId: string;
  readonly tryNumber: number;
  readonly seq: number;
  readonly answer: Answer;
}

export async function sendAnswer(entry: SendableAnswer): Promise<Sent<Checked>> {
  const { attemptId, quizId, position, submissionId, tryNumber, seq, answer } = entry;
  const begun = await ensureAttempt(attemptId, quizId);
  if (begun.state !== 'done') return begun;
  const path = `/api/v1/attempts/${attemptId}/answers/${String(position)}`;
  return await call<Checked>('PUT', path, { submissionId, tryNumber, seq, answer });
}

/** Ends this browser's session, on the server and here. False when the server could not be reached. */
export async function signOut(): Promise<boolean> {
  try {
    const body = new URLSearchParams({ csrfToken: await readCsrfToken(), json: 'true', callbackUrl: '/' });
    const response = await request('/api/auth/signout', { method: 'POST', body });
    signedIn = false;
    return response.ok;
  } catch {
    return false;
  }
}
