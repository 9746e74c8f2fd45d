// What pure water does at a pressure and a temperature.
import {
  criticalPointK,
  criticalPointPa,
  triplePointK,
  triplePointPa,
  vapourPressureOverWaterPa,
} from './water-curves';

/**
 * Temperature at which pure water boils under this pressure.
 * The T with p(water, vapour) = p, found by halving. Pressure in Pa from the triple point (611.657) to the critical
 * point (22.064 MPa); result in °C. NaN outside: below 611.657 Pa there is no liquid water that could boil.
 * Source: as vapourPressureOverWaterPa.
 */
export function boilingPointCelsius(pressurePa: number): number {
  if (!(pressurePa >= triplePointPa && pressurePa <= criticalPointPa)) return Number.NaN;
  let [lowK, highK] = [triplePointK, criticalPointK];
  // 374 K halved 50 times: far finer than the formula.
  for (let halving = 0; halving < 50; halving += 1) {
    const middleK = (lowK + highK) / 2;
    if (vapourPressureOverWaterPa(middleK) < pressurePa) lowK = middleK;
    else highK = middleK;
  }
  return lowK - 273.15;
}
