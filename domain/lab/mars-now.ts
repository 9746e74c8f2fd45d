// The station "Mars now": clock and Sun at a landing site, season, and how far Mars is, at a moment that can run on.
import { computeDistanceKm, computeLightTimeS } from '../mars/earth-mars';
import { kmPerAu } from '../mars/light-time';
import {
  computeLocalMeanSolarTimeH,
  computeMarsTime,
  type MarsPoint,
  type MarsTime,
} from '../mars/mars-time';
import { computeMarsDate } from '../mars/mars-year';
import { computeSunHeightDeg, findSunTimes, type SunTimes } from '../mars/sun-over-place';
import { landingSiteIds, landingSites } from './landing-sites';
import type { LabReading, StationModel } from './station-model';

export type MarsNowState = {
  /** Where it begins, ms since 1970-01-01 UTC. */
  readonly moment: number;
  readonly place: string;
  /** How long after that, hours of Earth clocks. */
  readonly elapsedH: number;
};

const hourS = 3600;
const firstMs = Date.UTC(1965, 0);
/** JPL's elements hold until here. */
const lastMs = Date.UTC(2050, 0);
const longestH = 240;

/** The moment that is shown. */
export function findShownMs({ moment, elapsedH }: Pick<MarsNowState, 'moment' | 'elapsedH'>): number {
  return Math.min(moment + elapsedH * hourS * 1000, lastMs);
}

function findPlace({ place }: Pick<MarsNowState, 'place'>): MarsPoint {
  const id = landingSiteIds.find((site) => site === place) ?? 'perseverance';
  return landingSites[id];
}

export const marsNow: StationModel<MarsNowState> = {
  fields: [
    { key: 'moment', kind: 'moment', from: firstMs, to: lastMs, step: 'minute' },
    { key: 'place', kind: 'choice', options: landingSiteIds },
    { key: 'elapsedH', kind: 'range', from: 0, to: longestH, step: 0.1, unit: 'h' },
  ],
  start: (nowMs) => ({
    moment: Math.floor(Math.min(Math.max(nowMs, firstMs), lastMs) / 60_000) * 60_000,
    place: 'perseverance',
    elapsedH: 0,
  }),
  readings: (state) => {
    const utcMs = findShownMs(state);
    const time = computeMarsTime(utcMs);
    const place = findPlace(state);
    const { marsYear, solOfYear } = computeMarsDate(utcMs);
    return [
      { id: 'shown', moment: utcMs, step: 'minute' },
      { id: 'clock', clockH: computeLocalMeanSolarTimeH(time, place.longitudeEastDeg) },
      { id: 'sunHeight', value: computeSunHeightDeg(time, place), decimals: 0, unit: '°' },
      ...readSunTimes(findSunTimes(time, place)),
      { id: 'marsClock', clockH: time.coordinatedMarsTimeH },
      { id: 'season', word: time.northernSeason },
      { id: 'solarLongitude', value: time.solarLongitudeDeg, decimals: 1, unit: '°' },
      { id: 'marsYear', value: marsYear, decimals: 0 },
      { id: 'sol', value: Math.floor(solOfYear), decimals: 0 },
      { id: 'sunDistance', value: (time.sunDistanceAu * kmPerAu) / 1e6, decimals: 1, unit: 'million km' },
      { id: 'distance', value: computeDistanceKm(utcMs) / 1e6, decimals: 1, unit: 'million km' },
      { id: 'lightTime', value: computeLightTimeS(utcMs) / 60, decimals: 1, unit: 'min' },
    ];
  },
  describe: (state) => {
    const time = computeMarsTime(findShownMs(state));
    return ['clock', tellSun(time, findPlace(state)), 'season', 'distance'];
  },
  run: {
    stepS: hourS,
    playS: hourS,
    step: (state, elapsedS) => ({
      ...state,
      elapsedH: Math.min(state.elapsedH + elapsedS / hourS, longestH),
    }),
    isOver: (state) => state.elapsedH >= longestH || findShownMs(state) >= lastMs,
  },
};

/** Only said, and only where the Sun rises: the table has the height of the Sun. */
function readSunTimes(times: SunTimes): readonly LabReading[] {
  if (times.kind !== 'rises') return [];
  return [
    { id: 'sunrise', clockH: times.sunriseH, isQuiet: true },
    { id: 'sunset', clockH: times.sunsetH, isQuiet: true },
  ];
}

function tellSun(time: MarsTime, place: MarsPoint): string {
  const { kind } = findSunTimes(time, place);
  if (kind === 'always-up') return 'polarDay';
  if (kind === 'always-down') return 'polarNight';
  return computeSunHeightDeg(time, place) > 0 ? 'day' : 'night';
}
