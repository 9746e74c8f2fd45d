import { describe, expect, it } from 'vitest';
import {
  areostationaryAltitudeKm,
  circularOrbitHours,
  circularSpeedKmS,
  ellipseOrbitHours,
  escapeSpeedKmS,
  meanDecelerationG,
  orbitPeriodS,
} from './satellite-orbit';

describe('satellites of Mars', () => {
  it('take Phobos 7 h 39 min and Deimos 1.26 days around (G-69, G-70)', () => {
    expect(orbitPeriodS(9376) / 3600).toBeCloseTo(7.66, 2);
    expect(orbitPeriodS(23_460) / 86_400).toBeCloseTo(1.26, 2);
  });

  it('take Hope 55 hours between 20 000 and 43 000 km (P-10)', () => {
    expect(ellipseOrbitHours(20_000, 43_000)).toBeCloseTo(54.96, 2);
  });

  it('hang still 17 030 km above the equator (E-32)', () => {
    expect(Math.abs(areostationaryAltitudeKm() - 17_030)).toBeLessThan(5);
    expect(Math.round(areostationaryAltitudeKm() + 3396.2)).toBe(20_428);
    expect(orbitPeriodS(areostationaryAltitudeKm() + 3396.2)).toBeCloseTo(88_642.66, 6);
  });

  it('move so fast that speed times period is the way around', () => {
    for (const altitudeKm of [0, 300, 6000, 20_000]) {
      const circumferenceKm = 2 * Math.PI * (3389.5 + altitudeKm);
      expect(circularSpeedKmS(altitudeKm) * circularOrbitHours(altitudeKm) * 3600).toBeCloseTo(
        circumferenceKm,
        6,
      );
    }
    expect(circularSpeedKmS(300)).toBeCloseTo(3.41, 2);
  });

  it('leave Mars for good at √2 times the circular speed: 5.03 km/s from the ground (G-05)', () => {
    expect(circularSpeedKmS(0) * Math.SQRT2).toBeCloseTo(5.03, 2);
  });
});

describe('speeds at a planet', () => {
  it('are 11.19 km/s to leave Earth, 5.03 km/s to leave Mars (NASA fact sheets)', () => {
    expect(escapeSpeedKmS(1, 1)).toBeCloseTo(11.19, 2);
    expect(escapeSpeedKmS(42_828.37 / 398_600.44, 3389.5 / 6371)).toBeCloseTo(5.03, 2);
  });

  it('brake Perseverance from 5.4 km/s in seven minutes with 1.3 g on average (E-65)', () => {
    expect(meanDecelerationG(5.4, 420)).toBeCloseTo(1.31, 2);
    expect(meanDecelerationG(0.00980665, 1)).toBeCloseTo(1, 12);
  });
});
