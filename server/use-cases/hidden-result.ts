// Results that are not open yet: an attempt for an assignment tells neither score nor key before it is released.
import { isReleasedAt } from '../../domain/assignment';
import type { AttemptRow } from '../db/attempts';

type Released = Pick<AttemptRow, 'release' | 'closesAt' | 'releasedAt'>;

export function isResultHidden({ release, ...times }: Released, now: Date): boolean {
  return release !== null && !isReleasedAt({ release, ...times }, now);
}

/** The attempt, without its points where its result is not open. */
export function hideScore(attempt: AttemptRow, now: Date): AttemptRow {
  if (!isResultHidden(attempt, now)) return attempt;
  return { ...attempt, earnedNumerator: null, earnedDenominator: null, possible: null };
}
