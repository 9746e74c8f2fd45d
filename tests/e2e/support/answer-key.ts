// The right answers, from the catalog that the build wrote: a question is recognised by its words and its numbers, and
// nothing about its key is ever read from a page.
import { readFileSync } from 'node:fs';
import { catalogSchema, type Catalog } from '../../../domain/content/catalog';
import { fill, type Reading } from '../../../domain/question/fill';
import { functions, isFunctionName } from '../../../domain/question/functions';
import type { Question } from '../../../domain/question/question';
import { toPublicQuestion } from '../../../domain/question/to-public-question';
import type { Variant } from '../../../domain/question/variant';
import { listFurther, listMain } from '../../../domain/question/variant-lists';
import { listMistakes } from '../../../domain/scoring/mistakes';
import { scoreAnswer } from '../../../domain/scoring/score-answer';
import { solve } from '../../../domain/scoring/solution';
import { plain, toPlan, type AnswerPlan } from './answer-plan';

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
