// Chance that can be repeated: the same seed gives the same draws, on every machine.
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

export interface Random {
  /** A whole number from `from` to `to`, both included, each equally likely. */
  integer(from: number, to: number): number;
}

/** Spreads a text over 32 bits (FNV-1a, with a final mix so that near seeds do not give near streams). */
function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

export function createRandom(seed: string): Random {
  const generator = xoroshiro128plus(hash32(seed));
  return { integer: (from, to) => uniformInt(generator, from, to) };
}

/** A new list with the same members in an order drawn by `random` (Fisher–Yates: each order equally likely). */
export function shuffle<T>(list: readonly T[], random: Random): T[] {
  const pool = [...list];
  const drawn: T[] = [];
  while (pool.length > 0) drawn.push(...pool.splice(random.integer(0, pool.length - 1), 1));
  return drawn;
}
