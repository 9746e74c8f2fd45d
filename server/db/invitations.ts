// Invitations to the staff: links that work once. The table holds the hash of the secret only; it is told once, to
// whoever invites.
import type { Locale } from '../../domain/locale';
import { getConnection } from './connection';
import { hashSecret, newSecret } from './secrets';

const FIRST_LASTS_MS = 24 * 60 * 60 * 1000;

export type StaffRole = 'teacher' | 'admin';

export interface MadeInvitation {
  readonly invitation: string;
  /** 22 letters, digits, `-` and `_`. */
  readonly secret: string;
}

export async function createInvitation(
  role: StaffRole,
  createdById: string,
  expiresAt: Date,
): Promise<MadeInvitation> {
  const secret = newSecret();
  const { id } = await getConnection().prisma.invitation.create({
    data: { secretHash: hashSecret(secret), role, createdById, expiresAt },
    select: { id: true },
  });
  return { invitation: id, secret };
}

/** While there is no staff at all: a new invitation for the first admin in place of earlier ones. null: there is staff. */
export async function inviteFirstAdmin(now: Date): Promise<string | null> {
  const { prisma } = getConnection();
  // A sample teacher invites nobody.
  if ((await prisma.staff.count({ where: { learner: { isSample: false } } })) > 0) return null;
  const secret = newSecret();
  const expiresAt = new Date(now.getTime() + FIRST_LASTS_MS);
  await prisma.$transaction([
    prisma.invitation.deleteMany({ where: { createdById: null, usedAt: null } }),
    prisma.invitation.create({ data: { secretHash: hashSecret(secret), role: 'admin', expiresAt } }),
  ]);
  return secret;
}

export interface OpenInvitation {
  readonly role: StaffRole;
  readonly expiresAt: Date;
}

/** null for a secret that no invitation has, or that of one that was used or has expired. */
export async function findInvitation(secret: string, now: Date): Promise<OpenInvitation | null> {
  return await getConnection().prisma.invitation.findFirst({
    where: { secretHash: hashSecret(secret), usedAt: null, expiresAt: { gt: now } },
    select: { role: true, expiresAt: true },
  });
}

export interface ListedInvitation extends OpenInvitation {
  readonly id: string;
  readonly createdAt: Date;
}

/** Oldest first. */
export async function listInvitations(now: Date): Promise<ListedInvitation[]> {
  return await getConnection().prisma.invitation.findMany({
    where: { usedAt: null, expiresAt: { gt: now } },
    orderBy: { createdAt: 'asc' },
    select: { id: true, role: true, createdAt: true, expiresAt: true },
  });
}

/** Whether there was one that nobody had used. */
export async function deleteInvitation(id: string): Promise<boolean> {
  const { count } = await getConnection().prisma.invitation.deleteMany({ where: { id, usedAt: null } });
  return count > 0;
}

export interface Joining {
  readonly secret: string;
  readonly now: Date;
  /** The row to go on with, of somebody who learnt here as a guest. null: a new one. */
  readonly guestId: string | null;
  readonly locale: Locale;
  readonly signInName: string;
  readonly displayName: string;
  readonly passwordHash: string;
}

/**
 * One statement, so that an invitation makes one account however many use it at once, and none where the name is taken.
 * The sessions of a guest end: none that was begun without a password may become one of the staff.
 */
const JOIN_STAFF = `WITH invited AS (
    UPDATE invitation SET used_at = $2 WHERE secret_hash = $1 AND used_at IS NULL AND expires_at > $2 RETURNING role),
  made AS (
    INSERT INTO learner (id, locale) SELECT gen_random_uuid(), $4::locale FROM invited WHERE $3::uuid IS NULL
    RETURNING id),
  ended AS (
    UPDATE session SET ended_at = $2
    WHERE learner_id = $3::uuid AND ended_at IS NULL AND EXISTS (SELECT FROM invited))
  INSERT INTO staff (learner_id, role, sign_in_name, display_name, password_hash)
    SELECT COALESCE((SELECT id FROM made), $3::uuid), role, $5, $6, $7 FROM invited
  RETURNING learner_id AS "learnerId"`;

function isNameTaken(error: unknown): boolean {
  return error instanceof Error && 'constraint' in error && error.constraint === 'staff_sign_in_name_key';
}

/** The new member's row; null: the invitation does not work (any more). */
export async function joinStaff(
  joining: Joining,
): Promise<{ readonly learnerId: string } | 'name-taken' | null> {
  const { secret, now, guestId, locale, signInName, displayName, passwordHash } = joining;
  const values = [hashSecret(secret), now, guestId, locale, signInName, displayName, passwordHash];
  try {
    const { rows } = await getConnection().pool.query<{ learnerId: string }>(JOIN_STAFF, values);
    return rows[0] ?? null;
  } catch (error) {
    if (isNameTaken(error)) return 'name-taken';
    throw error;
  }
}
