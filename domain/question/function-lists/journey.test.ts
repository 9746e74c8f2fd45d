import { describe, expect, it } from 'vitest';
import { journeyFunctions } from './journey';

// Rounded as the fact bank or a text book prints them, with the digits that are printed.
const cases: [keyof typeof journeyFunctions, Record<string, number>, number, number][] = [
  ['light-time-minutes', { distanceMillionKm: 401 }, 22.3, 1],
  ['round-trip-minutes', { distanceMillionKm: 54.6 }, 6.07, 2],
  ['distance-from-light-time-million-km', { minutes: 10 }, 179.875, 3],
  ['send-minutes', { megabits: 120, kilobitsPerSecond: 500 }, 4, 9],
  ['synodic-period-days', { innerDays: 365.26, outerDays: 686.98 }, 779.95, 2],
  ['orbit-period-years', { semiMajorAxisAu: 4 }, 8, 9],
  ['orbit-size-au', { periodYears: 27 }, 9, 9],
  ['hohmann-days', { innerAu: 1, outerAu: 1.5237 }, 258.9, 1],
  ['distance-to-sun-au', { solarLongitudeDeg: 251 }, 1.381, 3],
  ['circular-orbit-hours', { altitudeKm: 5986.5 }, 7.66, 2],
  ['ellipse-orbit-hours', { lowKm: 20_000, highKm: 43_000 }, 54.96, 2],
  ['circular-speed-km-s', { altitudeKm: 300 }, 3.41, 2],
  ['areostationary-altitude-km', {}, 17_031.5, 0],
  ['escape-speed-km-s', { massOfEarths: 1, radiusOfEarths: 1 }, 11.19, 2],
  ['mean-deceleration-g', { speedKmS: 5.4, seconds: 420 }, 1.31, 2],
  ['earth-days-from-sols', { sols: 668.6 }, 686.98, 2],
  ['sols-from-earth-days', { earthDays: 686.98 }, 668.6, 2],
  ['clock-drift-minutes', { sols: 1 }, 39.587, 3],
  ['local-mean-solar-hours', { marsTimeH: 20, longitudeEastDeg: 75 }, 1, 9],
];

describe('the functions about journeys, orbits and Mars time', () => {
  it.each(cases)('%s computes from arguments given by name', (name, args, expected, digits) => {
    expect(journeyFunctions[name].compute(args)).toBeCloseTo(expected, digits);
    expect(journeyFunctions[name].arguments).toEqual(Object.keys(args));
  });

  it('are all shown here by a case', () => {
    expect(cases.map(([name]) => name)).toEqual(Object.keys(journeyFunctions));
  });
});
