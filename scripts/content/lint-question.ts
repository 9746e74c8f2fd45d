// What a schema cannot say about a question: keys that can be reached, references that resolve, words that fit.
import { createRandom } from '../../domain/random';
import { fill, findNames } from '../../domain/question/fill';
import { functions, isFunctionName } from '../../domain/question/functions';
import type { NumericQuestion, Question } from '../../domain/question/question';
import { makeVariant, type Variant } from '../../domain/question/variant';
import { keyNumber, scoreNumeric, slipNumber } from '../../domain/scoring/kinds/numeric';
import { scoreAnswer } from '../../domain/scoring/score-answer';
import { solve } from '../../domain/scoring/solution';
import { locales } from '../../domain/locale';

type Report = (path: string, message: string) => void;

/** How many seeds are tried for a question with parameters. */
const SEEDS = 1000;

function lintValues(question: Question, report: Report): boolean {
  let fine = true;
  for (const [name, value] of Object.entries(question.values)) {
    if (!isFunctionName(value.function)) {
      report(
        `values.${name}.function`,
        `expected a function of domain/question/functions.ts, came "${value.function}"`,
      );
      fine = false;
      continue;
    }
    const expected = [...functions[value.function].arguments].sort().join(', ');
    const came = Object.keys(value.arguments).sort().join(', ');
    if (expected !== came) {
      report(`values.${name}.arguments`, `expected ${expected}, came ${came}`);
      fine = false;
    }
  }
  return fine;
}

type OptionedQuestion = Extract<Question, { kind: 'choice' | 'multiple' }>;

function keyOf(question: OptionedQuestion): readonly string[] {
  return typeof question.key === 'string' ? [question.key] : question.key;
}

function lintKey(question: OptionedQuestion, report: Report): void {
  const ids = Object.keys(question.options);
  const key = keyOf(question);
  for (const id of key) {
    if (!ids.includes(id)) report('key', `expected one of ${ids.join(', ')}, came "${id}"`);
  }
  if (key.length >= ids.length) {
    report('key', 'expected at least one option that is not in the key, came none');
  }
  if (ids.length < 3 || ids.length > 6)
    report('options', `expected 3 to 6 options, came ${String(ids.length)}`);
}

/** A wrong option names the wrong idea it shows, or says that it is a plain slip; a right one names none. */
function lintTags(question: OptionedQuestion, report: Report): void {
  const key = keyOf(question);
  for (const [id, { misconception, slip }] of Object.entries(question.options)) {
    const tags = Number(misconception !== undefined) + Number(slip === true);
    const expected = key.includes(id) ? 0 : 1;
    const wanted = expected === 0 ? 'no misconception on a right option' : 'a misconception or "slip: true"';
    if (tags !== expected) report(`options.${id}`, `expected ${wanted}, came ${String(tags)}`);
  }
}

function lintOptionWords(question: OptionedQuestion, report: Report): void {
  const ids = Object.keys(question.options);
  const key = keyOf(question);
  for (const locale of locales) {
    const words = question.words[locale].options;
    if (Object.keys(words).join() !== ids.join()) {
      report('options', `expected ${ids.join(', ')} in ${locale}, came ${Object.keys(words).join(', ')}`);
    }
    for (const id of ids.filter((option) => !key.includes(option))) {
      if (words[id]?.feedback === undefined) {
        report(`options.${id}`, `expected feedback for a wrong option in ${locale}, came none`);
      }
    }
    if (question.kind === 'choice') lintLengths(words, question.key, locale, report);
  }
}

function lintOptions(question: Question, report: Report): void {
  if (question.kind !== 'choice' && question.kind !== 'multiple') return;
  lintKey(question, report);
  lintTags(question, report);
  lintOptionWords(question, report);
}

/** The right option must not stand out by its length. */
function lintLengths(
  words: Record<string, { text: string }>,
  key: string,
  locale: string,
  report: Report,
): void {
  const wrong = Object.entries(words).filter(([id]) => id !== key);
  const longest = Math.max(...wrong.map(([, { text }]) => text.length));
  const own = words[key]?.text.length ?? 0;
  if (own > longest + 2) {
    report(
      `options.${key}`,
      `expected the key not to be the longest in ${locale}, came ${String(own)} letters, next ${String(longest)}`,
    );
  }
}

function lintNames(question: Question, report: Report): void {
  const known = new Set([...Object.keys(question.parameters), ...Object.keys(question.values)]);
  for (const locale of locales) {
    for (const name of findNames(JSON.stringify(question.words[locale]))) {
      if (!known.has(name)) report(locale, `expected a parameter or value in braces, came {${name}}`);
    }
  }
}

function lintSlips(question: NumericQuestion, variant: Variant, report: Report): void {
  for (const slipId of Object.keys(question.slips)) {
    const target = slipNumber(question, variant, slipId);
    if (target === null) {
      report(`slips.${slipId}`, 'expected "value" or "factor" of a known value, came neither');
      continue;
    }
    const score = scoreNumeric(question, variant, { kind: 'numeric', text: String(target) });
    if (score.outcome === 'right') {
      report(
        `slips.${slipId}`,
        `expected a slip that is not right, came ${String(target)} with parameters ${JSON.stringify(variant.parameters)}`,
      );
    }
  }
}

function lintNumericWords(question: NumericQuestion, report: Report): void {
  const slips = Object.keys(question.slips).sort().join(', ');
  for (const locale of locales) {
    const came = Object.keys(question.words[locale].slips).sort().join(', ');
    if (slips !== came) report('slips', `expected ${slips} in ${locale}, came ${came}`);
  }
}

/** Whether the right answer's number stands in the stem before anybody has answered. */
function lintVariant(question: Question, seed: string, report: Report): void {
  const variant = makeVariant(question, seed);
  if (scoreAnswer(question, variant, solve(question, variant)).outcome !== 'right') {
    report(
      'key',
      `expected the key to score full marks, came less with parameters ${JSON.stringify(variant.parameters)}`,
    );
  }
  for (const value of Object.values(variant.values)) {
    if (!Number.isFinite(value)) report('values', `expected a number, came ${String(value)}`);
  }
  if (question.kind === 'numeric') {
    lintSlips(question, variant, report);
    if (!Number.isFinite(keyNumber(question, variant))) report('key', 'expected a number, came none');
  }
  for (const locale of locales)
    fill(question.words[locale].stem, question, variant, { locale, digits: 'latn' });
}

function lintVariants(question: Question, report: Report): void {
  const random = createRandom(question.id);
  const count = Object.keys(question.parameters).length === 0 ? 3 : SEEDS;
  const seen = new Set<string>();
  const reportOnce: Report = (path, message) => {
    if (seen.has(path)) return;
    seen.add(path);
    report(path, message);
  };
  for (let index = 0; index < count; index += 1) {
    lintVariant(question, `lint/${String(random.integer(0, 2 ** 31 - 1))}`, reportOnce);
  }
}

export function lintQuestion(question: Question, report: Report): void {
  lintOptions(question, report);
  lintNames(question, report);
  if (question.kind === 'numeric') lintNumericWords(question, report);
  if (
    question.kind === 'true-false' &&
    (question.misconception === undefined) === (question.slip === undefined)
  ) {
    report('misconception', 'expected a misconception or "slip: true", came neither or both');
  }
  if (!lintValues(question, report)) return;
  try {
    lintVariants(question, report);
  } catch (error) {
    report(
      'values',
      `expected values that can be computed, came: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
