// The answer that earns everything: shown after release, and the measure of the content lint.
import type { Answer } from '../question/answer';
import type { NumericQuestion, Question } from '../question/question';
import { optionLetter, type Variant } from '../question/variant';
import { keyNumber } from './kinds/numeric';

function letterOf(variant: Variant, optionId: string): string {
  return optionLetter(variant.order.indexOf(optionId));
}

/** The key as a person would write it: with the decimals that the question gives it. */
function keyText(question: NumericQuestion, variant: Variant): string {
  const key = keyNumber(question, variant);
  return typeof question.key === 'number'
    ? String(key)
    : key.toFixed(question.values[question.key]?.decimals ?? 0);
}

/** An answer that scores full marks. */
export function solve(question: Question, variant: Variant): Answer {
  switch (question.kind) {
    case 'choice':
      return { kind: 'choice', option: letterOf(variant, question.key) };
    case 'multiple':
      return { kind: 'multiple', options: question.key.map((id) => letterOf(variant, id)).sort() };
    case 'true-false':
      return { kind: 'true-false', verdict: question.key };
    case 'numeric':
      return { kind: 'numeric', text: keyText(question, variant) };
  }
}
