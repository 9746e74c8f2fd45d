// Heights of Mars read from a relief grid: at a place, and along the shortest way between two places.
import { greatCircleKm } from './great-circle';
import type { ReliefGrid } from './relief-grid';
import { placeAmongCells, readBetween, type Spot } from './relief-surface';

const radiansPerDeg = Math.PI / 180;

/** A place on Mars: planetocentric latitude −90 to 90, longitude East in any degrees. */
export interface Place {
  readonly latitudeDeg: number;
  readonly longitudeEastDeg: number;
}

export interface ProfilePoint extends Place {
  readonly distanceKm: number;
  readonly heightM: number;
}

function within360(longitudeDeg: number): number {
  return ((longitudeDeg % 360) + 360) % 360;
}

/**
 * Height of the ground above the areoid, the zero level of Mars, between the centres of four cells.
 * Bilinear. Result in m. The grid must have a cell; a summit narrower than a cell is rounded off.
 * Source: Smith et al. 2003, MOLA MEGDR (the grid).
 */
export function heightAtM(grid: ReliefGrid, { latitudeDeg, longitudeEastDeg }: Place): number {
  const { columns, rows, heightM } = grid;
  const x = (within360(longitudeEastDeg) / 360) * columns - 0.5;
  const y = ((90 - latitudeDeg) / 180) * rows - 0.5;
  const spot: Spot = { a: 0, b: 0, c: 0, d: 0, partX: 0, partY: 0 };
  // West of the first centre lies the last column.
  placeAmongCells(grid, x < 0 ? x + columns : x, y, spot);
  return readBetween(heightM, spot);
}

type Vector = readonly [number, number, number];

function toVector({ latitudeDeg, longitudeEastDeg }: Place): Vector {
  const [latitude, longitude] = [latitudeDeg * radiansPerDeg, longitudeEastDeg * radiansPerDeg];
  return [
    Math.cos(latitude) * Math.cos(longitude),
    Math.cos(latitude) * Math.sin(longitude),
    Math.sin(latitude),
  ];
}

/**
 * The place at a share of the shortest way from A to B, 0 at A and 1 at B.
 * P = (A sin((1 − s) α) + B sin(s α)) / sin α, α the angle between them. Opposite places have no one shortest way: the
 * one given is as good as any. Source: spherical linear interpolation, Shoemake 1985, SIGGRAPH 19, 245.
 */
export function placeOnTheWay(from: Place, to: Place, share: number): Place {
  const [a, b] = [toVector(from), toVector(to)];
  const cosine = a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  const angle = Math.acos(Math.min(Math.max(cosine, -1), 1));
  const sine = Math.sin(angle);
  if (sine < 1e-9) return share < 0.5 ? from : to;
  const [ofA, ofB] = [Math.sin((1 - share) * angle) / sine, Math.sin(share * angle) / sine];
  const [x, y, z] = [a[0] * ofA + b[0] * ofB, a[1] * ofA + b[1] * ofB, a[2] * ofA + b[2] * ofB];
  return {
    // Exact at the poles, where an arc sine is not.
    latitudeDeg: Math.atan2(z, Math.hypot(x, y)) / radiansPerDeg,
    longitudeEastDeg: within360(Math.atan2(y, x) / radiansPerDeg),
  };
}

/**
 * Heights along the shortest way between two places, at even distances; the ends are among them.
 * `count` points, 2 or more. Distances in km over a sphere of 3389.5 km, heights in m. Source: as heightAtM.
 */
export function profileBetween(
  grid: ReliefGrid,
  from: Place,
  to: Place,
  count: number,
): readonly ProfilePoint[] {
  const lengthKm = greatCircleKm(
    from.latitudeDeg,
    from.longitudeEastDeg,
    to.latitudeDeg,
    to.longitudeEastDeg,
  );
  return Array.from({ length: count }, (_, index) => {
    const share = index / (count - 1);
    const place = placeOnTheWay(from, to, share);
    return { ...place, distanceKm: lengthKm * share, heightM: heightAtM(grid, place) };
  });
}
