// The rows of an attempt, read as its steps: the only place that knows which row is which step.
import type { AttemptStep } from '../../domain/attempt/attempt-step';
import type { Mode } from '../../domain/attempt/quiz';
import type { Outcome } from '../../domain/scoring/score';
import { getConnection } from './connection';

interface StepRow {
  readonly type: 'saved' | 'hinted' | 'gave-up' | 'scored';
  readonly position: number;
  readonly tryNumber: number;
  /** `seq` of an answer, number of a hint, generation of a score. */
  readonly number: number;
  readonly at: Date;
  readonly submissionId: string | null;
  readonly isLate: boolean | null;
  readonly revisionId: string | null;
  readonly outcome: Outcome | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** A null position stands for all of them. Answers in the order they arrived, scores from the oldest. */
const LIST_STEPS = {
  name: 'list-steps',
  text: `SELECT 'saved' AS type, position, try_number AS "tryNumber", seq AS number, received_at AS at,
      submission_id AS "submissionId", is_late AS "isLate", NULL AS "revisionId", NULL::outcome AS outcome,
      NULL::int AS numerator, NULL::int AS denominator, arrival AS place
    FROM response WHERE attempt_id = $1 AND ($2::int IS NULL OR position = $2)
    UNION ALL SELECT 'hinted', position, try_number, step, shown_at, NULL, NULL, NULL, NULL, NULL, NULL, step
    FROM hint_use WHERE attempt_id = $1 AND ($2::int IS NULL OR position = $2)
    UNION ALL SELECT 'gave-up', position, try_number, 0, gave_up_at, NULL, NULL, NULL, NULL, NULL, NULL, 0
    FROM gave_up WHERE attempt_id = $1 AND ($2::int IS NULL OR position = $2)
    UNION ALL SELECT 'scored', position, try_number, generation, scored_at, submission_id, NULL, revision_id, outcome,
      earned_numerator, earned_denominator, generation
    FROM score WHERE attempt_id = $1 AND ($2::int IS NULL OR position = $2)
    ORDER BY place`,
};

function toStep(row: StepRow): AttemptStep {
  const place = { position: row.position, tryNumber: row.tryNumber };
  const submissionId = row.submissionId ?? '';
  switch (row.type) {
    case 'saved':
      return {
        type: 'saved',
        ...place,
        atMs: row.at.getTime(),
        submissionId,
        seq: row.number,
        isLate: row.isLate === true,
      };
    case 'hinted':
      return { type: 'hinted', ...place, hint: row.number };
    case 'gave-up':
      return { type: 'gave-up', ...place };
    case 'scored':
      return {
        type: row.number === 0 ? 'scored' : 're-scored',
        ...place,
        submissionId,
        revisionId: row.revisionId ?? '',
        outcome: row.outcome ?? 'unanswered',
        earned: { numerator: row.numerator ?? 0, denominator: row.denominator ?? 1 },
      };
  }
}

interface AttemptFacts {
  readonly mode: Mode;
  readonly revisionIds: readonly string[];
  readonly deadlineAt: Date | null;
  readonly submittedAt?: Date | null;
}

/** The steps that stand in the row of the attempt itself. */
export function stepsOfAttempt({ mode, revisionIds, deadlineAt, submittedAt }: AttemptFacts): AttemptStep[] {
  const deadlineMs = deadlineAt === null ? null : deadlineAt.getTime();
  const started: AttemptStep = { type: 'started', mode, questions: revisionIds.length, deadlineMs };
  return submittedAt === null || submittedAt === undefined ? [started] : [started, { type: 'submitted' }];
}

/** The steps that happened at one position, or with null at all of them. */
export async function listSteps(attemptId: string, position: number | null): Promise<AttemptStep[]> {
  const { rows } = await getConnection().pool.query<StepRow>({
    ...LIST_STEPS,
    values: [attemptId, position],
  });
  return rows.map(toStep);
}
