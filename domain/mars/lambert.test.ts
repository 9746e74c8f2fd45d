import { describe, expect, it } from 'vitest';
import { createRandom } from '../random';
import { solveLambert } from './lambert';
import { propagateOrbit } from './propagate-orbit';
import { sunGmKm3S2 } from './sun-orbit';
import { cross, dot, length, subtract } from './vector';

const earthGmKm3S2 = 398_600;

describe("Lambert's problem", () => {
  it('gives the velocities of the text book (Curtis, Orbital Mechanics, example 5.2)', () => {
    const flight = solveLambert(
      { x: 5000, y: 10_000, z: 2100 },
      { x: -14_600, y: 2500, z: 7000 },
      3600,
      earthGmKm3S2,
    );
    expect(flight?.departureKmS.x).toBeCloseTo(-5.9925, 4);
    expect(flight?.departureKmS.y).toBeCloseTo(1.9254, 4);
    expect(flight?.departureKmS.z).toBeCloseTo(3.2456, 4);
    expect(flight?.arrivalKmS.x).toBeCloseTo(-3.3125, 4);
    expect(flight?.arrivalKmS.y).toBeCloseTo(-4.1966, 4);
    expect(flight?.arrivalKmS.z).toBeCloseTo(-0.38529, 4);
  });

  it('finds the quarter of a circle', () => {
    const quarterS = (Math.PI / 2) * Math.sqrt(1e12 / earthGmKm3S2);
    const flight = solveLambert({ x: 1e4, y: 0, z: 0 }, { x: 0, y: 1e4, z: 0 }, quarterS, earthGmKm3S2);
    expect(flight?.departureKmS.x).toBeCloseTo(0, 8);
    expect(flight?.departureKmS.y).toBeCloseTo(Math.sqrt(earthGmKm3S2 / 1e4), 8);
  });

  it('meets its aim: free flight with the velocity found arrives there, at 500 random places and times', () => {
    const random = createRandom('Lambert');
    const place = (angleDeg: number) => {
      const angle = (angleDeg * Math.PI) / 180;
      const radiusKm = random.integer(100, 250) * 1e6;
      return {
        x: radiusKm * Math.cos(angle),
        y: radiusKm * Math.sin(angle),
        z: radiusKm * 0.001 * random.integer(-60, 60),
      };
    };
    for (let index = 0; index < 500; index++) {
      const [from, to] = [place(0), place(random.integer(5, 355))];
      const seconds = random.integer(60, 500) * 86_400;
      const flight = solveLambert(from, to, seconds, sunGmKm3S2);
      if (flight === null) continue;
      const end = propagateOrbit({ positionKm: from, velocityKmS: flight.departureKmS }, seconds, sunGmKm3S2);
      expect(length(subtract(end.positionKm, to))).toBeLessThan(100);
      // Energy and turn are the same at both ends, and the way goes with the planets.
      const [turn, endTurn] = [cross(from, flight.departureKmS), cross(to, flight.arrivalKmS)];
      expect(length(subtract(turn, endTurn)) / length(turn)).toBeLessThan(1e-8);
      expect(turn.z).toBeGreaterThan(0);
      const energies = [
        dot(flight.departureKmS, flight.departureKmS) / 2 - sunGmKm3S2 / length(from),
        dot(flight.arrivalKmS, flight.arrivalKmS) / 2 - sunGmKm3S2 / length(to),
      ] as const;
      expect(energies[1]).toBeCloseTo(energies[0], 4);
    }
  });

  it('has no answer in one line with the centre, nor in no time', () => {
    const from = { x: 1e4, y: 0, z: 0 };
    expect(solveLambert(from, { x: -2e4, y: 0, z: 0 }, 5000, earthGmKm3S2)).toBeNull();
    expect(solveLambert(from, { x: 2e4, y: 0, z: 0 }, 5000, earthGmKm3S2)).toBeNull();
    expect(solveLambert(from, { x: 0, y: 1e4, z: 0 }, 1e-9, earthGmKm3S2)).toBeNull();
  });

  it('comes near the Hohmann flight as the places come near to opposite ones', () => {
    const [innerKm, outerKm] = [149.6e6, 227.95e6];
    const seconds = Math.PI * Math.sqrt(((innerKm + outerKm) / 2) ** 3 / sunGmKm3S2);
    const angle = (179.9 * Math.PI) / 180;
    const flight = solveLambert(
      { x: innerKm, y: 0, z: 0 },
      { x: outerKm * Math.cos(angle), y: outerKm * Math.sin(angle), z: 0 },
      seconds,
      sunGmKm3S2,
    );
    expect(flight && length(flight.departureKmS)).toBeCloseTo(32.73, 2);
    expect(flight && length(flight.arrivalKmS)).toBeCloseTo(21.48, 2);
  });
});
