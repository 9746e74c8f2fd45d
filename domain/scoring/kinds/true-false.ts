// true-false: a statement and a verdict on it.
import { nought } from '../../fraction';
import type { AnswerOf } from '../../question/answer';
import type { QuestionOf } from '../../question/question';
import { listMisconceptions, rightScore, unansweredScore, type Score } from '../score';

export function scoreTrueFalse(question: QuestionOf<'true-false'>, answer: AnswerOf<'true-false'>): Score {
  if (answer.verdict === null) return unansweredScore;
  if (answer.verdict === question.key) return rightScore;
  return {
    outcome: 'not-yet',
    earned: nought,
    misconceptions: listMisconceptions([question]),
    feedback: { type: 'verdict' },
  };
}
