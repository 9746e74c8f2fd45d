// What gravity does on Mars and on Earth: weight, falling and jumping. Air is left out; so is the planet's turning.

/** Mean surface gravity of Mars, m/s². NASA NSSDCA, Mars Fact Sheet. Many older pages print 3.71. */
export const marsGravityMS2 = 3.73;

/** Surface gravity of Earth as taught in schools, m/s² (standard gravity 9.80665, rounded). */
export const earthGravityMS2 = 9.81;

/**
 * Weight on Mars of something with this mass.
 * W = m · g, g = 3.73 m/s². Mass in kg, result in newtons. Any finite mass; 0 gives 0.
 * Source: NASA NSSDCA, Mars Fact Sheet.
 */
export function weightOnMarsN(massKg: number): number {
  return massKg * marsGravityMS2;
}

/**
 * Weight on Earth of something with this mass.
 * W = m · g, g = 9.81 m/s². Mass in kg, result in newtons. Any finite mass; 0 gives 0.
 * Source: NASA NSSDCA, Mars Fact Sheet (Mars/Earth comparison).
 */
export function weightOnEarthN(massKg: number): number {
  return massKg * earthGravityMS2;
}

/**
 * Mass of something that weighs this much on Mars; the mass is the same everywhere.
 * m = W / g, g = 3.73 m/s². Weight in newtons, result in kg.
 * Source: NASA NSSDCA, Mars Fact Sheet.
 */
export function massFromWeightOnMarsKg(weightN: number): number {
  return weightN / marsGravityMS2;
}

/**
 * Time to fall from rest on Mars, without air.
 * t = √(2h / g), g = 3.73 m/s². Height in m, 0 or more; a negative height gives NaN. Result in seconds.
 * Good for heights much smaller than the planet. Source: NASA NSSDCA, Mars Fact Sheet (g).
 */
export function fallTimeOnMarsS(heightM: number): number {
  return Math.sqrt((2 * heightM) / marsGravityMS2);
}

/**
 * Time to fall from rest on Earth, without air.
 * t = √(2h / g), g = 9.81 m/s². Height in m, 0 or more; a negative height gives NaN. Result in seconds.
 * Source: as fallTimeOnMarsS.
 */
export function fallTimeOnEarthS(heightM: number): number {
  return Math.sqrt((2 * heightM) / earthGravityMS2);
}

/**
 * Height on Mars of a jump that reaches this height on Earth with the same take-off speed.
 * h = v² / 2g, so h(Mars) = h(Earth) · 9.81 / 3.73. Heights in m; 0 gives 0.
 * Legs push a little differently at low weight; that is left out. Source: NASA NSSDCA, Mars Fact Sheet (g).
 */
export function jumpHeightOnMarsM(earthHeightM: number): number {
  return (earthHeightM * earthGravityMS2) / marsGravityMS2;
}

/**
 * Height of a stone above the ground of Mars, this long after it was let go, without air; 0 once it lies.
 * h − ½ g t², g = 3.73 m/s². Height in m and time in s, 0 or more. Source: as fallTimeOnMarsS.
 */
export function heightWhileFallingOnMarsM(heightM: number, elapsedS: number): number {
  return Math.max(0, heightM - (marsGravityMS2 * elapsedS ** 2) / 2);
}

/**
 * Height of a stone above the ground of Earth, this long after it was let go, without air; 0 once it lies.
 * h − ½ g t², g = 9.81 m/s². Height in m and time in s, 0 or more. Source: as fallTimeOnMarsS.
 */
export function heightWhileFallingOnEarthM(heightM: number, elapsedS: number): number {
  return Math.max(0, heightM - (earthGravityMS2 * elapsedS ** 2) / 2);
}
