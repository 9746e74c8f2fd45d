// estimate: a number scored by how close it comes to the key, in hundredths of the point.
import { fraction, nought, whole, type Fraction } from '../../fraction';
import { readNumber } from '../../number-text';
import type { AnswerOf } from '../../question/answer';
import type { QuestionOf } from '../../question/question';
import { withoutUnit } from '../../question/unit-symbol';
import type { Variant } from '../../question/variant';
import { outcomeOf, unansweredScore, unreadableScore, type Score } from '../score';
import { keyNumber, ROUNDING } from './numeric';

/** How far `given` lies from `key`: their difference, or the larger ratio of the two less one (Infinity across zero). */
function measureGap(question: QuestionOf<'estimate'>, key: number, given: number): number {
  if (question.closeness.by === 'difference') return Math.abs(given - key);
  return given * key > 0 ? Math.max(given / key, key / given) - 1 : Infinity;
}

/**
 * The whole point up to `full`, none from `none` on, and between them falling evenly: the nearest hundredth of
 * (none − gap) / (none − full), halves upwards, but at least 1 and at most 99.
 */
function earnedFor({ closeness }: QuestionOf<'estimate'>, gap: number): Fraction {
  const { full, none } = closeness;
  if (gap <= full + ROUNDING * Math.max(1, full)) return whole;
  if (gap >= none - ROUNDING * Math.max(1, none)) return nought;
  const hundredths = Math.floor((100 * (none - gap)) / (none - full) + 0.5 + ROUNDING);
  return fraction(Math.min(99, Math.max(1, hundredths)), 100);
}

export function scoreEstimate(
  question: QuestionOf<'estimate'>,
  variant: Variant,
  answer: AnswerOf<'estimate'>,
): Score {
  const read = readNumber(withoutUnit(answer.text, question.unit ?? null));
  if (!read.ok) return read.reason === 'empty' ? unansweredScore : unreadableScore;
  const key = keyNumber(question, variant);
  const gap = measureGap(question, key, read.value);
  const earned = earnedFor(question, gap);
  const outcome = outcomeOf(earned);
  const far = read.value > key ? 'above' : 'below';
  return {
    outcome,
    earned,
    misconceptions: [],
    feedback: { type: 'closeness', side: outcome === 'right' ? 'near' : far, off: gap },
  };
}
