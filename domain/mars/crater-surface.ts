// A piece of ground with craters that chance has put there, as many as its age lets expect.
import type { Random } from '../random';
import { craterDensityFromAge, steadyCratersPerGyr } from './craters';

export type Crater = {
  /** Place in the square, as shares of its side from the west and the south edge, 0 up to 1. */
  readonly across: number;
  readonly up: number;
  readonly diameterKm: number;
};

/** Draws are whole numbers below 2^31, then shares: finer than any picture. */
const finestDraw = 2 ** 31 - 1;

/** The slope of how many craters are larger than a size; near 1 km it is between 3 and 3.3. Ivanov 2001. */
const sizeSlope = 3;

/**
 * Craters of 1 km and more on a square of ground of one age, by chance.
 * Their number is Poisson with mean density(age) · area; places even; N(> D) ∝ D⁻³, sizes up to the side of the square.
 * Age in billions of years, 0 to 4.2; side in km, more than 0; the same `random` gives the same ground. Later craters
 * do not wipe out earlier ones. Throws when more than 5000 craters are to be expected: choose a smaller square.
 * Source: Hartmann & Neukum 2001 (number); Ivanov 2001, Space Sci. Rev. 96, 87 (sizes).
 */
export function makeCraters(ageGyr: number, sideKm: number, random: Random): readonly Crater[] {
  const expected = (craterDensityFromAge(ageGyr) * sideKm ** 2) / 1e6;
  if (expected > 5000) throw new Error(`${Math.round(expected)} craters are too many to draw.`);
  return Array.from({ length: drawPoisson(expected, random) }, () => drawCrater(sideKm, random));
}

function drawCrater(sideKm: number, random: Random): Crater {
  return {
    across: drawShare(random),
    up: drawShare(random),
    diameterKm: Math.min(sideKm, (1 - drawShare(random)) ** (-1 / sizeSlope)),
  };
}

/** A crater with the time at which it fell, in billions of years after the ground began. */
export type FallenCrater = Crater & { readonly atGyr: number };

/**
 * Craters of 1 km and more as they fall by chance on a square of new ground, at a steady rate, in the order of their fall.
 * Waiting times −ln u / λ, λ = steadyCratersPerGyr; places and sizes as in makeCraters. Side in km and span in billions of
 * years, 0 or more; the same `random` gives the same fall. Good for the last 3 billion years.
 * Source: as makeCraters.
 */
export function dropCraters(sideKm: number, spanGyr: number, random: Random): readonly FallenCrater[] {
  const wait = (): number => -Math.log(1 - drawShare(random)) / steadyCratersPerGyr(sideKm);
  const fallen: FallenCrater[] = [];
  for (let atGyr = wait(); atGyr < spanGyr; atGyr += wait())
    fallen.push({ atGyr, ...drawCrater(sideKm, random) });
  return fallen;
}

/**
 * How often something happens that on the mean happens so often, by chance: the number of even gaps that fit.
 * Gaps −ln u until their sum is more than the mean. Mean 0 or more; result 0, 1, 2 …
 * Source: Knuth, The Art of Computer Programming 2, 3.4.1.
 */
export function drawPoisson(mean: number, random: Random): number {
  let count = -1;
  for (let sum = 0; sum <= mean; count += 1) sum += -Math.log(1 - drawShare(random));
  return count;
}

/** From 0 up to, not including, 1. */
function drawShare(random: Random): number {
  return random.integer(0, finestDraw) / 2 ** 31;
}
