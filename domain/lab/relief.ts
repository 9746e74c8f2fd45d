// The station "Relief": heights between two places of Mars, and what lies below a level.
import { greatCircleKm } from '../mars/great-circle';
import { addUpByHeight, belowLevel, type Hypsometry } from '../mars/relief-fill';
import type { ReliefGrid } from '../mars/relief-grid';
import { heightAtM, profileBetween, type Place, type ProfilePoint } from '../mars/relief-height';
import type { Field, StationModel } from './station-model';

export type ReliefState = {
  readonly fromLatitude: number;
  readonly fromLongitude: number;
  readonly toLatitude: number;
  readonly toLongitude: number;
  readonly levelM: number;
};

export interface ReliefData {
  readonly grid: ReliefGrid;
  readonly hypsometry: Hypsometry;
}

export function prepareRelief(grid: ReliefGrid): ReliefData {
  return { grid, hypsometry: addUpByHeight(grid) };
}

/** A point for each 26 km at most: about two cells of the map. */
const pointsOfProfile = 401;

export function endsOf(state: ReliefState): { readonly from: Place; readonly to: Place } {
  return {
    from: { latitudeDeg: state.fromLatitude, longitudeEastDeg: state.fromLongitude },
    to: { latitudeDeg: state.toLatitude, longitudeEastDeg: state.toLongitude },
  };
}

export function drawProfile(state: ReliefState, { grid }: ReliefData): readonly ProfilePoint[] {
  const { from, to } = endsOf(state);
  return profileBetween(grid, from, to, pointsOfProfile);
}

const coordinate = (key: string, from: number, to: number): Field => ({
  key,
  kind: 'range',
  from,
  to,
  step: 0.01,
  unit: '°',
  isFine: true,
});

function tellPlaces(heights: readonly number[], levelM: number): string {
  const under = heights.map((heightM) => heightM < levelM);
  if (under.every(Boolean)) return 'bothUnder';
  if (under[0] === true) return 'fromUnder';
  return under[1] === true ? 'toUnder' : 'bothDry';
}

function tellSea({ lowestM, highestM }: Hypsometry, levelM: number): string {
  if (levelM <= lowestM) return 'noSea';
  return levelM > highestM ? 'allSea' : 'sea';
}

export const relief: StationModel<ReliefState, ReliefData> = {
  fields: [
    { key: 'levelM', kind: 'range', from: -8100, to: 21_200, step: 100, unit: 'm' },
    coordinate('fromLatitude', -90, 90),
    coordinate('fromLongitude', 0, 359.99),
    coordinate('toLatitude', -90, 90),
    coordinate('toLongitude', 0, 359.99),
  ],
  // From the summit of Olympus Mons to the floor of Hellas, before any water.
  start: () => ({
    levelM: -8100,
    fromLatitude: 18.65,
    fromLongitude: 226.2,
    toLatitude: -42.43,
    toLongitude: 70.5,
  }),
  readings: (state, data) => {
    const { from, to } = endsOf(state);
    const heights = drawProfile(state, data).map(({ heightM }) => heightM);
    const { share, areaKm2, volumeKm3 } = belowLevel(data.hypsometry, state.levelM);
    return [
      {
        id: 'distance',
        value: greatCircleKm(from.latitudeDeg, from.longitudeEastDeg, to.latitudeDeg, to.longitudeEastDeg),
        decimals: 0,
        unit: 'km',
      },
      { id: 'heightFrom', value: heightAtM(data.grid, from), decimals: 0, unit: 'm' },
      { id: 'heightTo', value: heightAtM(data.grid, to), decimals: 0, unit: 'm' },
      { id: 'highest', value: Math.max(...heights), decimals: 0, unit: 'm' },
      { id: 'lowest', value: Math.min(...heights), decimals: 0, unit: 'm' },
      { id: 'shareBelow', value: 100 * share, decimals: 1, unit: '%' },
      { id: 'areaBelow', value: areaKm2 / 1e6, decimals: 1, unit: 'million km²' },
      { id: 'volumeBelow', value: volumeKm3 / 1e6, decimals: 1, unit: 'million km³' },
    ];
  },
  describe: (state, data) => {
    const { from, to } = endsOf(state);
    const heights = [heightAtM(data.grid, from), heightAtM(data.grid, to)];
    const sea = tellSea(data.hypsometry, state.levelM);
    return ['line', sea, ...(sea === 'sea' ? [tellPlaces(heights, state.levelM)] : [])];
  },
};
