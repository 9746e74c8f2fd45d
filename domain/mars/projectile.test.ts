import { describe, expect, it } from 'vitest';
import { throwRangeOnEarthM, throwRangeOnMarsM } from './projectile';

describe('a throw without air', () => {
  it('at 45° goes v²/g far: 107 m on Mars and 41 m on Earth at 20 m/s', () => {
    expect(throwRangeOnMarsM(20, 45)).toBeCloseTo(400 / 3.73, 9);
    expect(throwRangeOnEarthM(20, 45)).toBeCloseTo(400 / 9.81, 9);
  });

  it('goes farthest at 45°, and as far at 30° as at 60°', () => {
    for (const angleDeg of [5, 20, 44, 46, 70]) {
      expect(throwRangeOnMarsM(20, angleDeg)).toBeLessThan(throwRangeOnMarsM(20, 45));
    }
    expect(throwRangeOnMarsM(20, 30)).toBeCloseTo(throwRangeOnMarsM(20, 60), 9);
  });

  it('comes back to the thrower when thrown straight up', () => {
    expect(throwRangeOnMarsM(20, 90)).toBeCloseTo(0, 9);
    expect(throwRangeOnEarthM(20, 0)).toBe(0);
  });
});
