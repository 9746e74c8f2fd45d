import { Body, HelioVector, type Vector as AstronomyVector } from 'astronomy-engine';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../random';
import { kmPerAu } from './light-time';
import { computePlanetState, type Planet } from './planets';
import { length } from './vector';

/** 2000-01-01 12:00 TT. */
const j2000Ms = Date.UTC(2000, 0, 1, 11, 58, 55, 816);

const random = createRandom('planets against VSOP87');
const dates = Array.from({ length: 1000 }, () =>
  random.integer(Date.UTC(1980, 0) / 1000, Date.UTC(2051, 0) / 1000 - 1),
).map((seconds) => seconds * 1000);

function positionAu(planet: Planet, utcMs: number): number[] {
  const { x, y, z } = computePlanetState(planet, utcMs).positionKm;
  return [x, y, z].map((km) => km / kmPerAu);
}

/** VSOP87 of astronomy-engine, turned from the equator of J2000 to its ecliptic: distance in km, angles in degrees. */
function reference(planet: Planet, utcMs: number) {
  const vector = HelioVector(planet === 'earth' ? Body.EMB : Body.Mars, new Date(utcMs));
  return toAngles(turnToEcliptic(vector));
}

function turnToEcliptic({ x, y, z }: AstronomyVector): number[] {
  const obliquity = (23.4392911 * Math.PI) / 180;
  return [
    x,
    y * Math.cos(obliquity) + z * Math.sin(obliquity),
    z * Math.cos(obliquity) - y * Math.sin(obliquity),
  ];
}

function toAngles([x = 0, y = 0, z = 0]: number[]) {
  const distanceAu = Math.hypot(x, y, z);
  const degrees = 180 / Math.PI;
  return {
    distanceKm: distanceAu * kmPerAu,
    longitudeDeg: Math.atan2(y, x) * degrees,
    latitudeDeg: Math.asin(z / distanceAu) * degrees,
  };
}

/** Errors over all dates: km, and seconds of arc along and across the orbit. */
function measure(planet: Planet) {
  const errors = dates.map((utcMs) => {
    const [mine, theirs] = [toAngles(positionAu(planet, utcMs)), reference(planet, utcMs)];
    const alongDeg = ((mine.longitudeDeg - theirs.longitudeDeg + 540) % 360) - 180;
    return {
      km: Math.abs(mine.distanceKm - theirs.distanceKm),
      along: Math.abs(alongDeg) * 3600,
      across: Math.abs(mine.latitudeDeg - theirs.latitudeDeg) * 3600,
    };
  });
  const usual = (key: 'km' | 'along' | 'across') =>
    Math.sqrt(errors.reduce((sum, error) => sum + error[key] ** 2, 0) / errors.length);
  const most = (key: 'km' | 'along' | 'across') => Math.max(...errors.map((error) => error[key]));
  return { usual, most };
}

describe('positions of the planets', () => {
  it('are those of the fact bank at J2000 (E-05)', () => {
    const expected = { earth: [-0.177171, 0.967214, 0], mars: [1.390668, -0.013391, -0.034461] };
    for (const planet of ['earth', 'mars'] as const) {
      for (const [axis, au] of positionAu(planet, j2000Ms).entries()) {
        expect(Math.abs(au - (expected[planet][axis] ?? 9))).toBeLessThan(1e-6);
      }
    }
  });

  // What JPL states are usual errors, so they are held against root mean squares; the most is 2.5 times as much.
  it.each([
    { planet: 'earth', km: 6000, along: 20, across: 8, ...measure('earth') },
    { planet: 'mars', km: 25_000, along: 40, across: 2, ...measure('mars') },
  ] as const)(
    "of $planet keep to JPL's $km km, $along″ and $across″ at 1000 dates from 1980 to 2050 (E-04)",
    ({ usual, most, ...stated }) => {
      for (const key of ['km', 'along', 'across'] as const) {
        expect(usual(key)).toBeLessThan(stated[key]);
        expect(most(key)).toBeLessThan(2.5 * stated[key]);
      }
    },
  );

  it('stay between the nearest and the farthest point of the orbits (NASA fact sheets, G-06)', () => {
    const bounds = { earth: [0.9832, 1.0168], mars: [1.3812, 1.6663] } as const;
    for (const planet of ['earth', 'mars'] as const) {
      const distances = dates.map((utcMs) => Math.hypot(...positionAu(planet, utcMs)));
      const [nearest, farthest] = bounds[planet];
      expect(Math.min(...distances)).toBeCloseTo(nearest, 3);
      expect(Math.max(...distances)).toBeCloseTo(farthest, 3);
    }
  });

  it('move at 29.78 and 24.07 km/s on average (NASA fact sheets), in the direction the place changes', () => {
    for (const [planet, days, printed] of [
      ['earth', 365.2564, 29.78],
      ['mars', 686.98, 24.07],
    ] as const) {
      const speeds = Array.from({ length: 200 }, (_, step) =>
        length(computePlanetState(planet, j2000Ms + (step / 200) * days * 86_400_000).velocityKmS),
      );
      const mean = speeds.reduce((sum, speed) => sum + speed, 0) / 200;
      expect(Math.abs(mean - printed)).toBeLessThan(0.01);
    }
    const [before, now, after] = [-60_000, 0, 60_000].map((ms) => computePlanetState('mars', j2000Ms + ms));
    if (!before || !now || !after) throw new Error('Three states.');
    const moved = (after.positionKm.x - before.positionKm.x) / 120;
    expect(moved).toBeCloseTo(now.velocityKmS.x, 4);
  });

  it('come round again after a year of each planet, to a hundredth of a degree', () => {
    for (const [planet, days] of [
      ['earth', 365.2564],
      ['mars', 686.98],
    ] as const) {
      const [from, to] = [0, days].map((day) => toAngles(positionAu(planet, j2000Ms + day * 86_400_000)));
      expect(to?.longitudeDeg).toBeCloseTo(from?.longitudeDeg ?? 0, 2);
    }
  });
});
