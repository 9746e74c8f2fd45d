// Shows a hint of a question, one after the other, and remembers that it was shown.
import { z } from 'zod';
import { fill } from '../../domain/question/fill';
import { findAttempt } from '../db/attempts';
import { recordHint } from '../db/hints';
import { askMachine, refusalCodes } from './ask-machine';
import { findAskedQuestion } from './asked-question';
import { attemptId, position, tryNumber } from './input';
import { fail, succeed, useCase } from './use-case';

export const showHintInput = z.strictObject({
  attempt: attemptId,
  position,
  tryNumber: tryNumber.default(1),
  /** From 1. */
  step: z.number().int().min(1).max(9),
});

export const showHint = useCase({
  permission: 'attempt:hint',
  input: showHintInput,
  run: async ({ actor, input, reading, now }) => {
    const attempt = await findAttempt({ attemptId: input.attempt, learnerId: actor.learnerId });
    const place = { position: input.position, tryNumber: input.tryNumber };
    const decision = await askMachine(attempt, { type: 'hint', ...place, hint: input.step }, now);
    const isEarly = !decision.isAllowed && decision.refusal === 'out-of-order';
    if (!decision.isAllowed && !isEarly) return fail(refusalCodes[decision.refusal]);
    const asked = attempt === null ? null : await findAskedQuestion(attempt, input.position, input.tryNumber);
    const hint = asked?.question.words[reading.locale].hints[input.step - 1];
    if (asked === null || hint === undefined) return fail('not-found');
    if (isEarly) return fail('out-of-order');
    await recordHint({ attemptId: input.attempt, ...place }, input.step, now);
    return succeed({ step: input.step, text: fill(hint, asked.question, asked.variant, reading) });
  },
});
