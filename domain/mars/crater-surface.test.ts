import { describe, expect, it } from 'vitest';
import { createRandom } from '../random';
import { drawPoisson, dropCraters, makeCraters } from './crater-surface';
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

describe('craters as they fall', () => {
  const [sideKm, spanGyr] = [200, 3];
  const falls = Array.from({ length: 400 }, (_, seed) =>
    dropCraters(sideKm, spanGyr, createRandom(`fall ${seed}`)),
  );
  const expected = (487.5 * sideKm ** 2 * spanGyr) / 1e6;

  it('are as many on the mean as the steady rate says, and scatter as Poisson counts do', () => {
    const mean = falls.reduce((sum, { length }) => sum + length, 0) / falls.length;
    expect(Math.abs(mean - expected)).toBeLessThan(4 * Math.sqrt(expected / falls.length));
    const variance = falls.reduce((sum, { length }) => sum + (length - expected) ** 2, 0) / falls.length;
    // The variance of 400 counts strays by about 7 percent itself.
    expect(Math.abs(variance / expected - 1)).toBeLessThan(0.21);
  });

  it('fall one after the other, inside the time and the square', () => {
    for (const fallen of falls)
      for (const [index, { atGyr, across, up, diameterKm }] of fallen.entries()) {
        expect(atGyr).toBeGreaterThan(fallen[index - 1]?.atGyr ?? 0);
        expect(atGyr).toBeLessThan(spanGyr);
        expect(Math.max(across, up)).toBeLessThan(1);
        expect(diameterKm).toBeGreaterThanOrEqual(1);
      }
  });

  it('are the same for the same seed, and none where there is no time or no ground', () => {
    const drop = (seed: string) => dropCraters(sideKm, spanGyr, createRandom(seed));
    expect(drop('a')).toEqual(drop('a'));
    expect(drop('a')).not.toEqual(drop('b'));
    expect(dropCraters(sideKm, 0, createRandom('a'))).toEqual([]);
    expect(dropCraters(0, spanGyr, createRandom('a'))).toEqual([]);
  });
});
