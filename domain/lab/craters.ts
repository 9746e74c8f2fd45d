// The station "Craters tell time": two squares of ground gather craters by chance; lava floods one of them on the way.
import { ageFromCratersGa, countErrorOf, drawCraters, type Crater } from '../mars/craters';
import { createRandom } from '../random';
import type { StationModel } from './station-model';

export type CratersState = {
  readonly sideKm: number;
  /** How long ago lava covered the second square. */
  readonly lavaGa: number;
  readonly seed: number;
  readonly elapsedGa: number;
};

/** The story begins this long ago, where the rate of impacts has become steady. */
export const spanGa = 3;

export interface Surfaces {
  readonly old: readonly Crater[];
  readonly young: readonly Crater[];
  /** The true ages now, which a learner can only estimate. */
  readonly oldGa: number;
  readonly youngGa: number;
  readonly isFlooded: boolean;
}

/** Both squares as they are now: what has fallen so far, and on the second only what fell after the lava. */
export function drawSurfaces({ sideKm, lavaGa, seed, elapsedGa }: CratersState): Surfaces {
  const draw = (which: string): readonly Crater[] =>
    drawCraters(sideKm ** 2, spanGa, createRandom(`${which} ${seed}`)).filter(
      ({ atGa }) => atGa <= elapsedGa,
    );
  const floodedAtGa = spanGa - lavaGa;
  const isFlooded = elapsedGa >= floodedAtGa;
  return {
    old: draw('old'),
    young: draw('young').filter(({ atGa }) => !isFlooded || atGa > floodedAtGa),
    oldGa: elapsedGa,
    youngGa: isFlooded ? elapsedGa - floodedAtGa : elapsedGa,
    isFlooded,
  };
}

/** An estimate of age from a count, and how far chance may have moved it. */
function estimate(count: number, sideKm: number): { ageGa: number; errorGa: number } {
  return {
    ageGa: ageFromCratersGa(count, sideKm ** 2),
    errorGa: ageFromCratersGa(countErrorOf(count), sideKm ** 2),
  };
}

/** Whether the two counts lie farther apart than chance moves them: by twice the error of their difference. */
function areApart(oldCount: number, youngCount: number): boolean {
  return oldCount - youngCount > 2 * countErrorOf(oldCount + youngCount);
}

export const craters: StationModel<CratersState> = {
  fields: [
    { key: 'sideKm', kind: 'range', from: 50, to: 400, step: 10, unit: 'km' },
    { key: 'lavaGa', kind: 'range', from: 0.1, to: 2.5, step: 0.1, unit: 'billion years' },
    { key: 'seed', kind: 'range', from: 1, to: 99, step: 1 },
    { key: 'elapsedGa', kind: 'range', from: 0, to: spanGa, step: 0.01, unit: 'billion years', isTime: true },
  ],
  start: () => ({ sideKm: 200, lavaGa: 1, seed: 1, elapsedGa: 0 }),
  readings: (state) => {
    const { old, young, oldGa, youngGa } = drawSurfaces(state);
    const ofOld = estimate(old.length, state.sideKm);
    const ofYoung = estimate(young.length, state.sideKm);
    return [
      { id: 'countOld', value: old.length, decimals: 0 },
      { id: 'errorOld', value: countErrorOf(old.length), decimals: 1 },
      { id: 'countYoung', value: young.length, decimals: 0 },
      { id: 'errorYoung', value: countErrorOf(young.length), decimals: 1 },
      { id: 'ageOld', value: ofOld.ageGa, decimals: 2, unit: 'billion years' },
      { id: 'ageErrorOld', value: ofOld.errorGa, decimals: 2, unit: 'billion years' },
      { id: 'ageYoung', value: ofYoung.ageGa, decimals: 2, unit: 'billion years' },
      { id: 'ageErrorYoung', value: ofYoung.errorGa, decimals: 2, unit: 'billion years' },
      { id: 'trueOld', value: oldGa, decimals: 2, unit: 'billion years' },
      { id: 'trueYoung', value: youngGa, decimals: 2, unit: 'billion years' },
    ];
  },
  describe: (state) => {
    const { old, young, isFlooded } = drawSurfaces(state);
    if (state.elapsedGa === 0) return ['fresh'];
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
    step: (state, elapsedGa) => ({ ...state, elapsedGa: Math.min(state.elapsedGa + elapsedGa, spanGa) }),
    isOver: ({ elapsedGa }) => elapsedGa >= spanGa,
  },
};
