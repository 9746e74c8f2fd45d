import { describe, expect, it } from 'vitest';
import { cosDeg, sinDeg, wrap, wrapSignedDeg } from './angle';

describe('angles', () => {
  it('are in degrees', () => {
    expect(sinDeg(30)).toBeCloseTo(0.5, 12);
    expect(cosDeg(60)).toBeCloseTo(0.5, 12);
  });

  it('come back into their turn, and never reach its end', () => {
    expect([-90, 0, 359, 360, 725].map((angle) => wrap(angle, 360))).toEqual([270, 0, 359, 0, 5]);
    expect(wrap(-1e-15, 360)).toBe(0);
    expect([-181, -180, 0, 179, 180, 540].map(wrapSignedDeg)).toEqual([179, -180, 0, 179, -180, -180]);
  });
});
