// Lists of options of which some are right: choice, multiple, and the lists inside cloze, hotspot and claim.
import { locales, type Locale } from '../../domain/locale';
import type { QuestionOf } from '../../domain/question/question';
import { expectCount, expectOneOf, type Report } from './report';

interface Tags {
  readonly misconception?: string | undefined;
  readonly slip?: true | undefined;
}

interface OptionWords {
  readonly text: string;
  readonly feedback?: string | undefined;
}

interface OptionList {
  /** Where the list stands in the facts of its question. */
  readonly path: string;
  readonly facts: Readonly<Record<string, Tags>>;
  readonly key: readonly string[];
  /** Where the key stands. */
  readonly keyPath: string;
  readonly words: Readonly<Record<Locale, Readonly<Record<string, OptionWords>>>>;
  readonly count: readonly [number, number];
  readonly what: string;
}

function countTags({ misconception, slip }: Tags): number {
  return Number(misconception !== undefined) + Number(slip === true);
}

/** A wrong answer names the wrong idea it shows, or says that it is a plain slip. */
export function expectTag(path: string, tags: Tags, report: Report): void {
  const came = countTags(tags);
  if (came !== 1) report(path, `expected a misconception or "slip: true", came ${String(came)}`);
}

function lintKey(list: OptionList, report: Report): void {
  const ids = Object.keys(list.facts);
  for (const id of list.key) expectOneOf(list.keyPath, id, ids, report);
  if (list.key.length >= ids.length)
    report(list.keyPath, `expected at least one of the ${list.what} not in the key, came none`);
  expectCount(list.path, list.what, ids.length, list.count, report);
}

function lintTags(list: OptionList, report: Report): void {
  for (const [id, tags] of Object.entries(list.facts)) {
    const path = `${list.path}.${id}`;
    const came = countTags(tags);
    if (!list.key.includes(id)) expectTag(path, tags, report);
    else if (came > 0) report(path, `expected no misconception on a right option, came ${String(came)}`);
  }
}

function lintWords(list: OptionList, report: Report): void {
  const ids = Object.keys(list.facts);
  for (const locale of locales) {
    const words = list.words[locale];
    const came = Object.keys(words);
    if (came.join() !== ids.join())
      report(list.path, `expected ${ids.join(', ')} in ${locale}, came ${came.join(', ')}`);
    for (const id of ids.filter((option) => !list.key.includes(option))) {
      if (words[id]?.feedback === undefined)
        report(`${list.path}.${id}`, `expected feedback for a wrong option in ${locale}, came none`);
    }
  }
}

export function lintOptionList(list: OptionList, report: Report): void {
  lintKey(list, report);
  lintTags(list, report);
  lintWords(list, report);
}

/** The right option must not stand out by its length: at most `slack` letters longer than the longest wrong one. */
export function lintLengths(list: OptionList, slack: number, report: Report): void {
  for (const locale of locales) {
    const words = Object.entries(list.words[locale]);
    const isRight = ([id]: readonly [string, OptionWords]): boolean => list.key.includes(id);
    const lengths = (entries: typeof words): number[] => entries.map(([, { text }]) => text.length);
    const longest = Math.max(...lengths(words.filter((entry) => !isRight(entry))));
    const own = Math.max(0, ...lengths(words.filter(isRight)));
    if (own > longest + slack) {
      const came = `came ${String(own)} letters, next ${String(longest)}`;
      report(
        `${list.path}.${list.key.join()}`,
        `expected the key not to be the longest in ${locale}, ${came}`,
      );
    }
  }
}

export function lintOptions(question: QuestionOf<'choice' | 'multiple'>, report: Report): void {
  const { options, words } = question;
  const list: OptionList = {
    path: 'options',
    facts: options,
    key: question.kind === 'choice' ? [question.key] : question.key,
    keyPath: 'key',
    words: { en: words.en.options, ar: words.ar.options },
    count: [3, 6],
    what: 'options',
  };
  lintOptionList(list, report);
  if (question.kind === 'choice') lintLengths(list, 2, report);
}
