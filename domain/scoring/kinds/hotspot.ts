// hotspot: one of some places on a map is right.
import { nought } from '../../fraction';
import type { AnswerOf } from '../../question/answer';
import type { QuestionOf } from '../../question/question';
import { findOptionId, type Variant } from '../../question/variant';
import { listMisconceptions, rightScore, unansweredScore, unreadableScore, type Score } from '../score';

export function scoreHotspot(
  question: QuestionOf<'hotspot'>,
  variant: Variant,
  answer: AnswerOf<'hotspot'>,
): Score {
  if (answer.spot === null) return unansweredScore;
  const chosen = findOptionId(variant, answer.spot);
  if (chosen === null) return unreadableScore;
  if (chosen === question.key) return rightScore;
  return {
    outcome: 'not-yet',
    earned: nought,
    misconceptions: listMisconceptions([question.spots[chosen]]),
    feedback: { type: 'options', chosenWrong: [chosen], missed: [] },
  };
}
