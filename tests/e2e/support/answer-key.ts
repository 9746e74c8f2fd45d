// The right answers, from the catalog that the build wrote: a question is recognised by its words and its numbers, and
// nothing about its key is ever read from a page.
import { readFileSync } from 'node:fs';
import { catalogSchema, type Catalog } from '../../../domain/content/catalog';
import { fill, type Reading } from '../../../domain/question/fill';
import { functions, isFunctionName } from '../../../domain/question/functions';
import { writeDigits } from '../../../domain/number-text';
import type { Question } from '../../../domain/question/question';
import type { Variant } from '../../../domain/question/variant';

export type AnswerPlan =
  | { readonly kind: 'options'; readonly texts: readonly string[]; readonly isSingle: boolean }
  | { readonly kind: 'verdict'; readonly value: boolean }
  | { readonly kind: 'number'; readonly text: string };

export interface KnownQuestion {
  readonly question: Question;
  readonly variant: Variant;
  readonly right: AnswerPlan;
  /** Wrong, with no share of the point; null for a kind where that takes more than one choice. */
  readonly wrong: AnswerPlan;
  /** Authored words with the numbers of this variant. */
  say(text: string): string;
}

export function readCatalog(): Catalog {
  return catalogSchema.parse(JSON.parse(readFileSync('.built/catalog.json', 'utf8')));
}

/** One way of writing: no marks of direction, no emphasis, single spaces. */
export function plain(text: string): string {
  return text
    .replace(/[\u061c\u200e\u200f\u2066-\u2069]|\*\*/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Every set of numbers that a question can be asked with. */
function listParameters(question: Question): Record<string, number>[] {
  return Object.entries(question.parameters).reduce<Record<string, number>[]>(
    (sets, [name, { from, to, step }]) => {
      const count = Math.floor((to - from) / step + 1e-9) + 1;
      const values = Array.from({ length: count }, (_, index) =>
        Number((from + index * step).toPrecision(12)),
      );
      return sets.flatMap((set) => values.map((value) => ({ ...set, [name]: value })));
    },
    [{}],
  );
}

function computeValues(question: Question, parameters: Readonly<Record<string, number>>): Variant {
  const values: Record<string, number> = {};
  for (const [name, value] of Object.entries(question.values)) {
    if (!isFunctionName(value.function)) throw new Error(`unknown function ${value.function}`);
    const given = Object.entries(value.arguments).map(([key, argument]): [string, number] => [
      key,
      typeof argument === 'number' ? argument : (parameters[argument] ?? values[argument] ?? Number.NaN),
    ]);
    values[name] = functions[value.function].compute(Object.fromEntries(given));
  }
  return { parameters, values, order: [] };
}

function typeNumber(value: number, { digits }: Reading): string {
  return writeDigits(String(Number(value.toPrecision(8))), digits);
}

function planAnswers(
  question: Question,
  variant: Variant,
  reading: Reading,
): Pick<KnownQuestion, 'right' | 'wrong'> {
  if (question.kind === 'true-false') {
    return {
      right: { kind: 'verdict', value: question.key },
      wrong: { kind: 'verdict', value: !question.key },
    };
  }
  if (question.kind === 'numeric') {
    const key =
      typeof question.key === 'number' ? question.key : (variant.values[question.key] ?? Number.NaN);
    return {
      right: { kind: 'number', text: typeNumber(key, reading) },
      wrong: { kind: 'number', text: typeNumber(key * 7 + 1000, reading) },
    };
  }
  const isSingle = question.kind === 'choice';
  const key = typeof question.key === 'string' ? [question.key] : question.key;
  const wrong = Object.keys(question.options).filter((id) => !key.includes(id));
  const words = question.words[reading.locale].options;
  const textsOf = (ids: readonly string[]): string[] =>
    ids.map((id) => plain(fill(words[id]?.text ?? '', question, variant, reading)));
  return {
    right: { kind: 'options', texts: textsOf(key), isSingle },
    wrong: { kind: 'options', texts: textsOf(wrong.slice(0, 1)), isSingle },
  };
}

/** Finds the question, and the numbers it is asked with, whose stem this is; throws when the catalog has none. */
export function recognise(stem: string, catalog: Catalog, reading: Reading): KnownQuestion {
  for (const { question } of catalog.questions) {
    const variant = listParameters(question)
      .map((parameters) => computeValues(question, parameters))
      .find(
        (made) => plain(fill(question.words[reading.locale].stem, question, made, reading)) === plain(stem),
      );
    if (variant === undefined) continue;
    const say = (text: string): string => plain(fill(text, question, variant, reading));
    return { question, variant, say, ...planAnswers(question, variant, reading) };
  }
  throw new Error(`No question of the catalog has this stem: ${stem}`);
}
