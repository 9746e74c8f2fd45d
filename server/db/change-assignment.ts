// Changes work that was given: its terms and whom it is for, both or neither, decided by what has become of it.
import type { AssignmentTerms, AssignmentUse } from '../../domain/assignment-change';
import { getConnection } from './connection';
import type { Prisma } from './generated/client';

interface ChangedAssignment {
  readonly assignmentId: string;
  /** Of a teacher who is known to teach it. */
  readonly classId: string;
  /** The version that the teacher has seen. */
  readonly version: number;
  /** Pupils of the class, each once. Null: all of it. */
  readonly recipients: readonly string[] | null;
}

interface Stored extends AssignmentTerms {
  readonly work: 'lesson' | 'quiz' | 'unit';
  readonly releasedAt: Date | null;
  readonly version: number;
}

/** Nobody begins an attempt for it and nobody else changes it before the transaction ends. */
async function lock(
  tx: Prisma.TransactionClient,
  { assignmentId, classId }: ChangedAssignment,
): Promise<Stored | null> {
  const [stored] = await tx.$queryRaw<Stored[]>`
    SELECT work, opens_at AS "opensAt", due_at AS "dueAt", closes_at AS "closesAt", most_tries AS "mostTries", release,
      released_at AS "releasedAt", version
    FROM assignment WHERE id = ${assignmentId}::uuid AND class_id = ${classId}::uuid FOR UPDATE`;
  return stored ?? null;
}

interface Begun {
  readonly learnerId: string;
  readonly isHandedIn: boolean;
  readonly isInClass: boolean;
}

/** Who has begun an attempt for it. */
export async function listBegun(
  assignmentId: string,
  tx: Prisma.TransactionClient = getConnection().prisma,
): Promise<Begun[]> {
  return await tx.$queryRaw<Begun[]>`
    SELECT a.learner_id AS "learnerId", bool_or(a.submitted_at IS NOT NULL) AS "isHandedIn",
      bool_or(e.class_id IS NOT NULL) AS "isInClass"
    FROM attempt a JOIN assignment s ON s.id = a.assignment_id
      LEFT JOIN enrolment e ON e.class_id = s.class_id AND e.learner_id = a.learner_id
    WHERE a.assignment_id = ${assignmentId}::uuid GROUP BY 1`;
}

const releases = { 'at-once': 'at_once', 'after-close': 'after_close', 'by-hand': 'by_hand' } as const;

async function store(
  tx: Prisma.TransactionClient,
  { assignmentId, version, recipients }: ChangedAssignment,
  { opensAt, dueAt, closesAt, mostTries, release }: AssignmentTerms,
): Promise<void> {
  await tx.assignment.update({
    where: { id: assignmentId },
    data: {
      ...{ opensAt, dueAt, closesAt, mostTries, release: releases[release] },
      ...{ isPicked: recipients !== null, version: version + 1 },
    },
  });
  await tx.assignmentRecipient.deleteMany({ where: { assignmentId } });
  const rows = (recipients ?? []).map((learnerId) => ({ assignmentId, learnerId }));
  await tx.assignmentRecipient.createMany({ data: rows });
}

/**
 * `decide` gives the new terms, or why not; its answer is given back when it is a refusal. `stale`: somebody has changed it
 * since that version. `begun`: a pupil who has begun would be left out. Null: the class has no such assignment.
 */
export async function changeAssignment<Refusal extends string>(
  changed: ChangedAssignment,
  decide: (stored: Stored, use: AssignmentUse) => AssignmentTerms | Refusal,
): Promise<'changed' | 'stale' | 'begun' | Refusal | null> {
  const { assignmentId, version, recipients } = changed;
  return await getConnection().prisma.$transaction(async (tx) => {
    const stored = await lock(tx, changed);
    if (stored === null) return null;
    if (stored.version !== version) return 'stale';
    const begun = await listBegun(assignmentId, tx);
    const isLeftOut = ({ learnerId, isInClass }: Begun): boolean =>
      isInClass && recipients !== null && !recipients.includes(learnerId);
    if (begun.some(isLeftOut)) return 'begun';
    const isHandedIn = begun.some((one) => one.isHandedIn);
    const terms = decide(stored, { releasedAt: stored.releasedAt, hasBegun: begun.length > 0, isHandedIn });
    if (typeof terms === 'string') return terms;
    await store(tx, changed, terms);
    return 'changed';
  });
}
