// cloze: a word chosen for each gap of a passage; each right gap is an equal share of the point.
import { fraction } from '../../fraction';
import type { AnswerOf } from '../../question/answer';
import type { QuestionOf } from '../../question/question';
import { readPairs, type Variant } from '../../question/variant';
import {
  listMisconceptions,
  outcomeOf,
  rightScore,
  unansweredScore,
  unreadableScore,
  type Score,
} from '../score';

export function scoreCloze(
  question: QuestionOf<'cloze'>,
  variant: Variant,
  answer: AnswerOf<'cloze'>,
): Score {
  if (Object.keys(answer.gaps).length === 0) return unansweredScore;
  const given = readPairs(variant, answer.gaps, (gap) => gap);
  if (given === null) return unreadableScore;
  const { key, gaps } = question;
  const right = variant.order.filter((gap) => given[gap] === key[gap]);
  if (right.length === variant.order.length) return rightScore;
  const wrong = variant.order.flatMap((gap) => {
    const option = given[gap];
    return option === undefined || option === key[gap] ? [] : [{ gap, option }];
  });
  const earned = fraction(right.length, variant.order.length);
  return {
    outcome: outcomeOf(earned),
    earned,
    misconceptions: listMisconceptions(wrong.map(({ gap, option }) => gaps[gap]?.[option])),
    feedback: { type: 'gaps', wrong },
  };
}
