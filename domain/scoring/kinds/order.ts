// order: items from first to last. Of all pairs, how many stand the right way round, beyond what chance gives:
// earned = max(0, (right pairs − wrong pairs) / all pairs), which is Kendall's tau without its negative half.
import { fraction, nought } from '../../fraction';
import type { AnswerOf } from '../../question/answer';
import type { QuestionOf } from '../../question/question';
import { findOptionId, type Variant } from '../../question/variant';
import { rightScore, scoreWithSlips, unansweredScore, unreadableScore, type Score } from '../score';

function countRightPairs(key: readonly string[], placeOf: (id: string) => number): number {
  return key.reduce(
    (sum, id, index) => sum + key.slice(index + 1).filter((later) => placeOf(id) < placeOf(later)).length,
    0,
  );
}

export function scoreOrder(
  question: QuestionOf<'order'>,
  variant: Variant,
  answer: AnswerOf<'order'>,
): Score {
  if (answer.order.length === 0) return unansweredScore;
  const { key, slips } = question;
  const given = answer.order.map((letter) => findOptionId(variant, letter));
  const isWhole = given.length === key.length && key.every((id) => given.includes(id));
  if (!isWhole) return unreadableScore;
  const all = (key.length * (key.length - 1)) / 2;
  const right = countRightPairs(key, (id) => given.indexOf(id));
  if (right === all) return rightScore;
  const shown = Object.keys(slips).filter((id) => {
    const slip = slips[id];
    return slip !== undefined && given.indexOf(slip.first) < given.indexOf(slip.then);
  });
  const earned = 2 * right > all ? fraction(2 * right - all, all) : nought;
  return scoreWithSlips(earned, slips, shown.sort());
}
