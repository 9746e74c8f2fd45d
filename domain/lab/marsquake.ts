// The station "Marsquake": P and S waves of a quake run through Mars, and their delay tells its distance.
import { marsRadiusKm } from '../mars/great-circle';
import { arrivalsAt, distanceFromDelayDeg, nearestQuakeDeg, traceMars } from '../mars/quake-distance';
import type { LabReading, StationModel } from './station-model';

export type MarsquakeState = { readonly distanceDeg: number; readonly elapsedS: number };

/** Once for all: the inside of Mars does not change. */
export const marsWaves = traceMars();

/** The last S waves arrive after 1120 s, P waves through the core after 1110 s. */
const longestS = 1200;

export const marsquake: StationModel<MarsquakeState> = {
  fields: [
    { key: 'distanceDeg', kind: 'range', from: nearestQuakeDeg, to: 180, step: 1, unit: '°' },
    { key: 'elapsedS', kind: 'range', from: 0, to: longestS, step: 1, unit: 's', isTime: true },
  ],
  start: () => ({ distanceDeg: 37, elapsedS: 0 }),
  readings: ({ distanceDeg, elapsedS }) => {
    const { p, s, delayS } = arrivalsAt(marsWaves, distanceDeg);
    const [isP, isS] = [p, s].map((ray) => ray !== null && elapsedS >= ray.timeS);
    // Only once it is shown: finding it takes many ways, and this runs in every frame.
    const foundKm = delayS !== null && isS === true ? kilometres(distanceFromDelayDeg(marsWaves, delayS)) : 0;
    return [
      { id: 'distanceKm', value: kilometres(distanceDeg), decimals: 0, unit: 'km' },
      heard('pTime', p?.timeS, isP, 's'),
      heard('sTime', s?.timeS, isS, 's'),
      heard('delay', delayS, isS, 's'),
      heard('foundKm', delayS === null ? null : foundKm, isS, 'km'),
      heard('pDepth', p === null ? null : marsRadiusKm - p.turningKm, isP, 'km'),
    ];
  },
  describe: (state) => ['quake', ...tellWaves(state)],
  run: {
    stepS: 10,
    playS: 60,
    step: (state, elapsedS) => ({ ...state, elapsedS: Math.min(state.elapsedS + elapsedS, overS(state)) }),
    isOver: (state) => state.elapsedS >= overS(state),
  },
};

/** Half a minute after the last wave, so that its trace is seen. */
function overS({ distanceDeg }: MarsquakeState): number {
  const { p, s } = arrivalsAt(marsWaves, distanceDeg);
  return Math.min(longestS, Math.max(p?.timeS ?? 0, s?.timeS ?? 0, 300) + 30);
}

function kilometres(distanceDeg: number): number {
  return (distanceDeg * Math.PI * marsRadiusKm) / 180;
}

/** A number once its wave has come, before that and where none comes a word. */
function heard(
  id: string,
  value: number | null | undefined,
  isHeard: boolean | undefined,
  unit: string,
): LabReading {
  if (value === null || value === undefined) return { id, word: 'none' };
  return isHeard === true ? { id, value, decimals: 0, unit } : { id, word: 'not-yet' };
}

function tellWaves({ distanceDeg, elapsedS }: MarsquakeState): readonly string[] {
  const { p, s } = arrivalsAt(marsWaves, distanceDeg);
  if (p === null && s === null) return ['shadow'];
  if (p === null) return [elapsedS < (s?.timeS ?? 0) ? 'onlySComes' : 'onlyS'];
  if (elapsedS === 0) return ['still'];
  if (elapsedS < p.timeS) return [s === null ? 'onlyPComes' : 'underWay'];
  if (s === null) return ['throughCore'];
  return elapsedS < s.timeS ? ['pHeard'] : ['bothHeard', 'found'];
}
