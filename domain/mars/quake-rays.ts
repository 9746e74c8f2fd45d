// Ways of quake waves through a layered planet by Snell's law, and when the first of them arrives.
import type { WaveLevel } from './mars-interior';

export type Wave = 'p' | 's';

/** A way of a wave from a quake to a station on the ground. */
export type Ray = {
  /** r sin i / v, the same all along the way, s per radian. */
  readonly parameterS: number;
  /** Angle at the planet's centre between quake and station, radians; over π when the way goes around the far side. */
  readonly angleRad: number;
  readonly timeS: number;
  /** Deepest point, km from the centre. */
  readonly turningKm: number;
  /** The shell in which it turns, counted from the ground. */
  readonly turning: number;
};

/** A point of a way. */
export type RayPoint = { readonly angleRad: number; readonly radiusKm: number; readonly timeS: number };

/** A shell in which v = a rᵇ, so that its ways have a closed form. Slowness r/v at its top and bottom, s. */
type Shell = {
  readonly topKm: number;
  readonly topS: number;
  readonly bottomS: number;
  readonly power: number;
  /** How often a way crosses it: above the quake only on the way up. */
  readonly crossings: 1 | 2;
};

/** Ways of one wave, in bundles that turn in the same shell. */
export type RayBundle = {
  readonly shells: readonly Shell[];
  readonly turning: number;
  readonly rays: readonly Ray[];
};

/** Ways tried in each shell; between two of them the first arrival is found by halving. */
const raysPerShell = 24;

/**
 * All ways tried of one wave that leaves a quake downwards, in bundles from the outer to the inner turning points.
 * In each shell v = a rᵇ between its two levels, for which Δ = Σ [acos(p/η)]/(1 − b) and t = Σ [√(η² − p²)]/(1 − b)
 * with η = r/v, summed over the ways down and up. Levels from the ground inwards (no levels: no ways); a level of speed 0
 * ends the way. Depth of the quake in km, 0 or more and above the first turning point.
 * Source: Bullen & Bolt 1985, An Introduction to the Theory of Seismology, 7.2 and 7.3.
 */
export function traceRays(levels: readonly WaveLevel[], wave: Wave, depthKm = 0): readonly RayBundle[] {
  const shells = shellsOf(levels, wave, depthKm);
  return shells.map((shell, turning) => {
    // A way that turns here must have come through every shell above without turning there.
    const above = shells.slice(0, turning).map(({ topS, bottomS }) => Math.min(topS, bottomS));
    const mostS = Math.min(shell.topS, ...above);
    if (shell.crossings === 1 || mostS <= shell.bottomS) return { shells, turning, rays: [] };
    const rays = Array.from({ length: raysPerShell + 1 }, (_, i) => {
      // Close together at both ends, where the angle changes fastest.
      const share = (1 - Math.cos((Math.PI * i) / raysPerShell)) / 2;
      return rayOf(shells, turning, mostS - share * (mostS - shell.bottomS));
    });
    return { shells, turning, rays };
  });
}

/**
 * The first arrival at a distance, or null where none comes (in the shadow of the core).
 * The earliest of all ways whose angle is the distance, or 360° less it, each found by halving. Distance in degrees, 0 to
 * 180. Ways that leave the quake upwards are not among the bundles: they are first only within about 3° of a deep quake.
 * Source: as traceRays.
 */
export function findFirstArrival(bundles: readonly RayBundle[], distanceDeg: number): Ray | null {
  const nearRad = (distanceDeg * Math.PI) / 180;
  let first: Ray | null = null;
  for (const bundle of bundles) {
    for (const [i, ray] of bundle.rays.entries()) {
      const next = bundle.rays[i + 1];
      if (next === undefined) break;
      for (const angleRad of [nearRad, 2 * Math.PI - nearRad]) {
        if (ray.angleRad > angleRad === next.angleRad > angleRad) continue;
        const found = findRay(bundle, angleRad, ray, next);
        if (first === null || found.timeS < first.timeS) first = found;
      }
    }
  }
  return first;
}

function findRay({ shells, turning }: RayBundle, angleRad: number, from: Ray, to: Ray): Ray {
  let [near, far] = from.angleRad <= to.angleRad ? [from, to] : [to, from];
  for (let halving = 0; halving < 40; halving += 1) {
    const middle = rayOf(shells, turning, (near.parameterS + far.parameterS) / 2);
    if (middle.angleRad <= angleRad) near = middle;
    else far = middle;
  }
  return near;
}

/** The way that turns in the shell `turning` with this parameter. */
function rayOf(shells: readonly Shell[], turning: number, parameterS: number): Ray {
  let [angleRad, timeS, turningKm] = [0, 0, 0];
  for (const [i, { topKm, topS, bottomS, power, crossings }] of shells.slice(0, turning + 1).entries()) {
    const factor = crossings / (1 - power);
    angleRad += factor * (angleTo(parameterS, topS) - (i === turning ? 0 : angleTo(parameterS, bottomS)));
    timeS += factor * (timeTo(parameterS, topS) - (i === turning ? 0 : timeTo(parameterS, bottomS)));
    // η = r^(1 − b) / a, so the radius where η is p follows from the top.
    if (i === turning) turningKm = topKm * (parameterS / topS) ** (1 / (1 - power));
  }
  return { parameterS, angleRad, timeS, turningKm, turning };
}

/**
 * Points along a way, from the quake down to its deepest point and up to the station.
 * The same closed forms as in traceRays, from each shell's top to points inside it, `perShell` to a shell (1 or more).
 * `bundles` are those in which the way was found; none give no points. Source: as traceRays.
 */
export function followRay(bundles: readonly RayBundle[], ray: Ray, perShell = 4): readonly RayPoint[] {
  const shells = bundles[ray.turning]?.shells ?? [];
  const rising: RayPoint[] = [{ angleRad: 0, radiusKm: shells[0]?.topKm ?? 0, timeS: 0 }];
  let quake = 0;
  let [angleRad, timeS] = [0, 0];
  for (const { topKm, topS, bottomS, power, crossings } of shells.slice(0, ray.turning + 1)) {
    const lowestS = Math.max(bottomS, ray.parameterS);
    for (let i = 1; i <= perShell; i += 1) {
      const slownessS = topS + ((lowestS - topS) * i) / perShell;
      rising.push({
        angleRad:
          angleRad + (angleTo(ray.parameterS, topS) - angleTo(ray.parameterS, slownessS)) / (1 - power),
        radiusKm: topKm * (slownessS / topS) ** (1 / (1 - power)),
        timeS: timeS + (timeTo(ray.parameterS, topS) - timeTo(ray.parameterS, slownessS)) / (1 - power),
      });
    }
    ({ angleRad, timeS } = rising.at(-1) ?? { angleRad, timeS });
    // The way begins at the quake, so the shells above it are only on the way up.
    if (crossings === 1) quake = rising.length - 1;
  }
  const start = rising[quake];
  if (shells.length === 0 || start === undefined) return [];
  const down = rising
    .slice(quake)
    .map((at) => ({ ...at, angleRad: at.angleRad - start.angleRad, timeS: at.timeS - start.timeS }));
  const up = rising
    .slice(0, -1)
    .reverse()
    .map((at) => ({ ...at, angleRad: ray.angleRad - at.angleRad, timeS: ray.timeS - at.timeS }));
  return [...down, ...up];
}

function angleTo(parameterS: number, slownessS: number): number {
  return Math.acos(Math.min(1, parameterS / slownessS));
}

function timeTo(parameterS: number, slownessS: number): number {
  return Math.sqrt(Math.max(0, slownessS ** 2 - parameterS ** 2));
}

function shellsOf(levels: readonly WaveLevel[], wave: Wave, depthKm: number): readonly Shell[] {
  const quakeKm = (levels[0]?.radiusKm ?? 0) - depthKm;
  const shells: Shell[] = [];
  for (const [i, top] of levels.entries()) {
    const bottom = levels[i + 1];
    const speeds = [top, bottom].map((level) => (wave === 'p' ? level?.pKmS : level?.sKmS) ?? 0);
    const [topKmS = 0, bottomKmS = 0] = speeds;
    if (bottom === undefined || topKmS === 0) break;
    // Two levels at one radius are a boundary without thickness.
    if (bottom.radiusKm === top.radiusKm) continue;
    const power = Math.log(topKmS / bottomKmS) / Math.log(top.radiusKm / bottom.radiusKm);
    const slownessAtS = (km: number) => km / (topKmS * (km / top.radiusKm) ** power);
    // A shell with the quake inside is two: crossed once above it and twice below.
    const cuts = quakeKm < top.radiusKm && quakeKm > bottom.radiusKm ? [quakeKm] : [];
    const borders = [top.radiusKm, ...cuts, bottom.radiusKm];
    for (const [j, outerKm] of borders.slice(0, -1).entries()) {
      const innerKm = borders[j + 1] ?? 0;
      const crossings = innerKm >= quakeKm ? 1 : 2;
      shells.push({
        topKm: outerKm,
        topS: slownessAtS(outerKm),
        bottomS: slownessAtS(innerKm),
        power,
        crossings,
      });
    }
  }
  return shells;
}
