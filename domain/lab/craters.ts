// The station "Craters tell time": two squares of ground gather craters by chance; lava floods one of them on the way.
import { dropCraters, type FallenCrater } from '../mars/crater-surface';
import { countUncertainty, steadyCratersPerGyr } from '../mars/craters';
import { createRandom } from '../random';
import type { StationModel } from './station-model';

export type CratersState = {
  readonly sideKm: number;
  /** How long ago lava covered the second square. */
  readonly lavaGyr: number;
  readonly seed: number;
  readonly elapsedGyr: number;
};

/** The story begins this long ago, where the rate of impacts has become steady. */
export const spanGyr = 3;

export interface Surfaces {
  readonly old: readonly FallenCrater[];
  readonly young: readonly FallenCrater[];
  /** The true ages now, which a learner can only estimate. */
  readonly oldGyr: number;
  readonly youngGyr: number;
  readonly isFlooded: boolean;
}

/** Both squares as they are now: what has fallen so far, and on the second only what fell after the lava. */
export function drawSurfaces({ sideKm, lavaGyr, seed, elapsedGyr }: CratersState): Surfaces {
  const draw = (which: string): readonly FallenCrater[] =>
    dropCraters(sideKm, spanGyr, createRandom(`${which} ${seed}`)).filter(({ atGyr }) => atGyr <= elapsedGyr);
  const floodedAtGyr = spanGyr - lavaGyr;
  const isFlooded = elapsedGyr >= floodedAtGyr;
  return {
    old: draw('old'),
    young: draw('young').filter(({ atGyr }) => !isFlooded || atGyr > floodedAtGyr),
    oldGyr: elapsedGyr,
    youngGyr: isFlooded ? elapsedGyr - floodedAtGyr : elapsedGyr,
    isFlooded,
  };
}

/** An estimate of age from a count, and how far chance may have moved it. */
function estimate(count: number, sideKm: number): { ageGyr: number; errorGyr: number } {
  return {
    ageGyr: count / steadyCratersPerGyr(sideKm),
    errorGyr: countUncertainty(count) / steadyCratersPerGyr(sideKm),
  };
}

/** Whether the two counts lie farther apart than chance moves them: by twice the error of their difference. */
function areApart(oldCount: number, youngCount: number): boolean {
  return oldCount - youngCount > 2 * countUncertainty(oldCount + youngCount);
}

export const craters: StationModel<CratersState> = {
  fields: [
    { key: 'sideKm', kind: 'range', from: 50, to: 400, step: 10, unit: 'km' },
    { key: 'lavaGyr', kind: 'range', from: 0.1, to: 2.5, step: 0.1, unit: 'billion years' },
    { key: 'seed', kind: 'range', from: 1, to: 99, step: 1 },
    {
      key: 'elapsedGyr',
      kind: 'range',
      from: 0,
      to: spanGyr,
      step: 0.01,
      unit: 'billion years',
      isTime: true,
    },
  ],
  start: () => ({ sideKm: 200, lavaGyr: 1, seed: 1, elapsedGyr: 0 }),
  readings: (state) => {
    const { old, young, oldGyr, youngGyr } = drawSurfaces(state);
    const ofOld = estimate(old.length, state.sideKm);
    const ofYoung = estimate(young.length, state.sideKm);
    return [
      { id: 'countOld', value: old.length, decimals: 0 },
      { id: 'errorOld', value: countUncertainty(old.length), decimals: 1 },
      { id: 'countYoung', value: young.length, decimals: 0 },
      { id: 'errorYoung', value: countUncertainty(young.length), decimals: 1 },
      { id: 'ageOld', value: ofOld.ageGyr, decimals: 2, unit: 'billion years' },
      { id: 'ageErrorOld', value: ofOld.errorGyr, decimals: 2, unit: 'billion years' },
      { id: 'ageYoung', value: ofYoung.ageGyr, decimals: 2, unit: 'billion years' },
      { id: 'ageErrorYoung', value: ofYoung.errorGyr, decimals: 2, unit: 'billion years' },
      { id: 'trueOld', value: oldGyr, decimals: 2, unit: 'billion years' },
      { id: 'trueYoung', value: youngGyr, decimals: 2, unit: 'billion years' },
    ];
  },
  describe: (state) => {
    const { old, young, isFlooded } = drawSurfaces(state);
    if (state.elapsedGyr === 0) return ['fresh'];
    const verdict = areApart(old.length, young.length) ? 'apart' : 'alike';
    return [
      isFlooded ? 'flooded' : 'notFlooded',
      'counts',
      old.length === 0 ? 'noneOld' : 'agesOld',
      young.length === 0 ? 'noneYoung' : 'agesYoung',
      verdict,
    ];
  },
  run: {
    stepS: 0.25,
    unit: 'billion years',
    playS: 0.5,
    step: (state, elapsedGyr) => ({ ...state, elapsedGyr: Math.min(state.elapsedGyr + elapsedGyr, spanGyr) }),
    isOver: ({ elapsedGyr }) => elapsedGyr >= spanGyr,
  },
};
