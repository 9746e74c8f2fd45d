// What a schema cannot say about a question: keys that can be reached, words that fit, wrong answers that are tagged.
import { locales } from '../../domain/locale';
import { findNames } from '../../domain/question/fill';
import type { Question, QuestionOf } from '../../domain/question/question';
import { lintClaim } from './lint-claim';
import { lintCloze } from './lint-cloze';
import { lintHotspot } from './lint-hotspot';
import { lintEstimate, lintNumeric } from './lint-numbers';
import { lintOptions } from './lint-options';
import { lintCategorise, lintMatch, lintOrder } from './lint-pairs';
import { lintText } from './lint-text';
import { lintVariants } from './lint-variants';
import { listTexts } from './lint-words';
import type { Report } from './report';

/** The distance of an estimate from the key, which only the words about that distance can name. */
const OFF = 'off';
const OFF_PARTS: readonly (string | undefined)[] = ['near', 'above', 'below'];

function lintNames(question: Question, report: Report): void {
  const known = new Set([...Object.keys(question.parameters), ...Object.keys(question.values)]);
  if (known.has(OFF)) report('values', `expected another name than "${OFF}", which estimates use`);
  for (const locale of locales) {
    for (const { path, text } of listTexts(question.words[locale])) {
      const hasOff = question.kind === 'estimate' && OFF_PARTS.includes(path[0]);
      for (const name of findNames(text)) {
        if (!known.has(name) && !(hasOff && name === OFF))
          report(locale, `expected a parameter or value in braces, came {${name}}`);
      }
    }
  }
}

function lintTrueFalse({ misconception, slip }: QuestionOf<'true-false'>, report: Report): void {
  if ((misconception === undefined) === (slip === undefined))
    report('misconception', 'expected a misconception or "slip: true", came neither or both');
}

function lintKind(question: Question, report: Report): void {
  switch (question.kind) {
    case 'choice':
    case 'multiple':
      lintOptions(question, report);
      return;
    case 'true-false':
      lintTrueFalse(question, report);
      return;
    case 'numeric':
      lintNumeric(question, report);
      return;
    case 'text':
      lintText(question, report);
      return;
    case 'order':
      lintOrder(question, report);
      return;
    case 'match':
      lintMatch(question, report);
      return;
    case 'categorise':
      lintCategorise(question, report);
      return;
    case 'cloze':
      lintCloze(question, report);
      return;
    case 'hotspot':
      lintHotspot(question, report);
      return;
    case 'estimate':
      lintEstimate(question, report);
      return;
    case 'claim':
      lintClaim(question, report);
      return;
  }
}

export function lintQuestion(question: Question, report: Report): void {
  lintKind(question, report);
  lintNames(question, report);
  lintVariants(question, report);
}
