import { describe, expect, it } from 'vitest';
import { greatCircleKm, marsRadiusKm } from './great-circle';
import { marsLevels } from './mars-interior';
import {
  arrivalsAt,
  coreRadiusKm,
  distanceFromDelayDeg,
  farthestQuakeDeg,
  traceMars,
} from './quake-distance';

const waves = traceMars();

describe('quakes that InSight heard', () => {
  // Distance in degrees and S − P in seconds (± 5): all with both in Samuel et al. 2023, Nature 622, 712, supplement.
  const heard = [
    [30.9, 178.8],
    [54.8, 327.28],
    [30.5, 171.4],
    [42.0, 229.3],
    [29.1, 170.7],
    [30.6, 163.2],
    [20.7, 121.6],
    [26.0, 151.0],
    [75.2, 437.5],
    [87.0, 490.4],
    [36.1, 216.0],
  ] as const;
  const misses = heard.map(([distanceDeg, delayS]) =>
    Math.abs(distanceFromDelayDeg(waves, delayS) / distanceDeg - 1),
  );

  it('are put within 12 percent of their distance, most of them within 5', () => {
    expect(Math.max(...misses)).toBeLessThan(0.12);
    expect(misses.filter((miss) => miss < 0.05).length).toBeGreaterThanOrEqual(8);
  });

  // S0235b: 12:19:18 to 12:22:05 on 26 July 2019; its source is in Cerberus Fossae (fact bank G-29).
  it('S0235b is put at Cerberus Fossae, 24° to 31° from InSight', () => {
    const distanceDeg = distanceFromDelayDeg(waves, 167);
    expect(distanceDeg).toBeGreaterThan(24);
    expect(distanceDeg).toBeLessThan(31);
    const fossaeKm = greatCircleKm(4.5, 135.62, 10, 163);
    expect(Math.abs((distanceDeg * Math.PI * marsRadiusKm) / 180 / fossaeKm - 1)).toBeLessThan(0.1);
  });
});

describe('the arrivals through Mars', () => {
  it('undo each other: the delay of a distance gives the distance', () => {
    for (const distanceDeg of [6, 20, 45, 70, 95]) {
      expect(distanceFromDelayDeg(waves, arrivalsAt(waves, distanceDeg).delayS ?? 0)).toBeCloseTo(
        distanceDeg,
        5,
      );
    }
  });

  it('come later with distance, S always after P, and at most as slow as the slowest crust', () => {
    let before = { p: 0, delayS: 0 };
    for (let distanceDeg = 5; distanceDeg <= farthestQuakeDeg; distanceDeg += 1) {
      const { p, delayS } = arrivalsAt(waves, distanceDeg);
      expect(p?.timeS).toBeGreaterThan(before.p);
      expect(delayS).toBeGreaterThan(before.delayS);
      before = { p: p?.timeS ?? 0, delayS: delayS ?? 0 };
    }
  });

  it('end at the shadow of the core: nothing straight from 100° to 150°, and no S through the liquid core', () => {
    for (const distanceDeg of [100, 120, 150]) {
      expect(arrivalsAt(waves, distanceDeg)).toEqual({ p: null, s: null, delayS: null });
    }
    expect(arrivalsAt(waves, 180).p?.turningKm).toBeLessThan(1855);
    expect(arrivalsAt(waves, 180).s).toBeNull();
  });

  it('turn above the core until the shadow, which starts where they graze it', () => {
    const deepestKm = arrivalsAt(waves, 96).p?.turningKm ?? 0;
    expect(deepestKm).toBeGreaterThan(1855);
    expect(deepestKm).toBeLessThan(1870);
  });
});

describe('the layers of Mars', () => {
  it('have the core of the fact bank, 1830 ± 40 km, and a crust within 24 to 72 km (G-24, G-27)', () => {
    expect(Math.abs(coreRadiusKm - 1830)).toBeLessThan(40);
    const crustKm = marsRadiusKm - (marsLevels.find(({ pKmS }) => pKmS > 7)?.radiusKm ?? 0);
    expect(crustKm).toBeGreaterThan(24);
    expect(crustKm).toBeLessThan(72);
  });
});
