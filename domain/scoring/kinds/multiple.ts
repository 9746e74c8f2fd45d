// multiple: several options are right. A share for each right one chosen, less a share for each wrong one, so that
// ticking everything earns nothing: earned = max(0, right chosen / all right − wrong chosen / all wrong).
import { compare, fraction, nought, subtract, whole } from '../../fraction';
import type { AnswerOf } from '../../question/answer';
import type { MultipleQuestion } from '../../question/question';
import { findOptionId, type Variant } from '../../question/variant';
import { rightScore, unansweredScore, unreadableScore, type Outcome, type Score } from '../score';

function findMisconceptions(question: MultipleQuestion, chosenWrong: readonly string[]): string[] {
  const found = chosenWrong.map((id) => question.options[id]?.misconception).filter((id) => id !== undefined);
  return [...new Set(found)];
}

export function scoreMultiple(
  question: MultipleQuestion,
  variant: Variant,
  answer: AnswerOf<'multiple'>,
): Score {
  if (answer.options.length === 0) return unansweredScore;
  const chosen = new Set(answer.options.map((letter) => findOptionId(variant, letter)));
  if (chosen.has(null)) return unreadableScore;
  const key = new Set(question.key);
  const wrong = variant.order.filter((id) => !key.has(id));
  const chosenWrong = wrong.filter((id) => chosen.has(id));
  const missed = variant.order.filter((id) => key.has(id) && !chosen.has(id));
  if (chosenWrong.length === 0 && missed.length === 0) return rightScore;
  const share = subtract(
    fraction(key.size - missed.length, key.size),
    fraction(chosenWrong.length, Math.max(1, wrong.length)),
  );
  const earned = compare(share, nought) > 0 ? share : nought;
  const outcome: Outcome = earned.numerator > 0 && compare(earned, whole) < 0 ? 'partly' : 'not-yet';
  return {
    outcome,
    earned,
    misconceptions: findMisconceptions(question, chosenWrong),
    feedback: { type: 'options', chosenWrong, missed },
  };
}
