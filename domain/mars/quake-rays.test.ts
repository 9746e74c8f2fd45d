import { describe, expect, it } from 'vitest';
import { marsLevels, type WaveLevel } from './mars-interior';
import { findFirstArrival, followRay, traceRays } from './quake-rays';

const radiusKm = 3389.5;
const level = (km: number, pKmS: number): WaveLevel => ({ radiusKm: km, pKmS, sKmS: pKmS / Math.sqrt(3) });
const degreesKm = (radiusKm * Math.PI) / 180;

function timeS(levels: readonly WaveLevel[], distanceDeg: number): number {
  return findFirstArrival(traceRays(levels, 'p'), distanceDeg)?.timeS ?? Number.NaN;
}

describe('waves through a ball', () => {
  it('of one speed run along the chord: 2R sin(Δ/2) / v', () => {
    for (const distanceDeg of [1, 30, 90, 150, 179]) {
      const chordKm = 2 * radiusKm * Math.sin((distanceDeg * Math.PI) / 360);
      expect(timeS([level(radiusKm, 8), level(0.01, 8)], distanceDeg)).toBeCloseTo(chordKm / 8, 5);
    }
  });

  it('of speed v = a rᵇ need 2R/(v(1 − b)) · sin((1 − b)Δ/2) (Bullen)', () => {
    const power = -0.4;
    const levels = [3389.5, 2500, 1200, 300, 1].map((km) => level(km, 7.5 * (km / radiusKm) ** power));
    for (const distanceDeg of [5, 40, 100]) {
      const angle = ((1 - power) * distanceDeg * Math.PI) / 360;
      expect(timeS(levels, distanceDeg)).toBeCloseTo(
        ((2 * radiusKm) / (7.5 * (1 - power))) * Math.sin(angle),
        6,
      );
    }
  });

  it('of a smooth speed are found with an error that falls with the square of the level distance', async ({
    annotate,
  }) => {
    // v = 8.5 − 1.2 (r/R)² at so many levels.
    const smooth = (shells: number) =>
      Array.from({ length: shells + 1 }, (_, i) => {
        const share = 1 - (0.999 * i) / shells;
        return level(radiusKm * share, 8.5 - 1.2 * share ** 2);
      });
    const exact = timeS(smooth(1024), 70);
    const errors = [8, 16, 32, 64].map((shells) => Math.abs(timeS(smooth(shells), 70) - exact));
    const order = Math.log2((errors[0] ?? 0) / (errors[3] ?? 0)) / 3;
    await annotate(`measured order ${order.toFixed(2)}`);
    expect(order).toBeGreaterThan(1.5);
    expect(errors[3]).toBeLessThan(0.1);
  });

  it('keep their parameter: it is the slope of the time against the angle', () => {
    const bundles = traceRays(marsLevels, 'p');
    for (const distanceDeg of [15, 35, 50, 80]) {
      const ray = findFirstArrival(bundles, distanceDeg);
      const [before, after] = [-0.001, 0.001].map(
        (step) => findFirstArrival(bundles, distanceDeg + step)?.timeS ?? 0,
      );
      const slopeS = (((after ?? 0) - (before ?? 0)) / 0.002) * (180 / Math.PI);
      expect((ray?.parameterS ?? 0) / slopeS).toBeCloseTo(1, 5);
    }
  });

  it('near the quake run straight through the top of the crust', () => {
    expect(timeS(marsLevels, 0.2)).toBeCloseTo((0.2 * degreesKm) / 3.8, 2);
  });

  it('from a deep quake save the way through the crust above it', () => {
    const saved = timeS(marsLevels, 60) - (findFirstArrival(traceRays(marsLevels, 'p', 24), 60)?.timeS ?? 0);
    // Steep through two crust layers: 10 km at 3.8 km/s and 14 km at 4.5 km/s.
    expect(saved).toBeGreaterThan(10 / 3.8 + 14 / 4.5 - 1);
    expect(saved).toBeLessThan(10 / 3.8 + 14 / 4.5);
  });

  it('do not run where there are no levels', () => {
    expect(traceRays([], 'p')).toEqual([]);
    expect(findFirstArrival([], 30)).toBeNull();
  });
});

describe('the points along a way', () => {
  const bundles = traceRays(marsLevels, 'p', 30);

  it('lead from the quake over the deepest point to the station, at the time of the arrival', () => {
    for (const distanceDeg of [8, 40, 90, 180]) {
      const ray = findFirstArrival(bundles, distanceDeg);
      if (ray === null) throw new Error('no ray');
      const points = followRay(bundles, ray);
      expect([points[0]?.angleRad, points[0]?.timeS]).toEqual([0, 0]);
      expect(points[0]?.radiusKm).toBeCloseTo(radiusKm - 30, 6);
      expect(Math.min(...points.map((at) => at.radiusKm))).toBeCloseTo(ray.turningKm, 6);
      expect(points.at(-1)?.radiusKm).toBe(radiusKm);
      expect(points.at(-1)?.angleRad).toBeCloseTo(ray.angleRad, 9);
      expect(points.at(-1)?.timeS).toBeCloseTo(ray.timeS, 9);
    }
  });

  it('never go back in time or angle', () => {
    const ray = findFirstArrival(bundles, 60);
    if (ray === null) throw new Error('no ray');
    const points = followRay(bundles, ray, 6);
    for (const [i, at] of points.slice(1).entries()) {
      expect(at.timeS).toBeGreaterThanOrEqual(points[i]?.timeS ?? 0);
      expect(at.angleRad).toBeGreaterThanOrEqual(points[i]?.angleRad ?? 0);
    }
  });
});
