// The journey to Mars with least energy, if both planets went round in circles in one plane (Hohmann transfer).
// Real launch windows, with oval and tilted orbits, are in launch-window.ts.
import { kmPerAu } from './light-time';
import { hohmannDays, orbitPeriodYears, sunGmKm3S2, synodicPeriodDays } from './sun-orbit';

export type HohmannTransfer = {
  readonly semiMajorAxisAu: number;
  readonly eccentricity: number;
  readonly flightDays: number;
  /** Speeds around the Sun: of the inner planet, of the ship when it leaves and arrives, of the outer planet. */
  readonly innerSpeedKmS: number;
  readonly departureSpeedKmS: number;
  readonly arrivalSpeedKmS: number;
  readonly outerSpeedKmS: number;
  /** Square of the speed with which the ship leaves the inner planet's pull: what a rocket must give. */
  readonly c3Km2S2: number;
  /** How far the outer planet must be ahead at departure, degrees. */
  readonly leadDeg: number;
  /** Stay at the outer planet until the way home opens, and the whole journey, days. */
  readonly waitDays: number;
  readonly roundTripDays: number;
};

const yearDays = 365.25;

/**
 * The Hohmann transfer between two circular orbits around the Sun.
 * a = (r₁ + r₂)/2; v² = GM (2/r − 1/a) at both ends (vis-viva); lead = 180° − 360° t/T₂; the stay is the time until the
 * outer planet is as far behind as it was ahead. Radii in au, inner below outer, both above 0.
 * Source: Hohmann 1925; Bate, Mueller & White 1971, Fundamentals of Astrodynamics, 8.3; JPL (GM of the Sun).
 */
export function computeHohmannTransfer(innerAu: number, outerAu: number): HohmannTransfer {
  const semiMajorAxisAu = (innerAu + outerAu) / 2;
  const flightDays = hohmannDays(innerAu, outerAu);
  const speed = (radiusAu: number, axisAu: number) =>
    Math.sqrt((sunGmKm3S2 / kmPerAu) * (2 / radiusAu - 1 / axisAu));
  const innerSpeedKmS = speed(innerAu, innerAu);
  const departureSpeedKmS = speed(innerAu, semiMajorAxisAu);

  const [innerDays, outerDays] = [orbitPeriodYears(innerAu) * yearDays, orbitPeriodYears(outerAu) * yearDays];
  const leadDeg = 180 - (360 * flightDays) / outerDays;
  // On arrival the inner planet is ahead by this; on leaving for home it must be behind by as much.
  const innerAheadDeg = (360 * flightDays) / innerDays - 180;
  const turnDeg = 360 - 2 * innerAheadDeg;
  const synodicDays = synodicPeriodDays(innerDays, outerDays);
  const waitDays = ((((turnDeg / 360) % 1) + 1) % 1) * synodicDays;
  return {
    semiMajorAxisAu,
    eccentricity: (outerAu - innerAu) / (outerAu + innerAu),
    flightDays,
    innerSpeedKmS,
    departureSpeedKmS,
    arrivalSpeedKmS: speed(outerAu, semiMajorAxisAu),
    outerSpeedKmS: speed(outerAu, outerAu),
    c3Km2S2: (departureSpeedKmS - innerSpeedKmS) ** 2,
    leadDeg,
    waitDays,
    roundTripDays: 2 * flightDays + waitDays,
  };
}

/**
 * Burn at a low circular orbit that gives, or takes away, this speed far from the planet.
 * Δv = √(v∞² + 2 GM/r) − √(GM/r). Excess speed in km/s; GM in km³/s²; orbit radius from the centre in km; result km/s.
 * Source: Bate, Mueller & White 1971, Fundamentals of Astrodynamics, 8.4.
 */
export function computeBurnKmS(excessSpeedKmS: number, gmKm3S2: number, orbitRadiusKm: number): number {
  const circular = gmKm3S2 / orbitRadiusKm;
  return Math.sqrt(excessSpeedKmS ** 2 + 2 * circular) - Math.sqrt(circular);
}
