// How hard English is to read, as the school year in the United States that reads it with ease.

const VOWELS = /[aeiouy]+/gu;

/** Spoken parts of an English word, by its groups of vowels: a rule of thumb, right for about nine words of ten. */
export function countSyllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/gu, '');
  if (letters === '') return 1;
  const groups = letters.match(VOWELS)?.length ?? 1;
  // A silent e at the end, and the "ed" that is not spoken after most letters.
  const isSilent = /[^aeiouyl]e$|[^aeiouydt]ed$|[^aeiouysxz]es$/u.test(letters) && groups > 1;
  return Math.max(1, groups - Number(isSilent));
}

/**
 * The grade of a text: 0.39 · words / sentences + 11.8 · syllables / words − 15.59. A number in digits counts as one short
 * word. No words: 0. Source: Kincaid, Fishburne, Rogers & Chissom 1975, Research Branch Report 8-75, US Navy.
 */
export function readingGrade(paragraphs: readonly string[]): number {
  const sentences = paragraphs.flatMap((text) =>
    text.split(/(?<=[.?:;])["”’)]*\s+(?=[“"‘(]?[\p{L}\p{N}])/u).filter((part) => /\p{L}/u.test(part)),
  );
  const words = sentences.flatMap((text) =>
    text.split(/[\s–—/]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)),
  );
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  return (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59;
}
