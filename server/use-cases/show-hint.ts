// Shows a hint of a question, one after the other, and remembers that it was shown.
import { z } from 'zod';
import { fill } from '../../domain/question/fill';
import { findAttempt } from '../db/attempts';
import { listHints, recordHint } from '../db/hints';
import { findAskedQuestion } from './asked-question';
import { attemptId, position, tryNumber } from './input';
import { hasReachedTry } from './reached-try';
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
  run: async ({ actor, input, reading }) => {
    const attempt = await findAttempt({ attemptId: input.attempt, learnerId: actor.learnerId });
    if (attempt === null) return fail('not-found');
    if (attempt.mode !== 'practice') return fail('closed');
    if (!(await hasReachedTry(attempt.id, input.position, input.tryNumber))) return fail('not-found');
    const asked = await findAskedQuestion(attempt, input.position, input.tryNumber);
    const hint = asked?.question.words[reading.locale].hints[input.step - 1];
    if (asked === null || hint === undefined) return fail('not-found');
    const shown = (await listHints(attempt.id)).find(
      (row) => row.position === input.position && row.tryNumber === input.tryNumber,
    );
    if (input.step > (shown?.count ?? 0) + 1) return fail('out-of-order');
    await recordHint(
      { attemptId: attempt.id, position: input.position, tryNumber: input.tryNumber },
      input.step,
    );
    return succeed({ step: input.step, text: fill(hint, asked.question, asked.variant, reading) });
  },
});
