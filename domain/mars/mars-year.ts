// Years of Mars: their number, and the instants at which seasons begin. The clock is an argument.
import { wrapSignedDeg } from './angle';
import { computeMarsTime } from './mars-time';
import { solS } from './calendar';

/** A place in the calendar of Mars: the year, and how many sols of it have passed. */
export type MarsDate = { readonly marsYear: number; readonly solOfYear: number };

/** The year that ran at J2000 (began 1998-07-14). Counted from 1955-04-11, Mars year 1: Clancy et al. 2000. */
const marsYearAtJ2000 = 24;

/** How fast the Sun moves through the seasons on average, degrees a day. Mars24 step B-2. */
const meanSunDegPerDay = 0.524038496;
const meanSunAtJ2000Deg = 270.3871;

const dayMs = 86_400_000;

/** 2000-01-01 12:00 TT in UTC, ms. */
const j2000Ms = Date.UTC(2000, 0, 1, 11, 58, 55, 816);

/**
 * The Mars year of an instant and the sols passed since it began, at the northern spring equinox (Ls 0).
 * The year changes when Ls, counted on without wrapping, passes 360°; year 1 began on 1955-04-11.
 * `utcMs`: milliseconds since 1970-01-01 UTC. `solOfYear`: 0 up to about 668.6. Earlier years are 0 and below.
 * Source: Clancy et al. 2000, J. Geophys. Res. 105, 9553; Piqueux et al. 2015, Icarus 251, 332; Mars24 for Ls.
 */
export function computeMarsDate(utcMs: number): MarsDate {
  const time = computeMarsTime(utcMs);
  const equationOfCentreDeg = wrapSignedDeg(time.solarLongitudeDeg - time.meanSunDeg);
  const countedOnDeg = meanSunAtJ2000Deg + meanSunDegPerDay * time.daysSinceJ2000 + equationOfCentreDeg;
  const marsYear = marsYearAtJ2000 + Math.floor(countedOnDeg / 360);
  const solOfYear = (utcMs - findSeasonMs(marsYear, 0)) / (solS * 1000);
  // Rounding can put the first instant of a year a hair before its beginning.
  return { marsYear, solOfYear: Math.max(0, solOfYear) };
}

/**
 * The instant at which the Sun reaches a solar longitude in a Mars year.
 * Newton's method on Ls(t) of Mars24, with the mean rate 0.524° a day; stops below 1 ms.
 * `solarLongitudeDeg`: 0 up to 360, 0 is the beginning of the year. Result in ms since 1970-01-01 UTC.
 * Ls is good to 0.01°, so the instant to about half an hour. Source: as computeMarsDate.
 */
export function findSeasonMs(marsYear: number, solarLongitudeDeg: number): number {
  const meanDeg = 360 * (marsYear - marsYearAtJ2000) + solarLongitudeDeg - meanSunAtJ2000Deg;
  let utcMs = j2000Ms + (meanDeg / meanSunDegPerDay) * dayMs;
  // The mean rate is wrong by a fifth at the most, so each pass leaves at most a quarter of the error.
  for (let pass = 0; pass < 60; pass++) {
    const aheadDeg = wrapSignedDeg(computeMarsTime(utcMs).solarLongitudeDeg - solarLongitudeDeg);
    const stepMs = (aheadDeg / meanSunDegPerDay) * dayMs;
    utcMs -= stepMs;
    if (Math.abs(stepMs) < 0.5) break;
  }
  return utcMs;
}
