// The three lines between ice, water and vapour: pressure against temperature, from the formulas of IAPWS.

/** Where ice, water and vapour are together. Guildner, Johnson & Jones 1976, J. Res. NBS 80A, 505; BIPM. */
export const triplePointK = 273.16;
export const triplePointPa = 611.657;

/** Above these there is no line between water and vapour. IAPWS R6-95. */
export const criticalPointK = 647.096;
export const criticalPointPa = 22_064_000;

const vapourTerms = [
  [-7.85951783, 1],
  [1.84408259, 1.5],
  [-11.7866497, 3],
  [22.6807411, 3.5],
  [-15.9618719, 4],
  [1.80122502, 7.5],
] as const;

const iceVapourTerms = [
  [-21.2144006, 0.00333333333],
  [27.3203819, 1.20666667],
  [-6.1059813, 1.70333333],
] as const;

/**
 * Pressure at which water and its vapour are in balance: water boils where the air presses less.
 * ln(p/pc) = (Tc/T) · Σ aᵢ τ^bᵢ, τ = 1 − T/Tc. Kelvin from the triple point (273.16) to the critical point (647.096),
 * NaN above; result in Pa, good to 0.1 percent. Below 273.16 K (supercooled water) it is an extrapolation.
 * Source: Wagner & Pruß 2002, J. Phys. Chem. Ref. Data 31, 387, equation 2.5.
 */
export function vapourPressureOverWaterPa(temperatureK: number): number {
  const tau = 1 - temperatureK / criticalPointK;
  return criticalPointPa * Math.exp((criticalPointK / temperatureK) * sumTerms(vapourTerms, tau));
}

/**
 * Pressure at which ice and vapour are in balance: ice turns to vapour where the vapour presses less.
 * ln(p/pt) = (1/θ) · Σ aᵢ θ^bᵢ, θ = T/273.16 K. Kelvin from 50 to 273.16; result in Pa.
 * Source: IAPWS R14-08(2011), equation 6; Wagner, Riethmann, Feistel & Harvey 2011, J. Phys. Chem. Ref. Data 40, 043103.
 */
export function vapourPressureOverIcePa(temperatureK: number): number {
  const theta = temperatureK / triplePointK;
  return triplePointPa * Math.exp(sumTerms(iceVapourTerms, theta) / theta);
}

/** Below this pressure, 208.6 MPa at 251.165 K, the ice that melts is common ice. IAPWS R14-08(2011). */
export const coldestMeltingK = 251.165;

const meltingTerms = [
  [1_195_393.37, 3],
  [80_818.3159, 25.75],
  [3338.2686, 103.75],
] as const;

/**
 * Pressure at which common ice melts at a temperature below 0.01 °C: it presses on ice and makes it water.
 * p/pt = 1 + Σ aᵢ (1 − θ^bᵢ), θ = T/273.16 K. Kelvin from 251.165 to 273.16; result in Pa.
 * Source: IAPWS R14-08(2011), equation 1.
 */
export function meltingPressurePa(temperatureK: number): number {
  const theta = temperatureK / triplePointK;
  return (
    triplePointPa * meltingTerms.reduce((sum, [factor, power]) => sum + factor * (1 - theta ** power), 1)
  );
}

function sumTerms(terms: readonly (readonly [number, number])[], base: number): number {
  return terms.reduce((sum, [factor, exponent]) => sum + factor * base ** exponent, 0);
}
