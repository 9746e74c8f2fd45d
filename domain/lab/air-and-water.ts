// The station "Air and water": the air pressure of a place and season, what it makes of water, and a cup that boils.
import { cupAfterBoiling, cupAtRest } from '../mars/cup-of-water';
import { pressureInSeasonPa } from '../mars/seasonal-pressure';
import { triplePointK, triplePointPa } from '../mars/water-curves';
import { boilingPointCelsius, frostPointCelsius, phaseOfWater } from '../mars/water-phase';
import type { StationModel } from './station-model';

export type AirAndWaterState = {
  readonly heightKm: number;
  readonly seasonLs: number;
  readonly celsius: number;
  /** What has boiled out of the cup of 250 g; it boils a gram a second, which only sets the pace. */
  readonly boiledG: number;
};

const cupG = 250;

const triplePointC = triplePointK - 273.15;

export const airAndWater: StationModel<AirAndWaterState> = {
  fields: [
    { key: 'heightKm', kind: 'range', from: -8.2, to: 21.2, step: 0.2, unit: 'km' },
    { key: 'seasonLs', kind: 'range', from: 0, to: 355, step: 5, unit: '°' },
    { key: 'celsius', kind: 'range', from: -120, to: 40, step: 1, unit: '°C' },
    { key: 'boiledG', kind: 'range', from: 0, to: cupG, step: 1, unit: 'g', isTime: true },
  ],
  start: () => ({ heightKm: 0, seasonLs: 0, celsius: 20, boiledG: 0 }),
  readings: (state) => {
    const pressurePa = pressureOf(state);
    const cup = cupOf(state);
    return [
      { id: 'pressure', value: pressurePa, decimals: 0, unit: 'Pa' },
      { id: 'form', word: phaseOfWater(pressurePa, state.celsius + 273.15) },
      { id: 'vapourFrom', value: vapourFromCelsius(pressurePa), decimals: 1, unit: '°C' },
      { id: 'liquidSpan', value: liquidSpanK(pressurePa), decimals: 1, unit: '°C' },
      { id: 'cupCelsius', value: cup.celsius, decimals: 1, unit: '°C' },
      { id: 'cupWater', value: cup.waterKg * 1000, decimals: 0, unit: 'g' },
      { id: 'cupIce', value: cup.iceKg * 1000, decimals: 0, unit: 'g' },
      { id: 'cupGone', value: cup.boiledKg * 1000, decimals: 0, unit: 'g', isQuiet: true },
    ];
  },
  describe: (state) => {
    const pressurePa = pressureOf(state);
    return [
      'air',
      pressurePa < triplePointPa ? 'neverLiquid' : 'sometimesLiquid',
      tellForm(pressurePa, state.celsius),
      tellCup(state),
    ];
  },
  run: {
    stepS: 2,
    playS: 4,
    step: (state, elapsedS) => ({ ...state, boiledG: Math.min(state.boiledG + elapsedS, restG(state)) }),
    isOver: (state) => state.boiledG >= restG(state),
  },
};

function pressureOf({ heightKm, seasonLs }: AirAndWaterState): number {
  return pressureInSeasonPa(heightKm, seasonLs);
}

/** Boiling point of water, or where ice cannot melt the temperature at which it turns to vapour. */
function vapourFromCelsius(pressurePa: number): number {
  return pressurePa < triplePointPa ? frostPointCelsius(pressurePa) : boilingPointCelsius(pressurePa);
}

/** Between melting and boiling. */
function liquidSpanK(pressurePa: number): number {
  return pressurePa < triplePointPa ? 0 : Math.max(0, boilingPointCelsius(pressurePa) - triplePointC);
}

/** What stands in the cup now: below 0.01 °C it was filled with ice, which does not boil. */
function cupOf(state: AirAndWaterState) {
  const { celsius, boiledG } = state;
  if (celsius <= triplePointC) return { boiledKg: 0, waterKg: 0, iceKg: cupG / 1000, celsius };
  return cupAfterBoiling({ waterKg: cupG / 1000, celsius, pressurePa: pressureOf(state) }, boiledG / 1000);
}

/** How much has boiled away when the cup comes to rest, g. */
function restG(state: AirAndWaterState): number {
  if (state.celsius <= triplePointC) return 0;
  const cup = { waterKg: cupG / 1000, celsius: state.celsius, pressurePa: pressureOf(state) };
  return cupAtRest(cup).boiledKg * 1000;
}

function tellForm(pressurePa: number, celsius: number): string {
  const form = phaseOfWater(pressurePa, celsius + 273.15);
  if (form === 'ice') return 'isIce';
  if (form === 'water') return 'isWater';
  return celsius > triplePointC ? 'boils' : 'dries';
}

function tellCup(state: AirAndWaterState): string {
  if (state.celsius <= triplePointC) return 'cupOfIce';
  const rest = restG(state);
  if (rest === 0) return 'cupQuiet';
  if (state.boiledG === 0) return 'cupReady';
  const { iceKg } = cupOf(state);
  if (state.boiledG < rest) return iceKg > 0 ? 'cupFreezes' : 'cupCools';
  return iceKg > 0 ? 'cupFrozen' : 'cupCooled';
}
