// A plant that splits the carbon dioxide of the air into oxygen and carbon monoxide, as MOXIE did, and fuel from water.

/** Molar masses, g/mol. IUPAC 2021. */
const carbonDioxide = 44.009;
const carbonMonoxide = 28.01;
const oxygen = 31.998;
const methane = 16.043;

/** Heat of 2 CO₂ → 2 CO + O₂ for each mole of O₂, kJ: 2 · (393.5 − 110.5). NIST Chemistry WebBook. */
const splittingKjPerMole = 566;

/** Share of carbon dioxide in the air by volume. Trainer et al. 2019, JGR Planets 124, 3000. */
const dioxideShare = 0.951;

/**
 * Carbon dioxide that must be split for so much oxygen.
 * 2 CO₂ → 2 CO + O₂: m · 88.018 / 31.998. Oxygen 0 or more; result in the same unit of mass.
 * Source: Hoffman et al. 2022, Science Advances 8, eabp8636; IUPAC molar masses.
 */
export function dioxideForOxygen(oxygenMass: number): number {
  return (oxygenMass * 2 * carbonDioxide) / oxygen;
}

/** Carbon monoxide that is left over: m · 56.020 / 31.998, in the same unit of mass. Source: as dioxideForOxygen. */
export function monoxideWithOxygen(oxygenMass: number): number {
  return (oxygenMass * 2 * carbonMonoxide) / oxygen;
}

/**
 * Air of Mars that must be drawn in for so much oxygen, at 636 Pa and 210 K.
 * V = n(CO₂) / 0.951 · R T / p. Oxygen in grams, 0 or more; result in m³. All carbon dioxide is used: real plants use half.
 * Source: ideal gas law; Trainer et al. 2019 (95.1 percent).
 */
export function airForOxygenM3(oxygenG: number): number {
  const moles = dioxideForOxygen(oxygenG) / carbonDioxide / dioxideShare;
  return (moles * 8.3145 * 210) / 636;
}

/**
 * Oxygen that a plant makes in an hour with its electric power.
 * rate = P · η / 566 kJ · 31.998 g. Power in watts, 0 or more; efficiency 0 to 100 percent of the power that goes into
 * splitting, the rest warms and pumps (MOXIE: about 300 W and 12 g an hour, 20 percent). Result in grams an hour.
 * Source: NIST Chemistry WebBook (heat of formation); Hoffman et al. 2022, Science Advances 8, eabp8636.
 */
export function oxygenRateGPerHour(powerW: number, efficiencyPercent: number): number {
  return ((powerW * (efficiencyPercent / 100) * 3.6) / splittingKjPerMole) * oxygen;
}

/**
 * Methane fuel that comes with so much oxygen when both are made from carbon dioxide and water.
 * CO₂ + 2 H₂O → CH₄ + 2 O₂: m · 16.043 / 63.996. Oxygen 0 or more; result in the same unit of mass.
 * Source: Zubrin et al. 1991; NASA DRA 5.0, NASA/SP-2009-566 (Sabatier process with electrolysis of water).
 */
export function methaneWithOxygen(oxygenMass: number): number {
  return (oxygenMass * methane) / (2 * oxygen);
}
