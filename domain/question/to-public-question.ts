// From a question with its key to what may leave the server. An allow-list: each field is named here or stays.
import { fill, type Reading } from './fill';
import type { PublicOption, PublicQuestion } from './public-question';
import type { ChoiceQuestion, MultipleQuestion, Question } from './question';
import { unitSymbol } from './unit-symbol';
import { optionLetter, type Variant } from './variant';

function toPublicOptions(
  question: ChoiceQuestion | MultipleQuestion,
  variant: Variant,
  reading: Reading,
): PublicOption[] {
  const words = question.words[reading.locale].options;
  return variant.order.map((optionId, index) => ({
    id: optionLetter(index),
    text: fill(words[optionId]?.text ?? '', question, variant, reading),
  }));
}

/** The bytes of the result do not change when only the key of `question` changes. */
export function toPublicQuestion(question: Question, variant: Variant, reading: Reading): PublicQuestion {
  const words = question.words[reading.locale];
  const common = {
    title: fill(words.title, question, variant, reading),
    stem: fill(words.stem, question, variant, reading),
    hintCount: words.hints.length,
  };
  switch (question.kind) {
    case 'choice':
      return { kind: 'choice', ...common, options: toPublicOptions(question, variant, reading) };
    case 'multiple':
      return { kind: 'multiple', ...common, options: toPublicOptions(question, variant, reading) };
    case 'true-false':
      return { kind: 'true-false', ...common };
    case 'numeric':
      return {
        kind: 'numeric',
        ...common,
        unit: question.unit ?? null,
        unitText: question.unit === undefined ? '' : unitSymbol(question.unit, reading.locale),
      };
  }
}
