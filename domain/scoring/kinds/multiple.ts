// multiple: several options are right, each for a share of the point.
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

export function scoreMultiple(
  question: QuestionOf<'multiple'>,
  variant: Variant,
  answer: AnswerOf<'multiple'>,
): Score {
  if (answer.options.length === 0) return unansweredScore;
  const chosen = answer.options.map((letter) => findOptionId(variant, letter)).filter((id) => id !== null);
  if (chosen.length < answer.options.length) return unreadableScore;
  const share = shareOfOptions(variant.order, new Set(question.key), new Set(chosen));
  const { earned, chosenWrong, missed } = share;
  if (chosenWrong.length === 0 && missed.length === 0) return rightScore;
  return {
    outcome: outcomeOf(earned),
    earned,
    misconceptions: listMisconceptions(chosenWrong.map((id) => question.options[id])),
    feedback: { type: 'options', chosenWrong, missed },
  };
}
