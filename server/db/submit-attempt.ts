// Submitting: closes the attempt, scores the answers that count, and stores all of it in one transaction.
import { add, nought } from '../../domain/fraction';
import type { Score } from '../../domain/scoring/score';
import { announceWork } from './announce-work';
import { getConnection } from './connection';

export interface FinalAnswer {
  readonly submissionId: string;
  readonly position: number;
  readonly answer: unknown;
}

export interface FinalScore {
  readonly submissionId: string;
  readonly position: number;
  readonly revisionId: string;
  readonly objectiveId: string;
  readonly score: Score;
}

interface Submission {
  readonly attemptId: string;
  readonly learnerId: string;
  readonly possible: number;
  /** When it is handed in. */
  readonly at: Date;
  /** Decides the scores of the answers that count; asked once, inside the transaction. */
  readonly decide: (answers: readonly FinalAnswer[]) => readonly FinalScore[];
}

const FINAL_ANSWERS = `SELECT DISTINCT ON (position) submission_id AS "submissionId", position, answer FROM response
  WHERE attempt_id = $1 AND NOT is_late ORDER BY position, seq DESC, arrival DESC`;

const ADD_SCORES = `INSERT INTO score (submission_id, attempt_id, position, try_number, revision_id, objective_id, outcome,
    earned_numerator, earned_denominator, misconceptions, hints_used, scored_at)
  SELECT submission_id, $1, position, 1, revision_id, objective_id, outcome::outcome, numerator, denominator,
    ARRAY(SELECT jsonb_array_elements_text(misconceptions)), 0, $3::timestamptz
  FROM jsonb_to_recordset($2::jsonb) AS t(submission_id uuid, position int, revision_id text, objective_id text,
    outcome text, numerator int, denominator int, misconceptions jsonb)`;

function toRecords(scores: readonly FinalScore[]): string {
  return JSON.stringify(
    scores.map(({ submissionId, position, revisionId, objectiveId, score }) => ({
      submission_id: submissionId,
      position,
      revision_id: revisionId,
      objective_id: objectiveId,
      outcome: score.outcome,
      ...score.earned,
      misconceptions: score.misconceptions,
    })),
  );
}

/** False when the attempt is not this learner's or was submitted before: then nothing changes. */
export async function submitAttempt({
  attemptId,
  learnerId,
  possible,
  at,
  decide,
}: Submission): Promise<boolean> {
  const client = await getConnection().pool.connect();
  try {
    await client.query('BEGIN');
    const closed = await client.query(
      'UPDATE attempt SET submitted_at = $3 WHERE id = $1 AND learner_id = $2 AND submitted_at IS NULL',
      [attemptId, learnerId, at],
    );
    if (closed.rowCount === 0) {
      await client.query('ROLLBACK');
      return false;
    }
    const { rows } = await client.query<FinalAnswer>(FINAL_ANSWERS, [attemptId]);
    const scores = decide(rows);
    await client.query(ADD_SCORES, [attemptId, toRecords(scores), at]);
    const earned = scores.reduce((sum, { score }) => add(sum, score.earned), nought);
    await client.query(
      'UPDATE attempt SET earned_numerator = $2, earned_denominator = $3, possible = $4 WHERE id = $1',
      [attemptId, earned.numerator, earned.denominator, possible],
    );
    await client.query('COMMIT');
    announceWork(learnerId);
    return true;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}
