// What a page asks of /api/v1: begin an attempt, send an answer, show a hint, get a new variant, hand in.
import type { ProblemAspect } from '@/domain/attempt/problem';
import type { PublicQuestion } from '@/domain/question/public-question';
import type { DescribedAnswer } from '@/domain/scoring/describe-answer';
import { doubtSession, ensureSession, pageOwner } from './browser-session';
import type { OutboxEntry } from './outbox-store';
import { ask, sendAs, type Sent } from './request';

/** `other`: it belongs to a learner who is not signed in here now; it waits until that learner is. */
export type SentAs<T> = Sent<T> | { readonly state: 'other' };

/** What is sent, and to which attempt of whom. */
interface Place {
  readonly attemptId: string;
  readonly quizId: string;
  readonly owner: string;
}

/**
 * A session that has ended meanwhile is asked for again, and what was sent waits; so it is after a failure, since
 * somebody else may have signed in before the next send.
 */
async function asOwner<T>({ owner }: Place, act: (learner: string) => Promise<Sent<T>>): Promise<SentAs<T>> {
  const session = await ensureSession(owner);
  if (session.state === 'later') return { state: 'later', wasReached: false };
  if (session.state === 'other') return { state: 'other' };
  const sent = await act(session.owner);
  const hasEnded = sent.state === 'refused' && sent.status === 401;
  if (hasEnded || sent.state === 'later') doubtSession();
  return hasEnded ? { state: 'other' } : sent;
}

const started = new Set<string>();

/** For what is not an answer: begins the attempt first, unless this page knows that it has begun. */
async function inAttempt<T>(place: Place, act: (learner: string) => Promise<Sent<T>>): Promise<SentAs<T>> {
  const { attemptId, quizId } = place;
  return await asOwner(place, async (learner) => {
    if (started.has(attemptId)) return await act(learner);
    const begun = await sendAs<object>(learner, 'PUT', `/api/v1/attempts/${attemptId}`, { quiz: quizId });
    if (begun.state !== 'done') return begun;
    started.add(attemptId);
    return await act(learner);
  });
}

export interface BegunReply {
  /** Null without a time limit. */
  readonly timeLeftMs: number | null;
}

/** Begins the attempt, or asks one that has begun how much time is left. */
export async function beginAttempt(attemptId: string, quizId: string): Promise<SentAs<BegunReply>> {
  return await asOwner({ attemptId, quizId, owner: pageOwner() }, (learner) =>
    sendAs<BegunReply>(learner, 'PUT', `/api/v1/attempts/${attemptId}`, { quiz: quizId }),
  );
}

/** Told by the page: this attempt has a row. */
export function knowStarted(attemptId: string): void {
  started.add(attemptId);
}

export interface HintReply {
  readonly step: number;
  readonly text: string;
}

interface HintPlace {
  readonly position: number;
  readonly tryNumber: number;
  readonly step: number;
}

export async function askHint(
  attemptId: string,
  quizId: string,
  place: HintPlace,
): Promise<SentAs<HintReply>> {
  return await inAttempt({ attemptId, quizId, owner: pageOwner() }, (learner) =>
    sendAs<HintReply>(learner, 'POST', `/api/v1/attempts/${attemptId}/hints`, place),
  );
}

export interface SolutionReply {
  readonly solution: DescribedAnswer;
  readonly explanation: string;
}

/** "Show me": the solution of a try, which is over with it. */
export async function askSolution(
  place: { readonly attemptId: string; readonly quizId: string; readonly position: number },
  tryNumber: number,
): Promise<SentAs<SolutionReply>> {
  const path = `/api/v1/attempts/${place.attemptId}/solutions/${String(place.position)}`;
  return await inAttempt({ ...place, owner: pageOwner() }, (learner) =>
    sendAs<SolutionReply>(learner, 'POST', path, { tryNumber }),
  );
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
  return await ask<QuestionReply>(path);
}

export async function handIn(attemptId: string, quizId: string): Promise<SentAs<object>> {
  return await inAttempt({ attemptId, quizId, owner: pageOwner() }, (learner) =>
    sendAs<object>(learner, 'PUT', `/api/v1/attempts/${attemptId}/submission`, {}),
  );
}

export interface ProblemPlace {
  readonly attemptId: string;
  readonly quizId: string;
  readonly position: number;
  readonly tryNumber: number;
}

export async function sendProblem(
  { attemptId, quizId, position, tryNumber }: ProblemPlace,
  report: { readonly reportId: string; readonly aspect: ProblemAspect; readonly text: string },
): Promise<SentAs<object>> {
  const path = `/api/v1/attempts/${attemptId}/problems/${String(position)}`;
  return await inAttempt({ attemptId, quizId, owner: pageOwner() }, (learner) =>
    sendAs<object>(learner, 'POST', path, { tryNumber, ...report }),
  );
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

/** The first answer begins its attempt: one request, and so one way over a slow line, for both. */
export async function sendAnswer(entry: OutboxEntry): Promise<SentAs<Checked>> {
  const { attemptId, quizId, position, submissionId, tryNumber, seq, answer, confidence = null } = entry;
  const path = `/api/v1/attempts/${attemptId}/answers/${String(position)}`;
  const body = { submissionId, tryNumber, seq, answer, confidence, quiz: quizId };
  const sent = await asOwner(entry, (learner) => sendAs<Checked>(learner, 'PUT', path, body));
  if (sent.state === 'done') started.add(attemptId);
  return sent;
}
