// Earth and Mars together: how far apart, how long a signal travels, and when they line up with the Sun.
import { degreesPerRadian, wrapSignedDeg } from './angle';
import { lightSpeedKmS } from './light-time';
import { computePlanetState } from './planets';
import { dot, length, subtract } from './vector';

/** Opposition: Earth stands between the Sun and Mars. Conjunction: the Sun stands between Earth and Mars. */
export type Alignment = 'opposition' | 'conjunction';

const dayMs = 86_400_000;

/** Mean time between two oppositions, days. NASA NSSDCA, Mars Fact Sheet. */
const synodicDays = 779.94;

/**
 * Distance between Earth and Mars at an instant, in km.
 * |r(Mars) − r(Earth)| from computePlanetState: within 80 000 km (0.05 %) from 1980 to 2050.
 * `utcMs`: milliseconds since 1970-01-01 UTC. Source: as computePlanetState.
 */
export function computeDistanceKm(utcMs: number): number {
  return length(
    subtract(computePlanetState('mars', utcMs).positionKm, computePlanetState('earth', utcMs).positionKm),
  );
}

/**
 * Time a radio signal needs one way between Earth and Mars at an instant, in seconds.
 * t = d / c, with both planets held still: that moves it by less than 0.1 s. Good to 0.3 s.
 * `utcMs` as computeDistanceKm. Source: as computePlanetState; BIPM, SI Brochure (c).
 */
export function computeLightTimeS(utcMs: number): number {
  return computeDistanceKm(utcMs) / lightSpeedKmS;
}

/**
 * Angle in the sky of Earth between the Sun and Mars, in degrees, 0 to 180: near 0 signals pass the Sun and are lost.
 * cos θ = (S · M) / |S||M|, both seen from Earth. `utcMs` as computeDistanceKm. Source: as computePlanetState.
 */
export function computeElongationDeg(utcMs: number): number {
  const earthKm = computePlanetState('earth', utcMs).positionKm;
  const toMars = subtract(computePlanetState('mars', utcMs).positionKm, earthKm);
  const cosine = -dot(earthKm, toMars) / (length(earthKm) * length(toMars));
  return Math.acos(Math.min(1, Math.max(-1, cosine))) * degreesPerRadian;
}

/**
 * The first opposition or conjunction more than a minute after an instant, so that one can go from one to the next.
 * Newton's method on the difference of heliocentric longitudes (0° or 180°), with the mean synodic rate; stops below 1 s.
 * `fromMs` and result: milliseconds since 1970-01-01 UTC. Light time is left out. Within an hour and a half of VSOP87
 * from 1980 to 2050. Source: as computePlanetState; definition as in the Astronomical Almanac.
 */
export function findAlignmentMs(alignment: Alignment, fromMs: number): number {
  // One period early: on oval orbits alignments come up to two months from the mean, and none may be skipped.
  let foundMs = solveAlignment(alignment, fromMs - synodicDays * dayMs);
  while (foundMs <= fromMs + 60_000) foundMs = solveAlignment(alignment, foundMs + synodicDays * dayMs);
  return foundMs;
}

/**
 * The instant near an opposition at which Earth and Mars are closest: up to two weeks before or after it.
 * Golden-section search on computeDistanceKm, within 30 days, to one minute. `oppositionMs` and result in ms since 1970.
 * Source: as computePlanetState; Kiefer 1953 (search).
 */
export function findClosestApproachMs(oppositionMs: number): number {
  const golden = (Math.sqrt(5) - 1) / 2;
  let [lowMs, highMs] = [oppositionMs - 30 * dayMs, oppositionMs + 30 * dayMs];
  while (highMs - lowMs > 60_000) {
    const span = golden * (highMs - lowMs);
    if (computeDistanceKm(highMs - span) < computeDistanceKm(lowMs + span)) highMs = lowMs + span;
    else lowMs = highMs - span;
  }
  return (lowMs + highMs) / 2;
}

/** The alignment nearest to a guess. */
function solveAlignment(alignment: Alignment, guessMs: number): number {
  let utcMs = guessMs;
  for (let pass = 0; pass < 60; pass++) {
    // Earth is faster: the angle falls by 360° in a synodic period.
    const aheadDeg = computeMarsAheadDeg(utcMs) - (alignment === 'opposition' ? 0 : 180);
    const stepMs = (wrapSignedDeg(aheadDeg) / 360) * synodicDays * dayMs;
    utcMs += stepMs;
    if (Math.abs(stepMs) < 1000) break;
  }
  return utcMs;
}

/**
 * How far Mars is ahead of Earth on the way around the Sun, in degrees, −180 up to 180.
 * Difference of heliocentric longitudes in the ecliptic of J2000. `utcMs` as computeDistanceKm.
 * Source: as computePlanetState.
 */
export function computeMarsAheadDeg(utcMs: number): number {
  const [earth, mars] = [computePlanetState('earth', utcMs), computePlanetState('mars', utcMs)];
  const longitudes = [mars, earth].map(({ positionKm }) => Math.atan2(positionKm.y, positionKm.x));
  const [marsLongitude = 0, earthLongitude = 0] = longitudes;
  return wrapSignedDeg((marsLongitude - earthLongitude) * degreesPerRadian);
}
