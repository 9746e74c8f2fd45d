// Stumpff's functions, which say ellipse, parabola and hyperbola in one formula.

/**
 * C(z) = (1 − cos √z) / z, for z below 0 (cosh √−z − 1) / −z, 1/2 at 0. Any finite z.
 * Source: Bate, Mueller & White 1971, Fundamentals of Astrodynamics, 4.4.
 */
export function stumpffC(z: number): number {
  // Near 0 the quotient loses its digits; the series does not.
  if (Math.abs(z) < 0.1) return series(z, 2);
  return z > 0 ? (1 - Math.cos(Math.sqrt(z))) / z : (Math.cosh(Math.sqrt(-z)) - 1) / -z;
}

/**
 * S(z) = (√z − sin √z) / √z³, for z below 0 (sinh √−z − √−z) / √(−z)³, 1/6 at 0. Any finite z.
 * Source: as stumpffC.
 */
export function stumpffS(z: number): number {
  if (Math.abs(z) < 0.1) return series(z, 3);
  const root = Math.sqrt(Math.abs(z));
  return (z > 0 ? root - Math.sin(root) : Math.sinh(root) - root) / root ** 3;
}

/** Σ (−z)^k / (2k + first)!, which eight terms give to the last digit below 0.1. */
function series(z: number, first: 2 | 3): number {
  let term = first === 2 ? 1 / 2 : 1 / 6;
  let sum = term;
  for (let k = 1; k < 8; k++) {
    term *= -z / ((2 * k + first) * (2 * k + first - 1));
    sum += term;
  }
  return sum;
}
