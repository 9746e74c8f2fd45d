// One step of the classical fourth-order Runge-Kutta method for a system of equations of motion.

/**
 * The state a step later.
 * k₁ = f(s), k₂ = f(s + h k₁/2), k₃ = f(s + h k₂/2), k₄ = f(s + h k₃), s + h (k₁ + 2k₂ + 2k₃ + k₄)/6.
 * `rate` gives the change of each number of the state with the step's variable and returns as many as it gets.
 * An empty state stays empty. Error of a whole run: fourth power of the step. Source: Kutta 1901, Z. Math. Phys. 46, 435.
 */
export function rungeKuttaStep(
  state: readonly number[],
  rate: (state: readonly number[]) => readonly number[],
  step: number,
): number[] {
  const k1 = rate(state);
  const k2 = rate(moved(state, k1, step / 2));
  const k3 = rate(moved(state, k2, step / 2));
  const k4 = rate(moved(state, k3, step));
  const slopes = k1.map((slope, i) => (slope + 2 * at(k2, i) + 2 * at(k3, i) + at(k4, i)) / 6);
  return moved(state, slopes, step);
}

function moved(state: readonly number[], slopes: readonly number[], step: number): number[] {
  return state.map((value, i) => value + step * at(slopes, i));
}

function at(list: readonly number[], index: number): number {
  return list[index] ?? Number.NaN;
}
