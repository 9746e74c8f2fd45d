import { describe, expect, it } from 'vitest';
import { computeOrbitState, type OrbitState } from './kepler-orbit';
import { computePlanetState } from './planets';
import { propagateOrbit } from './propagate-orbit';
import { sunGmKm3S2 } from './sun-orbit';
import { add, cross, dot, length, scale, subtract } from './vector';

const marsGmKm3S2 = 42_828.37;
const hopeOrbit = {
  semiMajorAxisKm: 34_889.5,
  eccentricity: 0.3296,
  inclinationDeg: 25,
  nodeDeg: 40,
  argumentDeg: 130,
};
const start = computeOrbitState({ ...hopeOrbit, meanAnomalyDeg: 10 }, marsGmKm3S2);

/** The same flight by small steps of Newton's law, with the classic Runge-Kutta method. */
function integrate(from: OrbitState, seconds: number, steps: number): OrbitState {
  const rate = ({ positionKm, velocityKmS }: OrbitState): OrbitState => ({
    positionKm: velocityKmS,
    velocityKmS: scale(positionKm, -marsGmKm3S2 / length(positionKm) ** 3),
  });
  const ahead = (state: OrbitState, slope: OrbitState, step: number): OrbitState => ({
    positionKm: add(state.positionKm, scale(slope.positionKm, step)),
    velocityKmS: add(state.velocityKmS, scale(slope.velocityKmS, step)),
  });
  const step = seconds / steps;
  let state = from;
  for (let done = 0; done < steps; done++) {
    const first = rate(state);
    const second = rate(ahead(state, first, step / 2));
    const third = rate(ahead(state, second, step / 2));
    const fourth = rate(ahead(state, third, step));
    for (const [slope, weight] of [
      [first, 1 / 6],
      [second, 1 / 3],
      [third, 1 / 3],
      [fourth, 1 / 6],
    ] as const) {
      state = ahead(state, slope, step * weight);
    }
  }
  return state;
}

const flightS = 40 * 3600;
const errorsKm = [400, 800, 1600].map((steps) =>
  length(
    subtract(
      integrate(start, flightS, steps).positionKm,
      propagateOrbit(start, flightS, marsGmKm3S2).positionKm,
    ),
  ),
);
const [coarse = 0, middle = 0, fine = 0] = errorsKm;
const orders = [Math.log2(coarse / middle), Math.log2(middle / fine)];

describe('free flight', () => {
  it(`is where small steps of Newton's law lead: measured order ${orders.map((order) => order.toFixed(2)).join(' and ')} of 4`, () => {
    for (const order of orders) expect(Math.abs(order - 4)).toBeLessThan(0.25);
    expect(fine).toBeLessThan(0.001);
  });

  it('follows the ellipse of Kepler, forwards and backwards, over many turns', () => {
    const degPerS = (Math.sqrt(marsGmKm3S2 / 34_889.5 ** 3) * 180) / Math.PI;
    for (const seconds of [-900_000, -5000, 0, 1, 70_000, 197_000, 2_000_000]) {
      const expected = computeOrbitState(
        { ...hopeOrbit, meanAnomalyDeg: 10 + degPerS * seconds },
        marsGmKm3S2,
      );
      const found = propagateOrbit(start, seconds, marsGmKm3S2);
      expect(length(subtract(found.positionKm, expected.positionKm))).toBeLessThan(1e-4);
      expect(length(subtract(found.velocityKmS, expected.velocityKmS))).toBeLessThan(1e-8);
    }
  });

  it.each([
    ['a circle', 1],
    ['a long ellipse', 1.35],
    ['a parabola', Math.SQRT2],
    ['a hyperbola', 2],
  ])('keeps energy and turn on %s', (_, timesCircular) => {
    const positionKm = { x: 4000, y: 0, z: 0 };
    const speed = timesCircular * Math.sqrt(marsGmKm3S2 / 4000);
    const from = { positionKm, velocityKmS: { x: 0, y: speed * 0.8, z: speed * 0.6 } };
    const energy = (state: OrbitState) =>
      dot(state.velocityKmS, state.velocityKmS) / 2 - marsGmKm3S2 / length(state.positionKm);
    const turn = (state: OrbitState) => cross(state.positionKm, state.velocityKmS);
    for (const seconds of [-40_000, 10, 3000, 500_000]) {
      const state = propagateOrbit(from, seconds, marsGmKm3S2);
      expect(energy(state)).toBeCloseTo(energy(from), 8);
      expect(length(subtract(turn(state), turn(from))) / length(turn(from))).toBeLessThan(1e-9);
    }
  });

  it("goes along a parabola as Barker's equation says, to a true anomaly of 90°", () => {
    // t = ½ √(p³/GM) (tan ν/2 + ⅓ tan³ ν/2), p = 2q; at ν = 90° both tangents are 1.
    const seconds = 0.5 * Math.sqrt(8000 ** 3 / marsGmKm3S2) * (4 / 3);
    const velocityKmS = { x: 0, y: Math.sqrt((2 * marsGmKm3S2) / 4000), z: 0 };
    const { positionKm } = propagateOrbit(
      { positionKm: { x: 4000, y: 0, z: 0 }, velocityKmS },
      seconds,
      marsGmKm3S2,
    );
    expect(positionKm.x).toBeCloseTo(0, 4);
    expect(positionKm.y).toBeCloseTo(8000, 4);
  });

  it('stays where it is for no time, and falls as a stone at first', () => {
    expect(propagateOrbit(start, 0, marsGmKm3S2)).toEqual(start);
    const rest = { positionKm: { x: 10_000, y: 0, z: 0 }, velocityKmS: { x: 0, y: 0, z: 0 } };
    const fallenKm = 10_000 - propagateOrbit(rest, 60, marsGmKm3S2).positionKm.x;
    expect(fallenKm).toBeCloseTo((marsGmKm3S2 / 1e8) * 1800, 4);
  });

  it('carries Earth along its orbit for a week, 18 million km, within 500 km of its elements', () => {
    const fromMs = Date.UTC(2026, 10, 1);
    const week = propagateOrbit(computePlanetState('earth', fromMs), 7 * 86_400, sunGmKm3S2);
    const expected = computePlanetState('earth', fromMs + 7 * 86_400_000);
    expect(length(subtract(week.positionKm, expected.positionKm))).toBeLessThan(500);
  });
});
