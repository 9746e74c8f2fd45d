// The public form of a question at a position and try: how a page gets the new variant for "try a new one".
import { z } from 'zod';
import { toPublicQuestion } from '../../domain/question/to-public-question';
import { findAttempt } from '../db/attempts';
import { askMachine, refusalCodes } from './ask-machine';
import { findAskedQuestion } from './asked-question';
import { attemptId, position, tryNumber } from './input';
import { fail, succeed, useCase } from './use-case';

export const getQuestionInput = z.strictObject({ attempt: attemptId, position, tryNumber });

export const getQuestion = useCase({
  permission: 'attempt:answer',
  input: getQuestionInput,
  run: async ({ actor, input, reading, now }) => {
    const attempt = await findAttempt({ attemptId: input.attempt, learnerId: actor.learnerId });
    const { position: at, tryNumber: which } = input;
    const decision = await askMachine(attempt, { type: 'ask', position: at, tryNumber: which }, now);
    if (!decision.isAllowed) return fail(refusalCodes[decision.refusal]);
    const asked = attempt === null ? null : await findAskedQuestion(attempt, input.position, input.tryNumber);
    if (asked === null) return fail('not-found');
    return succeed({
      tryNumber: input.tryNumber,
      question: toPublicQuestion(asked.question, asked.variant, reading),
    });
  },
});
