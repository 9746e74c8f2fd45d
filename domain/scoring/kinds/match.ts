// match: each item has one partner; each right pair is an equal share of the point.
import { fraction } from '../../fraction';
import type { AnswerOf } from '../../question/answer';
import type { QuestionOf } from '../../question/question';
import { readPairs, type Variant } from '../../question/variant';
import { rightScore, scoreWithSlips, unansweredScore, unreadableScore, type Score } from '../score';

export function scoreMatch(
  question: QuestionOf<'match'>,
  variant: Variant,
  answer: AnswerOf<'match'>,
): Score {
  if (Object.keys(answer.partners).length === 0) return unansweredScore;
  const given = readPairs(variant, answer.partners, () => 'partners');
  if (given === null) return unreadableScore;
  const { key, slips } = question;
  const items = Object.keys(key);
  const right = items.filter((item) => given[item] === key[item]);
  if (right.length === items.length) return rightScore;
  const shown = Object.keys(slips).filter((id) => {
    const slip = slips[id];
    return slip !== undefined && given[slip.item] === slip.partner;
  });
  return scoreWithSlips(fraction(right.length, items.length), slips, shown.sort());
}
