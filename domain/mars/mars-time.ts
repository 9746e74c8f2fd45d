// Where the Sun stands over Mars at an instant: solar longitude, Mars clock, sub-solar point. The clock is an argument.
// Algorithm: NASA GISS, "Mars24 Sunclock: Algorithm and Worked Examples" (constants of 2025-01-07), after
// Allison & McEwen 2000, Planet. Space Sci. 48, 215. Letters and numbers in comments are Mars24's steps.
import { cosDeg, degreesPerRadian, sinDeg, wrap } from './angle';
import { terrestrialMinusUtcS } from './leap-seconds';

/** A point of Mars: planetocentric latitude in degrees, longitude in degrees East, 0 up to but not 360. */
export type MarsPoint = { readonly latitudeDeg: number; readonly longitudeEastDeg: number };

export type NorthernSeason = 'spring' | 'summer' | 'autumn' | 'winter';

export type MarsTime = {
  /** Julian date in UTC, days. */
  readonly julianDateUtc: number;
  /** Days of Terrestrial Time since 2000-01-01 12:00 TT (ΔtJ2000). */
  readonly daysSinceJ2000: number;
  /** Mean anomaly M, degrees, 0 up to 360. */
  readonly meanAnomalyDeg: number;
  /** Right ascension of the fictitious mean Sun αFMS, degrees, 0 up to 360. */
  readonly meanSunDeg: number;
  /** Pull of the other planets PBS, degrees. */
  readonly perturbersDeg: number;
  /** Equation of centre ν − M, degrees. */
  readonly equationOfCentreDeg: number;
  /** Areocentric solar longitude Ls, degrees, 0 up to 360: 0 is the northern spring equinox. */
  readonly solarLongitudeDeg: number;
  /** Equation of time, degrees: true minus mean solar time; 15 degrees are one hour of Mars. */
  readonly equationOfTimeDeg: number;
  /** Mars Sol Date: sols counted at the prime meridian. */
  readonly marsSolDate: number;
  /** Coordinated Mars Time: mean solar time at the prime meridian, hours of Mars, 0 up to 24. */
  readonly coordinatedMarsTimeH: number;
  /** Declination of the Sun, degrees, planetographic as Mars24 prints it (up to 25.44). */
  readonly solarDeclinationDeg: number;
  /** Distance of the Sun, astronomical units. */
  readonly sunDistanceAu: number;
  /** Where the Sun is overhead; its latitude is planetocentric (up to 25.19), like all our coordinates. */
  readonly subSolar: MarsPoint;
  readonly northernSeason: NorthernSeason;
};

/** Amplitude (deg), period (Julian years), phase (deg) of the seven planetary perturbers, step B-3. */
const perturbers = [
  [0.0071, 2.2353, 49.409],
  [0.0057, 2.7543, 168.173],
  [0.0039, 1.1177, 191.837],
  [0.0037, 15.7866, 21.736],
  [0.0021, 2.1354, 15.704],
  [0.002, 2.4694, 95.528],
  [0.0018, 32.8493, 49.095],
] as const;

/**
 * Season, clock and Sun of Mars at an instant.
 * Formulas: see the comments in the body (Mars24 steps A to D).
 * `utcMs`: milliseconds since 1970-01-01 UTC, as Date.now() gives. Angles in degrees, times in hours of Mars.
 * Ls is good to about 0.01° from 1900 to 2100; NaN in, NaN out.
 * Source: NASA GISS, Mars24 Algorithm; Allison & McEwen 2000.
 */
export function computeMarsTime(utcMs: number): MarsTime {
  const julianDateUtc = 2_440_587.5 + utcMs / 86_400_000;
  const julianDateTt = julianDateUtc + terrestrialMinusUtcS(utcMs) / 86_400;
  const days = julianDateTt - 2_451_545;

  const meanAnomaly = 19.3871 + 0.52402073 * days; // B-1
  const meanSun = 270.3871 + 0.524038496 * days; // B-2
  const perturbersDeg = perturbers.reduce(
    (sum, [amplitude, period, phase]) => sum + amplitude * cosDeg((0.985626 * days) / period + phase),
    0,
  );
  const equationOfCentreDeg = // B-4
    (10.691 + 3e-7 * days) * sinDeg(meanAnomaly) +
    0.623 * sinDeg(2 * meanAnomaly) +
    0.05 * sinDeg(3 * meanAnomaly) +
    0.005 * sinDeg(4 * meanAnomaly) +
    0.0005 * sinDeg(5 * meanAnomaly) +
    perturbersDeg;
  const solarLongitudeDeg = wrap(meanSun + equationOfCentreDeg, 360); // B-5

  const equationOfTimeDeg = // C-1
    2.861 * sinDeg(2 * solarLongitudeDeg) -
    0.071 * sinDeg(4 * solarLongitudeDeg) +
    0.002 * sinDeg(6 * solarLongitudeDeg) -
    equationOfCentreDeg;
  const marsSolDate = (julianDateTt - 2_451_549.5) / 1.0274912517 + 44_796 - 0.0009626; // C-2
  const coordinatedMarsTimeH = wrap(24 * marsSolDate, 24);

  // The first term of D-1 is the tilted sphere; the second turns planetocentric into planetographic latitude.
  const subSolarLatitudeDeg = Math.asin(0.42565 * sinDeg(solarLongitudeDeg)) * degreesPerRadian;
  const solarDeclinationDeg = subSolarLatitudeDeg + 0.25 * sinDeg(solarLongitudeDeg);
  const sunDistanceAu = // D-2
    1.52367934 *
    (1.00436 -
      0.09309 * cosDeg(meanAnomaly) -
      0.004336 * cosDeg(2 * meanAnomaly) -
      0.00031 * cosDeg(3 * meanAnomaly) -
      0.00003 * cosDeg(4 * meanAnomaly));
  // C-5 in degrees East: the Sun is overhead where true solar time is 12 h.
  const longitudeEastDeg = wrap(180 - 15 * coordinatedMarsTimeH - equationOfTimeDeg, 360);

  return {
    julianDateUtc,
    daysSinceJ2000: days,
    meanAnomalyDeg: wrap(meanAnomaly, 360),
    meanSunDeg: wrap(meanSun, 360),
    perturbersDeg,
    equationOfCentreDeg,
    solarLongitudeDeg,
    equationOfTimeDeg,
    marsSolDate,
    coordinatedMarsTimeH,
    solarDeclinationDeg,
    sunDistanceAu,
    subSolar: { latitudeDeg: subSolarLatitudeDeg, longitudeEastDeg },
    northernSeason: nameNorthernSeason(solarLongitudeDeg),
  };
}

/**
 * True solar time at a place: what a sundial there shows, 12 when the Sun is due north or south.
 * LTST = MTC + λ/15 + EOT/15 (Mars24 C-3, C-4, with longitude East). `longitudeEastDeg`: any degrees East.
 * Result in hours of Mars, 0 up to 24. Source: NASA GISS, Mars24 Algorithm.
 */
export function computeLocalTrueSolarTimeH(
  time: Pick<MarsTime, 'coordinatedMarsTimeH' | 'equationOfTimeDeg'>,
  longitudeEastDeg: number,
): number {
  return wrap(time.coordinatedMarsTimeH + (longitudeEastDeg + time.equationOfTimeDeg) / 15, 24);
}

/**
 * Mean solar time at a place, which runs evenly.
 * LMST = MTC + λ/15 (Mars24 C-3, with longitude East). Result in hours of Mars, 0 up to 24.
 * Source: NASA GISS, Mars24 Algorithm.
 */
export function computeLocalMeanSolarTimeH(
  time: Pick<MarsTime, 'coordinatedMarsTimeH'>,
  longitudeEastDeg: number,
): number {
  return wrap(time.coordinatedMarsTimeH + longitudeEastDeg / 15, 24);
}

/**
 * Season in the north of Mars; the south has the opposite one.
 * Ls 0 to 90 spring, to 180 summer, to 270 autumn, to 360 winter. Any degrees; each season includes its first instant.
 * Source: NASA GISS, Mars24 Technical Notes.
 */
export function nameNorthernSeason(solarLongitudeDeg: number): NorthernSeason {
  const longitudeDeg = wrap(solarLongitudeDeg, 360);
  if (longitudeDeg < 90) return 'spring';
  if (longitudeDeg < 180) return 'summer';
  return longitudeDeg < 270 ? 'autumn' : 'winter';
}
