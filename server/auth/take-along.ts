// Taking a guest's work along: whoever signs in by card or PIN, and has said so, gets what was done as a guest in the very
// browser that asks. Both are proved in one request: the guest by the session, the pupil by the key.
import { joinRecords } from '../db/join-records';
import { endSession } from '../db/learners';
import { currentActor } from './current-actor';

interface NewSession {
  readonly learnerId: string;
  readonly sessionId: string;
}

/**
 * `wish` as the browser sent it: only `yes` takes anything along. False: whoever is signed in here is no guest any more;
 * nothing was taken along, and the new session has ended.
 */
export async function takeAlong(wish: unknown, session: NewSession, now: Date): Promise<boolean> {
  if (wish !== 'yes') return true;
  const guest = await currentActor(now);
  // Another tab was quicker: it is all there already.
  if (guest.role === 'visitor' || guest.learnerId === session.learnerId) return true;
  const outcome = await joinRecords({ guest, learnerId: session.learnerId });
  if (outcome === 'not-guest') await endSession(session);
  return outcome !== 'not-guest';
}
