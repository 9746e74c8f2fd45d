// What counts as the same word when a learner types it: spelling that carries no meaning here is set aside, in both
// languages. The same is done to what was typed and to what is accepted. Documented for authors in content/README.md.

/** Letters that are often written for each other in Arabic: alef wasla, final ya and ta marbuta, Persian forms. */
const sameLetters: readonly (readonly [RegExp, string])[] = [
  [/ٱ/gu, 'ا'],
  [/[ىی]/gu, 'ي'],
  [/ة/gu, 'ه'],
  [/ک/gu, 'ك'],
  [/ء/gu, ''],
];
const TATWEEL = /\u0640/gu;
/** Vowel marks of Arabic and accents of Latin letters, once letters are taken apart. */
const MARKS = /\p{M}/gu;
const APOSTROPHES = /['’ʼ‘`´]/gu;
/** All else that is neither letter nor digit parts words. */
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/gu;

function toLatinDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  return String(code - (code >= 0x06f0 ? 0x06f0 : 0x0660));
}

function withoutArticle(word: string, index: number): string {
  if (index === 0 && word === 'the') return '';
  return word.replace(/^ال(?=\p{L}{2})/u, '');
}

/**
 * Compatibility forms, case, vowel marks, accents, tatweel, hamza and its carriers, ة and ى, digits, punctuation, spaces
 * and the article ("the" at the beginning, "ال" before any word) are set aside.
 */
export function normaliseText(text: string): string {
  // Taken apart first: the hamza of أ, إ, ؤ and ئ is a mark then, and goes with the vowels.
  let plain = text.normalize('NFKD').replace(MARKS, '').replace(TATWEEL, '').toLowerCase();
  for (const [letters, letter] of sameLetters) plain = plain.replace(letters, letter);
  plain = plain
    .replace(/[٠-٩۰-۹]/gu, toLatinDigit)
    .replace(APOSTROPHES, '')
    .replace(BETWEEN_WORDS, ' ')
    .trim();
  const words = plain.split(' ').map(withoutArticle).filter(Boolean);
  return words.length === 0 ? plain : words.join(' ');
}

/**
 * How many single letters must be put in, left out, changed or swapped with their neighbour to make `b` of `a`
 * (optimal string alignment).
 */
export function countSlips(a: string, b: string): number {
  const [from, to] = [Array.from(a), Array.from(b)];
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Infinity;
  for (let row = 1; row <= from.length; row += 1) {
    rows.push([row]);
    for (let column = 1; column <= to.length; column += 1) {
      const isSame = from[row - 1] === to[column - 1];
      const isSwap = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const best = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (isSame ? 0 : 1),
        isSwap && row > 1 && column > 1 ? at(row - 2, column - 2) + 1 : Infinity,
      );
      rows[row]?.push(best);
    }
  }
  return at(from.length, to.length);
}
