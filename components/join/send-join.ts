// Asks the server what a code opens, and joins. A visitor becomes a guest first; so does whoever begins anew.
import { doubtSession, ensureSession, pageOwner } from '../outbox/browser-session';
import { leave } from '../outbox/leave';
import { sendAs, type Sent } from '../outbox/request';
import type { Offer } from './join-words';

const later = { state: 'later', wasReached: false } as const;

export async function askOffer(code: string): Promise<Sent<Offer>> {
  return await sendAs<Offer>(null, 'POST', '/api/v1/join/offers', { code });
}

export interface Choice {
  readonly code: string;
  readonly nickname: string;
  readonly avatar: number;
  /** The work of the guest of this browser is somebody else's: it is left behind. */
  readonly beginsAnew: boolean;
}

export async function sendJoin({ beginsAnew, ...choice }: Choice): Promise<Sent<unknown>> {
  if (beginsAnew && !(await leaveHere(false))) return later;
  const session = await ensureSession(pageOwner());
  if (session.state !== 'signed-in') return later;
  return await sendAs(session.owner, 'POST', '/api/v1/join', choice);
}

/** Whoever is signed in leaves this browser; then the page is a visitor's. */
export async function leaveHere(comesBack: boolean): Promise<boolean> {
  if (!(await leave(comesBack))) return false;
  delete document.documentElement.dataset['learner'];
  doubtSession();
  return true;
}
