// The concrete case of a question: parameters drawn, values computed, options put in an order, all from one seed.
import { createRandom, shuffle, type Random } from '../random';
import { functions, isFunctionName } from './functions';
import type { Question } from './question';

export interface Variant {
  readonly parameters: Readonly<Record<string, number>>;
  readonly values: Readonly<Record<string, number>>;
  /** The author's option ids in the order shown; empty where a kind has no options. */
  readonly order: readonly string[];
}

function drawParameter(range: { from: number; to: number; step: number }, random: Random): number {
  const steps = Math.floor((range.to - range.from) / range.step + 1e-9);
  const drawn = range.from + random.integer(0, steps) * range.step;
  return Number(drawn.toPrecision(12));
}

function drawParameters(question: Question, random: Random): Record<string, number> {
  const drawn: Record<string, number> = {};
  for (const [name, range] of Object.entries(question.parameters)) drawn[name] = drawParameter(range, random);
  return drawn;
}

function resolve(argument: string | number, known: Readonly<Record<string, number>>): number {
  if (typeof argument === 'number') return argument;
  const found = known[argument];
  if (found === undefined) throw new Error(`unknown name "${argument}"`);
  return found;
}

function computeValues(
  question: Question,
  parameters: Readonly<Record<string, number>>,
): Record<string, number> {
  const known: Record<string, number> = { ...parameters };
  const values: Record<string, number> = {};
  for (const [name, value] of Object.entries(question.values)) {
    if (!isFunctionName(value.function)) throw new Error(`unknown function "${value.function}"`);
    const given: Record<string, number> = {};
    for (const [key, argument] of Object.entries(value.arguments)) given[key] = resolve(argument, known);
    const computed = functions[value.function].compute(given);
    values[name] = computed;
    known[name] = computed;
  }
  return values;
}

/**
 * The variant of `question` that belongs to `seed`. The order of options is drawn from the seed and the option ids
 * in alphabetical order, so neither the key nor the author's order can be told from it.
 * Throws when a value cannot be computed, which the content lint rules out for published questions.
 */
export function makeVariant(question: Question, seed: string): Variant {
  const random = createRandom(seed);
  const parameters = drawParameters(question, random);
  const values = computeValues(question, parameters);
  const hasOptions = question.kind === 'choice' || question.kind === 'multiple';
  const order = hasOptions ? shuffle(Object.keys(question.options).sort(), random) : [];
  return { parameters, values, order };
}

export function optionLetter(index: number): string {
  return String.fromCodePoint(0x61 + index);
}

/** The author's option id that a letter stands for in this variant, or null where there is none. */
export function findOptionId(variant: Variant, letter: string): string | null {
  return variant.order[(letter.codePointAt(0) ?? 0) - 0x61] ?? null;
}
