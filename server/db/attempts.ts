// Attempts: started once, fetched with their owner, submitted once.
import type { AssignmentDates, Release } from '../../domain/assignment';
import type { Mode } from '../../domain/attempt/quiz';
import { announceWork } from './announce-work';
import { getConnection } from './connection';
import type { Prisma } from './generated/client';
import type { PupilOfClass } from './rosters';

export interface AttemptRow {
  readonly id: string;
  readonly quizId: string;
  readonly mode: Mode;
  readonly seed: string;
  readonly revisionIds: readonly string[];
  readonly startedAt: Date;
  /** When the time limit ends; null without one. Where its assignment closes before, answers are late from then on. */
  readonly deadlineAt: Date | null;
  readonly submittedAt: Date | null;
  readonly earnedNumerator: number | null;
  readonly earnedDenominator: number | null;
  readonly possible: number | null;
  /** What it was begun for; null at the learner's own pace. */
  readonly assignmentId: string | null;
  /** When its result opens, by the rule of its assignment; null without one, and the next two as well. */
  readonly release: Release | null;
  readonly closesAt: Date | null;
  readonly releasedAt: Date | null;
}

const SELECT = `SELECT a.id, quiz_id AS "quizId", mode, seed, revision_ids AS "revisionIds", started_at AS "startedAt",
  deadline_at AS "deadlineAt", submitted_at AS "submittedAt", earned_numerator AS "earnedNumerator",
  earned_denominator AS "earnedDenominator", possible, assignment_id AS "assignmentId", release,
  closes_at AS "closesAt", released_at AS "releasedAt"
  FROM attempt a LEFT JOIN assignment s ON s.id = assignment_id`;

const FIND_ATTEMPT = {
  name: 'find-attempt',
  text: `${SELECT} WHERE a.id = $1 AND learner_id = $2`,
};

interface Owned {
  readonly attemptId: string;
  readonly learnerId: string;
}

/** The attempt if it is this learner's, else null. */
export async function findAttempt({ attemptId, learnerId }: Owned): Promise<AttemptRow | null> {
  const query = { ...FIND_ATTEMPT, values: [attemptId, learnerId] };
  const { rows } = await getConnection().pool.query<AttemptRow>(query);
  return rows[0] ?? null;
}

/** Whether any learner has an attempt of this id. */
export async function isAttemptTaken(attemptId: string): Promise<boolean> {
  return (await getConnection().prisma.attempt.count({ where: { id: attemptId } })) > 0;
}

/** What of an attempt never changes once it has a row. */
export type PinnedAttempt = Pick<AttemptRow, 'mode' | 'seed' | 'revisionIds' | 'deadlineAt'>;

/** A class in its quiz saves to the same few attempts again and again: keep the last ones. */
const MOST_KEPT = 5_000;
const pinned = new Map<string, PinnedAttempt>();

/**
 * What the attempt asks, if it is this learner's, else null. Says nothing of whether it is still there and open:
 * the statement that writes decides that, with the owner in it.
 */
export async function findPinnedAttempt(owned: Owned): Promise<PinnedAttempt | null> {
  const key = `${owned.attemptId}/${owned.learnerId}`;
  const known = pinned.get(key);
  if (known !== undefined) return known;
  const attempt = await findAttempt(owned);
  if (attempt === null) return null;
  const [oldest] = pinned.keys();
  if (pinned.size >= MOST_KEPT && oldest !== undefined) pinned.delete(oldest);
  const { mode, seed, revisionIds, deadlineAt } = attempt;
  pinned.set(key, { mode, seed, revisionIds, deadlineAt });
  return attempt;
}

export interface NewAttempt extends Owned {
  readonly quizId: string;
  readonly mode: Mode;
  readonly seed: string;
  readonly revisionIds: readonly string[];
  /** Absent: at this moment. */
  readonly startedAt?: Date;
  /** Absent: no time limit. */
  readonly deadlineAt?: Date | null;
}

/** Starts the attempt unless it is there already; null when its id belongs to somebody else. */
export async function createAttempt(attempt: NewAttempt): Promise<AttemptRow | null> {
  const { attemptId, revisionIds, ...rest } = attempt;
  await getConnection().prisma.attempt.createMany({
    data: [{ id: attemptId, revisionIds: [...revisionIds], ...rest }],
    skipDuplicates: true,
  });
  announceWork(attempt.learnerId);
  return await findAttempt(attempt);
}

export interface NewAssignedAttempt extends NewAttempt {
  readonly assignmentId: string;
}

type AssignmentLimits = AssignmentDates & { readonly mostTries: number | null };

/** As it stands now: until the transaction ends nobody changes it, and no other tab of this learner begins. */
async function lockAssignment(
  tx: Prisma.TransactionClient,
  { assignmentId, learnerId }: NewAssignedAttempt,
): Promise<AssignmentLimits | null> {
  const [given] = await tx.$queryRaw<AssignmentLimits[]>`
    SELECT s.opens_at AS "opensAt", s.due_at AS "dueAt", s.closes_at AS "closesAt", s.most_tries AS "mostTries"
    FROM enrolment e JOIN assignment s ON s.class_id = e.class_id
    WHERE s.id = ${assignmentId}::uuid AND e.learner_id = ${learnerId}::uuid AND (NOT s.is_picked OR EXISTS (
      SELECT 1 FROM assignment_recipient r WHERE r.assignment_id = s.id AND r.learner_id = e.learner_id))
    FOR UPDATE OF e FOR SHARE OF s`;
  return given ?? null;
}

/**
 * Starts an attempt for an assignment unless it is there already; `mayBegin` decides by the assignment as it is now and the
 * tries made before, under a lock that makes two tabs of one learner wait for each other, so that the last try is not taken
 * twice. `refused`: it may not; null: its id belongs to somebody else, or the learner was not given the work.
 */
export async function createAssignedAttempt(
  attempt: NewAssignedAttempt,
  mayBegin: (assignment: AssignmentLimits, triesMade: number) => boolean,
): Promise<AttemptRow | 'refused' | null> {
  const { attemptId, assignmentId, learnerId, revisionIds, ...rest } = attempt;
  const isRefused = await getConnection().prisma.$transaction(async (tx) => {
    const given = await lockAssignment(tx, attempt);
    if (given === null) return false;
    const made = await tx.attempt.findMany({ where: { assignmentId, learnerId }, select: { id: true } });
    // Begun before: a repeated request changes nothing, whatever may begin now.
    if (made.some(({ id }) => id === attemptId)) return false;
    if (!mayBegin(given, made.length)) return true;
    const row = { id: attemptId, learnerId, assignmentId, revisionIds: [...revisionIds], ...rest };
    await tx.attempt.createMany({ data: [row], skipDuplicates: true });
    return false;
  });
  return isRefused ? 'refused' : await findAttempt(attempt);
}

const FIND_NEWEST = {
  name: 'find-newest-attempt',
  text: `${SELECT} WHERE learner_id = $1 AND quiz_id = $2 ORDER BY started_at DESC LIMIT 1`,
};

/** The learner's newest attempt at a quiz. Asked for every lesson page, so a prepared statement. */
export async function findNewestAttempt(owner: {
  learnerId: string;
  quizId: string;
}): Promise<AttemptRow | null> {
  const query = { ...FIND_NEWEST, values: [owner.learnerId, owner.quizId] };
  const { rows } = await getConnection().pool.query<AttemptRow>(query);
  return rows[0] ?? null;
}

const LIST_ATTEMPTS = {
  name: 'list-attempts',
  text: `${SELECT} WHERE learner_id = $1 ORDER BY started_at DESC`,
};

/** Newest first. */
export async function listAttempts(learnerId: string): Promise<AttemptRow[]> {
  const { rows } = await getConnection().pool.query<AttemptRow>({ ...LIST_ATTEMPTS, values: [learnerId] });
  return rows;
}

/** How many attempts this learner has begun, and how many questions are answered in them. */
export async function countAnswered(learnerId: string): Promise<{ attempts: number; questions: number }> {
  const { rows } = await getConnection().pool.query<{ attempts: number; questions: number }>(
    `SELECT count(DISTINCT a.id)::int AS attempts, count(DISTINCT (r.attempt_id, r.position))
        FILTER (WHERE r.attempt_id IS NOT NULL)::int AS questions
      FROM attempt a LEFT JOIN response r ON r.attempt_id = a.id WHERE a.learner_id = $1`,
    [learnerId],
  );
  return rows[0] ?? { attempts: 0, questions: 0 };
}

/** What a teacher of a class may see of its pupil: work for its assignments and at the pupil's own pace, none for others. */
const LIST_IN_CLASS = {
  name: 'list-attempts-in-class',
  text: `${SELECT} JOIN enrolment e ON e.learner_id = a.learner_id AND e.class_id = $1
    WHERE a.learner_id = $2 AND (a.assignment_id IS NULL OR s.class_id = e.class_id) ORDER BY started_at DESC`,
};

/** Newest first; none of somebody who is not in the class. */
export async function listAttemptsInClass({ classId, learnerId }: PupilOfClass): Promise<AttemptRow[]> {
  const query = { ...LIST_IN_CLASS, values: [classId, learnerId] };
  return (await getConnection().pool.query<AttemptRow>(query)).rows;
}

const FIND_IN_CLASS = {
  name: 'find-attempt-in-class',
  text: `${SELECT} JOIN enrolment e ON e.learner_id = a.learner_id AND e.class_id = s.class_id
    WHERE a.id = $1 AND s.class_id = $2 AND a.learner_id = $3`,
};

/** The attempt if this pupil of the class began it for an assignment of the class, else null. */
export async function findAttemptInClass(
  owned: PupilOfClass & { readonly attemptId: string },
): Promise<AttemptRow | null> {
  const query = { ...FIND_IN_CLASS, values: [owned.attemptId, owned.classId, owned.learnerId] };
  return (await getConnection().pool.query<AttemptRow>(query)).rows[0] ?? null;
}
