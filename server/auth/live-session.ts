// A session that may still be used: one that has not ended and, where somebody else may sit down at the computer, has not
// been left alone for too long. A guest has no way back, so a guest's session waits.
import { getEnv } from '../env';
import { endSession, findSession, noteUse, type SessionLearner } from '../db/learners';

const MINUTE_MS = 60_000;

/** After how many minutes without use it ends; null: never. */
export function idleMinutesOf({ role, nickname }: Pick<SessionLearner, 'role' | 'nickname'>): number | null {
  const { STAFF_IDLE_MINUTES, PUPIL_IDLE_MINUTES } = getEnv();
  if (role !== 'learner') return STAFF_IDLE_MINUTES;
  return nickname === null ? null : PUPIL_IDLE_MINUTES;
}

/** Asking is use. Where there is a limit, that is written down, once a minute at most. */
export async function touchSession(sessionId: string, now: Date): Promise<SessionLearner | null> {
  const session = await findSession(sessionId);
  const minutes = session === null ? null : idleMinutesOf(session);
  if (session === null || minutes === null) return session;
  const idleMs = now.getTime() - session.usedAt.getTime();
  if (idleMs > minutes * MINUTE_MS) {
    await endSession({ sessionId, learnerId: session.learnerId });
    return null;
  }
  if (idleMs > MINUTE_MS) await noteUse(sessionId, now);
  return session;
}
