import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { greatCircleKm } from './great-circle';
import type { ReliefGrid } from './relief-grid';
import { heightAtM, placeOnTheWay, profileBetween, type Place } from './relief-height';

function makeGrid(rows: number, heightOf: (place: Place) => number): ReliefGrid {
  const columns = 2 * rows;
  const heightM = Int16Array.from({ length: rows * columns }, (_, cell) =>
    heightOf({
      latitudeDeg: 90 - ((Math.floor(cell / columns) + 0.5) * 180) / rows,
      longitudeEastDeg: (((cell % columns) + 0.5) * 360) / columns,
    }),
  );
  return { columns, rows, heightM };
}

const anyPlace = fc.record({
  latitudeDeg: fc.double({ min: -89, max: 89, noNaN: true }),
  longitudeEastDeg: fc.double({ min: 0, max: 359.99, noNaN: true }),
});

describe('the height at a place', () => {
  it('is that of the cell at its centre, and half-way between two centres their mean', () => {
    const grid = makeGrid(90, ({ latitudeDeg, longitudeEastDeg }) => 10 * latitudeDeg + longitudeEastDeg);
    expect(heightAtM(grid, { latitudeDeg: 11, longitudeEastDeg: 101 })).toBeCloseTo(211, 9);
    expect(heightAtM(grid, { latitudeDeg: 12, longitudeEastDeg: 102 })).toBeCloseTo(222, 9);
  });

  it('goes on across the meridian of 0° and stops at the poles', () => {
    const grid = makeGrid(90, ({ longitudeEastDeg }) => (longitudeEastDeg > 180 ? 100 : 200));
    expect(heightAtM(grid, { latitudeDeg: 0, longitudeEastDeg: 0 })).toBeCloseTo(150, 9);
    expect(heightAtM(grid, { latitudeDeg: 0, longitudeEastDeg: 360 })).toBeCloseTo(150, 9);
    expect(heightAtM(grid, { latitudeDeg: 0, longitudeEastDeg: -1 })).toBeCloseTo(100, 9);
    expect(heightAtM(grid, { latitudeDeg: 90, longitudeEastDeg: 20 })).toBeCloseTo(200, 9);
    expect(heightAtM(grid, { latitudeDeg: -90, longitudeEastDeg: 300 })).toBeCloseTo(100, 0);
  });

  it('is never outside the heights that there are', () => {
    const grid = makeGrid(24, ({ latitudeDeg, longitudeEastDeg }) =>
      Math.round(3000 * Math.sin(latitudeDeg) * Math.cos(longitudeEastDeg)),
    );
    const [least, most] = [Math.min(...grid.heightM), Math.max(...grid.heightM)];
    fc.assert(
      fc.property(anyPlace, (place) => {
        const height = heightAtM(grid, place);
        expect(height).toBeGreaterThanOrEqual(least - 1e-9);
        expect(height).toBeLessThanOrEqual(most + 1e-9);
      }),
    );
  });
});

describe('the way between two places', () => {
  it('leads along the equator and along a meridian', () => {
    const equator = placeOnTheWay(
      { latitudeDeg: 0, longitudeEastDeg: 350 },
      { latitudeDeg: 0, longitudeEastDeg: 30 },
      0.5,
    );
    expect(equator.longitudeEastDeg).toBeCloseTo(10, 9);
    const overPole = placeOnTheWay(
      { latitudeDeg: 80, longitudeEastDeg: 0 },
      { latitudeDeg: 80, longitudeEastDeg: 180 },
      0.5,
    );
    expect(overPole.latitudeDeg).toBeCloseTo(90, 6);
  });

  it('is divided evenly, and nowhere longer than the shortest way', () => {
    const grid = makeGrid(6, () => 0);
    fc.assert(
      fc.property(anyPlace, anyPlace, (from, to) => {
        const points = profileBetween(grid, from, to, 9);
        const wholeKm = points.at(-1)?.distanceKm ?? 0;
        // From opposite places there is no one way.
        fc.pre(wholeKm < 10_600 && wholeKm > 1);
        for (const [index, point] of points.slice(1).entries()) {
          const before = points[index] ?? point;
          const stepKm = greatCircleKm(
            before.latitudeDeg,
            before.longitudeEastDeg,
            point.latitudeDeg,
            point.longitudeEastDeg,
          );
          expect(stepKm).toBeCloseTo(wholeKm / 8, 2);
        }
      }),
    );
  });

  it('is of no length from a place to itself', () => {
    const place = { latitudeDeg: 18, longitudeEastDeg: 77 };
    const points = profileBetween(
      makeGrid(6, () => 7),
      place,
      place,
      3,
    );
    expect(points.map(({ distanceKm, heightM }) => [distanceKm, heightM])).toEqual([
      [0, 7],
      [0, 7],
      [0, 7],
    ]);
  });
});
