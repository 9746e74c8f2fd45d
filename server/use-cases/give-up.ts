// "Show me": tells the solution of a try and why it is right, and remembers that it was shown.
import { z } from 'zod';
import { findAttempt } from '../db/attempts';
import { recordGaveUp } from '../db/gave-ups';
import { askMachine, refusalCodes } from './ask-machine';
import { findAskedQuestion } from './asked-question';
import { showSolution } from './describe-result';
import { attemptId, position, tryNumber } from './input';
import { fail, succeed, useCase } from './use-case';

export const giveUpInput = z.strictObject({
  attempt: attemptId,
  position,
  tryNumber: tryNumber.default(1),
});

export const giveUp = useCase({
  permission: 'attempt:give-up',
  input: giveUpInput,
  run: async ({ actor, input, reading, now }) => {
    const attempt = await findAttempt({ attemptId: input.attempt, learnerId: actor.learnerId });
    const place = { position: input.position, tryNumber: input.tryNumber };
    const decision = await askMachine(attempt, { type: 'give-up', ...place }, now);
    if (!decision.isAllowed) return fail(refusalCodes[decision.refusal]);
    const asked = attempt === null ? null : await findAskedQuestion(attempt, input.position, input.tryNumber);
    if (asked === null) return fail('not-found');
    const { revision, question } = asked;
    await recordGaveUp({
      attemptId: input.attempt,
      ...place,
      revisionId: revision,
      objectiveId: question.objective,
      gaveUpAt: now,
    });
    return succeed({ tryNumber: input.tryNumber, ...showSolution(asked, reading) });
  },
});
