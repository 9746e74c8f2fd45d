// Which side of Mars the globe shows and where points of Mars and the Sun stand on it. Drawing is in globe-shading.ts.
import type { MarsPoint } from './mars-time';

/** The picture plane of an orthographic globe: x to the right, y up, in radii of the disc; depth towards the viewer. */
export type DiscPoint = { readonly x: number; readonly y: number; readonly depth: number };

const radiansPerDeg = Math.PI / 180;

/** The globe is always seen from a little north, so that a still picture of each view has every name in its place. */
export const globeLatitudeDeg = 8;

/** Longitudes of the middle of the globe for which there is a still picture: every 30° (scripts/globe-picture.ts). */
export const stillStepDeg = 30;

/** How far east of the Sun the still pictures are centred, and the live ones on the mean. */
export const centreEastOfSunDeg = 40;

/**
 * The point in the middle of the globe that shows day and evening well.
 * 40° east of the Sun, rounded to one of twelve views 30° apart; evening then runs 35° to 65° right of the middle.
 */
export function chooseGlobeCentre(subSolar: MarsPoint): MarsPoint {
  const view = Math.round((subSolar.longitudeEastDeg + centreEastOfSunDeg) / stillStepDeg);
  return { latitudeDeg: globeLatitudeDeg, longitudeEastDeg: wrapDeg(view * stillStepDeg) };
}

/**
 * Where a point of Mars stands on the disc.
 * Orthographic projection: x = cos φ sin Δλ, y = sin φ cos φ₀ − cos φ sin φ₀ cos Δλ; depth below 0 is the far side.
 * Angles in degrees, result in radii. Source: Snyder 1987, USGS Professional Paper 1395, equations 20-3, 20-4 and 5-3.
 */
export function projectOnGlobe(point: MarsPoint, centre: MarsPoint): DiscPoint {
  const [latitude, centreLatitude] = [point.latitudeDeg * radiansPerDeg, centre.latitudeDeg * radiansPerDeg];
  const across = (point.longitudeEastDeg - centre.longitudeEastDeg) * radiansPerDeg;
  return {
    x: Math.cos(latitude) * Math.sin(across),
    y:
      Math.sin(latitude) * Math.cos(centreLatitude) -
      Math.cos(latitude) * Math.sin(centreLatitude) * Math.cos(across),
    depth:
      Math.sin(latitude) * Math.sin(centreLatitude) +
      Math.cos(latitude) * Math.cos(centreLatitude) * Math.cos(across),
  };
}

/**
 * Direction in which the Sun stands as seen on the picture: 0 to the right, 90 up, −180 to 180 degrees.
 * When the Sun is straight behind or before the globe there is none; 0 is given.
 */
export function findSunBearingDeg(subSolar: MarsPoint, centre: MarsPoint): number {
  const { x, y } = projectOnGlobe(subSolar, centre);
  return Math.atan2(y, x) / radiansPerDeg;
}

export type GlobeMark = MarsPoint & { readonly name: string; readonly minor?: boolean };

/**
 * The names the globe can carry: those in daylight, away from the edge and not on top of one another.
 * Major marks before minor ones, else in the given order; at most three. On a phone the first alone is shown.
 * In daylight: the Sun more than 3° up (its height is the depth of the place as seen from the Sun); away from the edge:
 * less than 0.88 radii from the middle; apart: a line of text above or below, or more than a name's length beside.
 */
export function chooseGlobeMarks<Mark extends GlobeMark>(
  marks: readonly Mark[],
  centre: MarsPoint,
  subSolar: MarsPoint,
): Mark[] {
  const chosen: Mark[] = [];
  const byRank = [...marks.filter(({ minor }) => !minor), ...marks.filter(({ minor }) => minor)];
  for (const mark of byRank) {
    const { x, y, depth } = projectOnGlobe(mark, centre);
    const lit = projectOnGlobe(mark, subSolar).depth > 0.05;
    const apart = chosen.every((other) => {
      const taken = projectOnGlobe(other, centre);
      return Math.abs(taken.y - y) > 0.11 || Math.abs(taken.x - x) > 1;
    });
    if (lit && apart && depth > 0 && Math.hypot(x, y) < 0.88 && chosen.length < 3) chosen.push(mark);
  }
  return chosen;
}

function wrapDeg(angleDeg: number): number {
  return ((angleDeg % 360) + 360) % 360;
}
