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

/** In the order of their names: of the author's order nothing is left when a revision comes back from the database. */
function drawParameters(question: Question, random: Random): Record<string, number> {
  const ranges = Object.entries(question.parameters).sort(([a], [b]) => (a < b ? -1 : 1));
  const drawn: Record<string, number> = {};
  for (const [name, range] of ranges) drawn[name] = drawParameter(range, random);
  return drawn;
}

/** Values may name parameters and each other, whichever stands first. */
function computeValues(
  question: Question,
  parameters: Readonly<Record<string, number>>,
): Record<string, number> {
  const known: Record<string, number> = { ...parameters };
  const waiting = new Set(Object.keys(question.values));
  const find = (name: string): number => {
    // Taken off before it is computed, so that values which name each other end here and not in a circle.
    const value = waiting.delete(name) ? question.values[name] : undefined;
    const found = value === undefined ? known[name] : compute(value);
    if (found === undefined) throw new Error(`unknown name "${name}"`);
    known[name] = found;
    return found;
  };
  const compute = (value: Question['values'][string]): number => {
    if (!isFunctionName(value.function)) throw new Error(`unknown function "${value.function}"`);
    const given: Record<string, number> = {};
    for (const [key, argument] of Object.entries(value.arguments)) {
      given[key] = typeof argument === 'number' ? argument : find(argument);
    }
    return functions[value.function].compute(given);
  };
  return Object.fromEntries(Object.keys(question.values).map((name) => [name, find(name)]));
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
