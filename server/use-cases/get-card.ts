// Whose login card this is, and what signing in with it would mean for whoever uses this browser now.
import { z } from 'zod';
import type { Actor } from '../../domain/permissions';
import { listAttempts } from '../db/attempts';
import { findCard, hasCard } from '../db/login-cards';
import { fail, succeed, useCase } from './use-case';

/**
 * - `nobody`: nothing would be left behind
 * - `same`: the card's own learner is signed in
 * - `guest`: there is progress in this browser that nothing but this browser can open
 * - `other`: somebody is signed in who has a card and can come back
 */
export type PresentLearner = 'nobody' | 'same' | 'guest' | 'other';

async function findPresent(actor: Actor, owner: string): Promise<PresentLearner> {
  if (actor.role === 'visitor') return 'nobody';
  if (actor.learnerId === owner) return 'same';
  if (await hasCard(actor.learnerId)) return 'other';
  return (await listAttempts(actor.learnerId)).length > 0 ? 'guest' : 'nobody';
}

export const getCard = useCase({
  permission: 'card:read',
  input: z.strictObject({ secret: z.string().max(100) }),
  run: async ({ actor, input }) => {
    const card = await findCard(input.secret);
    if (card === null) return fail('not-found');
    const { learnerId, nickname, isSample } = card;
    return succeed({ nickname, isSample, present: await findPresent(actor, learnerId) });
  },
});
