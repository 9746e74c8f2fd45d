import { describe, expect, it } from 'vitest';
import { createRandom } from '../random';
import {
  ageFromCratersGa,
  ageRatioFromCraters,
  countErrorOf,
  craterDensityPerMillionKm2,
  drawCraters,
} from './craters';

describe('crater counts', () => {
  it('are told for a million square kilometres', () => {
    expect(craterDensityPerMillionKm2(36, 1_000_000)).toBe(36);
    expect(craterDensityPerMillionKm2(9, 250_000)).toBe(36);
    expect(craterDensityPerMillionKm2(0, 250_000)).toBe(0);
  });

  it('make a surface with three times the density three times as old', () => {
    expect(ageRatioFromCraters(60, 500, 20, 500)).toBe(3);
    expect(ageRatioFromCraters(60, 1000, 20, 500)).toBe(1.5);
  });

  it('compare both ways alike, whatever the unit of area', () => {
    expect(ageRatioFromCraters(7, 300, 11, 200) * ageRatioFromCraters(11, 200, 7, 300)).toBeCloseTo(1, 12);
    expect(ageRatioFromCraters(7, 3, 11, 2)).toBeCloseTo(ageRatioFromCraters(7, 300, 11, 200), 12);
  });
});

describe('craters that fall by chance', () => {
  const areaKm2 = 40_000;
  const spanGa = 3;
  const surfaces = Array.from({ length: 400 }, (_, seed) =>
    drawCraters(areaKm2, spanGa, createRandom(`surface ${seed}`)),
  );
  const expected = (413 * areaKm2 * spanGa) / 1e6;

  it('are as many on average as the chronology says, within three standard errors', () => {
    const mean = surfaces.reduce((sum, { length }) => sum + length, 0) / surfaces.length;
    expect(Math.abs(mean - expected)).toBeLessThan(3 * Math.sqrt(expected / surfaces.length));
  });

  it('stray by the square root of their number, as a Poisson count does', () => {
    const squares = surfaces.reduce((sum, { length }) => sum + (length - expected) ** 2, 0);
    // The variance of 400 counts strays by about 7 percent itself.
    expect(squares / surfaces.length / expected).toBeGreaterThan(0.79);
    expect(squares / surfaces.length / expected).toBeLessThan(1.21);
    expect(countErrorOf(100)).toBe(10);
  });

  it('give the age back that they were drawn for', () => {
    const counted = surfaces.reduce((sum, { length }) => sum + length, 0);
    expect(ageFromCratersGa(counted, areaKm2 * surfaces.length)).toBeCloseTo(spanGa, 1);
    expect(ageFromCratersGa(413, 1e6)).toBe(1);
    expect(ageFromCratersGa(0, 1e6)).toBe(0);
  });

  it('fall in order, inside the square and the time, a quarter of them 2 km wide or more', () => {
    const all = surfaces.flat();
    for (const craters of surfaces)
      for (const [index, { atGa }] of craters.entries())
        expect(atGa).toBeGreaterThan(craters[index - 1]?.atGa ?? 0);
    for (const { atGa, x, y, widthKm } of all) {
      expect(atGa).toBeLessThan(spanGa);
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(Math.max(x, y)).toBeLessThan(1);
      expect(widthKm).toBeGreaterThanOrEqual(1);
      expect(widthKm).toBeLessThanOrEqual(40);
    }
    const wide = all.filter(({ widthKm }) => widthKm >= 2).length / all.length;
    expect(Math.abs(wide - 0.25)).toBeLessThan(3 * Math.sqrt((0.25 * 0.75) / all.length));
  });

  it('are the same for the same seed, and none where there is no time or no ground', () => {
    const draw = (seed: string) => drawCraters(areaKm2, spanGa, createRandom(seed));
    expect(draw('a')).toEqual(draw('a'));
    expect(draw('a')).not.toEqual(draw('b'));
    expect(drawCraters(areaKm2, 0, createRandom('a'))).toEqual([]);
    expect(drawCraters(0, spanGa, createRandom('a'))).toEqual([]);
  });
});
