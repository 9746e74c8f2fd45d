// The right answers, from the catalog that the build wrote: a question is recognised by its words and its numbers, and
// nothing about its key is ever read from a page.
import { readFileSync } from 'node:fs';
import { catalogSchema, type Catalog } from '../../../domain/content/catalog';
import { fill, type Reading } from '../../../domain/question/fill';
import { functions, isFunctionName } from '../../../domain/question/functions';
import { writeDigits } from '../../../domain/number-text';
import type { Answer } from '../../../domain/question/answer';
import type { PublicOption, PublicQuestion } from '../../../domain/question/public-question';
import type { Question } from '../../../domain/question/question';
import type { ClaimVerdict } from '../../../domain/question/question-facts';
import { toPublicQuestion } from '../../../domain/question/to-public-question';
import type { Variant } from '../../../domain/question/variant';
import { listFurther, listMain } from '../../../domain/question/variant-lists';
import { listMistakes } from '../../../domain/scoring/mistakes';
import { scoreAnswer } from '../../../domain/scoring/score-answer';
import { solve } from '../../../domain/scoring/solution';

/** What to do on the page, in the words that stand there. */
export type AnswerPlan =
  | { readonly kind: 'options'; readonly texts: readonly string[]; readonly isSingle: boolean }
  | { readonly kind: 'verdict'; readonly value: boolean }
  | { readonly kind: 'typed'; readonly text: string }
  /** From first to last. */
  | { readonly kind: 'order'; readonly texts: readonly string[] }
  /** What is chosen for each item; for each gap of a passage, whose `item` is null, in the order they stand. */
  | { readonly kind: 'pairs'; readonly pairs: readonly { item: string | null; target: string }[] }
  | { readonly kind: 'claim'; readonly verdict: ClaimVerdict | null; readonly texts: readonly string[] };

export interface KnownQuestion {
  readonly question: Question;
  readonly variant: Variant;
  readonly right: AnswerPlan;
  /** Wrong, with no share of the point. */
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
  // Where things stand on the page is not known, and not asked: they are found by their words.
  return { parameters, values, order: listMain(question), further: listFurther(question) };
}

/** The answer in the words of the page; `question` is the same variant that the answer's letters belong to. */
function toPlan(question: PublicQuestion, answer: Answer, { digits }: Reading): AnswerPlan {
  const textOf = (list: readonly PublicOption[], letter: string): string =>
    plain(list.find(({ id }) => id === letter)?.text ?? '');
  const listOf = (
    options: readonly PublicOption[],
    letters: readonly (string | null)[],
    isSingle: boolean,
  ): AnswerPlan => ({
    kind: 'options',
    texts: letters.flatMap((letter) => (letter === null ? [] : [textOf(options, letter)])),
    isSingle,
  });
  const pairsOf = (
    items: readonly PublicOption[],
    targets: readonly PublicOption[],
    pairs: Readonly<Record<string, string>>,
  ): AnswerPlan => ({
    kind: 'pairs',
    pairs: Object.entries(pairs).map(([item, target]) => ({
      item: textOf(items, item),
      target: textOf(targets, target),
    })),
  });
  if ('text' in answer) return { kind: 'typed', text: writeDigits(answer.text, digits) };
  if (answer.kind === 'true-false') return { kind: 'verdict', value: answer.verdict === true };
  if (answer.kind === 'choice' && question.kind === 'choice')
    return listOf(question.options, [answer.option], true);
  if (answer.kind === 'hotspot' && question.kind === 'hotspot')
    return listOf(question.spots, [answer.spot], true);
  if (answer.kind === 'multiple' && question.kind === 'multiple')
    return listOf(question.options, answer.options, false);
  if (answer.kind === 'order' && question.kind === 'order')
    return { kind: 'order', texts: answer.order.map((letter) => textOf(question.items, letter)) };
  if (answer.kind === 'match' && question.kind === 'match')
    return pairsOf(question.items, question.partners, answer.partners);
  if (answer.kind === 'categorise' && question.kind === 'categorise')
    return pairsOf(question.items, question.groups, answer.groups);
  if (answer.kind === 'cloze' && question.kind === 'cloze') {
    const gaps = question.passage.filter((part) => part.gap !== null);
    return {
      kind: 'pairs',
      pairs: gaps.map(({ gap, options }) => ({
        item: null,
        target: textOf(options, answer.gaps[gap] ?? ''),
      })),
    };
  }
  if (answer.kind === 'claim' && question.kind === 'claim')
    return {
      kind: 'claim',
      verdict: answer.verdict,
      texts: answer.evidence.map((letter) => textOf(question.evidence, letter)),
    };
  throw new Error(`No plan for an answer of kind ${answer.kind} to a question of kind ${question.kind}`);
}

function planAnswers(
  question: Question,
  variant: Variant,
  reading: Reading,
): Pick<KnownQuestion, 'right' | 'wrong'> {
  const shown = toPublicQuestion(question, variant, reading);
  const wrong = listMistakes(question, variant).find(
    (answer) => scoreAnswer(question, variant, answer).outcome === 'not-yet',
  );
  if (wrong === undefined) throw new Error(`No answer to ${question.id} earns nothing`);
  return {
    right: toPlan(shown, solve(question, variant), reading),
    wrong: toPlan(shown, wrong, reading),
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
