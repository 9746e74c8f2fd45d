import { describe, expect, it } from 'vitest';
import {
  fallTimeOnEarthS,
  fallTimeOnMarsS,
  heightWhileFallingOnEarthM,
  heightWhileFallingOnMarsM,
  jumpHeightOnMarsM,
  massFromWeightOnMarsKg,
  weightOnEarthN,
  weightOnMarsN,
} from './gravity';

describe('gravity', () => {
  it('gives a 40 kg pupil 149 N on Mars and 392 N on Earth, as the fact bank prints (G-20)', () => {
    expect(Math.round(weightOnMarsN(40))).toBe(149);
    expect(Math.round(weightOnEarthN(40))).toBe(392);
  });

  it('makes weight on Mars 38 percent of weight on Earth (NASA fact sheet: 0.380)', () => {
    expect(weightOnMarsN(1) / weightOnEarthN(1)).toBeCloseTo(0.38, 3);
  });

  it('finds the mass again from the weight', () => {
    expect(massFromWeightOnMarsKg(weightOnMarsN(1025))).toBeCloseTo(1025, 9);
  });

  it('lets a stone fall 2 m in 1.04 s on Mars and 0.64 s on Earth', () => {
    expect(fallTimeOnMarsS(2)).toBeCloseTo(1.04, 2);
    expect(fallTimeOnEarthS(2)).toBeCloseTo(0.64, 2);
    expect(fallTimeOnMarsS(0)).toBe(0);
  });

  it('agrees with h = ½ g t²', () => {
    expect((3.73 * fallTimeOnMarsS(21.9) ** 2) / 2).toBeCloseTo(21.9, 9);
  });

  it('turns a 0.5 m jump into one of 1.3 m', () => {
    expect(jumpHeightOnMarsM(0.5)).toBeCloseTo(1.315, 3);
  });

  it('has a stone 3 m above Earth and 4.3 m above Mars 0.61 s after it was let go from 4.83 m and 5 m', () => {
    expect(heightWhileFallingOnEarthM(4.825, 0.61)).toBeCloseTo(3.0, 2);
    expect(heightWhileFallingOnMarsM(5, 0.61)).toBeCloseTo(4.31, 2);
  });

  it('keeps the energy of a falling stone: g h + v² / 2 stays what it was', () => {
    const [heightM, gravityMS2] = [12, 3.73];
    for (const elapsedS of [0, 0.5, 1, 2]) {
      const speedMS = gravityMS2 * elapsedS;
      const energy = gravityMS2 * heightWhileFallingOnMarsM(heightM, elapsedS) + speedMS ** 2 / 2;
      expect(energy).toBeCloseTo(gravityMS2 * heightM, 9);
    }
  });

  it('lets no stone fall into the ground', () => {
    expect(heightWhileFallingOnMarsM(5, 60)).toBe(0);
    expect(heightWhileFallingOnEarthM(5, 60)).toBe(0);
  });
});
