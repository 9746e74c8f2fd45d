// Against times added up by hand.
import { describe, expect, it } from 'vitest';
import { estimateTimeSpentMs, roundTimeSpent } from './time-spent';

const MINUTE_MS = 60_000;
const at = (...minutes: number[]): number[] => minutes.map((minute) => minute * MINUTE_MS);
const inMinutes = (...minutes: number[]): number => estimateTimeSpentMs(at(...minutes)) / MINUTE_MS;

describe('time spent', () => {
  it('is the time from step to step', () => {
    expect(inMinutes(0, 1, 3, 4.5)).toBe(4.5);
  });

  it('counts five minutes of a pause, however long it was', () => {
    expect(inMinutes(0, 2, 7, 7 + 24 * 60)).toBe(12);
  });

  it('is the same in whatever order the steps come', () => {
    expect(inMinutes(4, 0, 1)).toBe(inMinutes(0, 1, 4));
  });

  it('is nothing for one step or none', () => {
    expect([inMinutes(), inMinutes(9)]).toEqual([0, 0]);
  });
});

describe('a rough time', () => {
  it.each([
    [0, 0, 0],
    [2.4, 0, 0],
    [2.5, 0, 5],
    [37, 0, 35],
    [57.4, 0, 55],
    [57.6, 1, 0],
    [68, 1, 15],
    [172, 2, 45],
    [173, 3, 0],
  ])('of %s minutes is %s h %s min', (spent, hours, minutes) => {
    expect(roundTimeSpent(spent * MINUTE_MS)).toEqual({ hours, minutes });
  });
});
