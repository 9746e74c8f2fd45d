// What a learner is told about a scored answer.
import type { Misconception } from '../../domain/content/catalog';
import { toNumber } from '../../domain/fraction';
import type { Reading } from '../../domain/question/fill';
import type { Feedback } from '../../domain/question/question-parts';
import { describeSolution, type DescribedAnswer } from '../../domain/scoring/describe-answer';
import { describeExplanation, describeFeedback } from '../../domain/scoring/feedback';
import { markAnswer, type Marks } from '../../domain/scoring/mark-answer';
import type { Outcome, Score } from '../../domain/scoring/score';
import { scoreAnswer } from '../../domain/scoring/score-answer';
import { getCourse } from '../content/catalog';
import type { AskedQuestion } from './asked-question';

export interface CheckedResult {
  readonly outcome: Outcome;
  /** Share of the point, 0 to 1. */
  readonly earned: number;
  readonly feedback: readonly Feedback[];
  /** Why the right answer is right; null while the learner may still find it. */
  readonly explanation: string | null;
  /** The lesson step to read again, where a known wrong idea showed. */
  readonly review: { readonly unit: string; readonly lesson: string; readonly step: number } | null;
  /** For each part of the answer that can be right or not. */
  readonly marks: Marks;
}

function findReview(score: Score): CheckedResult['review'] {
  const { misconceptions, lessons } = getCourse();
  const found = score.misconceptions
    .map((id) => misconceptions.get(id))
    .find((misconception): misconception is Misconception => misconception !== undefined);
  const lesson = found === undefined ? undefined : lessons.get(found.lesson);
  if (found === undefined || lesson === undefined) return null;
  return { unit: lesson.unit, lesson: lesson.id, step: found.step };
}

export interface ShownSolution {
  readonly solution: DescribedAnswer;
  readonly explanation: string;
}

/** What "show me" tells: the right answer in words, and why it is right. */
export function showSolution({ question, variant }: AskedQuestion, reading: Reading): ShownSolution {
  return {
    solution: describeSolution(question, variant, reading),
    explanation: describeExplanation(question, variant, reading),
  };
}

/** The explanation is given for a right answer, or always where `isReleased`. */
export function describeResult(
  asked: AskedQuestion,
  answer: unknown,
  reading: Reading,
  isReleased: boolean,
): CheckedResult {
  const { question, variant } = asked;
  const score = scoreAnswer(question, variant, answer);
  const mayExplain = isReleased || score.outcome === 'right';
  return {
    outcome: score.outcome,
    earned: toNumber(score.earned),
    feedback: describeFeedback(question, variant, score, reading),
    explanation: mayExplain ? describeExplanation(question, variant, reading) : null,
    review: findReview(score),
    marks: markAnswer(question, variant, answer),
  };
}
