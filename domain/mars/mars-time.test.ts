import { describe, expect, it } from 'vitest';
import {
  computeLocalMeanSolarTimeH,
  computeLocalTrueSolarTimeH,
  computeMarsTime,
  nameNorthernSeason,
} from './mars-time';

function clock(hours: number): string {
  const seconds = Math.round(hours * 3600) % 86_400;
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}

describe('Mars24 worked example A, 2000-01-06 00:00:00 UTC, to the printed digits', () => {
  const time = computeMarsTime(Date.UTC(2000, 0, 6));

  it.each([
    ['julianDateUtc', 2_451_549.5],
    ['daysSinceJ2000', 4.50074],
    ['meanAnomalyDeg', 21.74558],
    ['meanSunDeg', 272.74566],
    ['perturbersDeg', 0.00142],
    ['equationOfCentreDeg', 4.44193],
    ['solarLongitudeDeg', 277.18758],
    ['equationOfTimeDeg', -5.18774],
    ['marsSolDate', 44_795.99976],
    ['coordinatedMarsTimeH', 23.99425],
  ] as const)('%s is %f', (key, printed) => {
    expect(Math.abs(time[key] - printed)).toBeLessThanOrEqual(1.001e-5);
  });

  it('reads 23:59:39 at the prime meridian, and 23:38:54 on a sundial there', () => {
    expect(clock(time.coordinatedMarsTimeH)).toBe('23:59:39');
    expect(clock(computeLocalTrueSolarTimeH(time, 0))).toBe('23:38:54');
  });

  it('has the Sun overhead at 174.726° W, declination −25.23°', () => {
    expect(360 - time.subSolar.longitudeEastDeg).toBeCloseTo(174.726, 3);
    expect(time.solarDeclinationDeg).toBeCloseTo(-25.23, 2);
  });
});

describe('Mars24 worked example B, Spirit, 2004-01-03 13:46:31 UTC, to the printed digits', () => {
  const time = computeMarsTime(Date.UTC(2004, 0, 3, 13, 46, 31));

  it.each([
    ['julianDateUtc', 2_453_008.07397],
    ['daysSinceJ2000', 1463.07471],
    ['meanAnomalyDeg', 66.06858],
    ['meanSunDeg', 317.09457],
    ['perturbersDeg', 0.01614],
    ['equationOfCentreDeg', 10.22959],
    ['solarLongitudeDeg', 327.32416],
    ['equationOfTimeDeg', -12.77553],
    ['marsSolDate', 46_215.54856],
    ['coordinatedMarsTimeH', 13.16537],
  ] as const)('%s is %f', (key, printed) => {
    expect(Math.abs(time[key] - printed)).toBeLessThanOrEqual(1.001e-5);
  });

  it('counts 1 109 173.16537 hours where some codes print sols (E-53)', () => {
    expect(Math.abs(24 * time.marsSolDate - 1_109_173.16537)).toBeLessThan(2e-4);
  });

  it('is true midnight at the planned landing site, 184.702° W', () => {
    expect(clock(time.coordinatedMarsTimeH)).toBe('13:09:55');
    expect(clock(computeLocalMeanSolarTimeH(time, 360 - 184.702))).toBe('00:51:07');
    expect(computeLocalTrueSolarTimeH(time, 360 - 184.702)).toBeLessThan(1.5 / 3600);
  });
});

/** The fact bank cuts seconds off instead of rounding them. */
function expectClock(hours: number, [hour, minute, second]: readonly [number, number, number]): void {
  expect(Math.floor(hours * 3600)).toBe(hour * 3600 + minute * 60 + second);
}

describe('the fact bank', () => {
  it('finds Viking 1 landing in mid-afternoon at Ls 97 (1976, before most leap seconds)', () => {
    const time = computeMarsTime(Date.UTC(1976, 6, 20, 11, 53, 6));
    expect(time.solarLongitudeDeg).toBeCloseTo(96.97, 2);
    expect(time.marsSolDate).toBeCloseTo(36_455.7779, 4);
    expectClock(time.coordinatedMarsTimeH, [18, 40, 11]);
    expectClock(computeLocalTrueSolarTimeH(time, 312.05), [15, 45, 36]);
  });

  it('finds 2026-01-01 at Ls 198.81, 00:49:55, 1.4289 au', () => {
    const time = computeMarsTime(Date.UTC(2026, 0, 1));
    expect(time.solarLongitudeDeg).toBeCloseTo(198.81, 2);
    expect(time.marsSolDate).toBeCloseTo(54_034.0347, 4);
    expectClock(time.coordinatedMarsTimeH, [0, 49, 55]);
    expect(time.sunDistanceAu).toBeCloseTo(1.4289, 4);
  });
});

describe('the seasons', () => {
  // Starts of Mars years 24 and 36 to 40 (Clancy numbering, fact bank E-60).
  it.each(['1998-07-14', '2021-02-07', '2022-12-26', '2024-11-12', '2026-09-30', '2028-08-17'])(
    'begin a northern spring on %s',
    (day) => {
      const noonMs = Date.parse(`${day}T12:00:00Z`);
      expect(computeMarsTime(noonMs - 86_400_000).northernSeason).toBe('winter');
      expect(computeMarsTime(noonMs + 86_400_000).northernSeason).toBe('spring');
    },
  );

  // Solstices and equinoxes of Mars year 35 after the Planetary Society's Mars calendar.
  it.each([
    ['2019-10-08', 90],
    ['2020-04-08', 180],
    ['2020-09-02', 270],
    ['2021-02-07', 0],
  ])('find %s at Ls %i within a day', (day, longitudeDeg) => {
    const found = computeMarsTime(Date.parse(`${day}T12:00:00Z`)).solarLongitudeDeg;
    expect(Math.abs(((found - longitudeDeg + 540) % 360) - 180)).toBeLessThan(0.7);
  });

  it('change at 0, 90, 180 and 270', () => {
    expect([0, 89.9, 90, 179.9, 180, 270, 360, -1].map(nameNorthernSeason)).toEqual([
      'spring',
      'spring',
      'summer',
      'summer',
      'autumn',
      'winter',
      'spring',
      'winter',
    ]);
  });
});

describe('at any instant from 1950 to 2100', () => {
  const instants = Array.from({ length: 3000 }, (_, index) => Date.UTC(1950, 0) + index * 18.27 * 86_400_000);

  it('angles and hours stay in their ranges', () => {
    for (const utcMs of instants) {
      const time = computeMarsTime(utcMs);
      for (const angleDeg of [time.solarLongitudeDeg, time.subSolar.longitudeEastDeg, time.meanAnomalyDeg]) {
        expect(angleDeg >= 0 && angleDeg < 360).toBe(true);
      }
      expect(time.coordinatedMarsTimeH >= 0 && time.coordinatedMarsTimeH < 24).toBe(true);
      expect(Math.abs(time.subSolar.latitudeDeg)).toBeLessThanOrEqual(25.2);
    }
  });

  it('it is true noon where the Sun is overhead', () => {
    for (const utcMs of instants) {
      const time = computeMarsTime(utcMs);
      expect(computeLocalTrueSolarTimeH(time, time.subSolar.longitudeEastDeg)).toBeCloseTo(12, 9);
    }
  });
});
