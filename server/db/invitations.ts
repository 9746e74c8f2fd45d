// Invitations to the staff: links that work once. The table holds the hash of the secret only; it is told once, to
// whoever invites.
import type { Locale } from '../../domain/locale';
import { getConnection } from './connection';
import type { ExternalIdentity } from './external-identities';
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

/** While there is no admin: a new invitation for the first one in place of earlier ones. null: there is an admin. */
export async function inviteFirstAdmin(now: Date): Promise<string | null> {
  const { prisma } = getConnection();
  // Teachers, who may have signed up by themselves, and samples invite nobody.
  if ((await prisma.staff.count({ where: { role: 'admin', learner: { isSample: false } } })) > 0) return null;
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

interface NewMember {
  readonly now: Date;
  /** The row to go on with, of somebody who learnt here as a guest. null: a new one. */
  readonly guestId: string | null;
  readonly locale: Locale;
  readonly signInName: string;
  readonly displayName: string;
  /** argon2id. null: they come in by `identity` only. */
  readonly passwordHash: string | null;
  /** Of the school's own sign-in. null: they come in by the password only. */
  readonly identity: ExternalIdentity | null;
}

/**
 * One statement, so that an invitation makes one account however many use it at once, and none where the name or the
 * school account is taken. The sessions of a guest end: none that was begun without a password may become one of the staff.
 */
const joinStaff = (invited: string): string => `WITH invited AS (${invited}),
  made AS (
    INSERT INTO learner (id, locale) SELECT gen_random_uuid(), $4::locale FROM invited WHERE $3::uuid IS NULL
    RETURNING id),
  ended AS (
    UPDATE session SET ended_at = $2
    WHERE learner_id = $3::uuid AND ended_at IS NULL AND EXISTS (SELECT FROM invited)),
  joining AS (SELECT COALESCE((SELECT id FROM made), $3::uuid) AS id, role FROM invited),
  linked AS (
    INSERT INTO external_identity (issuer_hash, subject_hash, learner_id) SELECT $8::text, $9::text, id FROM joining
    WHERE $8::text IS NOT NULL)
  INSERT INTO staff (learner_id, role, sign_in_name, display_name, password_hash)
    SELECT id, role, $5, $6, $7 FROM joining
  RETURNING learner_id AS "learnerId"`;

const JOIN_BY_INVITATION = joinStaff(`UPDATE invitation SET used_at = $2
  WHERE secret_hash = $1 AND used_at IS NULL AND expires_at > $2 RETURNING role`);

const JOIN_FREELY = joinStaff('SELECT $1::staff_role AS role');

const takenOf: Readonly<Record<string, Taken>> = {
  staff_sign_in_name_key: 'name-taken',
  external_identity_pkey: 'school-taken',
};

function findTaken(error: unknown): Taken | null {
  if (!(error instanceof Error) || !('constraint' in error)) return null;
  return takenOf[String(error.constraint)] ?? null;
}

type Taken = 'name-taken' | 'school-taken';
type Joined = { readonly learnerId: string } | Taken;

async function join(statement: string, first: string, member: NewMember): Promise<Joined | null> {
  const { now, guestId, locale, signInName, displayName, passwordHash, identity } = member;
  const values = [first, now, guestId, locale, signInName, displayName, passwordHash];
  const ofSchool = [identity?.issuerHash ?? null, identity?.subjectHash ?? null];
  try {
    const { rows } = await getConnection().pool.query<{ learnerId: string }>(statement, [
      ...values,
      ...ofSchool,
    ]);
    return rows[0] ?? null;
  } catch (error) {
    const taken = findTaken(error);
    if (taken !== null) return taken;
    throw error;
  }
}

/** The new member's row; null: the invitation does not work (any more). */
export async function joinByInvitation(secret: string, member: NewMember): Promise<Joined | null> {
  return await join(JOIN_BY_INVITATION, hashSecret(secret), member);
}

/** The row of a teacher whom nobody invited; null: none was made. */
export async function joinFreely(member: NewMember): Promise<Joined | null> {
  return await join(JOIN_FREELY, 'teacher', member);
}
