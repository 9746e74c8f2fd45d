// Removes what has been kept long enough. Who that is, is decided by whoever calls, from how each learner was used last.
import type { LearnerUse } from '../../domain/privacy/retention';
import { getConnection } from './connection';
import type { Prisma } from './generated/client';

export interface LearnerRecord extends LearnerUse {
  readonly learnerId: string;
}

/** The first of the day that comes removes; others that run on the same database at the same time do nothing. */
const LOCK_KEY = 7_277_232;
const MOST_AT_ONCE = 500;
const PATIENCE_MS = 10 * 60_000;
/** A page waits for it. */
const COUNTING_MS = 20_000;

/** Neither the staff nor samples: those are there until they are taken away. */
async function listRecords(tx: Prisma.TransactionClient, madeBefore: Date): Promise<LearnerRecord[]> {
  return await tx.$queryRaw<LearnerRecord[]>`
    SELECT l.id AS "learnerId",
      GREATEST(l.created_at, (SELECT max(created_at) FROM session WHERE learner_id = l.id),
        (SELECT max(started_at) FROM attempt WHERE learner_id = l.id),
        (SELECT max(r.received_at) FROM response r JOIN attempt a ON a.id = r.attempt_id WHERE a.learner_id = l.id)
      ) AS "lastUsedAt",
      ARRAY(SELECT c.archived_at FROM enrolment e JOIN class c ON c.id = e.class_id WHERE e.learner_id = l.id) AS classes,
      EXISTS (SELECT FROM login_card WHERE learner_id = l.id AND ended_at IS NULL) AS "hasCard"
    FROM learner l
    WHERE l.created_at <= ${madeBefore} AND NOT l.is_sample
      AND NOT EXISTS (SELECT FROM staff WHERE learner_id = l.id)`;
}

export interface Limits {
  /** Learners made later cannot be over. */
  readonly learnersMadeBefore: Date;
  readonly classesArchivedBefore: Date;
  readonly auditBefore: Date;
  readonly triesBefore: Date;
  readonly erasuresBefore: Date;
  readonly now: Date;
}

export interface Removed {
  readonly learners: number;
  readonly classes: number;
  readonly auditEntries: number;
  readonly signInTries: number;
  readonly invitations: number;
  readonly erasures: number;
  readonly familyLinks: number;
}

/** What is outdated, besides learners, whom the caller judges one by one. */
function listConditions(limits: Limits) {
  return {
    classes: { archivedAt: { lte: limits.classesArchivedBefore }, isSample: false },
    auditEntries: { at: { lte: limits.auditBefore } },
    signInTries: { since: { lte: limits.triesBefore } },
    invitations: { expiresAt: { lte: limits.now } },
    erasures: { erasedAt: { lte: limits.erasuresBefore } },
    familyLinks: { expiresAt: { lte: limits.now } },
  };
}

/** Removes nothing. */
export async function countOutdated(
  limits: Limits,
  isOver: (record: LearnerRecord) => boolean,
): Promise<Removed> {
  const { prisma } = getConnection();
  const where = listConditions(limits);
  return await prisma.$transaction(
    async (tx) => ({
      learners: (await listRecords(tx, limits.learnersMadeBefore)).filter(isOver).length,
      classes: await tx.class.count({ where: where.classes }),
      auditEntries: await tx.auditEntry.count({ where: where.auditEntries }),
      signInTries: await tx.signInTry.count({ where: where.signInTries }),
      invitations: await tx.invitation.count({ where: where.invitations }),
      erasures: await tx.erasure.count({ where: where.erasures }),
      familyLinks: await tx.familyLink.count({ where: where.familyLinks }),
    }),
    { isolationLevel: 'RepeatableRead', timeout: COUNTING_MS },
  );
}

/**
 * All of it or nothing. It reads and removes at one moment: where a learner comes back in between, it throws, nothing is
 * removed, and the next day finds them. null: another process is at it.
 */
export async function removeOutdated(
  limits: Limits,
  isOver: (record: LearnerRecord) => boolean,
): Promise<Removed | null> {
  return await getConnection().prisma.$transaction(
    async (tx) => {
      const [lock] = await tx.$queryRaw<{ isOurs: boolean }[]>`
        SELECT pg_try_advisory_xact_lock(${LOCK_KEY}) AS "isOurs"`;
      if (lock?.isOurs !== true) return null;
      const over = (await listRecords(tx, limits.learnersMadeBefore)).filter(isOver);
      for (let from = 0; from < over.length; from += MOST_AT_ONCE) {
        const ids = over.slice(from, from + MOST_AT_ONCE).map(({ learnerId }) => learnerId);
        await tx.learner.deleteMany({ where: { id: { in: ids } } });
      }
      const where = listConditions(limits);
      const removed = {
        classes: await tx.class.deleteMany({ where: where.classes }),
        auditEntries: await tx.auditEntry.deleteMany({ where: where.auditEntries }),
        signInTries: await tx.signInTry.deleteMany({ where: where.signInTries }),
        invitations: await tx.invitation.deleteMany({ where: where.invitations }),
        erasures: await tx.erasure.deleteMany({ where: where.erasures }),
        familyLinks: await tx.familyLink.deleteMany({ where: where.familyLinks }),
      };
      const { classes, auditEntries, signInTries, invitations, erasures, familyLinks } = removed;
      return {
        ...{ learners: over.length, classes: classes.count, auditEntries: auditEntries.count },
        ...{ signInTries: signInTries.count, invitations: invitations.count, erasures: erasures.count },
        familyLinks: familyLinks.count,
      };
    },
    { isolationLevel: 'RepeatableRead', timeout: PATIENCE_MS },
  );
}
