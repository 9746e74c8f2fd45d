import { describe, expect, it } from 'vitest';
import { terrestrialMinusUtcS } from './leap-seconds';

describe('terrestrialMinusUtcS', () => {
  it.each([
    [Date.UTC(1972, 0), 42.184],
    [Date.UTC(2000, 0, 6), 64.184],
    [Date.UTC(2004, 0, 3), 64.184],
    [Date.UTC(2016, 11, 31, 23, 59, 59), 68.184],
    [Date.UTC(2017, 0), 69.184],
    [Date.UTC(2026, 10, 22), 69.184],
  ])('at %i ms is %f s, as IERS says', (utcMs, seconds) => {
    expect(terrestrialMinusUtcS(utcMs)).toBeCloseTo(seconds, 9);
  });

  it('keeps the value of 1972 for earlier years', () => {
    expect(terrestrialMinusUtcS(Date.UTC(1965, 6, 14))).toBeCloseTo(42.184, 9);
  });
});
