// What the number of craters tells about the age of a surface, and how craters come by chance.
import type { Random } from '../random';

/** Craters of 1 km or wider in a billion years on a million square kilometres of Mars, in the last 3 billion years. */
export const cratersPerMillionKm2PerGa = 413;

/**
 * Craters on a million square kilometres, the unit of crater counts.
 * n = 10⁶ · count / area. Count 0 or more, area in km², more than 0; result in craters per 10⁶ km².
 * Source: Crater Analysis Techniques Working Group 1979, Icarus 37, 467.
 */
export function craterDensityPerMillionKm2(count: number, areaKm2: number): number {
  return (1e6 * count) / areaKm2;
}

/**
 * How many times as old surface A is as surface B, when craters came at a steady rate on both.
 * (countA / areaA) / (countB / areaB). Counts of craters above the same size; areas in km², more than 0; countB not 0.
 * Holds for the last 3 billion years; before, many more fell. Source: Hartmann & Neukum 2001, Space Sci. Rev. 96, 165.
 */
export function ageRatioFromCraters(
  countA: number,
  areaAKm2: number,
  countB: number,
  areaBKm2: number,
): number {
  return craterDensityPerMillionKm2(countA, areaAKm2) / craterDensityPerMillionKm2(countB, areaBKm2);
}

/**
 * The age of a surface from its craters of 1 km or wider, in billions of years.
 * T = N / 413, N in craters per 10⁶ km²: the straight part of Ivanov's chronology. Count 0 or more, area in km², more
 * than 0. Holds up to 3 billion years; older surfaces come out too old.
 * Source: Ivanov 2001, Space Sci. Rev. 96, 87.
 */
export function ageFromCratersGa(count: number, areaKm2: number): number {
  return craterDensityPerMillionKm2(count, areaKm2) / cratersPerMillionKm2PerGa;
}

/**
 * How far a count of craters strays by chance alone: one standard deviation of a Poisson count.
 * √n. Count 0 or more; 0 gives 0, which then says nothing.
 * Source: Crater Analysis Techniques Working Group 1979, Icarus 37, 467.
 */
export function countErrorOf(count: number): number {
  return Math.sqrt(count);
}

export interface Crater {
  /** When it fell, in billions of years after the surface began. */
  readonly atGa: number;
  /** Place of its centre in shares of the side of a square surface, 0 to 1. */
  readonly x: number;
  readonly y: number;
  readonly widthKm: number;
}

/** A share from 0 to just below 1. */
function drawShare(random: Random): number {
  return random.integer(0, 2 ** 31 - 1) / 2 ** 31;
}

/**
 * Craters of 1 km or wider that fall by chance on a square of ground, in the order in which they fall.
 * A Poisson process: waiting times are −ln(1 − u) / λ, λ = 413 · area / 10⁶ km² per billion years; places are even; widths
 * have N(>D) = D⁻², cut at 40 km. Area in km² and span in billions of years, 0 or more. The same draws give the same
 * craters. Real widths follow a curve that is steeper below 1 km. Source: Ivanov 2001, Space Sci. Rev. 96, 87 (rate);
 * Hartmann & Neukum 2001, Space Sci. Rev. 96, 165 (Poisson, slope).
 */
export function drawCraters(areaKm2: number, spanGa: number, random: Random): readonly Crater[] {
  const perGa = (cratersPerMillionKm2PerGa * areaKm2) / 1e6;
  const craters: Crater[] = [];
  const wait = (): number => -Math.log(1 - drawShare(random)) / perGa;
  for (let atGa = wait(); atGa < spanGa; atGa += wait()) {
    const [x, y] = [drawShare(random), drawShare(random)];
    const widthKm = Math.min(1 / Math.sqrt(1 - drawShare(random)), widestKm);
    craters.push({ atGa, x, y, widthKm });
  }
  return craters;
}

const widestKm = 40;
