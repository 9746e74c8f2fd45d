import { describe, expect, it } from 'vitest';
import {
  equatorGravityMS2,
  escapeSpeedKmS,
  gravityAtDistanceMS2,
  groundAreaKm2,
  meanDensityKgM3,
} from './planet-body';

const mars = { massKg: 6.4169e23, radiusKm: 3389.5 };
const earth = { massKg: 5.9722e24, radiusKm: 6371 };

describe('Mars as a ball', () => {
  it('has 0.107 of the mass and 0.532 of the width of Earth (fact bank G-01, G-02)', () => {
    expect(mars.massKg / earth.massKg).toBeCloseTo(0.107, 3);
    expect(mars.radiusKm / earth.radiusKm).toBeCloseTo(0.532, 3);
  });

  it('has the mean densities of the fact bank, 3934 and 5513 kg/m³ (G-03)', () => {
    expect(meanDensityKgM3(mars)).toBeCloseTo(3934, -0.5);
    expect(meanDensityKgM3(earth)).toBeCloseTo(5513, -0.5);
  });

  it('pulls with 3.73 m/s², and with 3.69 at the turning equator (fact bank G-04)', () => {
    expect(gravityAtDistanceMS2(mars.massKg, mars.radiusKm)).toBeCloseTo(3.73, 2);
    expect(Math.abs(equatorGravityMS2({ ...mars, radiusKm: 3396.2 }, 24.6229) - 3.69)).toBeLessThan(0.01);
  });

  it('lets go at 5.03 km/s and Earth at 11.19 km/s (fact bank G-05)', () => {
    expect(escapeSpeedKmS(mars)).toBeCloseTo(5.03, 2);
    expect(escapeSpeedKmS(earth)).toBeCloseTo(11.19, 2);
  });

  it('has 144 million km² of ground, 28 percent of Earth (fact bank G-18)', () => {
    expect(groundAreaKm2(mars.radiusKm) / 1e6).toBeCloseTo(144, 0);
    expect(groundAreaKm2(mars.radiusKm) / groundAreaKm2(earth.radiusKm)).toBeCloseTo(0.283, 3);
  });

  it('keeps the energy: half the square of the escape speed is pull times radius', () => {
    const pullMS2 = gravityAtDistanceMS2(mars.massKg, mars.radiusKm);
    expect((escapeSpeedKmS(mars) * 1000) ** 2 / 2).toBeCloseTo(pullMS2 * mars.radiusKm * 1000, 3);
  });

  it('pulls a quarter at twice the distance, and everything far away hardly at all', () => {
    expect(gravityAtDistanceMS2(mars.massKg, 6779)).toBeCloseTo(
      gravityAtDistanceMS2(mars.massKg, 3389.5) / 4,
      12,
    );
    expect(gravityAtDistanceMS2(mars.massKg, 1e9)).toBeLessThan(1e-10);
  });
});
