// The concrete case of a question: parameters drawn, values computed, options put in an order, all from one seed.
import { createRandom, shuffle, type Random } from '../random';
import { functions, isFunctionName } from './functions';
import type { Question } from './question';
import { listFurther, listMain } from './variant-lists';

export interface Variant {
  readonly parameters: Readonly<Record<string, number>>;
  readonly values: Readonly<Record<string, number>>;
  /** The author's ids in the order shown (options, items, spots, evidence); empty where a kind lists none. */
  readonly order: readonly string[];
  /** Further lists in the order shown, by name: partners, groups, the options of each gap. */
  readonly further: Readonly<Record<string, readonly string[]>>;
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
  // The gaps of a cloze stand where the passage puts them, and groups where the author does: "early" before "late".
  const order = question.kind === 'cloze' ? listMain(question) : shuffle(listMain(question), random);
  const further: Record<string, readonly string[]> = {};
  for (const [name, ids] of Object.entries(listFurther(question))) {
    further[name] = question.kind === 'categorise' ? ids : shuffle(ids, random);
  }
  return { parameters, values, order, further };
}

export function optionLetter(index: number): string {
  return String.fromCodePoint(0x61 + index);
}

function findInList(list: readonly string[] | undefined, letter: string): string | null {
  return list?.[(letter.codePointAt(0) ?? 0) - 0x61] ?? null;
}

/** The author's id that a letter stands for in this variant's main list, or null where there is none. */
export function findOptionId(variant: Variant, letter: string): string | null {
  return findInList(variant.order, letter);
}

/** The same for one of the further lists. */
export function findFurtherId(variant: Variant, list: string, letter: string): string | null {
  return findInList(variant.further[list], letter);
}

/** The author's ids of a map from letter to letter; null when a letter stands for nothing. `listOf` names the list of an item's values. */
export function readPairs(
  variant: Variant,
  pairs: Readonly<Record<string, string>>,
  listOf: (itemId: string) => string,
): Record<string, string> | null {
  const read: Record<string, string> = {};
  for (const [itemLetter, letter] of Object.entries(pairs)) {
    const item = findOptionId(variant, itemLetter);
    const target = item === null ? null : findFurtherId(variant, listOf(item), letter);
    if (item === null || target === null) return null;
    read[item] = target;
  }
  return read;
}
