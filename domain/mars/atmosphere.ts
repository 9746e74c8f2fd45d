// The air of Mars in simple models: pressure, temperature and density with height, and temperature scales.

/** Height over which the air pressure of Mars falls to 1/e (37 percent), km. NASA NSSDCA, Mars Fact Sheet. */
export const marsScaleHeightKm = 11.1;

/** Gas constant of the air of Mars, J/(kg K): 8.3145 / 43.34 g/mol. NASA NSSDCA, Mars Fact Sheet (molar mass). */
const marsGasConstant = 191.8;

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
 * Mean temperature of the air of Mars at a height above the zero level.
 * −31 °C − 0.998 K/km · h up to 7 km, above −23.4 °C − 2.22 K/km · h. Height in km, −8 to about 80; result in °C.
 * The lines were laid through measurements of one spring by day: nights are 60 K colder and more.
 * Source: NASA Glenn Research Center, Mars Atmosphere Model (from Mars Global Surveyor, 1996).
 */
export function airTemperatureCelsius(heightKm: number): number {
  return heightKm < 7 ? -31 - 0.998 * heightKm : -23.4 - 2.22 * heightKm;
}

/**
 * Density of the air of Mars.
 * ρ = p / (R T), R = 191.8 J/(kg K). Pressure in Pa, temperature in kelvin, more than 0; result in kg/m³.
 * Source: ideal gas law; NASA NSSDCA, Mars Fact Sheet (molar mass 43.34 g/mol).
 */
export function airDensityKgM3(pressurePa: number, temperatureK: number): number {
  return pressurePa / (marsGasConstant * temperatureK);
}

/**
 * Pressure of one gas of a mixture: what lungs and flames feel of it.
 * p · share/100. Pressure of the whole air in Pa, share by volume in percent, 0 to 100; result in Pa.
 * Source: Dalton 1802, law of partial pressures.
 */
export function partialPressurePa(pressurePa: number, sharePercent: number): number {
  return (pressurePa * sharePercent) / 100;
}

/**
 * Height over which the pressure of air at one temperature falls to 1/e.
 * H = R T / g, R = 191.8 J/(kg K), g = 3.73 m/s². Temperature in kelvin, 0 or more; result in km.
 * Source: hydrostatic balance, e.g. Catling & Kasting 2017, Atmospheric Evolution, 1.1.
 */
export function scaleHeightKm(temperatureK: number): number {
  return (marsGasConstant * temperatureK) / 3.73 / 1000;
}

/**
 * Temperature in degrees Celsius from kelvin.
 * t = T − 273.15. Kelvin 0 or more. Source: BIPM, The International System of Units, 9th edition.
 */
export function celsiusFromKelvin(temperatureK: number): number {
  return temperatureK - 273.15;
}
