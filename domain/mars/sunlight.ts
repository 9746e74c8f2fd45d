// Sunlight at a distance from the Sun, and the temperature of a planet that only this light warms.

/** Sunlight at one astronomical unit, W/m². NASA NSSDCA, Earth Fact Sheet; Kopp & Lean 2011, GRL 38, L01706. */
const sunlightAtEarthWM2 = 1361;

/** Stefan-Boltzmann constant, W/(m² K⁴). CODATA 2018 (exact). */
const stefanBoltzmann = 5.670374419e-8;

/**
 * Power of sunlight on each square metre that faces the Sun, above the air.
 * S = 1361 W/m² / d². Distance in astronomical units, more than 0 (0 gives infinity); result in W/m².
 * Source: NASA NSSDCA, Earth and Mars Fact Sheets.
 */
export function sunlightWM2(distanceAu: number): number {
  return sunlightAtEarthWM2 / distanceAu ** 2;
}

/**
 * Mean temperature of a fast-turning planet without greenhouse gas, which sends out as much heat as it takes in.
 * T = (S · (1 − A) / 4σ)^¼. Distance in au, more than 0; albedo (share of light thrown back) 0 to 1, more gives NaN.
 * Result in kelvin. Source: NASA NSSDCA, Mars Fact Sheet ("black-body temperature"); Stefan-Boltzmann law.
 */
export function equilibriumTemperatureK(distanceAu: number, albedo: number): number {
  return ((sunlightWM2(distanceAu) * (1 - albedo)) / (4 * stefanBoltzmann)) ** 0.25;
}
