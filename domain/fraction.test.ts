import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, compare, fraction, nought, subtract, toNumber, whole, type Fraction } from './fraction';

const fractions: fc.Arbitrary<Fraction> = fc
  .tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 1, max: 1000 }))
  .map(([numerator, denominator]) => fraction(numerator, denominator));

describe('fraction', () => {
  it('adds up to a whole what floating point does not', () => {
    const tenth = fraction(1, 10);
    expect(Array.from({ length: 10 }, () => tenth).reduce(add, nought)).toEqual(whole);
    expect(Array.from({ length: 10 }, () => 0.1).reduce((sum, part) => sum + part, 0)).not.toBe(1);
    expect(add(fraction(1, 3), fraction(2, 3))).toEqual(whole);
  });

  it('is kept in lowest terms, so that equal shares are equal values', () => {
    expect(fraction(2, 6)).toEqual({ numerator: 1, denominator: 3 });
    expect(fraction(0, 7)).toEqual(nought);
    expect(fraction(-4, 6)).toEqual({ numerator: -2, denominator: 3 });
  });

  it.each([
    [1, 0],
    [1, -2],
    [0.5, 1],
    [1, 1.5],
    [Number.NaN, 1],
    [Number.POSITIVE_INFINITY, 1],
    [2 ** 53, 1],
  ])('refuses %d/%d, which would lose exactness without a word', (numerator, denominator) => {
    expect(() => fraction(numerator, denominator)).toThrow(RangeError);
  });

  it('adds in any order and grouping to the same share', () => {
    fc.assert(
      fc.property(fractions, fractions, fractions, (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a));
        expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
        expect(add(a, nought)).toEqual(a);
      }),
    );
  });

  it('takes away what was added', () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        expect(subtract(add(a, b), b)).toEqual(a);
      }),
    );
  });

  it('orders shares as their numbers are ordered', () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        expect(Math.sign(compare(a, b))).toBe(Math.sign(toNumber(a) - toNumber(b)));
        expect(compare(a, a)).toBe(0);
      }),
    );
  });
});
