// A thrown stone on flat ground, without air.
import { earthGravityMS2, marsGravityMS2 } from './gravity';

const radiansPerDeg = Math.PI / 180;

/**
 * How far a stone flies on Mars before it is back at the height from which it was thrown, without air.
 * x = v² · sin 2θ / g, g = 3.73 m/s². Speed in m/s, angle above the level in degrees (0 to 90); result in m.
 * Good for throws much smaller than the planet. Source: NASA NSSDCA, Mars Fact Sheet (g); Galilei 1638, Discorsi.
 */
export function throwRangeOnMarsM(speedMS: number, angleDeg: number): number {
  return throwRangeM(speedMS, angleDeg, marsGravityMS2);
}

/**
 * How far a stone flies on Earth before it is back at the height from which it was thrown, without air.
 * x = v² · sin 2θ / g, g = 9.81 m/s². Speed in m/s, angle above the level in degrees (0 to 90); result in m.
 * Source: as throwRangeOnMarsM.
 */
export function throwRangeOnEarthM(speedMS: number, angleDeg: number): number {
  return throwRangeM(speedMS, angleDeg, earthGravityMS2);
}

function throwRangeM(speedMS: number, angleDeg: number, gravityMS2: number): number {
  return (speedMS ** 2 * Math.sin(2 * angleDeg * radiansPerDeg)) / gravityMS2;
}
