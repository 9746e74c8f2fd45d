import { describe, expect, it } from 'vitest';
import { computeMarsTime } from './mars-time';
import { distanceToSunAu, hohmannDays, orbitPeriodYears, orbitSizeAu, synodicPeriodDays } from './sun-orbit';

describe('orbits around the Sun', () => {
  it('bring Earth and Mars together every 779.93 days, whichever is named first (E-06)', () => {
    expect(synodicPeriodDays(365.256, 686.98)).toBeCloseTo(779.93, 1);
    expect(synodicPeriodDays(686.98, 365.256)).toBe(synodicPeriodDays(365.256, 686.98));
    expect(synodicPeriodDays(365, 365)).toBe(Infinity);
  });

  it('take Mars 1.881 years (NASA fact sheet: 1.524 au, 686.98 days)', () => {
    expect(orbitPeriodYears(1.524)).toBeCloseTo(1.881, 3);
    expect(orbitSizeAu(686.98 / 365.25)).toBeCloseTo(1.524, 3);
    expect(orbitPeriodYears(1)).toBe(1);
  });

  it('are of one size for one period', () => {
    expect(orbitSizeAu(orbitPeriodYears(5.2))).toBeCloseTo(5.2, 12);
  });

  it('make the Hohmann journey from Earth to Mars 258.9 days (E-25)', () => {
    expect(hohmannDays(1, 1.5237)).toBeCloseTo(258.9, 1);
    // On an orbit of no width it is half a year.
    expect(hohmannDays(1, 1)).toBeCloseTo(365.2569 / 2, 3);
  });
});

describe('the distance of the Sun by season', () => {
  it('is 1.381 au at the least and 1.666 au at the most (G-06)', () => {
    expect(distanceToSunAu(251)).toBeCloseTo(1.381, 3);
    expect(distanceToSunAu(71)).toBeCloseTo(1.666, 3);
    expect(distanceToSunAu(251 + 360)).toBeCloseTo(distanceToSunAu(251), 12);
  });

  it("agrees with Mars24's series of the date within 0.001 au from 1980 to 2050", () => {
    for (let day = 0; day < 25_567; day += 37) {
      const time = computeMarsTime(Date.UTC(1980, 0, 1 + day));
      expect(Math.abs(distanceToSunAu(time.solarLongitudeDeg) - time.sunDistanceAu)).toBeLessThan(0.001);
    }
  });
});
