// The Sun seen from a place on Mars: its height, and when it rises and sets. Hills, dust and the width of the Sun
// (0.35°) are left out: it rises when its middle is on a level horizon.
import { cosDeg, degreesPerRadian, sinDeg, wrap } from './angle';
import { computeLocalTrueSolarTimeH, type MarsPoint, type MarsTime } from './mars-time';

/** Mars is this much flatter than a ball, so that the vertical does not point to its centre. IAU 2015 (3376.2/3396.19). */
const polarOverEquatorial = 3376.2 / 3396.19;

export type SunTimes =
  | {
      readonly kind: 'rises';
      /** Local mean solar time, hours of Mars, 0 up to 24: what the clocks at the place show. */
      readonly sunriseH: number;
      readonly sunsetH: number;
      /** Time the Sun is up, hours of Mars. */
      readonly daylightH: number;
    }
  | { readonly kind: 'always-up' }
  | { readonly kind: 'always-down' };

type SunOverMars = Pick<MarsTime, 'coordinatedMarsTimeH' | 'equationOfTimeDeg' | 'solarLongitudeDeg'>;

/**
 * Height of the Sun over the horizon at a place.
 * sin h = sin φ sin δ + cos φ cos δ cos H; H = 15° · (true solar time − 12), sin δ = 0.42565 sin Ls (Mars24 D-1),
 * φ planetographic: tan φ = tan(planetocentric) / (b/a)². Result in degrees, −90 to 90; below 0 it is night.
 * Source: NASA GISS, Mars24 Algorithm, step D-5.
 */
export function computeSunHeightDeg(time: SunOverMars, place: MarsPoint): number {
  const { sinSin, cosCos } = computeTerms(time, place);
  const hourAngleDeg = 15 * (computeLocalTrueSolarTimeH(time, place.longitudeEastDeg) - 12);
  const sine = sinSin + cosCos * cosDeg(hourAngleDeg);
  return Math.asin(Math.min(1, Math.max(-1, sine))) * degreesPerRadian;
}

/**
 * When the Sun rises and sets at a place, in the season of this instant.
 * cos H₀ = −tan φ tan δ; the Sun is up from 12 h − H₀/15 to 12 h + H₀/15 true solar time. The result is in mean solar
 * time: true time minus the equation of time. Near the poles it may stay up or down for the whole sol.
 * The Sun's own motion in a sol is left out: up to 0.3° in declination. Source: as computeSunHeightDeg.
 */
export function findSunTimes(time: SunOverMars, place: MarsPoint): SunTimes {
  const { sinSin, cosCos } = computeTerms(time, place);
  if (sinSin >= cosCos) return { kind: 'always-up' };
  if (sinSin <= -cosCos) return { kind: 'always-down' };
  const halfDayH = (Math.acos(-sinSin / cosCos) * degreesPerRadian) / 15;
  const meanNoonH = 12 - time.equationOfTimeDeg / 15;
  return {
    kind: 'rises',
    sunriseH: wrap(meanNoonH - halfDayH, 24),
    sunsetH: wrap(meanNoonH + halfDayH, 24),
    daylightH: 2 * halfDayH,
  };
}

function computeTerms(time: SunOverMars, place: MarsPoint): { sinSin: number; cosCos: number } {
  const sinDeclination = 0.42565 * sinDeg(time.solarLongitudeDeg);
  // With sine and cosine apart, so that the pole is no special case.
  const up = sinDeg(place.latitudeDeg);
  const out = cosDeg(place.latitudeDeg) * polarOverEquatorial ** 2;
  const length = Math.hypot(up, out);
  return {
    sinSin: (up / length) * sinDeclination,
    cosCos: (out / length) * Math.sqrt(1 - sinDeclination ** 2),
  };
}
