// What a placement quiz is for: with which unit to begin.
import type { Outcome } from '../scoring/score';

interface AskedOfUnit {
  readonly unitId: string;
  readonly outcome: Outcome;
}

/**
 * The first of the units, given in the order of the course, of which not everything that was asked is right; null when all
 * of it is. A unit of which nothing was asked is passed over: nothing is known of it.
 */
export function findUnitToBegin(unitIds: readonly string[], asked: readonly AskedOfUnit[]): string | null {
  const isOpen = (id: string): boolean =>
    asked.some(({ unitId, outcome }) => unitId === id && outcome !== 'right');
  return unitIds.find(isOpen) ?? null;
}
