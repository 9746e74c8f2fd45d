// P4 of the promises, for the rules: nothing is kept for ever, and nothing goes early.
import { describe, expect, it } from 'vitest';
import { findEnd, isClassOver, monthsBefore, type LearnerUse } from './retention';

const DAY_MS = 86_400_000;
const start = new Date('2026-01-31T08:00:00Z');
const on = (day: number): Date => new Date(start.getTime() + day * DAY_MS);

/** The day of three years on which the daily run finds an end, and which; null: none does. */
function live(use: Partial<LearnerUse>, months = 12): [number, string] | null {
  const learner = { lastUsedAt: start, classes: [], hasCard: false, ...use };
  for (let day = 0; day <= 3 * 366; day += 1) {
    const end = findEnd(learner, on(day), months);
    if (end !== null) return [day, end];
  }
  return null;
}

describe('over three years of daily runs', () => {
  it('a guest who does nothing goes after 90 days, and not a day earlier', () => {
    expect(live({})).toEqual([90, 'idle-guest']);
  });

  it('a pupil goes 12 months after the class was archived, however the pupil goes on', () => {
    expect(live({ classes: [start], lastUsedAt: on(2000) })).toEqual([365, 'class-ended']);
  });

  it('the house decides from 1 to 24 months', () => {
    expect(live({ classes: [start], hasCard: true }, 1)).toEqual([29, 'class-ended']);
    expect(live({ classes: [start], hasCard: true }, 24)).toEqual([730, 'class-ended']);
  });

  it('a pupil of two classes goes with the later one', () => {
    expect(live({ classes: [start, on(100)] })).toEqual([465, 'class-ended']);
  });

  it('a pupil of a class that goes on stays while it is used, and 24 months longer', () => {
    expect(live({ classes: [null, start] })).toEqual([730, 'unused']);
    expect(live({ classes: [null], lastUsedAt: on(2000) })).toBeNull();
  });

  it('somebody with a card and no class goes after the same months without use', () => {
    expect(live({ hasCard: true })).toEqual([365, 'unused']);
  });
});

describe('months', () => {
  it('end with the last day of a shorter month', () => {
    expect(monthsBefore(new Date('2028-03-31T10:00:00Z'), 1).toISOString()).toBe('2028-02-29T10:00:00.000Z');
    expect(monthsBefore(new Date('2026-01-15T00:00:00Z'), 13).toISOString()).toBe('2024-12-15T00:00:00.000Z');
  });

  it('a class that was never archived is never over', () => {
    expect(isClassOver(null, on(4000), 1)).toBe(false);
  });
});
