import { describe, expect, it } from 'vitest';
import { ageRatioFromCraters, craterDensityPerMillionKm2 } from './craters';

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
