// The station "Orbits and launch windows": choose the days to leave and to arrive, and fly.
import { computeDistanceKm } from '../mars/earth-mars';
import { planFlight, type PlannedFlight } from '../mars/launch-window';
import { launchWindows, type LaunchWindow } from '../mars/launch-windows';
import { lightSpeedKmS } from '../mars/light-time';
import { computePlanetState } from '../mars/planets';
import { propagateOrbit } from '../mars/propagate-orbit';
import { sunGmKm3S2 } from '../mars/sun-orbit';
import { length, subtract, type Vector } from '../mars/vector';
import type { StationModel } from './station-model';

export type OrbitsState = {
  /** The day to leave, ms since 1970-01-01 UTC. */
  readonly launch: number;
  readonly flightDays: number;
  /** Days since leaving: the planets move on after the ship has arrived, too. */
  readonly day: number;
};

export const shortestFlightDays = 100;
export const longestFlightDays = 400;
const dayMs = 86_400_000;
const dayS = 86_400;

/** From day to day in UTC; hours are left out. Hope: fact bank P-02, P-03; Tianwen-1: CNSA; Perseverance: NASA. */
export const missionsOf2020 = [
  { id: 'hope', launchMs: Date.UTC(2020, 6, 19), arrivalMs: Date.UTC(2021, 1, 9) },
  { id: 'tianwen-1', launchMs: Date.UTC(2020, 6, 23), arrivalMs: Date.UTC(2021, 1, 10) },
  { id: 'perseverance', launchMs: Date.UTC(2020, 6, 30), arrivalMs: Date.UTC(2021, 1, 18) },
] as const;

export const orbits: StationModel<OrbitsState> = {
  fields: [
    { key: 'launch', kind: 'moment', from: Date.UTC(2018, 0), to: Date.UTC(2048, 9), step: 'day' },
    {
      key: 'flightDays',
      kind: 'range',
      from: shortestFlightDays,
      to: longestFlightDays,
      step: 1,
      unit: 'd',
    },
    { key: 'day', kind: 'range', from: 0, to: longestFlightDays, step: 1, unit: 'd' },
  ],
  start: () => ({ launch: Date.UTC(2020, 6, 19), flightDays: 205, day: 0 }),
  readings: (state) => {
    const flight = getFlight(state);
    const todayMs = state.launch + state.day * dayMs;
    const window = findNextWindow(state.launch);
    return [
      { id: 'today', moment: todayMs, step: 'day' },
      { id: 'arrival', moment: state.launch + state.flightDays * dayMs, step: 'day' },
      { id: 'energy', value: flight.c3Km2S2, decimals: 1, unit: 'km²/s²' },
      { id: 'arrivalSpeed', value: flight.arrivalSpeedKmS, decimals: 1, unit: 'km/s' },
      { id: 'toMars', value: measureWayToMarsKm(state, flight) / 1e6, decimals: 1, unit: 'million km' },
      { id: 'apart', value: computeDistanceKm(todayMs) / 1e6, decimals: 1, unit: 'million km' },
      { id: 'lightTime', value: computeDistanceKm(todayMs) / lightSpeedKmS / 60, decimals: 1, unit: 'min' },
      { id: 'best', moment: window.launchMs, step: 'day' },
      { id: 'bestEnergy', value: window.c3Km2S2, decimals: 1, unit: 'km²/s²' },
      { id: 'bestDays', value: window.flightDays, decimals: 0, unit: 'd', isQuiet: true },
    ];
  },
  describe: (state) => {
    const flight = getFlight(state);
    return [tellShip(state), `rocket${capital(judgeRocket(flight))}`, 'window'];
  },
  run: {
    stepS: 5 * dayS,
    playS: 15 * dayS,
    step: (state, elapsedS) => ({
      ...state,
      day: Math.min(state.day + elapsedS / dayS, longestFlightDays),
    }),
    isOver: ({ day, flightDays }) => day >= flightDays,
  },
};

/** Where Mars is exactly opposite at arrival, the flight a tenth of a day longer stands for it. */
export function getFlight({ launch, flightDays }: Pick<OrbitsState, 'launch' | 'flightDays'>): PlannedFlight {
  const flight = planFlight(launch, flightDays) ?? planFlight(launch, flightDays + 0.1);
  if (flight === null) throw new Error(`No flight from ${launch} in ${flightDays} days.`);
  return flight;
}

type Rocket = 'good' | 'strong' | 'none';

/** In km²/s². Perseverance needed 14.5; what needs more than 40 has never been flown with such a load. */
const goodC3 = 16;
const mostC3 = 40;

export function judgeRocket(flight: PlannedFlight): Rocket {
  if (flight.c3Km2S2 > mostC3) return 'none';
  return flight.c3Km2S2 > goodC3 ? 'strong' : 'good';
}

/** Where the ship is: on its way, then with Mars. */
export function findShipKm(state: OrbitsState, flight: PlannedFlight): Vector {
  if (state.day >= state.flightDays)
    return computePlanetState('mars', state.launch + state.day * dayMs).positionKm;
  const start = {
    positionKm: computePlanetState('earth', state.launch).positionKm,
    velocityKmS: flight.departureKmS,
  };
  return propagateOrbit(start, state.day * dayS, sunGmKm3S2).positionKm;
}

/** The window nearest after the day of launch; a launch in the three months after the best day still belongs to it. */
export function findNextWindow(launchMs: number): LaunchWindow {
  const [first] = launchWindows;
  if (first === undefined) throw new Error('The list of launch windows is empty.');
  return (
    launchWindows.find((window) => window.launchMs + 90 * dayMs >= launchMs) ?? launchWindows.at(-1) ?? first
  );
}

function measureWayToMarsKm(state: OrbitsState, flight: PlannedFlight): number {
  const marsKm = computePlanetState('mars', state.launch + state.day * dayMs).positionKm;
  return length(subtract(marsKm, findShipKm(state, flight)));
}

function tellShip({ day, flightDays }: OrbitsState): string {
  if (day === 0) return 'ready';
  return day < flightDays ? 'flying' : 'arrived';
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
