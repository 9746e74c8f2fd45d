// What the statistics of a class are counted from: one row for each answer that was scored.
import type { Outcome } from '../scoring/score';

export interface ClassScore {
  readonly learnerId: string;
  readonly attemptId: string;
  readonly position: number;
  /** From 1. */
  readonly tryNumber: number;
  /** The revision that the newest score was computed by: `question@…`. */
  readonly revisionId: string;
  readonly outcome: Outcome;
  readonly misconceptions: readonly string[];
  readonly hintsUsed: number;
  /** When the answer was received. */
  readonly atMs: number;
}

/** Whether something readable was answered: only that can show an idea or be right. */
export function isAnswered({ outcome }: Pick<ClassScore, 'outcome'>): boolean {
  return outcome !== 'unanswered' && outcome !== 'unreadable';
}

export function inOrderOfTime<T extends ClassScore>(scores: readonly T[]): T[] {
  return [...scores].sort((a, b) => a.atMs - b.atMs || a.tryNumber - b.tryNumber);
}
