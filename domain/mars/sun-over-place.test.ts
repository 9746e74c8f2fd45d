import { Body, HelioVector, RotationAxis } from 'astronomy-engine';
import { describe, expect, it } from 'vitest';
import { computeMarsTime } from './mars-time';
import { findSeasonMs } from './mars-year';
import { computeSunHeightDeg, findSunTimes } from './sun-over-place';

const instants = Array.from({ length: 300 }, (_, index) => Date.UTC(1980, 0) + index * 85.13 * 86_400_000);
const places = [-89, -60, -33, -4.59, 0, 18.44, 51, 75, 89].map((latitudeDeg) => ({
  latitudeDeg,
  longitudeEastDeg: 137.44,
}));

/** The same height from VSOP87 positions and the IAU's axis of Mars, without anything of Mars24. */
function heightByVectorsDeg(utcMs: number, place: { latitudeDeg: number; longitudeEastDeg: number }): number {
  const date = new Date(utcMs);
  const axis = RotationAxis(Body.Mars, date);
  const mars = HelioVector(Body.Mars, date);
  const radians = Math.PI / 180;
  const pole = axis.north;
  // The node of Mars's equator on Earth's, from which the axis counts its spin.
  const node = { x: -Math.sin(axis.ra * 15 * radians), y: Math.cos(axis.ra * 15 * radians), z: 0 };
  const across = {
    x: pole.y * node.z - pole.z * node.y,
    y: pole.z * node.x - pole.x * node.z,
    z: pole.x * node.y - pole.y * node.x,
  };
  const turn = (axis.spin + place.longitudeEastDeg) * radians;
  const latitude = Math.atan(Math.tan(place.latitudeDeg * radians) / (3376.2 / 3396.19) ** 2);
  const zenith = (['x', 'y', 'z'] as const).map(
    (key) =>
      Math.cos(latitude) * (Math.cos(turn) * node[key] + Math.sin(turn) * across[key]) +
      Math.sin(latitude) * pole[key],
  );
  const [x = 0, y = 0, z = 0] = zenith;
  const sine = -(x * mars.x + y * mars.y + z * mars.z) / Math.hypot(mars.x, mars.y, mars.z);
  return Math.asin(sine) / radians;
}

describe('the Sun over a place', () => {
  it('stands where VSOP87 and the axis of the IAU put it, within 0.1°, at 300 instants and 9 latitudes', () => {
    let worstDeg = 0;
    for (const utcMs of instants) {
      const time = computeMarsTime(utcMs);
      for (const place of places) {
        const offDeg = computeSunHeightDeg(time, place) - heightByVectorsDeg(utcMs, place);
        worstDeg = Math.max(worstDeg, Math.abs(offDeg));
      }
    }
    expect(worstDeg).toBeLessThan(0.1);
  });

  it('rises at 6 and sets at 18 true solar time on the equator, in every season', () => {
    for (const utcMs of instants) {
      const time = computeMarsTime(utcMs);
      const times = findSunTimes(time, { latitudeDeg: 0, longitudeEastDeg: 0 });
      const trueShiftH = time.equationOfTimeDeg / 15;
      if (times.kind !== 'rises') throw new Error('On the equator it always rises.');
      expect(times.daylightH).toBeCloseTo(12, 9);
      expect(times.sunriseH + trueShiftH).toBeCloseTo(6, 9);
    }
  });

  it('is up for 12 hours everywhere at an equinox', () => {
    const time = computeMarsTime(findSeasonMs(38, 180));
    for (const place of places) {
      const times = findSunTimes(time, place);
      expect(times.kind === 'rises' && times.daylightH).toBeCloseTo(12, 2);
    }
  });

  it('is on the horizon when it rises and when it sets', () => {
    for (const utcMs of instants) {
      const time = computeMarsTime(utcMs);
      for (const place of places) {
        const times = findSunTimes(time, place);
        if (times.kind !== 'rises') continue;
        for (const localH of [times.sunriseH, times.sunsetH]) {
          const moment = { ...time, coordinatedMarsTimeH: localH - place.longitudeEastDeg / 15 };
          expect(computeSunHeightDeg(moment, place)).toBeCloseTo(0, 6);
        }
      }
    }
  });

  it('gives north and south together 24 hours of light', () => {
    for (const utcMs of instants) {
      const time = computeMarsTime(utcMs);
      const north = findSunTimes(time, { latitudeDeg: 40, longitudeEastDeg: 10 });
      const south = findSunTimes(time, { latitudeDeg: -40, longitudeEastDeg: 10 });
      if (north.kind !== 'rises' || south.kind !== 'rises') throw new Error('At 40° it always rises.');
      expect(north.daylightH + south.daylightH).toBeCloseTo(24, 9);
    }
  });

  it('stays up at the pole in summer, and down in winter', () => {
    const summer = computeMarsTime(findSeasonMs(38, 90));
    expect(findSunTimes(summer, { latitudeDeg: 90, longitudeEastDeg: 0 }).kind).toBe('always-up');
    expect(findSunTimes(summer, { latitudeDeg: -90, longitudeEastDeg: 0 }).kind).toBe('always-down');
    expect(computeSunHeightDeg(summer, { latitudeDeg: 90, longitudeEastDeg: 0 })).toBeCloseTo(25.19, 2);
  });
});
