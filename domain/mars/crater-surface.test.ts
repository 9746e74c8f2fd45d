import { describe, expect, it } from 'vitest';
import { createRandom } from '../random';
import { drawPoisson, makeCraters } from './crater-surface';
import { craterDensityFromAge } from './craters';

describe('a ground with craters by chance', () => {
  it('has as many as its age lets expect, on the mean over many grounds', () => {
    const random = createRandom('mean');
    const expected = (craterDensityFromAge(3) * 100 ** 2) / 1e6;
    const counts = Array.from({ length: 4000 }, () => makeCraters(3, 100, random).length);
    const mean = counts.reduce((sum, count) => sum + count, 0) / 4000;
    // Five standard errors.
    expect(Math.abs(mean - expected)).toBeLessThan(5 * Math.sqrt(expected / 4000));
  });

  it('scatters with √n: the variance of the counts equals their mean (Poisson)', () => {
    const random = createRandom('variance');
    const counts = Array.from({ length: 20_000 }, () => drawPoisson(16, random));
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / counts.length;
    expect(mean).toBeCloseTo(16, 0);
    expect(variance / mean).toBeGreaterThan(0.95);
    expect(variance / mean).toBeLessThan(1.05);
  });

  it('has an eighth of its craters above twice the smallest size', () => {
    const sizes = Array.from({ length: 40 }, (_, i) =>
      makeCraters(3.5, 300, createRandom(`sizes ${i}`)),
    ).flat();
    expect(sizes.length).toBeGreaterThan(1000);
    const share = sizes.filter(({ diameterKm }) => diameterKm > 2).length / sizes.length;
    expect(share).toBeCloseTo(1 / 8, 1);
    expect(Math.min(...sizes.map(({ diameterKm }) => diameterKm))).toBeGreaterThanOrEqual(1);
  });

  it('lies inside its square, and is the same again for the same seed', () => {
    const craters = makeCraters(3.6, 200, createRandom('gale'));
    for (const { across, up } of craters) {
      expect(across >= 0 && across < 1 && up >= 0 && up < 1).toBe(true);
    }
    expect(makeCraters(3.6, 200, createRandom('gale'))).toEqual(craters);
    expect(makeCraters(3.6, 200, createRandom('gusev'))).not.toEqual(craters);
  });

  it('is empty when it is new, and refuses a square of too many', () => {
    expect(makeCraters(0, 1000, createRandom('new'))).toEqual([]);
    expect(() => makeCraters(4, 10_000, createRandom('old'))).toThrow('too many');
  });
});
