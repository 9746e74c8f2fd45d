// What follows from the mass and the size of a planet taken as a ball: density, ground, pull and escape speed.

/** Gravitational constant, m³/(kg s²). CODATA 2018. */
const gravitationalConstant = 6.6743e-11;

/** A planet as a ball. Mars: 6.4169e23 kg and 3389.5 km (NASA NSSDCA, Mars Fact Sheet). */
export type PlanetBody = { readonly massKg: number; readonly radiusKm: number };

/**
 * Mean density of a planet.
 * ρ = M / (4/3 · π R³). Mass in kg, radius in km, more than 0; result in kg/m³. Geometry.
 */
export function meanDensityKgM3({ massKg, radiusKm }: PlanetBody): number {
  return massKg / ((4 / 3) * Math.PI * (radiusKm * 1000) ** 3);
}

/**
 * Area of the whole ground of a planet, as if it were smooth.
 * A = 4π R². Radius in km; result in km². Geometry.
 */
export function groundAreaKm2(radiusKm: number): number {
  return 4 * Math.PI * radiusKm ** 2;
}

/**
 * Pull of a planet on each kilogram at a distance from its centre.
 * g = G M / r². Mass in kg, distance in km, at least the radius; result in m/s². Turning is left out.
 * Source: Newton 1687; CODATA 2018 (G).
 */
export function gravityAtDistanceMS2(massKg: number, distanceKm: number): number {
  return (gravitationalConstant * massKg) / (distanceKm * 1000) ** 2;
}

/**
 * What a scale shows at the equator of a turning planet, on each kilogram: pull less the turn.
 * g = G M / R² − (2π / T)² R. Radius of the equator in km, turn against the stars in hours; result in m/s².
 * The bulge of the equator is left out: 0.01 m/s² on Mars. Source: NASA NSSDCA, Mars Fact Sheet (surface acceleration).
 */
export function equatorGravityMS2({ massKg, radiusKm }: PlanetBody, turnHours: number): number {
  const turnRadS = (2 * Math.PI) / (turnHours * 3600);
  return gravityAtDistanceMS2(massKg, radiusKm) - turnRadS ** 2 * radiusKm * 1000;
}

/**
 * Speed with which something must leave the ground never to fall back, without air.
 * v = √(2 G M / R). Mass in kg, radius in km, more than 0; result in km/s.
 * Source: NASA NSSDCA, Mars Fact Sheet (5.03 km/s); conservation of energy.
 */
export function escapeSpeedKmS({ massKg, radiusKm }: PlanetBody): number {
  return Math.sqrt((2 * gravitationalConstant * massKg) / (radiusKm * 1000)) / 1000;
}
