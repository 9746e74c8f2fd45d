// Learners and their sessions.
import type { Locale } from '../../domain/locale';
import type { TextSize } from '../../domain/settings';
import { getConnection } from './connection';

/** A new learner whose only credential is this session. */
export async function createGuest(locale: Locale): Promise<{ learnerId: string; sessionId: string }> {
  const learner = await getConnection().prisma.learner.create({
    data: { locale, sessions: { create: {} } },
    select: { id: true, sessions: { select: { id: true } } },
  });
  const [session] = learner.sessions;
  if (session === undefined) throw new Error('a guest was created without a session');
  return { learnerId: learner.id, sessionId: session.id };
}

const FIND_SESSION = {
  name: 'find-session',
  text: `SELECT s.learner_id AS "learnerId", COALESCE(st.role::text, 'learner') AS role, l.nickname,
      l.is_sample AS "isSample", l.locale, l.text_size AS "textSize", st.display_name AS "displayName",
      s.used_at AS "usedAt"
    FROM session s JOIN learner l ON l.id = s.learner_id LEFT JOIN staff st ON st.learner_id = l.id
    WHERE s.id = $1 AND s.ended_at IS NULL`,
};

export interface SessionLearner {
  readonly learnerId: string;
  readonly role: 'learner' | 'teacher' | 'admin';
  /** How a teacher is called on their pages. null: not of the staff. */
  readonly displayName: string | null;
  /** null: a guest, or of the staff. */
  readonly nickname: string | null;
  /** Made by `npm run demo`. */
  readonly isSample: boolean;
  /** These two hold where the browser has chosen none. */
  readonly locale: Locale;
  readonly textSize: TextSize;
  /** To the minute, where somebody minds (server/auth/live-session.ts); else when it began. */
  readonly usedAt: Date;
}

/** The learner of a session that has not ended, or null. Asked on every request, so one prepared statement. */
export async function findSession(sessionId: string): Promise<SessionLearner | null> {
  const { rows } = await getConnection().pool.query<SessionLearner>({
    ...FIND_SESSION,
    values: [sessionId],
  });
  return rows[0] ?? null;
}

/** How much longer than others this learner has where there is a time limit: 1 to 3. */
export async function getTimeFactor(learnerId: string): Promise<number> {
  const learner = await getConnection().prisma.learner.findUniqueOrThrow({
    where: { id: learnerId },
    select: { timeFactor: true },
  });
  return learner.timeFactor;
}

export async function noteUse(sessionId: string, now: Date): Promise<void> {
  await getConnection().prisma.session.updateMany({
    where: { id: sessionId, endedAt: null },
    data: { usedAt: now },
  });
}

export async function endSession({
  sessionId,
  learnerId,
}: {
  sessionId: string;
  learnerId: string;
}): Promise<void> {
  await getConnection().prisma.session.updateMany({
    where: { id: sessionId, learnerId, endedAt: null },
    data: { endedAt: new Date() },
  });
}

/** Whether nothing but a session in a browser opens this learner. */
export async function isGuest(learnerId: string): Promise<boolean> {
  const count = await getConnection().prisma.learner.count({
    where: {
      ...{ id: learnerId, nickname: null, isSample: false, staff: null },
      ...{ loginCards: { none: { endedAt: null } }, enrolments: { none: {} } },
    },
  });
  return count > 0;
}

/** Whether a login card or a PIN leads this learner back, also on another device. */
export async function hasWayBack(learnerId: string): Promise<boolean> {
  const count = await getConnection().prisma.learner.count({
    where: { id: learnerId, OR: [{ loginCards: { some: { endedAt: null } } }, { pin: { isNot: null } }] },
  });
  return count > 0;
}
