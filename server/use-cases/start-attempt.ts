// Begins an attempt under an id that the page was given, so that a repeated request begins it once.
import { z } from 'zod';
import { computeDeadlineMs } from '../../domain/attempt/time-limit';
import type { Quiz } from '../../domain/attempt/quiz';
import { getCourse } from '../content/catalog';
import { createAttempt, type AttemptRow } from '../db/attempts';
import { getTimeFactor } from '../db/learners';
import { attemptId, quizIdSchema } from './input';
import { planAttempt } from './plan-attempt';
import { fail, succeed, useCase, type Result } from './use-case';

export const startAttemptInput = z.strictObject({ attempt: attemptId, quiz: quizIdSchema });

/** Fixed once, by the clock of the server and the time factor this learner has now. */
async function fixDeadline(quiz: Quiz, learnerId: string, now: Date): Promise<Date | null> {
  if (quiz.timeLimitMinutes === undefined) return null;
  const factor = await getTimeFactor(learnerId);
  const deadlineMs = computeDeadlineMs(now.getTime(), quiz.timeLimitMinutes, factor);
  return deadlineMs === null ? null : new Date(deadlineMs);
}

/** Gives it a row unless it has one. Its id may belong to somebody else (not found) or to another quiz (conflict). */
export async function beginAttempt(
  { attemptId, learnerId }: { readonly attemptId: string; readonly learnerId: string },
  quizId: string,
  now: Date,
): Promise<Result<AttemptRow>> {
  const quiz = getCourse().quizzes.get(quizId);
  if (quiz === undefined || quiz.pool.length === 0) return fail('not-found');
  const plan = planAttempt(quiz, attemptId);
  const deadlineAt = await fixDeadline(quiz, learnerId, now);
  const place = { attemptId, learnerId, quizId: quiz.id };
  const attempt = await createAttempt({ ...place, mode: quiz.mode, ...plan, deadlineAt });
  if (attempt === null) return fail('not-found');
  return attempt.quizId === quiz.id ? succeed(attempt) : fail('conflict');
}

export const startAttempt = useCase({
  permission: 'attempt:start',
  input: startAttemptInput,
  run: async ({ actor, input, now }) => {
    const owner = { attemptId: input.attempt, learnerId: actor.learnerId };
    const begun = await beginAttempt(owner, input.quiz, now);
    if (!begun.ok) return begun;
    const { id, revisionIds, deadlineAt } = begun.value;
    const timeLeftMs = deadlineAt === null ? null : deadlineAt.getTime() - now.getTime();
    return succeed({ attempt: id, questions: revisionIds.length, timeLeftMs });
  },
});
