// A quiz to take: the attempt of the given id if there is one, else a fresh one that begins with its first answer.
import { z } from 'zod';
import type { Quiz } from '../../domain/attempt/quiz';
import { computeDeadlineMs, minutesLeft } from '../../domain/attempt/time-limit';
import type { Actor } from '../../domain/permissions';
import { getCourse } from '../content/catalog';
import { listAttempts } from '../db/attempts';
import { getTimeFactor } from '../db/learners';
import { viewAttempt } from './attempt-view';
import { hideScore, isResultHidden } from './hidden-result';
import { attemptId, quizIdSchema } from './input';
import { findQuizPlace } from './quiz-place';
import { fail, succeed, useCase } from './use-case';

/** How many minutes this learner has for a quiz; null without a time limit. */
async function findMinutes(quiz: Quiz, actor: Actor): Promise<number | null> {
  if (quiz.timeLimitMinutes === undefined) return null;
  const factor = actor.role !== 'visitor' ? await getTimeFactor(actor.learnerId) : 1;
  return minutesLeft(computeDeadlineMs(0, quiz.timeLimitMinutes, factor) ?? 0);
}

export const getQuiz = useCase({
  permission: 'question:read',
  input: z.strictObject({ quiz: quizIdSchema }),
  run: async ({ actor, input, reading, now }) => {
    const place = findQuizPlace(getCourse(reading.digits), input.quiz);
    if (place === null) return fail('not-found');
    const { quiz } = place;
    const all = actor.role !== 'visitor' ? await listAttempts(actor.learnerId) : [];
    return succeed({
      ...place,
      minutes: await findMinutes(quiz, actor),
      attempts: all
        .filter((attempt) => attempt.quizId === quiz.id)
        .map((attempt) => ({ ...hideScore(attempt, now), isHidden: isResultHidden(attempt, now) })),
    });
  },
});

export const getAttempt = useCase({
  permission: 'question:read',
  input: z.strictObject({ quiz: quizIdSchema, attempt: attemptId }),
  run: async ({ actor, input, reading, now }) => {
    const place = findQuizPlace(getCourse(reading.digits), input.quiz);
    if (place === null) return fail('not-found');
    const { quiz } = place;
    const attempt = await viewAttempt(quiz, input.attempt, { actor, reading, now });
    if (attempt === null) return fail('not-found');
    const minutes = await findMinutes(quiz, actor);
    return succeed({ ...place, minutes, attempt });
  },
});
