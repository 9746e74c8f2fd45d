import { describe, expect, it } from 'vitest';
import { computeOrbitState, solveKepler } from './kepler-orbit';
import { cross, dot, length } from './vector';

const ellipse = {
  semiMajorAxisKm: 34_890,
  eccentricity: 0.33,
  inclinationDeg: 25,
  nodeDeg: 70,
  argumentDeg: 200,
};
const gmKm3S2 = 42_828.37;
const states = Array.from({ length: 72 }, (_, step) =>
  computeOrbitState({ ...ellipse, meanAnomalyDeg: 5 * step - 180 }, gmKm3S2),
);

describe("Kepler's equation", () => {
  it('is solved from circles to very long ellipses, everywhere on them', () => {
    for (const eccentricity of [0, 0.0167, 0.0934, 0.5, 0.79, 0.81, 0.95, 0.999]) {
      for (let meanDeg = -540; meanDeg <= 540; meanDeg += 0.7) {
        const anomaly = solveKepler(meanDeg, eccentricity);
        const backDeg = ((anomaly - eccentricity * Math.sin(anomaly)) * 180) / Math.PI;
        expect(Math.abs(Math.sin(((backDeg - meanDeg) * Math.PI) / 180))).toBeLessThan(1e-12);
      }
    }
  });

  it('gives the value of the text books: M = 235.4°, e = 0.4, E = 220.512074° (Vallado, example 2-1)', () => {
    expect((solveKepler(235.4, 0.4) * 180) / Math.PI + 360).toBeCloseTo(220.512074, 5);
  });

  it('leaves the mean anomaly as it is on a circle, and 0 at 0', () => {
    expect(solveKepler(90, 0)).toBeCloseTo(Math.PI / 2, 14);
    expect(solveKepler(0, 0.95)).toBe(0);
  });
});

describe('motion on an ellipse', () => {
  it('keeps its energy −GM/2a and the direction and size of its turn (Kepler 2)', () => {
    const turns = states.map(({ positionKm, velocityKmS }) => cross(positionKm, velocityKmS));
    const expectedTurn = Math.sqrt(gmKm3S2 * 34_890 * (1 - 0.33 ** 2));
    for (const [step, { positionKm, velocityKmS }] of states.entries()) {
      const energy = dot(velocityKmS, velocityKmS) / 2 - gmKm3S2 / length(positionKm);
      expect(energy).toBeCloseTo(-gmKm3S2 / (2 * 34_890), 10);
      const turn = turns[step];
      if (!turn) throw new Error('A turn for each state.');
      expect(length(turn)).toBeCloseTo(expectedTurn, 6);
      expect(turn.z / length(turn)).toBeCloseTo(Math.cos((25 * Math.PI) / 180), 12);
    }
  });

  it('stays between a (1 − e) and a (1 + e), and reaches both', () => {
    const distances = states.map(({ positionKm }) => length(positionKm));
    expect(Math.min(...distances)).toBeCloseTo(34_890 * 0.67, 6);
    expect(Math.max(...distances)).toBeCloseTo(34_890 * 1.33, 6);
  });

  it('has the velocity with which its place changes', () => {
    const meanDegPerS = (Math.sqrt(gmKm3S2 / 34_890 ** 3) * 180) / Math.PI;
    const at = (seconds: number) =>
      computeOrbitState({ ...ellipse, meanAnomalyDeg: 50 + meanDegPerS * seconds }, gmKm3S2);
    const { velocityKmS } = at(0);
    for (const axis of ['x', 'y', 'z'] as const) {
      expect((at(1).positionKm[axis] - at(-1).positionKm[axis]) / 2).toBeCloseTo(velocityKmS[axis], 6);
    }
  });
});
