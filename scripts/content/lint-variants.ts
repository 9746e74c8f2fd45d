// The cases a question can become: values that can be computed, and a key that scores full marks in each one tried.
import { locales } from '../../domain/locale';
import { fill } from '../../domain/question/fill';
import { functions, isFunctionName } from '../../domain/question/functions';
import type { Question } from '../../domain/question/question';
import { makeVariant } from '../../domain/question/variant';
import { createRandom } from '../../domain/random';
import { scoreAnswer } from '../../domain/scoring/score-answer';
import { solve } from '../../domain/scoring/solution';
import { lintEstimateVariant, lintNumericVariant } from './lint-numbers';
import type { Report } from './report';

/** How many seeds are tried for a question with parameters, and for one without. */
const SEEDS = { drawn: 1000, fixed: 3 };

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
  if (question.kind === 'numeric') lintNumericVariant(question, variant, report);
  if (question.kind === 'estimate') lintEstimateVariant(question, variant, report);
  for (const locale of locales)
    fill(question.words[locale].stem, question, variant, { locale, digits: 'latn' });
}

export function lintVariants(question: Question, report: Report): void {
  if (!lintValues(question, report)) return;
  const random = createRandom(question.id);
  const count = Object.keys(question.parameters).length === 0 ? SEEDS.fixed : SEEDS.drawn;
  const seen = new Set<string>();
  const reportOnce: Report = (path, message) => {
    if (seen.has(path)) return;
    seen.add(path);
    report(path, message);
  };
  try {
    for (let index = 0; index < count; index += 1)
      lintVariant(question, `lint/${String(random.integer(0, 2 ** 31 - 1))}`, reportOnce);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    report('values', `expected values that can be computed, came: ${reason}`);
  }
}
