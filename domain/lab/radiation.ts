// The station "Radiation": what a mission plan adds up to, and what a roof of soil saves.
import { careerLimitMsv, doseOfPlan, doseUntilDayMsv, soilShare } from '../mars/shelter';
import type { StationModel } from './station-model';

export type RadiationState = {
  readonly outDays: number;
  readonly surfaceDays: number;
  readonly backDays: number;
  readonly shelterHours: number;
  readonly soilCm: number;
  readonly missionDay: number;
};

const longestDays = 1600;
const dayS = 86_400;

export const radiation: StationModel<RadiationState> = {
  fields: [
    { key: 'outDays', kind: 'range', from: 60, to: 400, step: 10, unit: 'd' },
    { key: 'surfaceDays', kind: 'range', from: 0, to: 800, step: 10, unit: 'd' },
    { key: 'backDays', kind: 'range', from: 60, to: 400, step: 10, unit: 'd' },
    { key: 'shelterHours', kind: 'range', from: 0, to: 24, step: 1, unit: 'h' },
    { key: 'soilCm', kind: 'range', from: 0, to: 400, step: 10, unit: 'cm' },
    { key: 'missionDay', kind: 'range', from: 0, to: longestDays, step: 1, isTime: true },
  ],
  start: () => ({
    outDays: 180,
    surfaceDays: 500,
    backDays: 180,
    shelterHours: 0,
    soilCm: 0,
    missionDay: 0,
  }),
  readings: (state) => {
    const dose = doseOfPlan(state);
    return [
      { id: 'onTheWay', value: dose.outMsv + dose.backMsv, decimals: 0, unit: 'mSv' },
      { id: 'onMars', value: dose.surfaceMsv, decimals: 0, unit: 'mSv' },
      { id: 'total', value: dose.totalMsv, decimals: 0, unit: 'mSv' },
      { id: 'uncertainty', value: dose.uncertaintyMsv, decimals: 0, unit: 'mSv' },
      { id: 'ofLimit', value: dose.limitShare * 100, decimals: 0, unit: '%' },
      { id: 'underSoil', value: soilShare(state.soilCm) * 100, decimals: 0, unit: '%' },
      { id: 'soFar', value: doseUntilDayMsv(state, state.missionDay), decimals: 0, unit: 'mSv' },
      { id: 'allDays', value: lengthDays(state), decimals: 0, unit: 'd', isQuiet: true },
      { id: 'limit', value: careerLimitMsv, decimals: 0, unit: 'mSv', isQuiet: true },
    ];
  },
  describe: (state) => [
    tellWhere(state),
    'parts',
    doseOfPlan(state).totalMsv > careerLimitMsv ? 'overLimit' : 'underLimit',
    tellShelter(state),
  ],
  run: {
    stepS: 20 * dayS,
    playS: 80 * dayS,
    step: (state, elapsedS) => ({
      ...state,
      missionDay: Math.min(state.missionDay + elapsedS / dayS, lengthDays(state)),
    }),
    isOver: (state) => state.missionDay >= lengthDays(state),
  },
};

function lengthDays({ outDays, surfaceDays, backDays }: RadiationState): number {
  return outDays + surfaceDays + backDays;
}

function tellWhere(state: RadiationState): string {
  const { outDays, surfaceDays, missionDay } = state;
  if (missionDay === 0) return 'before';
  if (missionDay >= lengthDays(state)) return 'home';
  if (missionDay < outDays) return 'flyingOut';
  return missionDay < outDays + surfaceDays ? 'staying' : 'flyingBack';
}

function tellShelter({ shelterHours, soilCm, surfaceDays }: RadiationState): string {
  if (surfaceDays === 0) return 'noStay';
  if (shelterHours === 0 || soilCm === 0) return 'noShelter';
  return soilShare(soilCm) === 1 ? 'uselessShelter' : 'shelter';
}
