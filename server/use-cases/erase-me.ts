// Erases everything about whoever asks, at once.
import { z } from 'zod';
import { learnerTag } from '../auth/learner-tag';
import { eraseLearner } from '../db/erase';
import { fail, succeed, useCase } from './use-case';

export const eraseMeInput = z.strictObject({
  /** The tag of whoever is to be erased, as /api/auth/session tells it: a page that was somebody else's erases nobody. */
  learner: z.string().max(40),
});

export const eraseMe = useCase({
  permission: 'own-data:erase',
  input: eraseMeInput,
  run: async ({ actor: { learnerId }, now, input }) => {
    if (input.learner !== learnerTag(learnerId)) return fail('not-found');
    const done = await eraseLearner({ learnerId, now });
    if (done === 'still-teaching') return fail('still-teaching');
    // Erased in another tab a moment ago: it is done all the same.
    return succeed({ erased: true });
  },
});
