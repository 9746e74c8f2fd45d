// The air of Mars in the simplest model that is honest: one scale height for all heights, and temperature scales.

/** Height over which the air pressure of Mars falls to 1/e (37 percent), km. NASA NSSDCA, Mars Fact Sheet. */
const marsScaleHeightKm = 11.1;

/**
 * Air pressure at a height above a place on Mars whose pressure is known.
 * p = p₀ · exp(−h / H), H = 11.1 km. Pressures in pascal, height in km above (or, negative, below) that place.
 * A mean air at one temperature: good to some percent from about −8 to 30 km; real air differs with season and hour.
 * Source: NASA NSSDCA, Mars Fact Sheet (scale height).
 */
export function pressureAtHeightPa(surfacePa: number, heightKm: number): number {
  return surfacePa * Math.exp(-heightKm / marsScaleHeightKm);
}

/**
 * Temperature in degrees Celsius from kelvin.
 * t = T − 273.15. Kelvin 0 or more. Source: BIPM, The International System of Units, 9th edition.
 */
export function celsiusFromKelvin(temperatureK: number): number {
  return temperatureK - 273.15;
}
