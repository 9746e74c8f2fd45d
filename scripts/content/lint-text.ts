// text: forms that can be typed, none of them wrong and right at once, and none given away.
import { locales } from '../../domain/locale';
import { findNames } from '../../domain/question/fill';
import { normaliseText } from '../../domain/question/normalise-text';
import type { QuestionOf } from '../../domain/question/question';
import { expectWords, type Report } from './report';

function lintForms(path: string, forms: readonly string[], locale: string, report: Report): void {
  for (const form of forms) {
    if (normaliseText(form) === '')
      report(path, `expected a form with letters or digits in ${locale}, came "${form}"`);
    if (findNames(form).length > 0)
      report(path, `expected a form without names in braces in ${locale}, came "${form}"`);
  }
}

/** Whether a form stands in a text as words of its own. */
function stands(form: string, text: string): boolean {
  return ` ${normaliseText(text)} `.includes(` ${normaliseText(form)} `);
}

export function lintText(question: QuestionOf<'text'>, report: Report): void {
  const { slips, words } = question;
  const accepted = new Set([...words.en.accepted, ...words.ar.accepted].map(normaliseText));
  expectWords('slips', Object.keys(slips), (locale) => words[locale].slips, report);
  for (const locale of locales) {
    const own = words[locale];
    lintForms('accepted', own.accepted, locale, report);
    for (const [id, { forms }] of Object.entries(own.slips)) {
      lintForms(`slips.${id}`, forms, locale, report);
      for (const form of forms.filter((candidate) => accepted.has(normaliseText(candidate))))
        report(`slips.${id}`, `expected a slip that is not right in ${locale}, came "${form}"`);
    }
    const told = [own.title, own.stem, ...own.hints];
    for (const form of own.accepted) {
      if (normaliseText(form) !== '' && told.some((text) => stands(form, text)))
        report('accepted', `expected no title, stem or hint to give the answer in ${locale}, came "${form}"`);
    }
  }
}
