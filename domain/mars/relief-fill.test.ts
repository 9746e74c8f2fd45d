import { describe, expect, it } from 'vitest';
import { addUpByHeight, belowLevel } from './relief-fill';

/** The northern half at −2000 m, the southern at +1000 m. */
const halves = addUpByHeight({
  columns: 40,
  rows: 20,
  heightM: Int16Array.from({ length: 800 }, (_, cell) => (cell < 400 ? -2000 : 1000)),
});

/** 4 π (3389.5 km)². */
const planetKm2 = 144_371_000;

describe('what lies below a level', () => {
  it('has cells that add up to the planet', () => {
    expect(halves.totalAreaKm2 / planetKm2).toBeCloseTo(1, 4);
  });

  it('is half of a planet whose one half lies lower, filled as deep as the level stands over it', () => {
    const { areaKm2, share, volumeKm3 } = belowLevel(halves, 0);
    expect(share).toBeCloseTo(0.5, 9);
    expect(areaKm2 / planetKm2).toBeCloseTo(0.5, 4);
    expect(volumeKm3 / (planetKm2 / 2)).toBeCloseTo(2, 3);
  });

  it('is nothing at and below the lowest ground, and everything above the highest', () => {
    expect(belowLevel(halves, -2000)).toEqual({ areaKm2: 0, share: 0, volumeKm3: 0 });
    expect(belowLevel(halves, -9000)).toEqual({ areaKm2: 0, share: 0, volumeKm3: 0 });
    expect(belowLevel(halves, 1001).share).toBe(1);
    // 4 km over one half, 1 km over the other.
    expect(belowLevel(halves, 2000).volumeKm3 / planetKm2).toBeCloseTo(2.5, 3);
  });

  it('grows with the level, its volume by the area for each kilometre', () => {
    let before = belowLevel(halves, -2500);
    for (let level = -2400; level <= 1500; level += 100) {
      const now = belowLevel(halves, level);
      expect(now.areaKm2).toBeGreaterThanOrEqual(before.areaKm2);
      const grown = now.volumeKm3 - before.volumeKm3;
      expect(grown).toBeGreaterThanOrEqual(before.areaKm2 * 0.1 - 1);
      expect(grown).toBeLessThanOrEqual(now.areaKm2 * 0.1 + 1);
      before = now;
    }
  });
});
