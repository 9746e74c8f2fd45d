// claim: a verdict on a statement for half the point, and the evidence for it for the other half.
import { add, fraction, nought, type Fraction } from '../../fraction';
import type { AnswerOf } from '../../question/answer';
import type { QuestionOf } from '../../question/question';
import { findOptionId, type Variant } from '../../question/variant';
import {
  listMisconceptions,
  outcomeOf,
  rightScore,
  unansweredScore,
  unreadableScore,
  type Score,
} from '../score';
import { shareOfOptions } from '../share-of-options';

function half({ numerator, denominator }: Fraction): Fraction {
  return fraction(numerator, 2 * denominator);
}

export function scoreClaim(
  question: QuestionOf<'claim'>,
  variant: Variant,
  answer: AnswerOf<'claim'>,
): Score {
  if (answer.verdict === null && answer.evidence.length === 0) return unansweredScore;
  const chosen = answer.evidence.map((letter) => findOptionId(variant, letter)).filter((id) => id !== null);
  if (chosen.length < answer.evidence.length) return unreadableScore;
  const share = shareOfOptions(variant.order, new Set(question.key.evidence), new Set(chosen));
  const isVerdictRight = answer.verdict === question.key.verdict;
  const earned = add(isVerdictRight ? fraction(1, 2) : nought, half(share.earned));
  if (outcomeOf(earned) === 'right') return rightScore;
  const wrongVerdict = isVerdictRight ? null : answer.verdict;
  const tags = [
    wrongVerdict === null ? undefined : question.verdicts[wrongVerdict],
    ...share.chosenWrong.map((id) => question.evidence[id]),
  ];
  return {
    outcome: outcomeOf(earned),
    earned,
    misconceptions: listMisconceptions(tags),
    feedback: {
      type: 'claim',
      verdict: wrongVerdict,
      chosenWrong: share.chosenWrong,
      missed: answer.evidence.length === 0 ? [] : share.missed,
    },
  };
}
