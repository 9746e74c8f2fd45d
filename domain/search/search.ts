// The search over the course: every word that is asked for must be there, titles come before text, and what was found is
// shown with a piece of its text. It knows texts, not where they come from.
import { cutExcerpt, markWhole, type Piece } from './excerpt';
import { findWords, type FoundWord } from './find-words';

export interface Searchable {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** What the entry belongs to, such as the lesson of a step: its words count, but are not enough. */
  readonly context: string;
}

interface IndexedEntry {
  readonly entry: Searchable;
  readonly title: readonly FoundWord[];
  readonly text: readonly FoundWord[];
  readonly context: readonly FoundWord[];
}

export type SearchIndex = readonly IndexedEntry[];

export interface Hit {
  readonly id: string;
  readonly title: readonly Piece[];
  readonly excerpt: readonly Piece[];
}

export const LONGEST_QUERY = 200;

/** How well a word of a text fits one that is asked for. */
type Fit = 'whole' | 'begins' | 'none';
const pointsOfFit: Record<Fit, number> = { whole: 2, begins: 1, none: 0 };

/** Shorter ones would be the beginning of nearly everything. */
const SHORTEST_BEGINNING = 3;

/** What is asked for: at most 200 code units, in one line, without halves of letters. */
export function cutQuery(query: string): string {
  return query
    .slice(0, LONGEST_QUERY)
    .replace(/\p{Cs}/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

export function indexEntries(entries: readonly Searchable[]): SearchIndex {
  return entries.map((entry) => ({
    entry,
    title: findWords(entry.title),
    text: findWords(entry.text),
    context: findWords(entry.context),
  }));
}

function fitOf(wanted: FoundWord, word: FoundWord): Fit {
  if (wanted.forms.some((form) => word.forms.includes(form))) return 'whole';
  const begins = wanted.forms.some(
    (form) =>
      form.length >= SHORTEST_BEGINNING &&
      !/^\d/u.test(form) &&
      word.forms.some((each) => each.startsWith(form)),
  );
  return begins ? 'begins' : 'none';
}

function bestFit(wanted: FoundWord, words: readonly FoundWord[]): number {
  return words.reduce((best, word) => Math.max(best, pointsOfFit[fitOf(wanted, word)]), 0);
}

interface Rank {
  /** How many wanted words stand in the title. */
  readonly inTitle: number;
  /** How well they all fit. */
  readonly fit: number;
  /** How much of the title was asked for. */
  readonly share: number;
}

/** Null when a wanted word is missing, or when all of them stand in the context only. */
function rankEntry({ title, text, context }: IndexedEntry, wanted: readonly FoundWord[]): Rank | null {
  const fits = wanted.map((word) => ({
    title: bestFit(word, title),
    text: bestFit(word, text),
    context: bestFit(word, context),
  }));
  if (fits.some((fit) => fit.title + fit.text + fit.context === 0)) return null;
  if (fits.every((fit) => fit.title + fit.text === 0)) return null;
  const inTitle = fits.filter((fit) => fit.title > 0).length;
  return {
    inTitle,
    fit: fits.reduce((sum, fit) => sum + (fit.title > 0 ? fit.title : fit.text), 0),
    share: inTitle / Math.max(1, title.length),
  };
}

function withoutRepeats(words: readonly FoundWord[]): FoundWord[] {
  return words.filter(
    (word, index) => words.findIndex((other) => other.forms[0] === word.forms[0]) === index,
  );
}

/**
 * Finds the entries that hold every word of the query, best first: those with more of the words in their title, then those
 * with whole words before beginnings of words, then those whose title says little else, then in the order of the index.
 * Words are compared as typed answers are (`normaliseText`); a plural finds its singular. Empty when nothing is asked for.
 */
export function search(index: SearchIndex, query: string): Hit[] {
  const wanted = withoutRepeats(findWords(cutQuery(query)));
  if (wanted.length === 0) return [];
  const isWanted = (word: FoundWord): boolean => wanted.some((each) => fitOf(each, word) !== 'none');
  return index
    .flatMap((entry) => {
      const rank = rankEntry(entry, wanted);
      return rank === null ? [] : [{ ...entry, rank }];
    })
    .sort((a, b) => b.rank.inTitle - a.rank.inTitle || b.rank.fit - a.rank.fit || b.rank.share - a.rank.share)
    .map(({ entry, title, text }) => ({
      id: entry.id,
      title: markWhole(entry.title, title.filter(isWanted)),
      excerpt: cutExcerpt(entry.text, text, isWanted),
    }));
}
