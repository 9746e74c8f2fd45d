// The public form of a question at a position and try: how a page gets the new variant for "try a new one".
import { z } from 'zod';
import { toPublicQuestion } from '../../domain/question/to-public-question';
import { findAttempt } from '../db/attempts';
import { findAskedQuestion } from './asked-question';
import { attemptId, position, tryNumber } from './input';
import { hasReachedTry } from './reached-try';
import { fail, succeed, useCase } from './use-case';

export const getQuestionInput = z.strictObject({ attempt: attemptId, position, tryNumber });

export const getQuestion = useCase({
  permission: 'attempt:answer',
  input: getQuestionInput,
  run: async ({ actor, input, reading }) => {
    const attempt = await findAttempt({ attemptId: input.attempt, learnerId: actor.learnerId });
    if (attempt?.mode !== 'practice') return fail('not-found');
    if (!(await hasReachedTry(attempt.id, input.position, input.tryNumber))) return fail('not-found');
    const asked = await findAskedQuestion(attempt, input.position, input.tryNumber);
    if (asked === null) return fail('not-found');
    return succeed({
      tryNumber: input.tryNumber,
      question: toPublicQuestion(asked.question, asked.variant, reading),
    });
  },
});
