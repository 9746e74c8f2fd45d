import { describe, expect, it } from 'vitest';
import { projectOnGlobe } from './globe-view';
import { findTerminator } from './terminator';

const centre = { latitudeDeg: 8, longitudeEastDeg: 77 };
const suns = [-20, 0, 25].flatMap((latitudeDeg) =>
  [0, 40, 77, 150, 257, 300].map((longitudeEastDeg) => ({ latitudeDeg, longitudeEastDeg })),
);

describe('the edge of the night', () => {
  it('is 90° from the Sun at each of its points, on the ball and on the side that is seen', () => {
    for (const subSolar of suns) {
      const sun = projectOnGlobe(subSolar, centre);
      for (const point of findTerminator(subSolar, centre, 24)) {
        expect(point.x * sun.x + point.y * sun.y + point.depth * sun.depth).toBeCloseTo(0, 12);
        expect(Math.hypot(point.x, point.y, point.depth)).toBeCloseTo(1, 12);
        expect(point.depth).toBeGreaterThanOrEqual(-1e-12);
      }
    }
  });

  it('runs from rim to rim, with the Sun on its right-hand side', () => {
    for (const subSolar of suns) {
      const [first, last] = [
        findTerminator(subSolar, centre, 24)[0],
        findTerminator(subSolar, centre, 24).at(-1),
      ];
      const sun = projectOnGlobe(subSolar, centre);
      if (!first || !last) throw new Error('It has two ends.');
      expect(Math.hypot(first.x, first.y)).toBeCloseTo(1, 12);
      expect(last.x).toBeCloseTo(-first.x, 12);
      expect(first.x * sun.y - first.y * sun.x).toBeLessThanOrEqual(0);
    }
  });

  it('is the rim when the Sun is straight ahead', () => {
    for (const point of findTerminator(centre, centre, 12)) {
      expect(Math.hypot(point.x, point.y)).toBeCloseTo(1, 12);
    }
  });
});
