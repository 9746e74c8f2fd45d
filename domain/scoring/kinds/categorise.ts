// categorise: each item belongs to one group. With g groups a wrong one costs 1/(g − 1) of a right one, so that putting
// items anywhere earns nothing on average: earned = max(0, right·(g − 1) − wrong) / (items·(g − 1)).
import { fraction, nought } from '../../fraction';
import type { AnswerOf } from '../../question/answer';
import type { QuestionOf } from '../../question/question';
import { readPairs, type Variant } from '../../question/variant';
import { rightScore, scoreWithSlips, unansweredScore, unreadableScore, type Score } from '../score';

export function scoreCategorise(
  question: QuestionOf<'categorise'>,
  variant: Variant,
  answer: AnswerOf<'categorise'>,
): Score {
  if (Object.keys(answer.groups).length === 0) return unansweredScore;
  const given = readPairs(variant, answer.groups, () => 'groups');
  if (given === null) return unreadableScore;
  const { key, slips, groups } = question;
  const items = Object.keys(key);
  const right = items.filter((item) => given[item] === key[item]).length;
  if (right === items.length) return rightScore;
  // An item that is left open is neither right nor wrong.
  const wrong = Object.keys(given).length - right;
  const others = groups.length - 1;
  const points = right * others - wrong;
  const earned = points > 0 ? fraction(points, items.length * others) : nought;
  const shown = Object.keys(slips).filter((id) => {
    const slip = slips[id];
    return slip !== undefined && given[slip.item] === slip.group;
  });
  return scoreWithSlips(earned, slips, shown.sort());
}
