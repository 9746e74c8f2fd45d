// What the gradebook is made of, one query a table: pupils, attempts at assignments, lessons done, decisions.
import { getConnection } from './connection';

export interface ClassPupil {
  readonly learnerId: string;
  readonly nickname: string | null;
  readonly avatar: number | null;
}

/** By nickname. */
export async function listClassPupils(classId: string): Promise<ClassPupil[]> {
  const rows = await getConnection().prisma.learner.findMany({
    where: { enrolments: { some: { classId } } },
    orderBy: [{ nickname: 'asc' }, { id: 'asc' }],
    select: { id: true, nickname: true, avatar: true },
  });
  return rows.map(({ id, ...pupil }) => ({ learnerId: id, ...pupil }));
}

/** The pupil if they are in the class, else null. */
export async function findClassPupil(classId: string, learnerId: string): Promise<ClassPupil | null> {
  const row = await getConnection().prisma.enrolment.findUnique({
    where: { classId_learnerId: { classId, learnerId } },
    select: { learner: { select: { nickname: true, avatar: true } } },
  });
  return row === null ? null : { learnerId, ...row.learner };
}

export interface AssignedAttempt {
  readonly id: string;
  readonly assignmentId: string;
  readonly learnerId: string;
  readonly startedAt: Date;
  readonly submittedAt: Date | null;
  readonly earnedNumerator: number | null;
  readonly earnedDenominator: number | null;
  readonly possible: number | null;
}

const ASSIGNED = `SELECT id, assignment_id AS "assignmentId", learner_id AS "learnerId", started_at AS "startedAt",
  submitted_at AS "submittedAt", earned_numerator AS "earnedNumerator", earned_denominator AS "earnedDenominator", possible
  FROM attempt WHERE assignment_id = ANY($1::uuid[])`;

/** In the order in which they were begun. */
export async function listAssignedAttempts(assignmentIds: readonly string[]): Promise<AssignedAttempt[]> {
  const text = `${ASSIGNED} ORDER BY started_at, id`;
  return (await getConnection().pool.query<AssignedAttempt>(text, [[...assignmentIds]])).rows;
}

/** A pupil's attempts at one assignment, in the order in which they were begun. */
export async function listAttemptsAt(assignmentId: string, learnerId: string): Promise<AssignedAttempt[]> {
  const text = `${ASSIGNED} AND learner_id = $2 ORDER BY started_at, id`;
  return (await getConnection().pool.query<AssignedAttempt>(text, [[assignmentId], learnerId])).rows;
}

export interface AskedInLesson {
  readonly learnerId: string;
  /** Of the inline questions of a lesson. */
  readonly quizId: string;
  readonly questionId: string;
  /** When it was first checked or given up. */
  readonly at: Date;
}

// As an array: of a subquery PostgreSQL expects so many rows that in a middling database it reads all scores there are.
const ASKED = `WITH own AS (SELECT id, learner_id, quiz_id FROM attempt
    WHERE learner_id = ANY($1::uuid[]) AND quiz_id = ANY($2::text[])),
  done AS (SELECT attempt_id, revision_id, scored_at AS at FROM score WHERE attempt_id = ANY(ARRAY(SELECT id FROM own))
    UNION ALL SELECT attempt_id, revision_id, gave_up_at FROM gave_up
      WHERE attempt_id = ANY(ARRAY(SELECT id FROM own)))
  SELECT learner_id AS "learnerId", quiz_id AS "quizId", split_part(revision_id, '@', 1) AS "questionId", min(at) AS at
  FROM done JOIN own ON own.id = attempt_id GROUP BY 1, 2, 3`;

/** Which questions of these lessons' quizzes the pupils have checked or given up. */
export async function listAskedInLessons(
  learnerIds: readonly string[],
  quizIds: readonly string[],
): Promise<AskedInLesson[]> {
  if (quizIds.length === 0) return [];
  const values = [[...learnerIds], [...quizIds]];
  return (await getConnection().pool.query<AskedInLesson>(ASKED, values)).rows;
}

export interface DecisionRow {
  readonly id: string;
  readonly assignmentId: string;
  readonly learnerId: string;
  readonly at: Date;
  readonly isExcused: boolean;
  readonly percent: number | null;
  readonly reason: string;
}

/** The newest decision about each cell of these assignments. */
export async function listNewestDecisions(assignmentIds: readonly string[]): Promise<DecisionRow[]> {
  const { rows } = await getConnection().pool.query<DecisionRow>(
    `SELECT DISTINCT ON (assignment_id, learner_id) id, assignment_id AS "assignmentId", learner_id AS "learnerId", at,
      is_excused AS "isExcused", percent, reason FROM grade_decision WHERE assignment_id = ANY($1::uuid[])
      ORDER BY assignment_id, learner_id, at DESC, id DESC`,
    [[...assignmentIds]],
  );
  return rows;
}

export interface ToldDecision extends DecisionRow {
  /** Null once the teacher has left. */
  readonly by: string | null;
}

/** All that was decided about one cell, newest first. */
export async function listDecisions(assignmentId: string, learnerId: string): Promise<ToldDecision[]> {
  const rows = await getConnection().prisma.gradeDecision.findMany({
    where: { assignmentId, learnerId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    include: { by: { select: { staff: { select: { displayName: true } } } } },
  });
  return rows.map(({ by, ...row }) => ({ ...row, by: by?.staff?.displayName ?? null }));
}

export interface NewDecision extends Omit<DecisionRow, 'at'> {
  readonly byId: string;
  readonly at: Date;
}

/** Adds a decision; what was decided before stays. The same id again changes nothing; false: it names another cell. */
export async function addDecision(decision: NewDecision): Promise<boolean> {
  const { prisma } = getConnection();
  await prisma.gradeDecision.createMany({ data: [decision], skipDuplicates: true });
  const { id, assignmentId, learnerId } = decision;
  return (await prisma.gradeDecision.count({ where: { id, assignmentId, learnerId } })) > 0;
}
