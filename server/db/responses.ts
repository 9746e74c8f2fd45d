// Responses and scores. One statement a write, so that an answer and its score are stored together or not at all.
import type { Answer } from '../../domain/question/answer';
import type { Outcome, Score } from '../../domain/scoring/score';
import { getConnection } from './connection';

export interface NewResponse {
  readonly submissionId: string;
  readonly attemptId: string;
  readonly learnerId: string;
  readonly position: number;
  readonly tryNumber: number;
  readonly seq: number;
  readonly answer: Answer;
}

/** The lock makes a save and a submit of the same attempt wait for each other: none slips in after submitting. */
const OPEN_ATTEMPT = `open AS (
  SELECT id FROM attempt WHERE id = $2::uuid AND learner_id = $3::uuid AND submitted_at IS NULL FOR SHARE)`;

const SAVE = {
  name: 'save-response',
  text: `WITH ${OPEN_ATTEMPT}, stored AS (
      INSERT INTO response (submission_id, attempt_id, position, try_number, seq, step, answer)
      SELECT $1::uuid, id, $4::int, $5::int, $6::int, 'saved', $7::jsonb FROM open
      ON CONFLICT (submission_id) DO NOTHING RETURNING received_at)
    SELECT EXISTS (SELECT 1 FROM open) AS open, (SELECT received_at FROM stored) AS "storedAt"`,
};

const FIND_STORED = {
  name: 'find-stored-response',
  text: `SELECT received_at AS "storedAt" FROM response WHERE submission_id = $1 AND attempt_id = $2 AND position = $3`,
};

function responseValues(response: NewResponse): unknown[] {
  const { submissionId, attemptId, learnerId, position, tryNumber, seq, answer } = response;
  return [submissionId, attemptId, learnerId, position, tryNumber, seq, JSON.stringify(answer)];
}

async function findStored({ submissionId, attemptId, position }: NewResponse): Promise<Date | null> {
  const query = { ...FIND_STORED, values: [submissionId, attemptId, position] };
  const { rows } = await getConnection().pool.query<{ storedAt: Date }>(query);
  return rows[0]?.storedAt ?? null;
}

/** Keeps a graded answer. A repeated send finds its first storing. `closed` after submitting. */
export async function saveResponse(
  response: NewResponse,
): Promise<{ storedAt: Date } | 'closed' | 'conflict'> {
  const query = { ...SAVE, values: responseValues(response) };
  const { rows } = await getConnection().pool.query<{ open: boolean; storedAt: Date | null }>(query);
  const storedAt = rows[0]?.storedAt ?? (await findStored(response));
  if (storedAt !== null) return { storedAt };
  return rows[0]?.open === true ? 'conflict' : 'closed';
}

const CHECK = {
  name: 'check-response',
  text: `WITH ${OPEN_ATTEMPT}, stored AS (
      INSERT INTO response (submission_id, attempt_id, position, try_number, seq, step, answer)
      SELECT $1::uuid, id, $4::int, $5::int, $6::int, 'checked', $7::jsonb FROM open
      WHERE NOT EXISTS (SELECT 1 FROM score WHERE attempt_id = $2::uuid AND position = $4::int AND try_number = $5::int)
      ON CONFLICT (submission_id) DO NOTHING RETURNING submission_id)
    INSERT INTO score (submission_id, attempt_id, position, try_number, revision_id, objective_id, outcome,
      earned_numerator, earned_denominator, misconceptions, hints_used)
    SELECT submission_id, $2::uuid, $4::int, $5::int, $8::text, $9::text, $10::outcome, $11::int, $12::int, $13::text[],
      (SELECT count(*) FROM hint_use WHERE attempt_id = $2::uuid AND position = $4::int AND try_number = $5::int)
    FROM stored ON CONFLICT (attempt_id, position, try_number) DO NOTHING`,
};

export interface Scored {
  readonly revisionId: string;
  readonly objectiveId: string;
  readonly score: Score;
}

/** Keeps a practice answer with its score. The first check of a try counts; later ones change nothing. */
export async function checkResponse(response: NewResponse, scored: Scored): Promise<void> {
  const { score, revisionId, objectiveId } = scored;
  const { numerator, denominator } = score.earned;
  const values = [
    ...responseValues(response),
    ...[revisionId, objectiveId, score.outcome, numerator, denominator, score.misconceptions],
  ];
  await getConnection().pool.query({ ...CHECK, values });
}

export interface AnswerRow {
  readonly position: number;
  readonly tryNumber: number;
  /** The highest of the whole attempt, in every row: what comes next counts on from it. */
  readonly highestSeq: number;
  readonly answer: unknown;
  /** null while nothing has been decided about it. */
  readonly outcome: Outcome | null;
}

/** The answer that counts for each position and try, oldest position first. */
export async function listAnswers(attemptId: string): Promise<AnswerRow[]> {
  const { rows } = await getConnection().pool.query<AnswerRow>({
    name: 'list-answers',
    text: `SELECT DISTINCT ON (r.position, r.try_number) r.position, r.try_number AS "tryNumber",
        (SELECT max(seq) FROM response WHERE attempt_id = $1)::int AS "highestSeq", r.answer, s.outcome
      FROM response r LEFT JOIN score s USING (submission_id)
      WHERE r.attempt_id = $1
      ORDER BY r.position, r.try_number, (s.submission_id IS NOT NULL) DESC, r.seq DESC, r.arrival DESC`,
    values: [attemptId],
  });
  return rows;
}

export interface ScoreRow {
  readonly attemptId: string;
  readonly position: number;
  readonly tryNumber: number;
  readonly revisionId: string;
  readonly objectiveId: string;
  readonly outcome: Outcome;
  readonly hintsUsed: number;
  readonly scoredAt: Date;
}

/** All scores of a learner, oldest first. */
export async function listScores(learnerId: string): Promise<ScoreRow[]> {
  const { rows } = await getConnection().pool.query<ScoreRow>({
    name: 'list-scores',
    text: `SELECT s.attempt_id AS "attemptId", s.position, s.try_number AS "tryNumber", s.revision_id AS "revisionId",
        s.objective_id AS "objectiveId", s.outcome, s.hints_used AS "hintsUsed", s.scored_at AS "scoredAt"
      FROM score s JOIN attempt a ON a.id = s.attempt_id
      WHERE a.learner_id = $1 ORDER BY s.scored_at, s.submission_id`,
    values: [learnerId],
  });
  return rows;
}
