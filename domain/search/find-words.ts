// The words of a text with their places, and the forms under which each can be found.
import { normaliseText } from '../question/normalise-text';

export interface FoundWord {
  /** Where it stands in the text, as code units: `text.slice(start, end)`. */
  readonly start: number;
  readonly end: number;
  /** Never empty, most like the written word first. */
  readonly forms: readonly string[];
}

/** A number with its separators is one word; so is a word with its marks, tatweel and apostrophes. */
const WORDS =
  /\p{Nd}+(?:[.,٫٬]\p{Nd}+)*(?![\p{L}\p{M}\p{N}])|[\p{L}\p{M}\p{N}\u0640]+(?:['’ʼ][\p{L}\p{M}\p{N}\u0640]+)*/gu;

/** What is written together with an Arabic word: and, so, with, like, for, and the article after them. */
const ARABIC_PREFIX = /^(?:[وف]?[بك]?ال|[وف]?لل)(?=\p{L}{2})/u;

/** English plurals, the longest ending first. */
const PLURALS: readonly (readonly [RegExp, string])[] = [
  [/ies$/u, 'y'],
  [/(?<=o|s|x|z|ch|sh)es$/u, ''],
  [/(?<=[^s])s$/u, ''],
];
const SHORTEST_STEM = 3;

/** ماء is water and ما is what: a hamza at the end is left out only where enough of the word remains. */
const FINAL_HAMZA = /اء\p{M}*$/u;

function formOfNumber(written: string): string {
  return written.replace(/[,٬]/gu, '').split(/[.٫]/u).map(normaliseText).join('.');
}

function singularOf(word: string): string {
  const plural = PLURALS.find(([ending]) => ending.test(word));
  if (plural === undefined) return word;
  const singular = word.replace(plural[0], plural[1]);
  return singular.length < SHORTEST_STEM ? word : singular;
}

function formsOf(written: string): string[] {
  if (/^\p{Nd}/u.test(written) && !/\p{L}/u.test(written)) return [formOfNumber(written)];
  const bare = normaliseText(written);
  const plain = FINAL_HAMZA.test(written) ? `${bare}ء` : bare;
  const stem = plain.replace(ARABIC_PREFIX, '');
  const withoutHamza = stem.replace(/ء$/u, '');
  const forms = [plain, stem, singularOf(plain), withoutHamza.length < SHORTEST_STEM ? stem : withoutHamza];
  return [...new Set(forms)].filter((form) => form !== '');
}

/** Finds the words of a text in reading order; none in an empty text or one of signs alone. */
export function findWords(text: string): FoundWord[] {
  return [...text.matchAll(WORDS)].flatMap((match) => {
    const [written] = match;
    const forms = formsOf(written);
    return forms.length === 0 ? [] : [{ start: match.index, end: match.index + written.length, forms }];
  });
}
