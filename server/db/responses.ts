// Responses and their first scores. One statement a write, so that an answer and its score are stored together or not at all.
import type { Confidence } from '../../domain/attempt/confidence';
import type { Answer } from '../../domain/question/answer';
import type { Outcome, Score } from '../../domain/scoring/score';
import { announceWork } from './announce-work';
import { getConnection } from './connection';

export interface NewResponse {
  readonly submissionId: string;
  readonly attemptId: string;
  readonly learnerId: string;
  readonly position: number;
  readonly tryNumber: number;
  readonly seq: number;
  readonly answer: Answer;
  readonly confidence: Confidence | null;
}

/** The lock makes a save and a submit of the same attempt wait for each other: none slips in after submitting. */
const OWN_ATTEMPT = `own AS (
  SELECT id, submitted_at, deadline_at, assignment_id FROM attempt WHERE id = $2::uuid AND learner_id = $3::uuid FOR SHARE)`;

/**
 * Late is what the machine said ($9), and what only the rows can tell: that the attempt was handed in meanwhile, that its
 * assignment is closed, whose end a teacher may move, or that an answer was late before, by a clock that has been set back
 * since. The same rule as `isLateAt` of domain/attempt.
 */
const SAVE = {
  name: 'save-response',
  text: `WITH ${OWN_ATTEMPT}, stored AS (
      INSERT INTO response (submission_id, attempt_id, position, try_number, seq, step, answer, confidence, is_late,
        received_at)
      SELECT $1::uuid, id, $4::int, $5::int, $6::int, 'saved', $7::jsonb, $8::confidence,
        $9::boolean OR submitted_at IS NOT NULL
          OR EXISTS (SELECT 1 FROM assignment WHERE assignment.id = assignment_id AND closes_at < $10::timestamptz)
          OR ((deadline_at IS NOT NULL OR assignment_id IS NOT NULL)
            AND EXISTS (SELECT 1 FROM response WHERE attempt_id = $2::uuid AND is_late
              AND (received_at > deadline_at OR received_at > $10::timestamptz))), $10::timestamptz
      FROM own ON CONFLICT (submission_id) DO NOTHING RETURNING received_at, is_late)
    SELECT EXISTS (SELECT 1 FROM own) AS "isThere", received_at AS "storedAt", is_late AS "isLate"
    FROM (SELECT 1) AS one LEFT JOIN stored ON true`,
};

const FIND_STORED = {
  name: 'find-stored-response',
  text: `SELECT received_at AS "storedAt", is_late AS "isLate" FROM response
    WHERE submission_id = $1 AND attempt_id = $2 AND position = $3`,
};

function responseValues(response: NewResponse): unknown[] {
  const { submissionId, attemptId, learnerId, position, tryNumber, seq, answer, confidence } = response;
  return [submissionId, attemptId, learnerId, position, tryNumber, seq, JSON.stringify(answer), confidence];
}

interface StoredResponse {
  readonly storedAt: Date;
  readonly isLate: boolean;
}

async function findStored({
  submissionId,
  attemptId,
  position,
}: NewResponse): Promise<StoredResponse | null> {
  const query = { ...FIND_STORED, values: [submissionId, attemptId, position] };
  const { rows } = await getConnection().pool.query<StoredResponse>(query);
  return rows[0] ?? null;
}

/** Keeps a graded answer, late or not. A repeated send finds its first storing; `gone` without the attempt. */
export async function saveResponse(
  response: NewResponse,
  received: { readonly at: Date; readonly isLate: boolean },
): Promise<StoredResponse | 'gone' | 'conflict'> {
  const query = { ...SAVE, values: [...responseValues(response), received.isLate, received.at] };
  const { rows } = await getConnection().pool.query<{
    isThere: boolean;
    storedAt: Date | null;
    isLate: boolean | null;
  }>(query);
  const [row] = rows;
  if (row?.isThere !== true) return 'gone';
  const { storedAt, isLate } = row;
  announceWork(response.learnerId);
  if (storedAt !== null && isLate !== null) return { storedAt, isLate };
  return (await findStored(response)) ?? 'conflict';
}

const CHECK = {
  name: 'check-response',
  text: `WITH ${OWN_ATTEMPT}, stored AS (
      INSERT INTO response (submission_id, attempt_id, position, try_number, seq, step, answer, confidence, received_at)
      SELECT $1::uuid, id, $4::int, $5::int, $6::int, 'checked', $7::jsonb, $8::confidence, $15::timestamptz FROM own
      WHERE NOT EXISTS (SELECT 1 FROM score WHERE attempt_id = $2::uuid AND position = $4::int AND try_number = $5::int)
      ON CONFLICT (submission_id) DO NOTHING RETURNING submission_id)
    INSERT INTO score (submission_id, attempt_id, position, try_number, revision_id, objective_id, outcome,
      earned_numerator, earned_denominator, misconceptions, hints_used, scored_at)
    SELECT submission_id, $2::uuid, $4::int, $5::int, $9::text, $10::text, $11::outcome, $12::int, $13::int, $14::text[],
      (SELECT count(*) FROM hint_use WHERE attempt_id = $2::uuid AND position = $4::int AND try_number = $5::int),
      $15::timestamptz
    FROM stored ON CONFLICT (attempt_id, position, try_number, generation) DO NOTHING`,
};

export interface Scored {
  readonly revisionId: string;
  readonly objectiveId: string;
  readonly score: Score;
}

/** Keeps a practice answer with its score. The first check of a try counts; later ones change nothing. */
export async function checkResponse(response: NewResponse, scored: Scored, at: Date): Promise<void> {
  const { score, revisionId, objectiveId } = scored;
  const { numerator, denominator } = score.earned;
  const values = [
    ...responseValues(response),
    ...[revisionId, objectiveId, score.outcome, numerator, denominator, score.misconceptions],
    at,
  ];
  await getConnection().pool.query({ ...CHECK, values });
  announceWork(response.learnerId);
}

export interface AnswerRow {
  readonly position: number;
  readonly tryNumber: number;
  /** The highest of the whole attempt, in every row: what comes next counts on from it. */
  readonly highestSeq: number;
  readonly answer: unknown;
  readonly confidence: Confidence | null;
  /** null while nothing has been decided about it. */
  readonly outcome: Outcome | null;
  /** The revision that the newest score was computed by; null while there is none. */
  readonly scoredBy: string | null;
}

/** The answer that counts for each position and try, with its newest score; oldest position first. */
export async function listAnswers(attemptId: string): Promise<AnswerRow[]> {
  const { rows } = await getConnection().pool.query<AnswerRow>({
    name: 'list-answers',
    text: `SELECT DISTINCT ON (r.position, r.try_number) r.position, r.try_number AS "tryNumber",
        (SELECT max(seq) FROM response WHERE attempt_id = $1)::int AS "highestSeq", r.answer, r.confidence,
        s.outcome, s.revision_id AS "scoredBy"
      FROM response r LEFT JOIN score s USING (submission_id)
      WHERE r.attempt_id = $1 AND NOT r.is_late
      ORDER BY r.position, r.try_number, (s.submission_id IS NOT NULL) DESC, s.generation DESC, r.seq DESC,
        r.arrival DESC`,
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

/** How many answers of an attempt came too late. */
export async function countLate(attemptId: string): Promise<number> {
  return await getConnection().prisma.response.count({ where: { attemptId, isLate: true } });
}

/** The newest score of each of a learner's responses, in the order in which they were scored first. */
export async function listScores(learnerId: string): Promise<ScoreRow[]> {
  const { rows } = await getConnection().pool.query<ScoreRow>({
    name: 'list-scores',
    text: `SELECT "attemptId", position, "tryNumber", "revisionId", "objectiveId", outcome, "hintsUsed", "scoredAt" FROM (
        SELECT DISTINCT ON (s.submission_id) s.submission_id, s.attempt_id AS "attemptId", s.position,
          s.try_number AS "tryNumber", s.revision_id AS "revisionId", s.objective_id AS "objectiveId", s.outcome,
          s.hints_used AS "hintsUsed", min(s.scored_at) OVER (PARTITION BY s.submission_id) AS "scoredAt"
        FROM score s JOIN attempt a ON a.id = s.attempt_id
        WHERE a.learner_id = $1 ORDER BY s.submission_id, s.generation DESC) AS newest
      ORDER BY "scoredAt", submission_id`,
    values: [learnerId],
  });
  return rows;
}
