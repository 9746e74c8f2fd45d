// Begins an attempt under an id that the page was given, so that a repeated request begins it once.
import { z } from 'zod';
import { getCourse } from '../content/catalog';
import { createAttempt, type AttemptRow } from '../db/attempts';
import { attemptId, quizIdSchema } from './input';
import { planAttempt } from './plan-attempt';
import { fail, succeed, useCase, type Result } from './use-case';

export const startAttemptInput = z.strictObject({ attempt: attemptId, quiz: quizIdSchema });

/** Gives it a row unless it has one. Its id may belong to somebody else (not found) or to another quiz (conflict). */
export async function beginAttempt(
  { attemptId, learnerId }: { readonly attemptId: string; readonly learnerId: string },
  quizId: string,
): Promise<Result<AttemptRow>> {
  const quiz = getCourse().quizzes.get(quizId);
  if (quiz === undefined || quiz.pool.length === 0) return fail('not-found');
  const plan = planAttempt(quiz, attemptId);
  const attempt = await createAttempt({ attemptId, learnerId, quizId: quiz.id, mode: quiz.mode, ...plan });
  if (attempt === null) return fail('not-found');
  return attempt.quizId === quiz.id ? succeed(attempt) : fail('conflict');
}

export const startAttempt = useCase({
  permission: 'attempt:start',
  input: startAttemptInput,
  run: async ({ actor, input }) => {
    const begun = await beginAttempt({ attemptId: input.attempt, learnerId: actor.learnerId }, input.quiz);
    if (!begun.ok) return begun;
    const { id, revisionIds } = begun.value;
    return succeed({ attempt: id, questions: revisionIds.length });
  },
});
