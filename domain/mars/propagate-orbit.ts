// Where a body that flies freely is some time later, whatever its path: circle, ellipse, parabola or hyperbola.
import type { OrbitState } from './kepler-orbit';
import { stumpffC, stumpffS } from './stumpff';
import { add, dot, length, scale } from './vector';

/**
 * Place and motion after this time of free flight around one large body.
 * Universal variable χ: √GM · t = r₀·v₀/√GM · χ² C(z) + (1 − α r₀) χ³ S(z) + r₀ χ, z = α χ², α = 2/r₀ − v₀²/GM; then
 * Lagrange's f and g. Solved by Newton's method kept inside a bracket. Seconds may be negative. Exact for two bodies,
 * to rounding. A start at the centre of the large body gives NaN.
 * Source: Bate, Mueller & White 1971, Fundamentals of Astrodynamics, 4.3 and 4.4.
 */
export function propagateOrbit(start: OrbitState, seconds: number, gmKm3S2: number): OrbitState {
  const rootGm = Math.sqrt(gmKm3S2);
  const startKm = length(start.positionKm);
  const radial = dot(start.positionKm, start.velocityKmS) / rootGm;
  const alpha = 2 / startKm - dot(start.velocityKmS, start.velocityKmS) / gmKm3S2;

  const chi = solveUniversal({ startKm, radial, alpha, target: rootGm * seconds });
  const z = alpha * chi * chi;
  const f = 1 - (chi * chi * stumpffC(z)) / startKm;
  const g = seconds - (chi ** 3 * stumpffS(z)) / rootGm;
  const positionKm = add(scale(start.positionKm, f), scale(start.velocityKmS, g));
  const endKm = length(positionKm);
  const fRate = (rootGm / (startKm * endKm)) * chi * (z * stumpffS(z) - 1);
  const gRate = 1 - (chi * chi * stumpffC(z)) / endKm;
  return {
    positionKm,
    velocityKmS: add(scale(start.positionKm, fRate), scale(start.velocityKmS, gRate)),
  };
}

type Universal = { startKm: number; radial: number; alpha: number; target: number };

/** The time of flight grows with χ without end, so a bracket is found by doubling and Newton's steps are kept in it. */
function solveUniversal({ startKm, radial, alpha, target }: Universal): number {
  const timeAt = (chi: number) => {
    const z = alpha * chi * chi;
    return chi * (radial * chi * stumpffC(z) + (1 - alpha * startKm) * chi * chi * stumpffS(z) + startKm);
  };
  const sign = target < 0 ? -1 : 1;
  let near = 0;
  let far = sign * Math.sqrt(startKm);
  while (sign * timeAt(far) < sign * target) [near, far] = [far, 2 * far];
  let chi = (near + far) / 2;
  for (let pass = 0; pass < 200; pass++) {
    const off = timeAt(chi) - target;
    if (sign * off < 0) near = chi;
    else far = chi;
    const z = alpha * chi * chi;
    const slope =
      chi * chi * stumpffC(z) + radial * chi * (1 - z * stumpffS(z)) + startKm * (1 - z * stumpffC(z));
    const newton = chi - off / slope;
    const next = (newton - near) * (newton - far) < 0 ? newton : (near + far) / 2;
    if (Math.abs(next - chi) <= 1e-14 * Math.abs(next)) return next;
    chi = next;
  }
  return chi;
}
