// The two languages side by side: the same numbers, Arabic in Arabic letters, paragraphs short enough to read.
import type { Locale } from '../../domain/locale';

export const MOST_WORDS_IN_PARAGRAPH = 90;
const NUMBER = /\d+(?:[.,]\d+)*/gu;

/** The numbers of a text as written, sorted, so that two languages may use them in another order. */
function listNumbers(text: string): string[] {
  return [...text.replace(/\{[a-zA-Z0-9]+\}/gu, '').matchAll(NUMBER)].map((match) => match[0]).sort();
}

/** Says how the numbers of the two texts differ, or null where they agree. */
export function compareNumbers(en: string, ar: string): string | null {
  const [english, arabic] = [listNumbers(en).join(' '), listNumbers(ar).join(' ')];
  return english === arabic ? null : `expected the numbers of en (${english}), came (${arabic})`;
}

/** The names in braces must be the same in both languages. */
export function compareNames(en: string, ar: string): string | null {
  const names = (text: string): string =>
    [...text.matchAll(/\{[a-zA-Z0-9]+\}/gu)]
      .map((match) => match[0])
      .sort()
      .join(' ');
  return names(en) === names(ar) ? null : `expected the names of en (${names(en)}), came (${names(ar)})`;
}

/** A text of one language in the letters of that language. */
export function checkScript(text: string, locale: Locale): string | null {
  const arabic = (text.match(/\p{Script=Arabic}/gu) ?? []).length;
  const latin = (text.match(/\p{Script=Latin}/gu) ?? []).length;
  if (locale === 'ar' && arabic === 0 && latin > 3) return `expected Arabic, came "${text.slice(0, 40)}"`;
  if (locale === 'en' && arabic > latin) return `expected English, came "${text.slice(0, 40)}"`;
  return null;
}

export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

const FORBIDDEN: Record<Locale, readonly RegExp[]> = {
  en: [/\ball of the above\b/iu, /\bnone of the above\b/iu, /!/u, /\bTODO\b/u, /\blorem\b/iu],
  ar: [/جميع ما سبق/u, /كل ما سبق/u, /لا شيء مما سبق/u, /!/u],
};

export function findForbidden(text: string, locale: Locale): string | null {
  const found = FORBIDDEN[locale]
    .map((pattern) => pattern.exec(text)?.[0])
    .find((match) => match !== undefined);
  return found === undefined ? null : `expected none of the forbidden phrases, came "${found}"`;
}

/** Every text inside a value, with its path. */
export function listTexts(value: unknown, path: readonly string[] = []): { path: string[]; text: string }[] {
  if (typeof value === 'string') return [{ path: [...path], text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => listTexts(child, [...path, key]));
}

/** The path of every field that was left empty. */
export function listBlanks(value: unknown, path: readonly string[] = []): string[][] {
  if (value === null) return [[...path]];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]) => listBlanks(child, [...path, key]));
}
