import { describe, expect, it } from 'vitest';
import {
  ageFromCraterDensityGyr,
  ageRatioFromCraters,
  ageRatioUncertainty,
  countUncertainty,
  craterDensityFromAge,
  craterDensityPerMillionKm2,
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

describe('the uncertainty of a count', () => {
  it('is √n: 100 craters are sure to 10 percent, 10 000 to 1 percent', () => {
    expect(countUncertainty(100) / 100).toBe(0.1);
    expect(countUncertainty(10_000) / 10_000).toBe(0.01);
    expect(countUncertainty(0)).toBe(0);
  });

  it('makes a ratio of 3 from 90 and 30 craters one of 3.0 ± 0.6, and less sure than either count', () => {
    expect(ageRatioUncertainty(3, 90, 30)).toBeCloseTo(0.632, 3);
    expect(ageRatioUncertainty(1, 90, 30)).toBeGreaterThan(countUncertainty(30) / 30);
    expect(ageRatioUncertainty(1, 1e12, 30)).toBeCloseTo(countUncertainty(30) / 30, 9);
  });
});

describe('an age from craters', () => {
  // Craters of 1 km and more at the borders of the epochs: Michael 2013, Icarus 226, 885, table 2.
  it.each([
    [160, 0.328],
    [600, 1.23],
    [2100, 3.37],
  ])('of %i craters on a million km² is %f billion years', (density, ageGyr) => {
    expect(ageFromCraterDensityGyr(density) / ageGyr).toBeCloseTo(1, 2);
  });

  it('undoes the number of craters of an age', () => {
    for (const ageGyr of [0.01, 0.5, 2, 3.5, 4]) {
      expect(ageFromCraterDensityGyr(craterDensityFromAge(ageGyr))).toBeCloseTo(ageGyr, 9);
    }
  });

  it('grows evenly in the last 3 billion years and much faster before (fact bank G-31, G-35)', () => {
    expect(craterDensityFromAge(2) / craterDensityFromAge(1)).toBeCloseTo(2, 1);
    expect(craterDensityFromAge(4.1) / craterDensityFromAge(3.7)).toBeGreaterThan(8);
    expect(craterDensityFromAge(0)).toBe(0);
  });

  it('is never older than Mars', () => {
    expect(ageFromCraterDensityGyr(1e9)).toBe(4.5);
    expect(ageFromCraterDensityGyr(0)).toBeCloseTo(0, 12);
  });
});
