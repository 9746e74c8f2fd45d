import { describe, expect, it } from 'vitest';
import { launchWindows } from '../mars/launch-windows';
import { computePlanetState } from '../mars/planets';
import { length, subtract } from '../mars/vector';
import {
  findNextWindow,
  findShipKm,
  getFlight,
  judgeRocket,
  missionsOf2020,
  orbits,
  type OrbitsState,
} from './orbits';
import { adoptState } from './station-model';

const hope: OrbitsState = { launch: Date.UTC(2020, 6, 19), flightDays: 205, day: 0 };

function read(state: OrbitsState, id: string): number {
  const reading = orbits.readings(state, null).find((one) => one.id === id);
  if (!reading || 'word' in reading || 'clockH' in reading) throw new Error(`no number "${id}"`);
  return 'moment' in reading ? reading.moment : reading.value;
}

describe('orbits and launch windows', () => {
  it('lets Hope arrive on 9 February 2021 with the energy of its window (P-03, E-34)', () => {
    expect(read(hope, 'arrival')).toBe(Date.UTC(2021, 1, 9));
    expect(Math.abs(read(hope, 'energy') - 13.2)).toBeLessThan(0.5);
    expect(read(hope, 'best')).toBe(Date.UTC(2020, 6, 18));
  });

  it('starts at Earth and ends at Mars, and stays with it', () => {
    const flight = getFlight(hope);
    const wayKm = (day: number, planet: 'earth' | 'mars') =>
      length(
        subtract(
          findShipKm({ ...hope, day }, flight),
          computePlanetState(planet, hope.launch + day * 86_400_000).positionKm,
        ),
      );
    expect(wayKm(0, 'earth')).toBeLessThan(1);
    expect(wayKm(204.999, 'mars')).toBeLessThan(1000);
    expect(wayKm(300, 'mars')).toBe(0);
    expect(read({ ...hope, day: 205 }, 'toMars')).toBe(0);
  });

  it('comes nearer to Mars in the last half of the way, day by day', () => {
    let before = Infinity;
    for (let day = 110; day <= 205; day += 5) {
      const toMars = read({ ...hope, day }, 'toMars');
      expect(toMars).toBeLessThan(before);
      before = toMars;
    }
  });

  it('finds no good flight half way between two windows', () => {
    for (let flightDays = 100; flightDays <= 400; flightDays += 20) {
      expect(judgeRocket(getFlight({ launch: Date.UTC(2021, 7, 1), flightDays }))).not.toBe('good');
    }
    for (const { launchMs, flightDays } of launchWindows) {
      expect(judgeRocket(getFlight({ launch: launchMs, flightDays }))).toBe('good');
    }
    for (const { launchMs, arrivalMs } of missionsOf2020) {
      expect(
        judgeRocket(getFlight({ launch: launchMs, flightDays: (arrivalMs - launchMs) / 86_400_000 })),
      ).toBe('good');
    }
  });

  it('names the window that a day belongs to, then the next', () => {
    const opens = (month: number) =>
      new Date(findNextWindow(Date.UTC(2020, month)).launchMs).getUTCFullYear();
    expect([0, 6, 8, 11].map(opens)).toEqual([2020, 2020, 2020, 2022]);
    expect(findNextWindow(Date.UTC(2060, 0))).toBe(launchWindows.at(-1));
  });

  it('says ready, flying and arrived', () => {
    const told = [0, 1, 204, 205, 400].map((day) => orbits.describe({ ...hope, day }, null)[0]);
    expect(told).toEqual(['ready', 'flying', 'flying', 'arrived', 'arrived']);
  });

  it('runs by days and stops when the ship is there', () => {
    const run = orbits.run;
    if (!run) throw new Error('It runs.');
    expect(run.step(hope, run.stepS).day).toBe(5);
    expect([204, 205].map((day) => run.isOver({ ...hope, day }))).toEqual([false, true]);
  });

  it('has a flight for every day and every length that can be set', () => {
    for (let launch = Date.UTC(2018, 0); launch < Date.UTC(2048, 9); launch += 29 * 86_400_000) {
      for (let flightDays = 100; flightDays <= 400; flightDays += 25) {
        expect(getFlight({ launch, flightDays }).c3Km2S2).toBeGreaterThan(7);
      }
    }
  });

  it('begins with values that fit their fields', () => {
    expect(adoptState(orbits, orbits.start(0), 0)).toEqual(orbits.start(0));
  });
});
