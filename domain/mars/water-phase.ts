// What pure water does at a pressure and a temperature.
import {
  coldestMeltingK,
  criticalPointK,
  criticalPointPa,
  meltingPressurePa,
  triplePointK,
  triplePointPa,
  vapourPressureOverIcePa,
  vapourPressureOverWaterPa,
} from './water-curves';

export type WaterPhase = 'ice' | 'water' | 'vapour';

/**
 * The form that pure water takes at a pressure and a temperature, when nothing but water is there.
 * Below 273.16 K: vapour under the pressure of vapour over ice, water over the melting pressure, else ice. From there
 * on: vapour under the pressure of vapour over water, else water; from 647.096 K on vapour, which is then one with water.
 * Pressure in Pa, more than 0; temperature in kelvin, more than 50. On a line itself the denser form is named.
 * Salts and slow drying into dry air are left out. Source: IAPWS R14-08(2011); Wagner & Pruß 2002.
 */
export function phaseOfWater(pressurePa: number, temperatureK: number): WaterPhase {
  if (temperatureK >= criticalPointK) return 'vapour';
  if (temperatureK >= triplePointK)
    return pressurePa < vapourPressureOverWaterPa(temperatureK) ? 'vapour' : 'water';
  if (pressurePa < vapourPressureOverIcePa(temperatureK)) return 'vapour';
  return temperatureK >= coldestMeltingK && pressurePa > meltingPressurePa(temperatureK) ? 'water' : 'ice';
}

/**
 * Temperature at which ice turns to vapour under this pressure, when it cannot melt.
 * The T with p(ice, vapour) = p, found by halving. Pressure in Pa from 1e-36 to the triple point (611.657), NaN outside;
 * result in °C. Source: as vapourPressureOverIcePa.
 */
export function frostPointCelsius(pressurePa: number): number {
  if (!(pressurePa >= 1e-36 && pressurePa <= triplePointPa)) return Number.NaN;
  return findTemperatureK(vapourPressureOverIcePa, pressurePa, 50, triplePointK) - 273.15;
}

/**
 * Temperature at which pure water boils under this pressure.
 * The T with p(water, vapour) = p, found by halving. Pressure in Pa from the triple point (611.657) to the critical
 * point (22.064 MPa); result in °C. NaN outside: below 611.657 Pa there is no liquid water that could boil.
 * Source: as vapourPressureOverWaterPa.
 */
export function boilingPointCelsius(pressurePa: number): number {
  if (!(pressurePa >= triplePointPa && pressurePa <= criticalPointPa)) return Number.NaN;
  return findTemperatureK(vapourPressureOverWaterPa, pressurePa, triplePointK, criticalPointK) - 273.15;
}

/** By halving; 600 K halved 50 times is far finer than the formulas. */
function findTemperatureK(
  pressureOf: (temperatureK: number) => number,
  pressurePa: number,
  fromK: number,
  toK: number,
): number {
  let [lowK, highK] = [fromK, toK];
  for (let halving = 0; halving < 50; halving += 1) {
    const middleK = (lowK + highK) / 2;
    if (pressureOf(middleK) < pressurePa) lowK = middleK;
    else highK = middleK;
  }
  return lowK;
}
