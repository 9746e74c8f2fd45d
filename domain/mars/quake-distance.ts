// How far away a quake was, from the time between its P and its S wave, through the layers of Mars.
import { marsLevels } from './mars-interior';
import { findFirstArrival, traceRays, type Ray, type RayBundle } from './quake-rays';

/** Nearest and farthest distance with both waves straight through the mantle, degrees: beyond is the core's shadow. */
export const nearestQuakeDeg = 5;
export const farthestQuakeDeg = 96;

/** Depth of many of InSight's quakes, km. Giardini et al. 2020, Nature Geoscience 13, 205; Samuel et al. 2023. */
const quakeDepthKm = 30;

/** Where S waves end, km from the centre. */
export const coreRadiusKm = marsLevels.find(({ sKmS }) => sKmS === 0)?.radiusKm ?? 0;

export type Arrivals = {
  /** Null in the shadow of the core. */
  readonly p: Ray | null;
  readonly s: Ray | null;
  /** S less P, seconds; null when one of them does not come. */
  readonly delayS: number | null;
};

type Waves = { readonly p: readonly RayBundle[]; readonly s: readonly RayBundle[] };

/** Ways of P and S waves through Mars from a quake 30 km deep; compute once, then ask arrivalsAt. */
export function traceMars(): Waves {
  return {
    p: traceRays(marsLevels, 'p', quakeDepthKm),
    s: traceRays(marsLevels, 's', quakeDepthKm),
  };
}

/**
 * First P and first S wave at a distance from a quake 30 km deep.
 * Distance in degrees, 5 to 180 (1° is 59.2 km); times in seconds after the quake. Source: as traceRays, with the speeds of
 * marsLevels.
 */
export function arrivalsAt(waves: Waves, distanceDeg: number): Arrivals {
  const p = findFirstArrival(waves.p, distanceDeg);
  const s = findFirstArrival(waves.s, distanceDeg);
  return { p, s, delayS: p === null || s === null ? null : s.timeS - p.timeS };
}

/**
 * Distance of a quake from the delay of its S wave, by halving; the delay grows with the distance.
 * Delay in seconds; result in degrees, never less than 5 nor more than 96, beyond which no delay tells. Against InSight's
 * quakes good to some 10 percent, as quakes lie at other depths and the mantle is not the same everywhere.
 * Source: Giardini et al. 2020, Nature Geoscience 13, 205 (method).
 */
export function distanceFromDelayDeg(waves: Waves, delayS: number): number {
  let [nearDeg, farDeg] = [nearestQuakeDeg, farthestQuakeDeg];
  for (let halving = 0; halving < 30; halving += 1) {
    const middleDeg = (nearDeg + farDeg) / 2;
    if ((arrivalsAt(waves, middleDeg).delayS ?? Infinity) < delayS) nearDeg = middleDeg;
    else farDeg = middleDeg;
  }
  return (nearDeg + farDeg) / 2;
}
