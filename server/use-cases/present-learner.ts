// Who uses this browser now, and what it would mean for them if somebody else signed in.
import type { Actor } from '../../domain/permissions';
import { countAnswered, listAttempts } from '../db/attempts';
import { hasWayBack, isGuest } from '../db/learners';

/**
 * - `nobody`: nothing would be left behind
 * - `same`: the one who wants to sign in is signed in
 * - `guest`: there is progress in this browser that nothing but this browser can open
 * - `other`: somebody is signed in who has a card, a PIN or a password and can come back
 */
export type PresentLearner = 'nobody' | 'same' | 'guest' | 'other';

/** `owner`: the row of whoever wants to sign in; null: not known before they have. */
export async function findPresent(actor: Actor, owner: string | null): Promise<PresentLearner> {
  if (actor.role === 'visitor') return 'nobody';
  if (actor.learnerId === owner) return 'same';
  if (actor.role !== 'learner' || (await hasWayBack(actor.learnerId))) return 'other';
  return (await listAttempts(actor.learnerId)).length > 0 ? 'guest' : 'nobody';
}

/**
 * How many questions the guest of this browser has answered; 0 when there were hints only. null: there is no guest, or
 * nothing that could be taken along.
 */
export async function countGuestAnswers(actor: Actor): Promise<number | null> {
  if (actor.role !== 'learner' || !(await isGuest(actor.learnerId))) return null;
  const { attempts, questions } = await countAnswered(actor.learnerId);
  return attempts === 0 ? null : questions;
}

/** The row that an account is made on, so that what its owner learnt here as a guest goes along. null: a new one. */
export async function findGuestRow(actor: Actor): Promise<string | null> {
  if (actor.role !== 'learner') return null;
  return (await isGuest(actor.learnerId)) ? actor.learnerId : null;
}
