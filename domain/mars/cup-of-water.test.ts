import { describe, expect, it } from 'vitest';
import { cupAfterBoiling, cupAtRest } from './cup-of-water';
import { rungeKuttaStep } from './runge-kutta';

const onMars = { waterKg: 0.25, celsius: 20, pressurePa: 500 };
const inHellas = { waterKg: 0.25, celsius: 20, pressurePa: 1200 };

describe('an open cup of water', () => {
  it('at 20 °C in ordinary air of Mars boils about 15 percent away and ends as ice', () => {
    const rest = cupAtRest(onMars);
    expect(rest.waterKg).toBeCloseTo(0, 12);
    expect(rest.boiledKg / 0.25).toBeCloseTo(0.147, 2);
    expect(rest.celsius).toBeCloseTo(0.01, 6);
  });

  it('in the deepest Hellas only boils until it is as cool as its boiling point, and stays water', () => {
    const rest = cupAtRest(inHellas);
    expect(rest.iceKg).toBe(0);
    expect(rest.celsius).toBeCloseTo(9.66, 1);
    expect(rest.boiledKg / 0.25).toBeCloseTo((4.18 * (20 - rest.celsius)) / 2470, 3);
  });

  it('in a room on Earth does not boil at all, nor does a cup below its boiling point', () => {
    const inRoom = cupAtRest({ ...onMars, pressurePa: 101_325 });
    expect([inRoom.boiledKg, inRoom.waterKg, inRoom.iceKg]).toEqual([0, 0.25, 0]);
    expect(inRoom.celsius).toBeCloseTo(20, 9);
    expect(cupAtRest({ ...inHellas, celsius: 5 }).boiledKg).toBe(0);
  });

  it('loses no water: vapour, water and ice add up at every moment', () => {
    for (let grams = 0; grams <= 60; grams += 1) {
      const { boiledKg, waterKg, iceKg } = cupAfterBoiling(onMars, grams / 1000);
      expect(boiledKg + waterKg + iceKg).toBeCloseTo(0.25, 12);
    }
  });

  it('pays for the vapour with its own heat: freezing heat equals boiling heat once it is cold', () => {
    const [before, after] = [cupAfterBoiling(onMars, 0.012), cupAfterBoiling(onMars, 0.02)];
    expect((after.iceKg - before.iceKg) * 333.4).toBeCloseTo(0.008 * 2500.9, 6);
  });

  it('cools as the equation does when it is followed in small steps, with an error of the fourth power', async ({
    annotate,
  }) => {
    // State: left kg, °C; run over boiled kg.
    const rate = ([leftKg = 1, celsius = 0]: readonly number[]) => [
      -1,
      -(2500.9 - 2.36 * celsius) / (leftKg * 4.18),
    ];
    const exact = cupAfterBoiling({ ...onMars, celsius: 60 }, 0.02).celsius;
    const errors = [4, 8, 16].map((steps) => {
      let state: readonly number[] = [0.25, 60];
      for (let step = 0; step < steps; step += 1) state = rungeKuttaStep(state, rate, 0.02 / steps);
      return Math.abs((state[1] ?? 0) - exact);
    });
    const orders = errors.slice(1).map((error, i) => Math.log2((errors[i] ?? 0) / error));
    await annotate(`measured order ${orders.map((order) => order.toFixed(2)).join(', ')}`);
    for (const order of orders) expect(order).toBeGreaterThan(3.5);
  });
});
