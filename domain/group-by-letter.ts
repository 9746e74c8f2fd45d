// Names in the order of their language, under the letters they begin with, as in the index of a book.
import type { Locale } from './locale';
import { normaliseText } from './question/normalise-text';

export interface LetterGroup<T> {
  /** As it is shown: a capital in English; in Arabic without hamza, so that أ and إ stand together. */
  readonly letter: string;
  readonly items: readonly T[];
}

/**
 * Sorts items by name and groups them by first letter. The article (ال, "the") counts for neither, nor do signs, vowel marks
 * and hamza. No items, no groups.
 */
export function groupByLetter<T>(
  items: readonly T[],
  locale: Locale,
  nameOf: (item: T) => string,
): LetterGroup<T>[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const sorted = items
    .map((item) => ({ item, name: normaliseText(nameOf(item)) }))
    .sort((a, b) => compare(a.name, b.name));
  const groups = new Map<string, T[]>();
  for (const { item, name } of sorted) {
    const letter = (Array.from(name)[0] ?? '').toLocaleUpperCase(locale);
    groups.set(letter, [...(groups.get(letter) ?? []), item]);
  }
  return [...groups].map(([letter, grouped]) => ({ letter, items: grouped }));
}
