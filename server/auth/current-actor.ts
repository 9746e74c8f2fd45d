// Who is asking: looked up in the database on every request.
import { cookies } from 'next/headers';
import { visitor, type Learner, type Visitor } from '../../domain/permissions';
import { findSession, type SessionLearner } from '../db/learners';
import { openSessionToken, sessionCookieName } from './session-token';

/** What a page may say of the learner who is signed in. What the learner may do hangs on none of it. */
export type SignedIn = Learner & SessionLearner;

export async function currentActor(now: Date): Promise<Visitor | SignedIn> {
  const token = (await cookies()).get(sessionCookieName())?.value;
  if (token === undefined) return visitor;
  const opened = await openSessionToken(token, now);
  if (opened === null) return visitor;
  const session = await findSession(opened.sessionId);
  if (session?.learnerId !== opened.learnerId) return visitor;
  return { role: 'learner', sessionId: opened.sessionId, ...session };
}
