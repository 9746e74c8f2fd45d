import { describe, expect, it } from 'vitest';
import { wrapSignedDeg } from './angle';
import { computeGroundPoint, computeGroundTrack, hopeOrbit } from './ground-track';
import { areostationaryAltitudeKm, circularOrbitHours, ellipseOrbitHours } from './satellite-orbit';

/** A circle over the equator at the height where a turn takes as long as Mars's own. */
const hangingKm = areostationaryAltitudeKm() + 3396.2 - 3389.5;

function circle(altitudeKm: number, inclinationDeg: number) {
  return { lowKm: altitudeKm, highKm: altitudeKm, inclinationDeg };
}

describe('a ground track', () => {
  it('is one point for an areostationary satellite', () => {
    for (const point of computeGroundTrack(circle(hangingKm, 0), 30, 200)) {
      expect(Math.abs(wrapSignedDeg(point.longitudeEastDeg))).toBeLessThan(1e-6);
      expect(point.latitudeDeg).toBeCloseTo(0, 12);
    }
  });

  it('is an eight across the equator when such a satellite is tilted', () => {
    const track = computeGroundTrack(circle(hangingKm, 20), 1, 201);
    expect(Math.max(...track.map(({ latitudeDeg }) => latitudeDeg))).toBeCloseTo(20, 2);
    expect(Math.min(...track.map(({ latitudeDeg }) => latitudeDeg))).toBeCloseTo(-20, 2);
    for (const point of track) expect(Math.abs(wrapSignedDeg(point.longitudeEastDeg))).toBeLessThan(2);
  });

  it('moves west by what Mars turns in one orbit', () => {
    const orbit = circle(300, 93);
    const [first, last] = computeGroundTrack(orbit, 1, 2);
    const turnedDeg = (circularOrbitHours(300) * 3600 * 360) / 88_642.66;
    expect(wrapSignedDeg((last?.longitudeEastDeg ?? 0) - (first?.longitudeEastDeg ?? 0))).toBeCloseTo(
      -turnedDeg,
      6,
    );
  });

  it('of Phobos runs west to east, faster than Mars turns: it rises in the west (G-69)', () => {
    const phobos = circle(9376 - 3389.5, 0);
    const [first, later] = [0, 3600].map((seconds) => computeGroundPoint(phobos, seconds).longitudeEastDeg);
    expect(wrapSignedDeg((later ?? 0) - (first ?? 0))).toBeGreaterThan(30);
    const deimos = circle(23_460 - 3389.5, 0);
    const [early, late] = [0, 3600].map((seconds) => computeGroundPoint(deimos, seconds).longitudeEastDeg);
    expect(wrapSignedDeg((late ?? 0) - (early ?? 0))).toBeLessThan(0);
  });

  it('of Hope keeps within 25° of the equator and 20 000 to 43 000 km, in turns of 55 hours (P-10)', () => {
    const track = computeGroundTrack({ ...hopeOrbit, nodeDeg: 50, argumentDeg: 200 }, 20, 2001);
    for (const { latitudeDeg, altitudeKm } of track) {
      expect(Math.abs(latitudeDeg)).toBeLessThanOrEqual(25.000001);
      expect(altitudeKm).toBeGreaterThan(19_999.999);
      expect(altitudeKm).toBeLessThan(43_000.001);
    }
    expect(ellipseOrbitHours(hopeOrbit.lowKm, hopeOrbit.highKm)).toBeCloseTo(54.96, 2);
    expect(track[0]?.altitudeKm).toBeCloseTo(20_000, 6);
    expect(track[50]?.altitudeKm).toBeCloseTo(43_000, 6);
  });

  it('passes right over both poles at 90°', () => {
    const track = computeGroundTrack({ ...circle(400, 90), argumentDeg: 90 }, 1, 5);
    expect(track[0]?.latitudeDeg).toBeCloseTo(90, 6);
    expect(track[2]?.latitudeDeg).toBeCloseTo(-90, 6);
  });
});
