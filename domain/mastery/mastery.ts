// What is known about a learner and an objective, from the record of tries.
import type { Outcome } from '../scoring/score';

export interface Try {
  readonly objectiveId: string;
  readonly questionId: string;
  readonly outcome: Outcome;
  /** 1 for the first go at a question in an attempt. */
  readonly tryNumber: number;
  readonly hintsUsed: number;
  /** The solution was shown before anything was checked. */
  readonly gaveUp: boolean;
}

export type Mastery = 'understood' | 'under-way' | 'not-begun';

const WINDOW = 5;
const NEEDED_RIGHT = 4;
const NEEDED_QUESTIONS = 3;

/**
 * Understood: at least 4 of the last 5 unaided first tries were right, over at least 3 different questions. A try with
 * hints, or whose solution was shown, is aided: it neither helps nor harms.
 * `tries` are those of one objective, oldest first. With fewer than 4 unaided first tries it cannot be understood yet.
 */
export function decideMastery(tries: readonly Try[]): Mastery {
  if (tries.length === 0) return 'not-begun';
  const recent = tries
    .filter(({ tryNumber, hintsUsed, gaveUp }) => tryNumber === 1 && hintsUsed === 0 && !gaveUp)
    .slice(-WINDOW);
  const right = recent.filter(({ outcome }) => outcome === 'right');
  const questions = new Set(right.map(({ questionId }) => questionId));
  return right.length >= NEEDED_RIGHT && questions.size >= NEEDED_QUESTIONS ? 'understood' : 'under-way';
}
