// Whose login card this is, and what signing in with it would mean for whoever uses this browser now.
import { z } from 'zod';
import { findCard } from '../db/login-cards';
import { countGuestAnswers, findPresent } from './present-learner';
import { fail, succeed, useCase } from './use-case';

export const getCard = useCase({
  permission: 'card:read',
  input: z.strictObject({ secret: z.string().max(100) }),
  run: async ({ actor, input }) => {
    const card = await findCard(input.secret);
    if (card === null) return fail('not-found');
    const { learnerId, ...told } = card;
    const present = await findPresent(actor, learnerId);
    const guestAnswers = present === 'guest' ? await countGuestAnswers(actor) : null;
    return succeed({ ...told, present, guestAnswers });
  },
});
