import { describe, expect, it } from 'vitest';
import {
  clockDriftMinutes,
  earthDaysFromSols,
  earthYearsFromMarsYears,
  hoursFromSols,
  marsYearsFromEarthYears,
  solS,
  solsFromEarthDays,
} from './calendar';

describe('calendar', () => {
  it('makes a Mars year 1.881 Earth years (NASA fact sheet)', () => {
    expect(earthYearsFromMarsYears(1)).toBeCloseTo(1.881, 3);
  });

  it('makes a pupil of 12 Earth years 6.4 Mars years old', () => {
    expect(marsYearsFromEarthYears(12)).toBeCloseTo(6.38, 2);
  });

  it('goes there and back without loss', () => {
    expect(marsYearsFromEarthYears(earthYearsFromMarsYears(7))).toBeCloseTo(7, 12);
  });

  it('makes a sol 24 h 39 min 35.244 s, the length Mars24 uses', () => {
    expect(hoursFromSols(1)).toBeCloseTo(24 + 39 / 60 + 35.244 / 3600, 9);
    expect(solS / 86_400).toBeCloseTo(1.0274912517, 8);
  });

  it('makes a Mars year 668.6 sols (G-08)', () => {
    expect(solsFromEarthDays(686.98)).toBeCloseTo(668.6, 1);
    expect(earthDaysFromSols(solsFromEarthDays(90))).toBeCloseTo(90, 12);
    expect(earthDaysFromSols(1)).toBeCloseTo(1.0274912517, 8);
  });

  it('lets a Mars clock fall behind by 39 min 35.244 s each sol, a whole day after 36.4 sols', () => {
    expect(clockDriftMinutes(1) * 60).toBeCloseTo(39 * 60 + 35.244, 9);
    expect(clockDriftMinutes(36.375) / 60).toBeCloseTo(24, 2);
    expect(clockDriftMinutes(0)).toBe(0);
  });
});
