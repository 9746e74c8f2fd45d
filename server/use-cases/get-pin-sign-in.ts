// What signing in by PIN would mean for whoever uses this browser now.
import { z } from 'zod';
import { countGuestAnswers, findPresent } from './present-learner';
import { succeed, useCase } from './use-case';

export const getPinSignIn = useCase({
  permission: 'card:read',
  input: z.strictObject({}),
  run: async ({ actor }) => {
    const present = await findPresent(actor, null);
    return succeed({ present, guestAnswers: present === 'guest' ? await countGuestAnswers(actor) : null });
  },
});
