import { describe, expect, it } from 'vitest';
import { distanceFromSMinusPKm, sMinusPS, waveTimeS } from './seismic-waves';

describe('quake waves at one speed', () => {
  it('need 200 s for 1600 km at 8 km/s', () => {
    expect(waveTimeS(1600, 8)).toBe(200);
  });

  it('arrive 160 s apart from 1600 km when P runs at 8 and S at 4.444 km/s', () => {
    expect(sMinusPS(1600, 8, 40 / 9)).toBeCloseTo(160, 9);
  });

  it('give the distance back, whatever the speeds', () => {
    for (const [distanceKm, pKmS, sKmS] of [
      [100, 6, 3.5],
      [1700, 7.8, 4.5],
      [3000, 8.1, 4.3],
    ] as const) {
      expect(distanceFromSMinusPKm(sMinusPS(distanceKm, pKmS, sKmS), pKmS, sKmS)).toBeCloseTo(distanceKm, 6);
    }
  });

  it('arrive together where the quake is', () => {
    expect(sMinusPS(0, 8, 4.5)).toBe(0);
    expect(distanceFromSMinusPKm(0, 8, 4.5)).toBe(0);
  });
});
