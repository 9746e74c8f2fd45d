// Scores computed again: a new row beside the earlier one, and the sum of the attempt from the newest rows.
import { add, nought, type Fraction } from '../../domain/fraction';
import type { Score } from '../../domain/scoring/score';
import { getConnection } from './connection';

/** A response whose newest score was computed by the revision asked for. */
export interface ScoredResponse {
  readonly attemptId: string;
  readonly position: number;
  readonly tryNumber: number;
  readonly generation: number;
  readonly submissionId: string;
  readonly hintsUsed: number;
  readonly seed: string;
  readonly answer: unknown;
}

const BATCH = 500;

const LIST = `SELECT s.attempt_id AS "attemptId", s.position, s.try_number AS "tryNumber", s.generation,
    s.submission_id AS "submissionId", s.hints_used AS "hintsUsed", a.seed, r.answer
  FROM score s JOIN attempt a ON a.id = s.attempt_id JOIN response r USING (submission_id)
  WHERE s.revision_id = $1 AND NOT EXISTS (
      SELECT 1 FROM score AS newer WHERE newer.submission_id = s.submission_id AND newer.generation > s.generation)
    AND (s.attempt_id, s.position, s.try_number) > ($2::uuid, $3::int, $4::int)
  ORDER BY s.attempt_id, s.position, s.try_number LIMIT ${String(BATCH)}`;

/** The next batch after `last`, in one fixed order; empty at the end. */
export async function listScoredBy(
  revisionId: string,
  last: ScoredResponse | null,
): Promise<ScoredResponse[]> {
  const none = '00000000-0000-0000-0000-000000000000';
  const after = [last?.attemptId ?? none, last?.position ?? -1, last?.tryNumber ?? 0];
  const { rows } = await getConnection().pool.query<ScoredResponse>(LIST, [revisionId, ...after]);
  return rows;
}

export interface NewScore {
  readonly revisionId: string;
  readonly objectiveId: string;
  readonly score: Score;
}

const ADD = `INSERT INTO score (submission_id, attempt_id, position, try_number, generation, revision_id, objective_id,
    outcome, earned_numerator, earned_denominator, misconceptions, hints_used)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT DO NOTHING`;

const NEWEST = `SELECT DISTINCT ON (position, try_number) earned_numerator AS numerator,
    earned_denominator AS denominator
  FROM score WHERE attempt_id = $1 ORDER BY position, try_number, generation DESC`;

/** Both or neither: the new score, and the sum of its attempt where it was handed in. */
export async function addRescore(old: ScoredResponse, scored: NewScore): Promise<void> {
  const { attemptId, position, tryNumber, generation, submissionId, hintsUsed } = old;
  const { revisionId, objectiveId, score } = scored;
  const { numerator, denominator } = score.earned;
  const place = [submissionId, attemptId, position, tryNumber, generation + 1];
  const points = [score.outcome, numerator, denominator, score.misconceptions, hintsUsed];
  const client = await getConnection().pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT 1 FROM attempt WHERE id = $1 FOR UPDATE', [attemptId]);
    await client.query(ADD, [...place, revisionId, objectiveId, ...points]);
    const { rows } = await client.query<Fraction>(NEWEST, [attemptId]);
    const sum = rows.reduce(add, nought);
    await client.query(
      `UPDATE attempt SET earned_numerator = $2, earned_denominator = $3
        WHERE id = $1 AND submitted_at IS NOT NULL`,
      [attemptId, sum.numerator, sum.denominator],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}
