// choice: one option is right.
import { nought } from '../../fraction';
import type { AnswerOf } from '../../question/answer';
import type { QuestionOf } from '../../question/question';
import { findOptionId, type Variant } from '../../question/variant';
import { listMisconceptions, rightScore, unansweredScore, unreadableScore, type Score } from '../score';

export function scoreChoice(
  question: QuestionOf<'choice'>,
  variant: Variant,
  answer: AnswerOf<'choice'>,
): Score {
  if (answer.option === null) return unansweredScore;
  const chosen = findOptionId(variant, answer.option);
  if (chosen === null) return unreadableScore;
  if (chosen === question.key) return rightScore;
  return {
    outcome: 'not-yet',
    earned: nought,
    misconceptions: listMisconceptions([question.options[chosen]]),
    feedback: { type: 'options', chosenWrong: [chosen], missed: [] },
  };
}
