// Who is asking: looked up in the database on every request.
import { cookies } from 'next/headers';
import { visitor, type Person, type Visitor } from '../../domain/permissions';
import type { SessionLearner } from '../db/learners';
import { touchSession } from './live-session';
import { openSessionToken, sessionCookieName } from './session-token';

/** What a page may say of whoever is signed in; of it, only the role decides what they may do. */
export type SignedIn = Person & SessionLearner;

export async function currentActor(now: Date): Promise<Visitor | SignedIn> {
  const token = (await cookies()).get(sessionCookieName())?.value;
  if (token === undefined) return visitor;
  const opened = await openSessionToken(token, now);
  if (opened === null) return visitor;
  const session = await touchSession(opened.sessionId, now);
  if (session?.learnerId !== opened.learnerId) return visitor;
  return { ...session, sessionId: opened.sessionId };
}
