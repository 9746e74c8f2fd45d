// What a sample learner answers: the right thing, or one of the wrong things that the authors expected, above all those
// that show a misconception. The scoring of the course itself says which are wrong.
import type { Digits } from '../../domain/locale';
import { writeDigits } from '../../domain/number-text';
import type { Answer } from '../../domain/question/answer';
import type { MultipleQuestion, NumericQuestion } from '../../domain/question/question';
import { optionLetter, type Variant } from '../../domain/question/variant';
import { keyNumber, slipNumber } from '../../domain/scoring/kinds/numeric';
import { scoreAnswer } from '../../domain/scoring/score-answer';
import { solve } from '../../domain/scoring/solution';
import type { AskedQuestion } from '../../server/use-cases/asked-question';

type Asked = Pick<AskedQuestion, 'question' | 'variant'>;

function listLetters(variant: Variant, ids: readonly string[]): string[] {
  return variant.order.flatMap((id, index) => (ids.includes(id) ? [optionLetter(index)] : []));
}

/** The key without one; a wrong idea in place of one right one. */
function listMultiples({ key }: MultipleQuestion, variant: Variant): Answer[] {
  const wrong = variant.order.filter((id) => !key.includes(id));
  const sets = [
    ...key.map((left) => key.filter((id) => id !== left)),
    ...wrong.map((id) => [...key.slice(1), id]),
  ];
  return sets.map((ids) => ({ kind: 'multiple', options: listLetters(variant, ids) }));
}

/** Where known slips lead, and ten times too much. */
function listNumbers(question: NumericQuestion, variant: Variant): Answer[] {
  const slips = Object.keys(question.slips).map((slip) => slipNumber(question, variant, slip));
  const values = [...slips.filter((value) => value !== null), keyNumber(question, variant) * 10];
  return values.map((value) => ({ kind: 'numeric', text: String(Number(value.toPrecision(4))) }));
}

function listLikely({ question, variant }: Asked): Answer[] {
  switch (question.kind) {
    case 'choice':
      return variant.order.map((_, index) => ({ kind: 'choice', option: optionLetter(index) }));
    case 'multiple':
      return listMultiples(question, variant);
    case 'true-false':
      return [{ kind: 'true-false', verdict: !question.key }];
    case 'numeric':
      return listNumbers(question, variant);
  }
}

/** In the digits that the learner types. */
function writeAnswer(answer: Answer, digits: Digits): Answer {
  return answer.kind === 'numeric' ? { ...answer, text: writeDigits(answer.text, digits) } : answer;
}

export function rightAnswer({ question, variant }: Asked, digits: Digits): Answer {
  return writeAnswer(solve(question, variant), digits);
}

/** The answers that show a misconception; where there are none, whatever is wrong. */
export function wrongAnswers(asked: Asked, digits: Digits): Answer[] {
  const scored = listLikely(asked).map((answer) => ({
    answer: writeAnswer(answer, digits),
    score: scoreAnswer(asked.question, asked.variant, answer),
  }));
  const wrong = scored.filter(({ score }) => score.outcome === 'partly' || score.outcome === 'not-yet');
  const typical = wrong.filter(({ score }) => score.misconceptions.length > 0);
  return (typical.length > 0 ? typical : wrong).map(({ answer }) => answer);
}
