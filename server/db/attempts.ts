// Attempts: started once, fetched with their owner, submitted once.
import type { Release } from '../../domain/assignment';
import type { Mode } from '../../domain/attempt/quiz';
import { announceWork } from './announce-work';
import { getConnection } from './connection';

export interface AttemptRow {
  readonly id: string;
  readonly quizId: string;
  readonly mode: Mode;
  readonly seed: string;
  readonly revisionIds: readonly string[];
  readonly startedAt: Date;
  /** When answers begin to be late; null without a time limit. */
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

/**
 * Starts an attempt for an assignment unless it is there already; `mayBegin` decides with the tries made before, under a
 * lock that makes two tabs of one learner wait for each other, so that the last try is not taken twice. `refused`: it may
 * not; null: its id belongs to somebody else, or the learner is not in the class.
 */
export async function createAssignedAttempt(
  attempt: NewAssignedAttempt,
  mayBegin: (triesMade: number) => boolean,
): Promise<AttemptRow | 'refused' | null> {
  const { attemptId, assignmentId, learnerId, revisionIds, ...rest } = attempt;
  const isRefused = await getConnection().prisma.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM enrolment e JOIN assignment s ON s.class_id = e.class_id
      WHERE s.id = ${assignmentId}::uuid AND e.learner_id = ${learnerId}::uuid FOR UPDATE OF e`;
    const made = await tx.attempt.findMany({ where: { assignmentId, learnerId }, select: { id: true } });
    // Begun before: a repeated request changes nothing, whatever may begin now.
    if (made.some(({ id }) => id === attemptId)) return false;
    if (!mayBegin(made.length)) return true;
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
