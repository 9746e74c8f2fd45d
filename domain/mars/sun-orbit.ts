// Circles and half-ellipses around the Sun: how long they take and how fast one moves. The planets' true, oval and
// tilted orbits are in planets.ts.
import { kmPerAu } from './light-time';

/** The Sun's gravity, GM, km³/s². JPL DE440 (rounded as the fact bank has it). */
export const sunGmKm3S2 = 1.32712440018e11;

/** Ls of Mars's perihelion, degrees: where Mars24's mean anomaly is 0 (B-1 and B-2 at J2000). */
const perihelionLsDeg = 251;

/** Size and shape of Mars's orbit at J2000, au. JPL, Approximate Positions of the Planets, table 1. */
const marsSemiMajorAxisAu = 1.52371034;
const marsEccentricity = 0.0933941;

/**
 * Days from one line-up of two planets with the Sun to the next.
 * S = 1 / |1/T₁ − 1/T₂|, mean for circular orbits. Periods in days, above 0; equal ones give Infinity.
 * Source: NASA NSSDCA, Mars Fact Sheet (779.94 d for Earth and Mars).
 */
export function synodicPeriodDays(innerDays: number, outerDays: number): number {
  return 1 / Math.abs(1 / innerDays - 1 / outerDays);
}

/**
 * Time once around the Sun on an orbit of this size.
 * T² = a³ (Kepler's third law), T in years, a in au, 0 or more. The mass of the planet is left out.
 * Source: Kepler 1619; NASA NSSDCA for the planets' values.
 */
export function orbitPeriodYears(semiMajorAxisAu: number): number {
  return semiMajorAxisAu ** 1.5;
}

/**
 * Size of the orbit around the Sun that takes this long.
 * a = T^(2/3), T in years, 0 or more; half the longest diameter, in au. Source: as orbitPeriodYears.
 */
export function orbitSizeAu(periodYears: number): number {
  return Math.cbrt(periodYears ** 2);
}

/**
 * Flight time of the journey that needs least energy between two circular orbits in one plane (Hohmann transfer).
 * t = π √(a³ / GM), a = (r₁ + r₂) / 2: half an ellipse that touches both. Radii in au, 0 or more; result in days.
 * Source: Hohmann 1925; GM of the Sun from JPL.
 */
export function hohmannDays(innerAu: number, outerAu: number): number {
  const semiMajorAxisKm = ((innerAu + outerAu) / 2) * kmPerAu;
  return (Math.PI * Math.sqrt(semiMajorAxisKm ** 3 / sunGmKm3S2)) / 86_400;
}

/**
 * Mars's distance from the Sun in the season Ls.
 * r = a (1 − e²) / (1 + e cos(Ls − 251°)), a = 1.52371 au, e = 0.09339. Any degrees; result in au, 1.381 to 1.666.
 * Planets' pulls (to 0.0003 au) are left out; computeMarsTime gives the distance of a date.
 * Source: JPL, Approximate Positions of the Planets; NASA GISS, Mars24 (perihelion).
 */
export function distanceToSunAu(solarLongitudeDeg: number): number {
  const trueAnomaly = ((solarLongitudeDeg - perihelionLsDeg) * Math.PI) / 180;
  return (marsSemiMajorAxisAu * (1 - marsEccentricity ** 2)) / (1 + marsEccentricity * Math.cos(trueAnomaly));
}
