// choice: one option is right.
import { nought } from '../../fraction';
import type { AnswerOf } from '../../question/answer';
import type { ChoiceQuestion } from '../../question/question';
import { findOptionId, type Variant } from '../../question/variant';
import { rightScore, unansweredScore, unreadableScore, type Score } from '../score';

export function scoreChoice(question: ChoiceQuestion, variant: Variant, answer: AnswerOf<'choice'>): Score {
  if (answer.option === null) return unansweredScore;
  const chosen = findOptionId(variant, answer.option);
  if (chosen === null) return unreadableScore;
  if (chosen === question.key) return rightScore;
  const misconception = question.options[chosen]?.misconception;
  return {
    outcome: 'not-yet',
    earned: nought,
    misconceptions: misconception === undefined ? [] : [misconception],
    feedback: { type: 'options', chosenWrong: [chosen], missed: [] },
  };
}
