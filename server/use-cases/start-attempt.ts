// Begins an attempt under an id that the page was given, so that a repeated request begins it once.
import { z } from 'zod';
import { getCourse } from '../content/catalog';
import { createAttempt } from '../db/attempts';
import { attemptId, quizIdSchema } from './input';
import { planAttempt } from './plan-attempt';
import { fail, succeed, useCase } from './use-case';

export const startAttemptInput = z.strictObject({ attempt: attemptId, quiz: quizIdSchema });

export const startAttempt = useCase({
  permission: 'attempt:start',
  input: startAttemptInput,
  run: async ({ actor, input }) => {
    const quiz = getCourse().quizzes.get(input.quiz);
    if (quiz === undefined || quiz.pool.length === 0) return fail('not-found');
    const owner = { attemptId: input.attempt, learnerId: actor.learnerId };
    const attempt = await createAttempt({
      ...owner,
      quizId: quiz.id,
      mode: quiz.mode,
      ...planAttempt(quiz, input.attempt),
    });
    if (attempt === null) return fail('not-found');
    if (attempt.quizId !== quiz.id) return fail('conflict');
    return succeed({ attempt: attempt.id, questions: attempt.revisionIds.length });
  },
});
