// Which place of Mars a satellite is over, while the planet turns below it. Mars's bulge, which slowly turns the
// orbit, and other pulls are left out.
import { degreesPerRadian, wrap } from './angle';
import { computeOrbitState, type OrbitElements } from './kepler-orbit';
import type { MarsPoint } from './mars-time';
import { marsGmKm3S2, marsRadiusKm, orbitPeriodS, siderealDayS } from './satellite-orbit';
import { length } from './vector';

/** An orbit of Mars. Angles from Mars's equator; node and argument as in OrbitElements, 0 where nothing is said. */
export type SatelliteOrbit = {
  /** Heights of the nearest and farthest point over the mean ground, km. */
  readonly lowKm: number;
  readonly highKm: number;
  readonly inclinationDeg: number;
  readonly nodeDeg?: number;
  readonly argumentDeg?: number;
};

export type TrackPoint = MarsPoint & { readonly altitudeKm: number };

/**
 * Hope's science orbit: 20 000 to 43 000 km, tilted by 25°.
 * Source: Amiri et al. 2022, Space Sci. Rev. 218:4.
 */
export const hopeOrbit: SatelliteOrbit = { lowKm: 20_000, highKm: 43_000, inclinationDeg: 25 };

/**
 * The place of Mars below a satellite, some time after it passed the nearest point of its orbit.
 * Kepler's motion against the stars; minus Mars's turn of 360° in 88 642.66 s. The prime meridian is at the vernal
 * direction at 0 s. Heights in km, 0 or more, low not above high; any seconds. Latitude planetocentric.
 * Source: computeOrbitState; NASA NSSDCA, Mars Fact Sheet (radius, turn).
 */
export function computeGroundPoint(orbit: SatelliteOrbit, seconds: number): TrackPoint {
  const elements = toElements(orbit);
  const meanAnomalyDeg = (360 * seconds) / orbitPeriodS(elements.semiMajorAxisKm);
  const { positionKm } = computeOrbitState({ ...elements, meanAnomalyDeg }, marsGmKm3S2);
  const distanceKm = length(positionKm);
  const againstStarsDeg = Math.atan2(positionKm.y, positionKm.x) * degreesPerRadian;
  return {
    latitudeDeg: Math.asin(positionKm.z / distanceKm) * degreesPerRadian,
    longitudeEastDeg: wrap(againstStarsDeg - (360 * seconds) / siderealDayS, 360),
    altitudeKm: distanceKm - marsRadiusKm,
  };
}

/**
 * The line a satellite draws on the ground from its nearest point on, for so many turns.
 * `turns` above 0, `points` 2 or more, evenly in time, both ends included. Source: computeGroundPoint.
 */
export function computeGroundTrack(orbit: SatelliteOrbit, turns: number, points: number): TrackPoint[] {
  const lastS = turns * orbitPeriodS(toElements(orbit).semiMajorAxisKm);
  return Array.from({ length: points }, (_, index) =>
    computeGroundPoint(orbit, (lastS * index) / (points - 1)),
  );
}

function toElements(orbit: SatelliteOrbit): OrbitElements {
  const [nearKm, farKm] = [marsRadiusKm + orbit.lowKm, marsRadiusKm + orbit.highKm];
  return {
    semiMajorAxisKm: (nearKm + farKm) / 2,
    eccentricity: (farKm - nearKm) / (farKm + nearKm),
    inclinationDeg: orbit.inclinationDeg,
    nodeDeg: orbit.nodeDeg ?? 0,
    argumentDeg: orbit.argumentDeg ?? 0,
    meanAnomalyDeg: 0,
  };
}
