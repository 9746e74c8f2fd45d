// Which wrong ideas a class has shown: how many pupils showed each, of how many who met a question that could show it.
import { inOrderOfTime, isAnswered, type ClassScore } from './class-score';

interface Meeting<T> {
  readonly learnerId: string;
  /** The answers that showed the idea, oldest first; empty: met, and not shown. */
  readonly shown: readonly T[];
  /** The newest answer to a question that could show the idea was right. */
  readonly isPast: boolean;
}

/** What fewer pupils showed tells more about them than about the class. */
const FEWEST_PUPILS = 3;
/** More cannot be taught again. */
const MOST_COMMON = 8;

interface Shown {
  readonly pupils: readonly unknown[];
}

/**
 * The ideas that a class shares, and those that single pupils have. Where none is shared, as in a small class, the first ones
 * stand for them. `list`: most shown first.
 */
export function partByReach<T extends Shown>(list: readonly T[]): { common: T[]; rare: T[] } {
  const reaching = list.filter(({ pupils }) => pupils.length >= FEWEST_PUPILS).length;
  const count = Math.min(reaching === 0 ? list.length : reaching, MOST_COMMON);
  return { common: list.slice(0, count), rare: list.slice(count) };
}

export interface ClassMisconception<T extends ClassScore> {
  readonly id: string;
  /** How many pupils answered a question that could show it. A pupil counts once, however often they met it. */
  readonly met: number;
  /** Who showed it at least once, in no order that means anything. */
  readonly pupils: readonly Meeting<T>[];
}

interface Seen<T> {
  shown: T[];
  isNewestRight: boolean;
}

function note<T extends ClassScore>(seen: Map<string, Seen<T>>, id: string, score: T): void {
  const known = seen.get(score.learnerId) ?? { shown: [], isNewestRight: false };
  if (score.misconceptions.includes(id)) known.shown.push(score);
  known.isNewestRight = score.outcome === 'right';
  seen.set(score.learnerId, known);
}

function compareShare(a: { met: number; pupils: readonly unknown[] }, b: typeof a): number {
  return b.pupils.length - a.pupils.length || a.met - b.met;
}

/**
 * Every idea that somebody showed: the one that most pupils showed first, of equals the one that fewer met.
 * `couldShow` gives the ideas that an answer to a revision can show. What is scored twice counts by its newest score, which
 * the caller has chosen. All tries count: who falls back on an idea at the second try has it.
 */
export function findClassMisconceptions<T extends ClassScore>(
  scores: readonly T[],
  couldShow: (revisionId: string) => readonly string[],
): ClassMisconception<T>[] {
  const byIdea = new Map<string, Map<string, Seen<T>>>();
  for (const score of inOrderOfTime(scores).filter(isAnswered)) {
    for (const id of new Set([...couldShow(score.revisionId), ...score.misconceptions])) {
      const seen = byIdea.get(id) ?? new Map<string, Seen<T>>();
      byIdea.set(id, seen);
      note(seen, id, score);
    }
  }
  return [...byIdea]
    .map(([id, seen]) => ({
      id,
      met: seen.size,
      pupils: [...seen]
        .filter(([, { shown }]) => shown.length > 0)
        .map(([learnerId, { shown, isNewestRight }]) => ({ learnerId, shown, isPast: isNewestRight })),
    }))
    .filter(({ pupils }) => pupils.length > 0)
    .sort((a, b) => compareShare(a, b) || (a.id < b.id ? -1 : 1));
}
