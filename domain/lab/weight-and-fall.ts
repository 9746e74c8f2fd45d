// The station "Weight, fall and jump": the same stone on Earth and on Mars.
import {
  fallTimeOnEarthS,
  fallTimeOnMarsS,
  heightWhileFallingOnEarthM,
  heightWhileFallingOnMarsM,
  jumpHeightOnMarsM,
  weightOnEarthN,
  weightOnMarsN,
} from '../mars/gravity';
import type { StationModel } from './station-model';

export type WeightAndFallState = {
  readonly massKg: number;
  readonly heightM: number;
  readonly jumpM: number;
  readonly elapsedS: number;
};

const longestS = 4;

export const weightAndFall: StationModel<WeightAndFallState> = {
  fields: [
    { key: 'massKg', kind: 'range', from: 1, to: 100, step: 1, unit: 'kg' },
    { key: 'heightM', kind: 'range', from: 1, to: 20, step: 0.5, unit: 'm' },
    { key: 'jumpM', kind: 'range', from: 0.1, to: 1, step: 0.05, unit: 'm' },
    { key: 'elapsedS', kind: 'range', from: 0, to: longestS, step: 0.01, unit: 's', isTime: true },
  ],
  start: () => ({ massKg: 40, heightM: 5, jumpM: 0.3, elapsedS: 0 }),
  readings: ({ massKg, heightM, jumpM, elapsedS }) => [
    { id: 'weightEarth', value: weightOnEarthN(massKg), decimals: 0, unit: 'N' },
    { id: 'weightMars', value: weightOnMarsN(massKg), decimals: 0, unit: 'N' },
    { id: 'fallEarth', value: fallTimeOnEarthS(heightM), decimals: 2, unit: 's' },
    { id: 'fallMars', value: fallTimeOnMarsS(heightM), decimals: 2, unit: 's' },
    { id: 'overEarth', value: heightWhileFallingOnEarthM(heightM, elapsedS), decimals: 2, unit: 'm' },
    { id: 'overMars', value: heightWhileFallingOnMarsM(heightM, elapsedS), decimals: 2, unit: 'm' },
    { id: 'jumpMars', value: jumpHeightOnMarsM(jumpM), decimals: 2, unit: 'm' },
  ],
  describe: ({ heightM, elapsedS }) => [tellFall(heightM, elapsedS), 'weight', 'jump'],
  run: {
    stepS: 0.1,
    playS: 1,
    step: (state, elapsedS) => ({ ...state, elapsedS: Math.min(state.elapsedS + elapsedS, longestS) }),
    isOver: ({ heightM, elapsedS }) => elapsedS >= Math.min(fallTimeOnMarsS(heightM), longestS),
  },
};

function tellFall(heightM: number, elapsedS: number): string {
  if (elapsedS === 0) return 'held';
  if (elapsedS < fallTimeOnEarthS(heightM)) return 'bothFall';
  return elapsedS < fallTimeOnMarsS(heightM) ? 'earthLanded' : 'bothLanded';
}
