// The night side of Mars as a line on the disc of a globe, for a picture without relief.
import { cosDeg, sinDeg } from './angle';
import { projectOnGlobe, type DiscPoint } from './globe-view';
import type { MarsPoint } from './mars-time';

/**
 * The edge of the night on the side that is seen, as points from rim to rim: half the great circle 90° from the Sun.
 * The points of that circle with depth 0 or more, in order. `steps` parts, 2 or more. Where the Sun is right behind the
 * viewer or the disc, the edge is the rim itself. Source: sphere geometry; Snyder 1987 for the projection.
 */
export function findTerminator(subSolar: MarsPoint, centre: MarsPoint, steps: number): DiscPoint[] {
  const sun = projectOnGlobe(subSolar, centre);
  // In the picture's own axes the Sun's direction is (x, y, depth): the circle across it, its front half.
  const flat = Math.hypot(sun.x, sun.y);
  const [right, up] = flat < 1e-9 ? [1, 0] : [sun.x / flat, sun.y / flat];
  return Array.from({ length: steps + 1 }, (_, step) => {
    const angleDeg = (180 * step) / steps;
    const along = cosDeg(angleDeg);
    const front = sinDeg(angleDeg);
    return {
      x: -up * along - right * sun.depth * front,
      y: right * along - up * sun.depth * front,
      depth: flat * front,
    };
  });
}
