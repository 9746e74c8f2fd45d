// Motion of one small body around one large one (two-body problem): an ellipse, run through by Kepler's laws.
import { cosDeg, degreesPerRadian, sinDeg, wrapSignedDeg } from './angle';
import type { Vector } from './vector';

/** An ellipse in space and where on it the body is. Angles in degrees. */
export type OrbitElements = {
  readonly semiMajorAxisKm: number;
  /** 0 (circle) up to, not including, 1. */
  readonly eccentricity: number;
  readonly inclinationDeg: number;
  /** Longitude of the ascending node. */
  readonly nodeDeg: number;
  /** From the ascending node to the nearest point of the orbit. */
  readonly argumentDeg: number;
  readonly meanAnomalyDeg: number;
};

export type OrbitState = { readonly positionKm: Vector; readonly velocityKmS: Vector };

/**
 * Where a body is on its ellipse, and how it moves.
 * E − e sin E = M; in the plane of the orbit x = a (cos E − e), y = a √(1 − e²) sin E; turned by argument, inclination
 * and node. `gmKm3S2`: GM of the large body. Source: JPL, Approximate Positions of the Planets; Bate et al. 1971, 4.
 */
export function computeOrbitState(elements: OrbitElements, gmKm3S2: number): OrbitState {
  const { semiMajorAxisKm: a, eccentricity: e } = elements;
  const anomaly = solveKepler(elements.meanAnomalyDeg, e);
  const [cosE, sinE] = [Math.cos(anomaly), Math.sin(anomaly)];
  const width = Math.sqrt(1 - e * e);
  const radPerS = Math.sqrt(gmKm3S2 / a ** 3) / (1 - e * cosE);
  return {
    positionKm: turn(elements, a * (cosE - e), a * width * sinE),
    velocityKmS: turn(elements, -a * sinE * radPerS, a * width * cosE * radPerS),
  };
}

/**
 * Eccentric anomaly E for a mean anomaly M: Kepler's equation E − e sin E = M.
 * Newton's method, until a step is below 1e−14. M in degrees, any; e from 0 up to, not including, 1; result in radians,
 * −π to π. Source: Kepler 1609; Bate, Mueller & White 1971, Fundamentals of Astrodynamics, 4.3.
 */
export function solveKepler(meanAnomalyDeg: number, eccentricity: number): number {
  const mean = wrapSignedDeg(meanAnomalyDeg) / degreesPerRadian;
  // Started at π, on the flat side of the curve, Newton cannot run away on long orbits.
  let anomaly = eccentricity > 0.8 ? Math.sign(mean) * Math.PI : mean + eccentricity * Math.sin(mean);
  for (let pass = 0; pass < 50; pass++) {
    const step = (anomaly - eccentricity * Math.sin(anomaly) - mean) / (1 - eccentricity * Math.cos(anomaly));
    anomaly -= step;
    if (Math.abs(step) < 1e-14) break;
  }
  return anomaly;
}

/** From the plane of the orbit, x towards its nearest point, into space. */
function turn(elements: OrbitElements, x: number, y: number): Vector {
  const [cosW, sinW] = [cosDeg(elements.argumentDeg), sinDeg(elements.argumentDeg)];
  const [cosN, sinN] = [cosDeg(elements.nodeDeg), sinDeg(elements.nodeDeg)];
  const [cosI, sinI] = [cosDeg(elements.inclinationDeg), sinDeg(elements.inclinationDeg)];
  return {
    x: (cosW * cosN - sinW * sinN * cosI) * x - (sinW * cosN + cosW * sinN * cosI) * y,
    y: (cosW * sinN + sinW * cosN * cosI) * x - (sinW * sinN - cosW * cosN * cosI) * y,
    z: sinW * sinI * x + cosW * sinI * y,
  };
}
