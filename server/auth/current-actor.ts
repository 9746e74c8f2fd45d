// Who is asking: looked up in the database on every request.
import { cookies } from 'next/headers';
import { visitor, type Actor } from '../../domain/permissions';
import { findSession } from '../db/learners';
import { openSessionToken, sessionCookieName } from './session-token';

export async function currentActor(now: Date): Promise<Actor> {
  const token = (await cookies()).get(sessionCookieName())?.value;
  if (token === undefined) return visitor;
  const opened = await openSessionToken(token, now);
  if (opened === null) return visitor;
  const session = await findSession(opened.sessionId);
  if (session?.learnerId !== opened.learnerId) return visitor;
  return { role: 'learner', learnerId: opened.learnerId, sessionId: opened.sessionId };
}
