// numeric: a number within a tolerance of the key. A number that a known slip leads to gets that slip's feedback.
import { fraction, nought } from '../../fraction';
import { hasFigures, readNumber } from '../../number-text';
import type { AnswerOf } from '../../question/answer';
import type { QuestionOf } from '../../question/question';
import { withoutUnit } from '../../question/unit-symbol';
import type { Variant } from '../../question/variant';
import { rightScore, scoreWithSlips, unansweredScore, unreadableScore, type Score } from '../score';

type NumericQuestion = QuestionOf<'numeric'>;

/** Absorbs the last bits of binary arithmetic, so that a bound that was meant to be reached is reached. */
export const ROUNDING = 1e-9;

/** The number asked for, in the question's unit. */
export function keyNumber(question: QuestionOf<'numeric' | 'estimate'>, variant: Variant): number {
  if (typeof question.key === 'number') return question.key;
  const value = variant.values[question.key];
  if (value === undefined) throw new Error(`${question.id}: no value named "${question.key}"`);
  return value;
}

function isNear(given: number, target: number, question: NumericQuestion): boolean {
  const { tolerance } = question;
  const allowed = 'absolute' in tolerance ? tolerance.absolute : tolerance.relative * Math.abs(target);
  return Math.abs(given - target) <= allowed + ROUNDING * Math.max(1, Math.abs(target));
}

/** Where a slip leads, or null where it is not defined by a value or a factor. */
export function slipNumber(question: NumericQuestion, variant: Variant, slipId: string): number | null {
  const slip = question.slips[slipId];
  if (slip?.value !== undefined) return variant.values[slip.value] ?? null;
  return slip?.factor === undefined ? null : keyNumber(question, variant) * slip.factor;
}

/** Where two slips lead to nearly the same number, the nearer one counts. */
function findSlip(question: NumericQuestion, variant: Variant, given: number): string | null {
  const matches = Object.keys(question.slips)
    .sort()
    .flatMap((slipId) => {
      const target = slipNumber(question, variant, slipId);
      return target !== null && isNear(given, target, question)
        ? [{ slipId, gap: Math.abs(given - target) }]
        : [];
    });
  return matches.sort((a, b) => a.gap - b.gap)[0]?.slipId ?? null;
}

/** Half the point: the value is understood, its precision is not yet. */
const rightButFigures: Score = {
  outcome: 'partly',
  earned: fraction(1, 2),
  misconceptions: [],
  feedback: { type: 'figures' },
};

export function scoreNumeric(
  question: NumericQuestion,
  variant: Variant,
  answer: AnswerOf<'numeric'>,
): Score {
  const text = withoutUnit(answer.text, question.unit ?? null);
  const read = readNumber(text);
  if (!read.ok) return read.reason === 'empty' ? unansweredScore : unreadableScore;
  if (isNear(read.value, keyNumber(question, variant), question)) {
    const isWhole = question.figures === undefined || hasFigures(text, question.figures);
    return isWhole ? rightScore : rightButFigures;
  }
  const slipId = findSlip(question, variant, read.value);
  return scoreWithSlips(nought, question.slips, slipId === null ? [] : [slipId]);
}
