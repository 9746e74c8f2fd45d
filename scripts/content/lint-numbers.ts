// Questions whose key is a number: numeric and estimate. What depends on a variant is asked of each one tried.
import { locales } from '../../domain/locale';
import type { QuestionOf } from '../../domain/question/question';
import { isKnownUnit } from '../../domain/question/unit-symbol';
import type { Variant } from '../../domain/question/variant';
import { scoreEstimate } from '../../domain/scoring/kinds/estimate';
import { keyNumber, scoreNumeric, slipNumber } from '../../domain/scoring/kinds/numeric';
import { expectWords, type Report } from './report';

function lintUnit(unit: string | undefined, report: Report): void {
  if (unit !== undefined && !isKnownUnit(unit))
    report('unit', `expected a unit of domain/question/unit-symbol.ts, came "${unit}"`);
}

export function lintNumeric(question: QuestionOf<'numeric'>, report: Report): void {
  const { slips, words } = question;
  lintUnit(question.unit, report);
  expectWords('slips', Object.keys(slips), (locale) => words[locale].slips, report);
  for (const locale of locales) {
    const hasWords = words[locale].figures !== undefined;
    if (hasWords === (question.figures !== undefined)) continue;
    const [expected, came] = hasWords ? ['no words', 'some'] : ['words', 'none'];
    report('figures', `expected ${expected} for figures in ${locale}, came ${came}`);
  }
}

export function lintEstimate(question: QuestionOf<'estimate'>, report: Report): void {
  const { closeness, range, unit } = question;
  lintUnit(unit, report);
  const { full, none } = closeness;
  if (full >= none)
    report('closeness', `expected "full" below "none", came ${String(full)} and ${String(none)}`);
  if (range.from >= range.to)
    report('range', `expected "from" below "to", came ${String(range.from)} and ${String(range.to)}`);
}

function lintSlips(question: QuestionOf<'numeric'>, variant: Variant, report: Report): void {
  for (const slipId of Object.keys(question.slips)) {
    const target = slipNumber(question, variant, slipId);
    if (target === null) {
      report(`slips.${slipId}`, 'expected "value" or "factor" of a known value, came neither');
      continue;
    }
    const { outcome, feedback } = scoreNumeric(question, variant, { kind: 'numeric', text: String(target) });
    if (outcome === 'right' || feedback.type === 'figures') {
      const parameters = JSON.stringify(variant.parameters);
      report(
        `slips.${slipId}`,
        `expected a slip that is not right, came ${String(target)} with parameters ${parameters}`,
      );
    }
  }
}

export function lintNumericVariant(question: QuestionOf<'numeric'>, variant: Variant, report: Report): void {
  const key = keyNumber(question, variant);
  if (!Number.isFinite(key)) report('key', 'expected a number, came none');
  lintSlips(question, variant, report);
  if (question.figures === undefined) return;
  const rounded = key.toPrecision(question.figures);
  const { outcome } = scoreNumeric(question, variant, { kind: 'numeric', text: rounded });
  if (outcome !== 'right')
    report('figures', `expected the key with its figures to be within the tolerance, came ${rounded}`);
}

/** Somebody who only moves the slider must be able to earn the whole point. */
function lintStops(question: QuestionOf<'estimate'>, variant: Variant, key: number, report: Report): void {
  const { from, step } = question.range;
  const nearest = Number((from + Math.round((key - from) / step) * step).toPrecision(12));
  const { outcome } = scoreEstimate(question, variant, { kind: 'estimate', text: String(nearest) });
  if (outcome !== 'right')
    report(
      'range.step',
      `expected a stop of the slider that is right, came ${String(nearest)} as the nearest`,
    );
}

export function lintEstimateVariant(
  question: QuestionOf<'estimate'>,
  variant: Variant,
  report: Report,
): void {
  const { range, closeness } = question;
  const key = keyNumber(question, variant);
  if (key > range.from && key < range.to) lintStops(question, variant, key, report);
  else
    report(
      'key',
      `expected a key between ${String(range.from)} and ${String(range.to)}, came ${String(key)}`,
    );
  if (closeness.by === 'ratio' && key <= 0)
    report('closeness.by', `expected a key above 0 for a ratio, came ${String(key)}`);
}
