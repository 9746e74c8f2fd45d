// Adults who sign in with a name and a password.
import type { Locale } from '../../domain/locale';
import { getConnection } from './connection';

export interface NewStaff {
  readonly locale: Locale;
  readonly role: 'teacher' | 'admin';
  /** In lower case. */
  readonly signInName: string;
  readonly displayName: string;
  /** argon2id. */
  readonly passwordHash: string;
  /** Made by `npm run demo`. */
  readonly isSample?: boolean;
}

/** A learner's row with the staff's beside it; gives its id. Throws when the sign-in name is taken. */
export async function createStaff({ locale, isSample = false, ...staff }: NewStaff): Promise<string> {
  const { id } = await getConnection().prisma.learner.create({
    data: { locale, isSample, staff: { create: staff } },
    select: { id: true },
  });
  return id;
}

export interface StaffKey {
  readonly learnerId: string;
  /** argon2id. null: comes in by the school's own sign-in only. */
  readonly passwordHash: string | null;
}

/** `signInName` as `readSignInName` gives it. */
export async function findStaff(signInName: string): Promise<StaffKey | null> {
  return await getConnection().prisma.staff.findUnique({
    where: { signInName },
    select: { learnerId: true, passwordHash: true },
  });
}

/** With the hash that was just looked at: a password that was replaced meanwhile begins no session. */
const BEGIN_SESSION = `WITH found AS (
    SELECT learner_id FROM staff WHERE learner_id = $1 AND password_hash = $2 FOR SHARE)
  INSERT INTO session (id, learner_id) SELECT gen_random_uuid(), learner_id FROM found RETURNING id`;

/** The id of a new session; null: the password is another now. */
export async function beginStaffSession({ learnerId, passwordHash }: StaffKey): Promise<string | null> {
  const { rows } = await getConnection().pool.query<{ id: string }>(BEGIN_SESSION, [learnerId, passwordHash]);
  return rows[0]?.id ?? null;
}

/**
 * A new password, and the end of all sessions and of what else opened the account; the row it belongs to, or null where
 * nobody is called so.
 */
export async function replacePassword(signInName: string, passwordHash: string): Promise<string | null> {
  return await getConnection().prisma.$transaction(async (transaction) => {
    const found = await transaction.staff.findUnique({ where: { signInName }, select: { learnerId: true } });
    if (found === null) return null;
    const { learnerId } = found;
    await transaction.staff.update({ where: { learnerId }, data: { passwordHash } });
    await transaction.externalIdentity.deleteMany({ where: { learnerId } });
    await transaction.session.updateMany({
      where: { learnerId, endedAt: null },
      data: { endedAt: new Date() },
    });
    return learnerId;
  });
}

export interface ListedStaff {
  readonly learnerId: string;
  readonly role: 'teacher' | 'admin';
  readonly signInName: string;
  readonly displayName: string;
  readonly createdAt: Date;
}

/** In the order in which they came. */
export async function listStaff(): Promise<ListedStaff[]> {
  return await getConnection().prisma.staff.findMany({
    orderBy: { createdAt: 'asc' },
    select: { learnerId: true, role: true, signInName: true, displayName: true, createdAt: true },
  });
}
