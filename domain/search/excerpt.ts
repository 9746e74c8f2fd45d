// A piece of a text around the words that were found, with those words marked.
import type { FoundWord } from './find-words';

export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** About two lines. */
const LONGEST_EXCERPT = 160;
/** How much of it may stand before the first word that was found. */
const LEAD = 50;

/** The whole text in pieces; `matches` in reading order. Joined, the pieces are the text again. */
export function markWhole(text: string, matches: readonly FoundWord[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of matches) {
    pieces.push(
      { text: text.slice(at, start), isMatch: false },
      { text: text.slice(start, end), isMatch: true },
    );
    at = end;
  }
  pieces.push({ text: text.slice(at), isMatch: false });
  return pieces.filter((piece) => piece.text !== '');
}

/** The match from which the most different matched words are within one excerpt; the first of several. */
function findDensest(matches: readonly FoundWord[]): FoundWord | undefined {
  let best: { match: FoundWord; count: number } | undefined;
  for (const match of matches) {
    const near = matches.filter(
      ({ start, end }) => start >= match.start && end <= match.start + LONGEST_EXCERPT - LEAD,
    );
    const count = new Set(near.map(({ forms }) => forms[0])).size;
    if (best === undefined || count > best.count) best = { match, count };
  }
  return best?.match;
}

/**
 * Cuts about 160 code units out of a text, between words, around the place with the most words that `isWanted`; from its
 * beginning when there is none. What is left out at an end is said with "…". Empty for an empty text.
 */
export function cutExcerpt(
  text: string,
  words: readonly FoundWord[],
  isWanted: (word: FoundWord) => boolean,
): Piece[] {
  const matches = words.filter(isWanted);
  const centre = findDensest(matches)?.start ?? 0;
  const first = words.find(({ start }) => start >= centre - LEAD)?.start ?? 0;
  const from = centre <= LEAD ? 0 : first;
  const isToTheEnd = text.length <= from + LONGEST_EXCERPT;
  const last = words.findLast(({ end }) => end <= from + LONGEST_EXCERPT)?.end ?? 0;
  const to = isToTheEnd ? text.length : last > from ? last : from + LONGEST_EXCERPT;
  const inside = matches
    .filter(({ start, end }) => start >= from && end <= to)
    .map((word) => ({ ...word, start: word.start - from, end: word.end - from }));
  const pieces = markWhole(text.slice(from, to), inside);
  const before: Piece[] = from > 0 ? [{ text: '… ', isMatch: false }] : [];
  const after: Piece[] = isToTheEnd ? [] : [{ text: ' …', isMatch: false }];
  return [...before, ...pieces, ...after];
}
