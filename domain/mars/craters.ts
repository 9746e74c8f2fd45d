// What the number of craters tells about the age of a surface.

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
