// Points are exact: a third and two thirds make a whole, which floating point does not promise.

export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

export const nought: Fraction = { numerator: 0, denominator: 1 };
export const whole: Fraction = { numerator: 1, denominator: 1 };

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : greatestCommonDivisor(b, a % b);
}

/** The fraction in lowest terms. `denominator` is a whole number above 0. */
export function fraction(numerator: number, denominator: number): Fraction {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || denominator <= 0) {
    throw new RangeError(`not a fraction: ${String(numerator)}/${String(denominator)}`);
  }
  const divisor = greatestCommonDivisor(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

export function add(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, { numerator: -b.numerator, denominator: b.denominator });
}

/** Negative, zero or positive, as a is below, equal to or above b. */
export function compare(a: Fraction, b: Fraction): number {
  return a.numerator * b.denominator - b.numerator * a.denominator;
}

export function toNumber(value: Fraction): number {
  return value.numerator / value.denominator;
}
