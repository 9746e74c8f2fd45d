// Authored words with {names} in them, filled with the numbers of a variant and written in the learner's digits.
import type { Digits, Locale } from '../locale';
import { printNumber, writeDigits } from '../number-text';
import type { Question } from './question';
import type { Variant } from './variant';

export interface Reading {
  readonly locale: Locale;
  readonly digits: Digits;
}

const NAME = /\{([a-z][A-Za-z0-9]*)\}/gu;

/** The names that a text uses in braces, in order. */
export function findNames(text: string): string[] {
  return [...text.matchAll(NAME)].map((match) => match[1] ?? '');
}

function decimalsOfStep(step: number): number {
  return String(step).split('.')[1]?.length ?? 0;
}

function printNamed(name: string, question: Question, variant: Variant, reading: Reading): string {
  const value = question.values[name];
  if (value !== undefined) {
    return printNumber(variant.values[name] ?? Number.NaN, value.decimals, reading.locale, reading.digits);
  }
  const range = question.parameters[name];
  const drawn = variant.parameters[name];
  if (range === undefined || drawn === undefined)
    throw new Error(`unknown name "{${name}}" in ${question.id}`);
  return printNumber(drawn, decimalsOfStep(range.step), reading.locale, reading.digits);
}

export function fill(text: string, question: Question, variant: Variant, reading: Reading): string {
  const parts = text.split(NAME);
  return parts
    .map((part, index) =>
      index % 2 === 0 ? writeDigits(part, reading.digits) : printNamed(part, question, variant, reading),
    )
    .join('');
}
