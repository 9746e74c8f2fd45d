// What each pupil of a class did last, and how far they are with it.
import type { Mode } from '../../domain/attempt/quiz';
import { getConnection } from './connection';

export interface PupilNowRow {
  readonly learnerId: string;
  /** null: a guest who joined without one. */
  readonly nickname: string | null;
  /** Of the attempt in which something happened last; null, as all that follows: there is none. */
  readonly quizId: string | null;
  readonly mode: Mode | null;
  readonly questions: number | null;
  readonly isSubmitted: boolean | null;
  readonly lastAtMs: number | null;
  /** Touched last, from 0; null: begun, and nothing more. */
  readonly position: number | null;
  /** Questions with an answer that counts, or given up. */
  readonly answered: number;
  /** Tries at that position that were not right; 0 once one was, or it was given up. */
  readonly vainTries: number;
}

/**
 * Everything goes from the class by indexes to its pupils, their attempts, and the rows of the newest of these. What a pupil
 * does for another class is not this one's.
 */
const LIST_PUPILS_NOW = {
  name: 'list-pupils-now',
  text: `SELECT l.id AS "learnerId", l.nickname, w."quizId", w.mode, w.questions, w."isSubmitted",
      (extract(epoch FROM w.at) * 1000)::float8 AS "lastAtMs", last.position, done.answered, vain."vainTries"
    FROM enrolment e JOIN learner l ON l.id = e.learner_id
    LEFT JOIN LATERAL (
      SELECT a.id, a.quiz_id AS "quizId", a.mode, cardinality(a.revision_ids) AS questions,
        a.submitted_at IS NOT NULL AS "isSubmitted", greatest(a.started_at, a.submitted_at,
          (SELECT max(received_at) FROM response WHERE attempt_id = a.id),
          (SELECT max(shown_at) FROM hint_use WHERE attempt_id = a.id),
          (SELECT max(gave_up_at) FROM gave_up WHERE attempt_id = a.id)) AS at
      FROM attempt a LEFT JOIN assignment g ON g.id = a.assignment_id
      WHERE a.learner_id = l.id AND (a.assignment_id IS NULL OR g.class_id = e.class_id)
      ORDER BY at DESC LIMIT 1) AS w ON true
    LEFT JOIN LATERAL (
      SELECT position FROM (
        SELECT position, received_at AS at FROM response WHERE attempt_id = w.id
        UNION ALL SELECT position, shown_at FROM hint_use WHERE attempt_id = w.id
        UNION ALL SELECT position, gave_up_at FROM gave_up WHERE attempt_id = w.id) AS touched
      ORDER BY at DESC LIMIT 1) AS last ON true
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS answered FROM (
        SELECT position FROM response WHERE attempt_id = w.id AND NOT is_late
        UNION SELECT position FROM gave_up WHERE attempt_id = w.id) AS places) AS done
    CROSS JOIN LATERAL (
      SELECT CASE WHEN bool_or(outcome = 'right')
          OR EXISTS (SELECT 1 FROM gave_up g WHERE g.attempt_id = w.id AND g.position = last.position)
        THEN 0 ELSE count(DISTINCT try_number)::int END AS "vainTries"
      FROM score WHERE attempt_id = w.id AND position = last.position) AS vain
    WHERE e.class_id = $1`,
};

export async function listPupilsNow(classId: string): Promise<PupilNowRow[]> {
  const { rows } = await getConnection().pool.query<PupilNowRow>({ ...LIST_PUPILS_NOW, values: [classId] });
  return rows;
}
