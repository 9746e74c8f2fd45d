// Links by which a family sees what a pupil understands. The table holds the hash of the secret only; it is told once, to
// the teacher who makes the link.
import { getConnection } from './connection';
import type { PupilOfClass } from './rosters';
import { hashSecret, newSecret } from './secrets';

/** In place of the link that there was. Nobody of the staff is ever treated as a pupil. */
const MAKE = `INSERT INTO family_link (class_id, learner_id, secret_hash, created_at, expires_at)
  SELECT class_id, learner_id, $3, $4, $5 FROM enrolment e
  WHERE class_id = $1 AND learner_id = $2 AND NOT EXISTS (SELECT FROM staff s WHERE s.learner_id = e.learner_id)
  ON CONFLICT (class_id, learner_id) DO UPDATE
    SET secret_hash = EXCLUDED.secret_hash, created_at = EXCLUDED.created_at, expires_at = EXCLUDED.expires_at
  RETURNING 1`;

/** The secret of a new link; null: there is no such pupil in the class. */
export async function makeFamilyLink(
  { classId, learnerId }: PupilOfClass,
  time: { readonly now: Date; readonly expiresAt: Date },
): Promise<string | null> {
  const secret = newSecret();
  const values = [classId, learnerId, hashSecret(secret), time.now, time.expiresAt];
  const { rowCount } = await getConnection().pool.query(MAKE, values);
  return rowCount === 1 ? secret : null;
}

export interface OpenFamilyLink extends PupilOfClass {
  readonly nickname: string | null;
  readonly isSample: boolean;
  readonly expiresAt: Date;
}

const FIND = `SELECT f.class_id AS "classId", f.learner_id AS "learnerId", f.expires_at AS "expiresAt", l.nickname,
    l.is_sample AS "isSample"
  FROM family_link f JOIN learner l ON l.id = f.learner_id WHERE f.secret_hash = $1 AND f.expires_at > $2`;

/** null for a secret that no link has, or that of one that was taken back, was replaced, or has expired. */
export async function findFamilyLink(secret: string, now: Date): Promise<OpenFamilyLink | null> {
  const { rows } = await getConnection().pool.query<OpenFamilyLink>(FIND, [hashSecret(secret), now]);
  return rows[0] ?? null;
}

/** Until when the pupil's link of this class works; null: there is none that does. */
export async function findFamilyLinkEnd(
  { classId, learnerId }: PupilOfClass,
  now: Date,
): Promise<Date | null> {
  const row = await getConnection().prisma.familyLink.findFirst({
    where: { classId, learnerId, expiresAt: { gt: now } },
    select: { expiresAt: true },
  });
  return row?.expiresAt ?? null;
}

export interface ListedFamilyLink {
  readonly className: string;
  readonly expiresAt: Date;
}

/** Those of a pupil that still work, in the order in which they end. */
export async function listFamilyLinks(learnerId: string, now: Date): Promise<ListedFamilyLink[]> {
  const rows = await getConnection().prisma.familyLink.findMany({
    where: { learnerId, expiresAt: { gt: now } },
    orderBy: { expiresAt: 'asc' },
    select: { expiresAt: true, enrolment: { select: { class: { select: { name: true } } } } },
  });
  return rows.map(({ expiresAt, enrolment }) => ({ className: enrolment.class.name, expiresAt }));
}

/** Whether there was one. */
export async function endFamilyLink({ classId, learnerId }: PupilOfClass): Promise<boolean> {
  const { count } = await getConnection().prisma.familyLink.deleteMany({ where: { classId, learnerId } });
  return count > 0;
}

/** All links of a pupil, whichever class made them; whether there was one. */
export async function endFamilyLinksOf(learnerId: string): Promise<boolean> {
  const { count } = await getConnection().prisma.familyLink.deleteMany({ where: { learnerId } });
  return count > 0;
}
