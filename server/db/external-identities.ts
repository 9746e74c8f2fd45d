// Who of the staff may come in by the school's own sign-in. Who they are there is kept as a hash only, keyed with the
// server's secret: who reads the table learns no name and can try none.
import { createHmac } from 'node:crypto';
import { getAuthSecret } from '../app-env';
import { getConnection } from './connection';

export interface ExternalIdentity {
  readonly issuerHash: string;
  readonly subjectHash: string;
}

/** `subject` is what the provider calls the person, such as a number; two providers may give the same. */
export function hashIdentity(issuer: string, subject: string): ExternalIdentity {
  const hash = (text: string): string => createHmac('sha256', getAuthSecret()).update(text).digest('hex');
  return { issuerHash: hash(`issuer/${issuer}`), subjectHash: hash(`subject/${issuer}\n${subject}`) };
}

export async function findIdentityOwner(identity: ExternalIdentity): Promise<string | null> {
  const found = await getConnection().prisma.externalIdentity.findUnique({
    where: { issuerHash_subjectHash: identity },
    select: { learnerId: true },
  });
  return found?.learnerId ?? null;
}

/** Since when somebody on the staff may come in by the school's sign-in. null: they may not. */
export async function findLinkedSince(learnerId: string): Promise<Date | null> {
  const found = await getConnection().prisma.externalIdentity.findUnique({
    where: { learnerId },
    select: { linkedAt: true },
  });
  return found?.linkedAt ?? null;
}

/** What is being unlinked at the same moment waits for this, and then ends the session as well. */
const BEGIN_SESSION = `WITH found AS (
    SELECT learner_id FROM external_identity WHERE issuer_hash = $1 AND subject_hash = $2 FOR SHARE)
  INSERT INTO session (id, learner_id) SELECT gen_random_uuid(), learner_id FROM found
  RETURNING id AS "sessionId", learner_id AS "learnerId"`;

export interface BegunSession {
  readonly sessionId: string;
  readonly learnerId: string;
}

/** null: the identity opens nothing (any more). */
export async function beginSchoolSession(identity: ExternalIdentity): Promise<BegunSession | null> {
  const { rows } = await getConnection().pool.query<BegunSession>(BEGIN_SESSION, [
    identity.issuerHash,
    identity.subjectHash,
  ]);
  return rows[0] ?? null;
}

interface Linking extends ExternalIdentity {
  readonly learnerId: string;
}

/** False: the identity is somebody else's already, or this account has another. Repeated, it changes nothing. */
export async function linkIdentity(linking: Linking): Promise<boolean> {
  const { prisma } = getConnection();
  await prisma.externalIdentity.createMany({ data: [linking], skipDuplicates: true });
  return (await prisma.externalIdentity.count({ where: linking })) > 0;
}

/** Of the sessions only the one that asks goes on. `last-way-in`: there is no password, so nothing was changed. */
export async function unlinkIdentity(asking: BegunSession): Promise<'unlinked' | 'last-way-in'> {
  const { learnerId, sessionId } = asking;
  return await getConnection().prisma.$transaction(async (tx) => {
    if ((await tx.staff.count({ where: { learnerId, passwordHash: null } })) > 0) return 'last-way-in';
    const { count } = await tx.externalIdentity.deleteMany({ where: { learnerId } });
    if (count > 0)
      await tx.session.updateMany({
        where: { learnerId, endedAt: null, id: { not: sessionId } },
        data: { endedAt: new Date() },
      });
    return 'unlinked';
  });
}
