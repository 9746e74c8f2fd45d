// cloze: each gap stands once in the passage of both languages and has a list of options.
import { locales } from '../../domain/locale';
import { splitPassage } from '../../domain/question/passage';
import type { QuestionOf } from '../../domain/question/question';
import { lintOptionList } from './lint-options';
import { expectCount, expectWords, type Report } from './report';

export function lintCloze(question: QuestionOf<'cloze'>, report: Report): void {
  const { gaps, key, words } = question;
  const ids = Object.keys(gaps);
  expectCount('gaps', 'gaps', ids.length, [2, 5], report);
  expectWords('gaps', ids, (locale) => words[locale].gaps, report);
  const keyed = Object.keys(key).sort().join(', ');
  const expected = [...ids].sort().join(', ');
  if (keyed !== expected) report('key', `expected an option for each of ${expected}, came ${keyed}`);
  for (const locale of locales) {
    const stand = splitPassage(words[locale].passage).flatMap((part) => ('gap' in part ? [part.gap] : []));
    if ([...stand].sort().join(', ') !== expected)
      report(
        'gaps',
        `expected each of ${expected} once in the passage of ${locale}, came ${stand.join(', ')}`,
      );
  }
  for (const [gap, facts] of Object.entries(gaps)) {
    const right = key[gap];
    const list = {
      path: `gaps.${gap}`,
      facts,
      key: right === undefined ? [] : [right],
      keyPath: `key.${gap}`,
      words: { en: words.en.gaps[gap] ?? {}, ar: words.ar.gaps[gap] ?? {} },
      count: [2, 4],
      what: 'options',
    } as const;
    lintOptionList(list, report);
  }
}
