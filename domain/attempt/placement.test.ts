import { describe, expect, it } from 'vitest';
import type { Outcome } from '../scoring/score';
import { findUnitToBegin } from './placement';

const units = ['rock', 'life', 'way'];

function begin(...outcomes: Outcome[]): string | null {
  const asked = outcomes.map((outcome, index) => ({ unitId: units[Math.floor(index / 2)] ?? '', outcome }));
  return findUnitToBegin(units, asked);
}

describe('the unit to begin with', () => {
  it('is the first of which not both questions were right', () => {
    expect(begin('not-yet', 'right', 'right', 'right', 'right', 'right')).toBe('rock');
    expect(begin('right', 'right', 'right', 'not-yet', 'not-yet', 'not-yet')).toBe('life');
    expect(begin('right', 'right', 'right', 'right', 'not-yet', 'right')).toBe('way');
  });

  it.each(['partly', 'not-yet', 'unanswered', 'unreadable'] as const)(
    'is not passed over for "%s"',
    (outcome) => {
      expect(begin('right', outcome, 'right', 'right', 'right', 'right')).toBe('rock');
    },
  );

  it('is none when all were right', () => {
    expect(begin('right', 'right', 'right', 'right', 'right', 'right')).toBeNull();
  });

  it('is found in the order of the course, whatever the order of the questions', () => {
    const asked = [
      { unitId: 'way', outcome: 'not-yet' },
      { unitId: 'life', outcome: 'not-yet' },
    ] as const;
    expect(findUnitToBegin(units, asked)).toBe('life');
  });

  it('is none of which nothing was asked', () => {
    expect(begin('right', 'right', 'right', 'right')).toBeNull();
    expect(findUnitToBegin(units, [])).toBeNull();
  });
});
