// Holds the two graders against each other.
import { createRandom } from '../../domain/random';
import { scoreAnswer } from '../../domain/scoring/score-answer';
import { gradeAnswer } from './grade';
import type { Grade } from './grade-parts';
import { makeAnswer, makeAsked, type Asked } from './make-answers';

const ANSWERS_PER_QUESTION = 50;

interface Difference {
  readonly question: string;
  readonly answer: unknown;
  readonly scored: Grade;
  readonly graded: Grade;
}

export interface Comparison {
  readonly compared: number;
  readonly differences: readonly Difference[];
  /** How many of each kind and outcome, to see that nothing was left out. */
  readonly seen: Readonly<Record<string, number>>;
}

type Score = typeof scoreAnswer;

function scoreOf(score: Score, { question, variant }: Asked, answer: unknown): Grade {
  const { outcome, earned, misconceptions } = score(question, variant, answer);
  return { outcome, earned: `${String(earned.numerator)}/${String(earned.denominator)}`, misconceptions };
}

/** `score` can be another than the product's, to prove that a fault is found. */
export function compareGraders(
  count: number,
  { score = scoreAnswer, onProgress }: { score?: Score; onProgress?: (compared: number) => void } = {},
): Comparison {
  const random = createRandom('two graders');
  const differences: Difference[] = [];
  const seen: Record<string, number> = {};
  for (let compared = 0; compared < count;) {
    const asked = makeAsked(compared / ANSWERS_PER_QUESTION, random);
    for (let n = 0; n < ANSWERS_PER_QUESTION && compared < count; n += 1) {
      const answer = makeAnswer(asked, random);
      const scored = scoreOf(score, asked, answer);
      const graded = gradeAnswer(asked.question, asked.variant, answer);
      const name = `${asked.question.kind} ${graded.outcome}`;
      seen[name] = (seen[name] ?? 0) + 1;
      if (JSON.stringify(scored) !== JSON.stringify(graded))
        differences.push({ question: asked.question.id, answer, scored, graded });
      compared += 1;
    }
    onProgress?.(compared);
  }
  return { compared: count, differences, seen };
}
