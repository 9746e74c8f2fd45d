// The station "Supplies": how long oxygen, water and food last for a crew, and what a plant and recycling change.
import { dailyLoss, daysThatLast, storesAfter, supplyNames, type CrewPlan } from '../mars/crew-budget';
import { oxygenRateGPerHour } from '../mars/oxygen-plant';
import { crewOxygenKg } from '../mars/supplies';
import type { StationModel } from './station-model';

export type SuppliesState = {
  readonly crew: number;
  readonly oxygenGPerHour: number;
  readonly waterLitres: number;
  readonly recycledPercent: number;
  readonly foodKg: number;
  readonly stayDay: number;
};

/** What was brought; the same for every plan, so that plans can be compared. */
export const suppliesBrought = { oxygenKg: 500, waterKg: 2000, foodKg: 4000 } as const;

/** The time between two flights home. */
const stayDays = 780;
const dayS = 86_400;

/** MOXIE: 12 g an hour from about 300 W. */
const moxieGPerHour = 12;
const moxieEfficiencyPercent = 20;

export const supplies: StationModel<SuppliesState> = {
  fields: [
    { key: 'crew', kind: 'range', from: 1, to: 10, step: 1 },
    { key: 'oxygenGPerHour', kind: 'range', from: 0, to: 360, step: 12, unit: 'g/h' },
    { key: 'waterLitres', kind: 'range', from: 3, to: 50, step: 1, unit: 'L' },
    { key: 'recycledPercent', kind: 'range', from: 0, to: 100, step: 1, unit: '%' },
    { key: 'foodKg', kind: 'range', from: 0.6, to: 2.4, step: 0.1, unit: 'kg' },
    { key: 'stayDay', kind: 'range', from: 0, to: stayDays, step: 1, isTime: true },
  ],
  start: () => ({
    crew: 4,
    oxygenGPerHour: 48,
    waterLitres: 10,
    recycledPercent: 90,
    foodKg: 1.8,
    stayDay: 0,
  }),
  readings: (state) => {
    const plan = planOf(state);
    const left = storesAfter(plan, state.stayDay);
    const loss = dailyLoss(plan);
    const end = firstEnd(state);
    return [
      { id: 'breathed', value: crewOxygenKg(state.crew, 1), decimals: 2, unit: 'kg' },
      { id: 'made', value: (state.oxygenGPerHour * 24) / 1000, decimals: 2, unit: 'kg' },
      { id: 'power', value: powerKw(state), decimals: 1, unit: 'kW' },
      { id: 'waterLost', value: loss.waterKg, decimals: 1, unit: 'kg' },
      { id: 'foodEaten', value: loss.foodKg, decimals: 1, unit: 'kg' },
      { id: 'oxygenLeft', value: left.oxygenKg, decimals: 0, unit: 'kg' },
      { id: 'waterLeft', value: left.waterKg, decimals: 0, unit: 'kg' },
      { id: 'foodLeft', value: left.foodKg, decimals: 0, unit: 'kg' },
      { id: 'firstEmpty', word: end.name },
      { id: 'lastsUntil', value: end.day, decimals: 0, isQuiet: true },
      { id: 'moxies', value: state.oxygenGPerHour / moxieGPerHour, decimals: 0, isQuiet: true },
      { id: 'stayLength', value: stayDays, decimals: 0, unit: 'd', isQuiet: true },
    ];
  },
  describe: (state) => [
    state.stayDay === 0 ? 'landed' : 'left',
    tellOxygen(state),
    'waterAndFood',
    tellEnd(state),
  ],
  run: {
    stepS: 10 * dayS,
    playS: 60 * dayS,
    step: (state, elapsedS) => ({
      ...state,
      stayDay: Math.min(state.stayDay + elapsedS / dayS, overDay(state)),
    }),
    isOver: (state) => state.stayDay >= overDay(state),
  },
};

function planOf({ crew, oxygenGPerHour, waterLitres, recycledPercent, foodKg }: SuppliesState): CrewPlan {
  return {
    crew,
    oxygenGPerHour,
    waterLitresPerDay: waterLitres,
    recycledPercent,
    foodKgPerDay: foodKg,
    store: suppliesBrought,
  };
}

/** What is used up first within the stay, and on which day; `none` and the last day where all lasts. */
function firstEnd(state: SuppliesState) {
  const lasts = daysThatLast(planOf(state));
  const ends = supplyNames.map((name) => ({ name: endWords[name], day: lasts[name] }));
  return ends.reduce((first, end) => (end.day < first.day ? end : first), { name: 'none', day: stayDays });
}

const endWords = { oxygenKg: 'oxygen', waterKg: 'water', foodKg: 'food' } as const;

function overDay(state: SuppliesState): number {
  return firstEnd(state).day;
}

/** What a plant as good as MOXIE needs for this rate. */
function powerKw({ oxygenGPerHour }: SuppliesState): number {
  return oxygenGPerHour / oxygenRateGPerHour(1, moxieEfficiencyPercent) / 1000;
}

function tellOxygen(state: SuppliesState): string {
  if (state.oxygenGPerHour === 0) return 'noPlant';
  return dailyLoss(planOf(state)).oxygenKg > 0 ? 'plantTooSmall' : 'plantEnough';
}

function tellEnd(state: SuppliesState): string {
  const { name } = firstEnd(state);
  if (name === 'none') return 'allLasts';
  return state.stayDay >= overDay(state) ? 'isEmpty' : 'willBeEmpty';
}
