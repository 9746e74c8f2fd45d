// Lambert's problem: the free flight around the Sun or a planet from here to there in a given time.
import { stumpffC, stumpffS } from './stumpff';
import { cross, dot, length, scale, subtract, type Vector } from './vector';

export type Flight = { readonly departureKmS: Vector; readonly arrivalKmS: Vector };

/**
 * The velocities at both ends of the flight between two places in a given time, less than once around.
 * Universal variables: t(z) grows with z and is solved by bisection; then Lagrange's f, g and their rates. The way goes
 * anticlockwise seen from +z, as the planets do. Places in km, seconds above 0. null when the places lie in one line
 * with the centre (within 0.01°), as the plane is then open, or when the time is so short that no speed is found.
 * Source: Bate, Mueller & White 1971, Fundamentals of Astrodynamics, 5.3; Curtis 2020, Orbital Mechanics, 5.3.
 */
export function solveLambert(from: Vector, to: Vector, seconds: number, gmKm3S2: number): Flight | null {
  const [fromKm, toKm] = [length(from), length(to)];
  const normal = cross(from, to);
  const cosine = dot(from, to) / (fromKm * toKm);
  const sine = (Math.sign(normal.z) * length(normal)) / (fromKm * toKm);
  if (Math.abs(sine) < 1.75e-4) return null;
  const a = sine * Math.sqrt((fromKm * toKm) / (1 - cosine));

  const yAt = (z: number) => fromKm + toKm + (a * (z * stumpffS(z) - 1)) / Math.sqrt(stumpffC(z));
  const z = findZ(seconds * Math.sqrt(gmKm3S2), a, yAt);
  if (z === null) return null;
  const y = yAt(z);
  const f = 1 - y / fromKm;
  const g = a * Math.sqrt(y / gmKm3S2);
  const gRate = 1 - y / toKm;
  return {
    departureKmS: scale(subtract(to, scale(from, f)), 1 / g),
    arrivalKmS: scale(subtract(scale(to, gRate), from), 1 / g),
  };
}

/** Bisection, because t(z) is steep at both ends: a Newton step there leaves the range. */
function findZ(target: number, a: number, yAt: (z: number) => number): number | null {
  const timeAt = (z: number) => {
    const y = yAt(z);
    // Below 0 there is no such path: z is too small, as for a flight that is too short.
    return y < 0 ? -Infinity : (y / stumpffC(z)) ** 1.5 * stumpffS(z) + a * Math.sqrt(y);
  };
  let low = -4 * Math.PI ** 2;
  while (timeAt(low) > target) {
    low *= 2;
    if (low < -1e5) return null;
  }
  let high = 4 * Math.PI ** 2;
  for (let pass = 0; pass < 100 && high - low > 1e-13; pass++) {
    const middle = (low + high) / 2;
    if (timeAt(middle) < target) low = middle;
    else high = middle;
  }
  // In next to no time t(z) is so steep that its digits run out.
  return Math.abs(timeAt(high) / target - 1) < 1e-6 ? high : null;
}
