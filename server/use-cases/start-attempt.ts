// Begins an attempt under an id that the page was given, so that a repeated request begins it once.
import { z } from 'zod';
import { computeDeadlineMs } from '../../domain/attempt/time-limit';
import type { Quiz } from '../../domain/attempt/quiz';
import { getCourse } from '../content/catalog';
import { createAttempt } from '../db/attempts';
import { getTimeFactor } from '../db/learners';
import { attemptId, quizIdSchema } from './input';
import { planAttempt } from './plan-attempt';
import { fail, succeed, useCase } from './use-case';

export const startAttemptInput = z.strictObject({ attempt: attemptId, quiz: quizIdSchema });

/** Fixed once, by the clock of the server and the time factor this learner has now. */
async function fixDeadline(quiz: Quiz, learnerId: string, now: Date): Promise<Date | null> {
  if (quiz.timeLimitMinutes === undefined) return null;
  const factor = await getTimeFactor(learnerId);
  const deadlineMs = computeDeadlineMs(now.getTime(), quiz.timeLimitMinutes, factor);
  return deadlineMs === null ? null : new Date(deadlineMs);
}

export const startAttempt = useCase({
  permission: 'attempt:start',
  input: startAttemptInput,
  run: async ({ actor, input, now }) => {
    const quiz = getCourse().quizzes.get(input.quiz);
    if (quiz === undefined || quiz.pool.length === 0) return fail('not-found');
    const owner = { attemptId: input.attempt, learnerId: actor.learnerId };
    const attempt = await createAttempt({
      ...owner,
      quizId: quiz.id,
      mode: quiz.mode,
      ...planAttempt(quiz, input.attempt),
      deadlineAt: await fixDeadline(quiz, actor.learnerId, now),
    });
    if (attempt === null) return fail('not-found');
    if (attempt.quizId !== quiz.id) return fail('conflict');
    const { id, revisionIds, deadlineAt } = attempt;
    const timeLeftMs = deadlineAt === null ? null : deadlineAt.getTime() - now.getTime();
    return succeed({ attempt: id, questions: revisionIds.length, timeLeftMs });
  },
});
