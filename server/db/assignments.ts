// Assignments of classes: given once, to all or to some, released by hand, taken back; and those that a learner has been
// given.
import type { AssignedWork, AssignmentDates, Release, ReleaseRule } from '../../domain/assignment';
import { getConnection } from './connection';

export interface AssignmentRow extends AssignmentDates, ReleaseRule {
  readonly id: string;
  readonly classId: string;
  readonly work: AssignedWork;
  readonly workId: string;
  /** Null: as many as one likes. */
  readonly mostTries: number | null;
  /** For its recipients alone; else for the whole class, whoever joins it later included. */
  readonly isPicked: boolean;
  /** Counts its changes, from 1. */
  readonly version: number;
}

const COLUMNS = `s.id, s.class_id AS "classId", s.work, s.work_id AS "workId", s.opens_at AS "opensAt", s.due_at AS "dueAt",
  s.closes_at AS "closesAt", s.most_tries AS "mostTries", s.release, s.released_at AS "releasedAt",
  s.is_picked AS "isPicked", s.version`;

async function query(text: string, values: readonly unknown[]): Promise<AssignmentRow[]> {
  return (await getConnection().pool.query<AssignmentRow>(text, [...values])).rows;
}

/** Newest first. */
export async function listAssignments(classId: string): Promise<AssignmentRow[]> {
  const text = `SELECT ${COLUMNS} FROM assignment s WHERE class_id = $1 ORDER BY opens_at DESC, id DESC`;
  return await query(text, [classId]);
}

interface Given {
  readonly assignmentId: string;
  /** Of a teacher who is known to teach it. */
  readonly classId: string;
}

/** The assignment if it is of this class, else null. */
export async function findAssignment({ assignmentId, classId }: Given): Promise<AssignmentRow | null> {
  const text = `SELECT ${COLUMNS} FROM assignment s WHERE id = $1 AND class_id = $2`;
  return (await query(text, [assignmentId, classId]))[0] ?? null;
}

export interface NewAssignment extends AssignmentDates {
  readonly id: string;
  readonly classId: string;
  readonly createdById: string;
  readonly work: AssignedWork;
  readonly workId: string;
  readonly mostTries: number | null;
  readonly release: Release;
  /** Pupils of the class. Null: all of it. */
  readonly recipients: readonly string[] | null;
}

/** With its recipients, or not at all. */
const ADD = `WITH added AS (
    INSERT INTO assignment (id, class_id, created_by_id, work, work_id, opens_at, due_at, closes_at, most_tries, release,
      is_picked)
    VALUES ($1, $2, $3, $4::assigned_work, $5, $6, $7, $8, $9, $10::release, $11::uuid[] IS NOT NULL)
    ON CONFLICT (id) DO NOTHING RETURNING id)
  INSERT INTO assignment_recipient (assignment_id, learner_id) SELECT id, unnest($11::uuid[]) FROM added`;

/** Gives it unless it was given already; null when its id belongs to another class. */
export async function createAssignment(given: NewAssignment): Promise<AssignmentRow | null> {
  const { id, classId, createdById, work, workId, opensAt, dueAt, closesAt, mostTries, release } = given;
  const values = [id, classId, createdById, work, workId, opensAt, dueAt, closesAt, mostTries, release];
  await getConnection().pool.query(ADD, [...values, given.recipients]);
  return await findAssignment({ assignmentId: id, classId });
}

/** Attempts stay, at the learner's own pace from then on; decisions about it go. False: there is none. */
export async function deleteAssignment({ assignmentId, classId }: Given): Promise<boolean> {
  const { count } = await getConnection().prisma.assignment.deleteMany({
    where: { id: assignmentId, classId },
  });
  return count > 0;
}

/** Opens its results, the first time; later calls change nothing. */
export async function releaseAssignment({ assignmentId, classId }: Given, now: Date): Promise<void> {
  await getConnection().prisma.assignment.updateMany({
    where: { id: assignmentId, classId, releasedAt: null },
    data: { releasedAt: now },
  });
}

export interface OwnAssignment extends AssignmentRow {
  readonly className: string;
}

const OWN = `SELECT ${COLUMNS}, c.name AS "className" FROM enrolment e JOIN class c ON c.id = e.class_id
  JOIN assignment s ON s.class_id = c.id WHERE e.learner_id = $1 AND c.archived_at IS NULL
  AND (NOT s.is_picked OR EXISTS (
    SELECT 1 FROM assignment_recipient r WHERE r.assignment_id = s.id AND r.learner_id = $1))`;

/** What the learner has been given in any class and is open now: what is due first comes first. */
export async function listOpenAssignments(learnerId: string, now: Date): Promise<OwnAssignment[]> {
  const { rows } = await getConnection().pool.query<OwnAssignment>({
    name: 'list-open-assignments',
    text: `${OWN} AND s.opens_at <= $2 AND (s.closes_at IS NULL OR s.closes_at >= $2)
      ORDER BY coalesce(s.due_at, s.closes_at) NULLS LAST, s.opens_at`,
    values: [learnerId, now],
  });
  return rows;
}

/** The assignment if it was given to this learner, by name or as one of the class; else null. */
export async function findOwnAssignment(
  assignmentId: string,
  learnerId: string,
): Promise<OwnAssignment | null> {
  const text = `${OWN} AND s.id = $2`;
  const { rows } = await getConnection().pool.query<OwnAssignment>(text, [learnerId, assignmentId]);
  return rows[0] ?? null;
}
