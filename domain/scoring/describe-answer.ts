// An answer in words, for a page that looks back: what was answered, and what would have been right.
import { answerSchema, listChosen } from '../question/answer';
import { fill, type Reading } from '../question/fill';
import type { Question } from '../question/question';
import { withoutUnit, withUnit } from '../question/unit-symbol';
import { findOptionId, type Variant } from '../question/variant';
import { writeDigits } from '../number-text';
import { solve } from './solution';

/** A verdict (true-false) is left to the page to word; all else is one text for each part of the answer. */
export type DescribedAnswer = boolean | readonly string[];

/** An empty list when nothing readable was answered. */
export function describeAnswer(
  question: Question,
  variant: Variant,
  answer: unknown,
  reading: Reading,
): DescribedAnswer {
  const parsed = answerSchema.safeParse(answer);
  if (!parsed.success) return [];
  const given = parsed.data;
  if (given.kind === 'true-false') return given.verdict ?? [];
  if (given.kind === 'numeric') {
    const unit = question.kind === 'numeric' ? (question.unit ?? null) : null;
    const text = writeDigits(withoutUnit(given.text, unit).trim(), reading.digits);
    if (text === '') return [];
    return [unit === null ? text : withUnit(text, unit, reading.locale)];
  }
  if (question.kind !== 'choice' && question.kind !== 'multiple') return [];
  const words = question.words[reading.locale].options;
  return listChosen(given).flatMap((letter) => {
    const text = words[findOptionId(variant, letter) ?? '']?.text;
    return text === undefined ? [] : [fill(text, question, variant, reading)];
  });
}

/** The right answer in words. A number is shown with the decimals that its question gives it. */
export function describeSolution(question: Question, variant: Variant, reading: Reading): DescribedAnswer {
  return describeAnswer(question, variant, solve(question, variant), reading);
}
