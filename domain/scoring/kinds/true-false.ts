// true-false: a statement and a verdict on it.
import { nought } from '../../fraction';
import type { AnswerOf } from '../../question/answer';
import type { TrueFalseQuestion } from '../../question/question';
import { rightScore, unansweredScore, type Score } from '../score';

export function scoreTrueFalse(question: TrueFalseQuestion, answer: AnswerOf<'true-false'>): Score {
  if (answer.verdict === null) return unansweredScore;
  if (answer.verdict === question.key) return rightScore;
  return {
    outcome: 'not-yet',
    earned: nought,
    misconceptions: question.misconception === undefined ? [] : [question.misconception],
    feedback: { type: 'verdict' },
  };
}
