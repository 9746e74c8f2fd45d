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

/**
 * Uncertainty of a count that chance has made: √n. Count 0 or more; result in craters (one standard deviation).
 * Source: Crater Analysis Techniques Working Group 1979, Icarus 37, 467.
 */
export function countUncertainty(count: number): number {
  return Math.sqrt(count);
}

/**
 * Uncertainty of the ratio of two ages from their counts.
 * σ = ratio · √(1/countA + 1/countB). Counts more than 0; result in the unit of the ratio (one standard deviation).
 * Good from about 10 craters on each. Source: propagation of √n.
 */
export function ageRatioUncertainty(ratio: number, countA: number, countB: number): number {
  return ratio * Math.sqrt(1 / countA + 1 / countB);
}

/** The steady part of the chronology: craters of 1 km and more in a billion years on a million square kilometres. */
const steadyPerMillionKm2PerGyr = 487.5;

/**
 * Craters of 1 km and more that fall in a billion years on a square of Mars, at the steady rate of the last 3 billion years.
 * 487.5 · area / 10⁶ km². Side in km, 0 or more; result per billion years. Source: as craterDensityFromAge.
 */
export function steadyCratersPerGyr(sideKm: number): number {
  return (steadyPerMillionKm2PerGyr * sideKm ** 2) / 1e6;
}

/**
 * Craters of 1 km and more on a million square kilometres of a surface of this age.
 * N = 10⁶ · (3.22e-14 (e^(6.93 t) − 1) + 4.875e-4 t). Age in billions of years, 0 to 4.2; result in craters per 10⁶ km².
 * Ages may be off by several hundred million years. Source: Hartmann & Neukum 2001, Space Sci. Rev. 96, 165.
 */
export function craterDensityFromAge(ageGyr: number): number {
  return 1e6 * (3.22e-14 * (Math.exp(6.93 * ageGyr) - 1) + (steadyPerMillionKm2PerGyr / 1e6) * ageGyr);
}

/**
 * Age of a surface from its craters of 1 km and more: craterDensityFromAge undone, by halving.
 * Craters per 10⁶ km², 0 or more; result in billions of years, 4.5 at most (older than Mars there is nothing).
 * Source: as craterDensityFromAge.
 */
export function ageFromCraterDensityGyr(densityPerMillionKm2: number): number {
  let [youngGyr, oldGyr] = [0, 4.5];
  for (let halving = 0; halving < 50; halving += 1) {
    const middleGyr = (youngGyr + oldGyr) / 2;
    if (craterDensityFromAge(middleGyr) < densityPerMillionKm2) youngGyr = middleGyr;
    else oldGyr = middleGyr;
  }
  return oldGyr;
}
