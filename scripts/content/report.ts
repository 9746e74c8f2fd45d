// How the lints of a question say what is wrong, and the comparisons that they share.
import { locales, type Locale } from '../../domain/locale';

/** `path` is where in the question, like `options.rust`. */
export type Report = (path: string, message: string) => void;

export function expectCount(
  path: string,
  what: string,
  count: number,
  [fewest, most]: readonly [number, number],
  report: Report,
): void {
  if (count < fewest || count > most)
    report(path, `expected ${String(fewest)} to ${String(most)} ${what}, came ${String(count)}`);
}

export function expectOneOf(path: string, id: string, known: readonly string[], report: Report): boolean {
  if (known.includes(id)) return true;
  report(path, `expected one of ${known.join(', ')}, came "${id}"`);
  return false;
}

/** The words of both languages must have the ids of the facts, no more and no fewer. */
export function expectWords(
  path: string,
  ids: readonly string[],
  wordsOf: (locale: Locale) => Readonly<Record<string, unknown>>,
  report: Report,
): void {
  const expected = [...ids].sort().join(', ');
  for (const locale of locales) {
    const came = Object.keys(wordsOf(locale)).sort().join(', ');
    if (came !== expected) report(path, `expected ${expected} in ${locale}, came ${came}`);
  }
}
