// Angles in degrees, which the sources use, for functions that want radians; and angles and hours kept in their turn.

export const degreesPerRadian = 180 / Math.PI;

export function sinDeg(angleDeg: number): number {
  return Math.sin(angleDeg / degreesPerRadian);
}

export function cosDeg(angleDeg: number): number {
  return Math.cos(angleDeg / degreesPerRadian);
}

/** Into 0 up to, not including, `period`. The second step catches −1e−15 % 360, which rounds up to 360. */
export function wrap(value: number, period: number): number {
  const wrapped = ((value % period) + period) % period;
  return wrapped === period ? 0 : wrapped;
}

/** An angle as a turn to the left or right: −180 up to, not including, 180 degrees. */
export function wrapSignedDeg(angleDeg: number): number {
  return wrap(angleDeg + 180, 360) - 180;
}
