// The answers of an attempt beside the right ones. Whoever calls knows that the attempt was handed in and may be told.
import { isSurprise } from '../../domain/attempt/confidence';
import type { Reading } from '../../domain/question/fill';
import type { PublicQuestion } from '../../domain/question/public-question';
import { toPublicQuestion } from '../../domain/question/to-public-question';
import { describeAnswer, describeSolution, type DescribedAnswer } from '../../domain/scoring/describe-answer';
import type { AttemptRow } from '../db/attempts';
import { listAnswers } from '../db/responses';
import { findAskedQuestion } from './asked-question';
import { describeResult, type CheckedResult } from './describe-result';

export interface ResultItem {
  readonly position: number;
  readonly objectiveId: string;
  readonly unitId: string;
  readonly question: PublicQuestion;
  readonly answered: DescribedAnswer;
  readonly solution: DescribedAnswer;
  readonly result: CheckedResult;
  /** The learner was sure of it, and it is not right yet. */
  readonly isSurprise: boolean;
}

/** In the order of the questions. */
export async function describeItems(attempt: AttemptRow, reading: Reading): Promise<ResultItem[]> {
  const answers = await listAnswers(attempt.id);
  const items = await Promise.all(
    attempt.revisionIds.map(async (_, position): Promise<ResultItem | null> => {
      const row = answers.find((candidate) => candidate.position === position);
      const asked = await findAskedQuestion(attempt, position, 1, row?.scoredBy);
      if (asked === null) return null;
      const { question, variant } = asked;
      const answer = row?.answer ?? null;
      const result = describeResult(asked, answer, reading, true);
      return {
        position,
        objectiveId: question.objective,
        unitId: question.unitId,
        question: toPublicQuestion(question, variant, reading),
        answered: describeAnswer(question, variant, answer, reading),
        solution: describeSolution(question, variant, reading),
        result,
        isSurprise: isSurprise(row?.confidence ?? null, result.outcome),
      };
    }),
  );
  return items.filter((item) => item !== null);
}
