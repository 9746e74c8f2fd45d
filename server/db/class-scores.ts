// What the pupils of a class have answered and how it was scored: the rows that its statistics are counted from.
import type { ClassScore } from '../../domain/statistics/class-score';
import { getConnection } from './connection';
import type { PupilOfClass } from './rosters';

export interface ClassScoreRow extends ClassScore {
  /** Of the attempt: with position and try it makes the very variant again. */
  readonly seed: string;
  /** Null where the answer shows no misconception: it is not asked for there. */
  readonly answer: unknown;
}

/**
 * From the class to its pupils, their attempts and the rows of these, each by an index: the time grows with the class and
 * not with the database. The rows of a class are few, so they are joined pupil by pupil whatever the planner guesses;
 * OFFSET 0 keeps it from turning the inner queries around. Responses are read attempt by attempt as well, where they lie
 * together: one by one by their ids, which are random, each was a page of its own (DECISIONS.md). What a pupil did for
 * another class is not this one's.
 */
const LIST = `SELECT e.learner_id AS "learnerId", s.* FROM enrolment e CROSS JOIN LATERAL (
      SELECT a.id AS "attemptId", sc.position, sc.try_number AS "tryNumber", sc.revision_id AS "revisionId", sc.outcome,
        sc.misconceptions, sc.hints_used AS "hintsUsed", (extract(epoch FROM r.received_at) * 1000)::float8 AS "atMs",
        a.seed, CASE WHEN cardinality(sc.misconceptions) > 0 THEN r.answer END AS answer
      FROM attempt a LEFT JOIN assignment g ON g.id = a.assignment_id
      CROSS JOIN LATERAL (
        SELECT DISTINCT ON (position, try_number) * FROM score WHERE attempt_id = a.id
        ORDER BY position DESC, try_number DESC, generation DESC) AS sc
      CROSS JOIN LATERAL (
        SELECT submission_id, received_at, answer FROM response WHERE attempt_id = a.id OFFSET 0) AS r
      WHERE a.learner_id = e.learner_id AND (a.assignment_id IS NULL OR g.class_id = e.class_id)
        AND r.submission_id = sc.submission_id OFFSET 0) AS s
    WHERE e.class_id = $1`;

const LIST_CLASS_SCORES = { name: 'list-class-scores', text: LIST };
const LIST_PUPIL_SCORES = { name: 'list-pupil-scores', text: `${LIST} AND e.learner_id = $2` };

/** The newest score of each answer of each pupil who is in the class now. */
export async function listClassScores(classId: string): Promise<ClassScoreRow[]> {
  const query = { ...LIST_CLASS_SCORES, values: [classId] };
  return (await getConnection().pool.query<ClassScoreRow>(query)).rows;
}

/** The same of one of them. */
export async function listPupilScores({ classId, learnerId }: PupilOfClass): Promise<ClassScoreRow[]> {
  const query = { ...LIST_PUPIL_SCORES, values: [classId, learnerId] };
  return (await getConnection().pool.query<ClassScoreRow>(query)).rows;
}
