import { describe, expect, it } from 'vitest';
import { throwRangeOnMarsM } from './projectile';
import { energyOfThrowJ, followThrow, type Throw } from './throw-in-air';

/** A cricket ball, 0.16 kg and 7.2 cm wide. */
const ball = { speedMS: 25, angleDeg: 45, ballKg: 0.16, dragAreaM2: 0.47 * Math.PI * 0.036 ** 2 };
const onMars: Throw = { ...ball, gravityMS2: 3.73, airKgM3: 0.016 };
const onEarth: Throw = { ...ball, gravityMS2: 9.81, airKgM3: 1.225 };

function rangeM(thrown: Throw, stepS = 0.01): number {
  return followThrow(thrown, stepS).at(-1)?.distanceM ?? 0;
}

describe('a throw through air', () => {
  it('without air lands where the formula says', () => {
    expect(rangeM({ ...onMars, airKgM3: 0 })).toBeCloseTo(throwRangeOnMarsM(25, 45), 9);
  });

  it('straight up against drag rises as high as the formula says', () => {
    // h = m/(ρCdA) · ln(1 + ρCdA v² / 2mg), from dv/dh with quadratic drag.
    const { ballKg, dragAreaM2, airKgM3, gravityMS2 } = onEarth;
    const drag = (airKgM3 * dragAreaM2) / 2 / ballKg;
    const expected = Math.log(1 + (drag * 25 ** 2) / gravityMS2) / (2 * drag);
    const highest = Math.max(
      ...followThrow({ ...onEarth, angleDeg: 90 }, 0.0005).map(({ heightM }) => heightM),
    );
    expect(highest).toBeCloseTo(expected, 5);
  });

  it('keeps the energy: what the ball loses, the air has', () => {
    const states = followThrow(onEarth, 0.01);
    for (const state of states) {
      expect(energyOfThrowJ(onEarth, state)).toBeCloseTo((0.16 * 25 ** 2) / 2, 6);
    }
    expect(states.at(-1)?.lostJ).toBeGreaterThan(10);
  });

  it('is computed with an error that falls with the fourth power of the step', async ({ annotate }) => {
    // At a fixed time, so that the cut last step plays no part. Strong drag, so that the error stands above rounding.
    const strong = { ...onEarth, airKgM3: 12 };
    const heightAt = (stepS: number) => followThrow(strong, stepS)[Math.round(0.8 / stepS)]?.heightM ?? 0;
    const exact = heightAt(0.8 / 1024);
    const errors = [8, 16, 32].map((steps) => Math.abs(heightAt(0.8 / steps) - exact));
    const orders = errors.slice(1).map((error, i) => Math.log2((errors[i] ?? 0) / error));
    await annotate(`measured order ${orders.map((order) => order.toFixed(2)).join(', ')}`);
    for (const order of orders) expect(order).toBeGreaterThan(3.5);
  });

  it('goes nearly as far as without air on Mars, and clearly less far on Earth', () => {
    expect(rangeM(onMars) / rangeM({ ...onMars, airKgM3: 0 })).toBeGreaterThan(0.98);
    expect(rangeM(onEarth) / rangeM({ ...onEarth, airKgM3: 0 })).toBeLessThan(0.75);
  });

  it('along the level ends at once', () => {
    expect(followThrow({ ...onMars, angleDeg: 0 }, 0.01)).toHaveLength(1);
  });
});
