// An open cup of water in thin air: it boils without a fire, cools by its own boiling, and may freeze while it boils.
import { triplePointPa } from './water-curves';
import { boilingPointCelsius } from './water-phase';

/** Heat to warm water by one kelvin, kJ/(kg K), mean from 0 to 50 °C. Wagner & Pruß 2002. */
const heatPerKelvin = 4.18;

/** Heat that boiling takes, kJ/kg: 2500.9 at 0 °C, less 2.36 for each degree. Wagner & Pruß 2002, 0 to 60 °C. */
const boilingHeatAtZero = 2500.9;
const boilingHeatPerDegree = 2.36;

/** Heat that freezing gives back, kJ/kg. Feistel & Wagner 2006, J. Phys. Chem. Ref. Data 35, 1021. */
const freezingHeat = 333.4;

export type OpenCup = { readonly waterKg: number; readonly celsius: number; readonly pressurePa: number };

export type CupState = {
  /** Gone as vapour so far. */
  readonly boiledKg: number;
  readonly waterKg: number;
  readonly iceKg: number;
  readonly celsius: number;
};

/**
 * What is left in the cup when so much has boiled away, without heat from outside.
 * Cooling: L(T) = L(T₀) · (m/m₀)^(−a/c), from m c dT = L(T) dm with L = 2500.9 − 2.36 t. At 0.01 °C in air below
 * 611.657 Pa: each kilogram that boils freezes 2500.9/333.4 = 7.5 kilograms. The cup stops by itself: boiling ends at
 * the boiling point of the air pressure, or when all is ice; more is not boiled than that.
 * Water in kg, more than 0, of 0 to 60 °C; boiledKg 0 or more. Drying at the surface and the cup's own heat are left out.
 * Source: balance of energy; values of Wagner & Pruß 2002 and Feistel & Wagner 2006.
 */
export function cupAfterBoiling(cup: OpenCup, boiledKg: number): CupState {
  const [coolingKg, freezingKg] = boilsAwayKg(cup);
  const coolingBoiledKg = Math.min(boiledKg, coolingKg);
  const freezingBoiledKg = Math.min(Math.max(0, boiledKg - coolingKg), freezingKg);
  const iceKg = (freezingBoiledKg * boilingHeat(0)) / freezingHeat;
  const gone = coolingBoiledKg + freezingBoiledKg;
  return {
    boiledKg: gone,
    iceKg,
    // Rounding can leave a hair less than nothing.
    waterKg: Math.max(0, cup.waterKg - gone - iceKg),
    celsius: celsiusAfter(cup, coolingBoiledKg),
  };
}

/** The cup when it has come to rest: see cupAfterBoiling. */
export function cupAtRest(cup: OpenCup): CupState {
  return cupAfterBoiling(cup, cup.waterKg);
}

/** How much boils while the water cools, and how much while it freezes, kg. */
function boilsAwayKg(cup: OpenCup): readonly [number, number] {
  const freezes = cup.pressurePa < triplePointPa;
  const endCelsius = freezes ? 0.01 : boilingPointCelsius(cup.pressurePa);
  if (!(cup.celsius > endCelsius)) return [0, freezes ? shareThatBoils() * cup.waterKg : 0];
  const leftShare =
    (boilingHeat(endCelsius) / boilingHeat(cup.celsius)) ** (-heatPerKelvin / boilingHeatPerDegree);
  const coolingKg = cup.waterKg * (1 - leftShare);
  return [coolingKg, freezes ? shareThatBoils() * (cup.waterKg - coolingKg) : 0];
}

/** Of water at the triple point that boils and freezes at once. */
function shareThatBoils(): number {
  return freezingHeat / (freezingHeat + boilingHeat(0));
}

function celsiusAfter(cup: OpenCup, boiledKg: number): number {
  const leftShare = 1 - boiledKg / cup.waterKg;
  const heat = boilingHeat(cup.celsius) * leftShare ** (-boilingHeatPerDegree / heatPerKelvin);
  return (boilingHeatAtZero - heat) / boilingHeatPerDegree;
}

function boilingHeat(celsius: number): number {
  return boilingHeatAtZero - boilingHeatPerDegree * celsius;
}
