import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chiSquare, chiSquareLimit, countEach } from '../tests/fixtures/chi-square';
import { createRandom, shuffle } from './random';

function listIntegers(seed: string, from: number, to: number, count: number): number[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => random.integer(from, to));
}

const orderOf = (list: readonly number[]): number => Number(list.join(''));

describe('createRandom', () => {
  it('draws the same for the same seed, for ever: attempts of last year still show their questions', () => {
    expect(listIntegers('seed', 0, 999, 5)).toEqual(listIntegers('seed', 0, 999, 5));
    expect(listIntegers('6f1e', 0, 999, 8)).toEqual([758, 918, 855, 486, 557, 342, 774, 791]);
  });

  it('draws differently for seeds that differ in one letter', () => {
    const streams = Array.from({ length: 2000 }, (_, n) =>
      listIntegers(`attempt/${String(n)}`, 0, 9, 10).join(),
    );
    expect(new Set(streams).size).toBe(2000);
  });

  it('stays within its bounds, both included', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: -50, max: 50 }), fc.nat(20), (seed, from, width) => {
        const drawn = listIntegers(seed, from, from + width, 40);
        expect(
          drawn.every((value) => Number.isInteger(value) && value >= from && value <= from + width),
        ).toBe(true);
      }),
    );
    expect(new Set(listIntegers('bounds', 0, 3, 200))).toEqual(new Set([0, 1, 2, 3]));
  });

  it('draws each number equally often, within one seed and over the first draw of many seeds', () => {
    const within = countEach(listIntegers('one seed', 0, 6, 20_000), 7);
    expect(chiSquare(within)).toBeLessThan(chiSquareLimit(7));
    const firsts = Array.from({ length: 20_000 }, (_, n) => createRandom(`${String(n)}/3/1`).integer(0, 6));
    expect(chiSquare(countEach(firsts, 7))).toBeLessThan(chiSquareLimit(7));
  });
});

describe('shuffle', () => {
  it('gives the same members and leaves the list it was given alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (list, seed) => {
        const before = [...list];
        const shuffled = shuffle(list, createRandom(seed));
        expect(list).toEqual(before);
        expect([...shuffled].sort((a, b) => a - b)).toEqual([...list].sort((a, b) => a - b));
      }),
    );
  });

  it('gives each of the 24 orders of four equally often over seeds', () => {
    const orders = [
      ...new Set(
        Array.from({ length: 2000 }, (_, n) => orderOf(shuffle([1, 2, 3, 4], createRandom(`o${String(n)}`)))),
      ),
    ];
    expect(orders).toHaveLength(24);
    const drawn = Array.from({ length: 24_000 }, (_, n) =>
      orders.indexOf(orderOf(shuffle([1, 2, 3, 4], createRandom(`s${String(n)}`)))),
    );
    expect(chiSquare(countEach(drawn, 24))).toBeLessThan(chiSquareLimit(24));
  });
});
