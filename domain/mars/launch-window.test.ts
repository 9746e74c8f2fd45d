import { describe, expect, it } from 'vitest';
import { computePorkchop, findLaunchWindow, planFlight } from './launch-window';
import { computePlanetState } from './planets';
import { propagateOrbit } from './propagate-orbit';
import { sunGmKm3S2 } from './sun-orbit';
import { length, scale, subtract } from './vector';

const dayMs = 86_400_000;

describe('launch windows', () => {
  // E-33 to E-41: first and last day to leave, C3, and first and last day to arrive where the fact bank has them.
  it.each([
    ['2018', '2018-05-10', '2018-05-20', 7.7, null],
    ['2020', '2020-07-19', '2020-07-25', 13.2, null],
    ['2022', '2022-09-01', '2022-09-19', 13.8, null],
    ['2024', '2024-10-02', '2024-10-12', 11.2, null],
    ['2026', '2026-10-30', '2026-11-13', 9.1, ['2027-08-01', '2027-09-30']],
    ['2028', '2028-11-24', '2028-12-10', 8.9, ['2029-07-01', '2029-10-31']],
    ['2031', '2030-12-20', '2031-02-22', 8.2, null],
    ['2033', '2033-04-06', '2033-04-30', 7.8, null],
    ['2035', '2035-06-23', '2035-06-25', 10.2, ['2036-01-01', '2036-01-31']],
  ] as const)('that of %s opens between %s and %s with C3 %f', (_, first, last, c3, arrival) => {
    const best = findLaunchWindow(Date.parse(first) - 200 * dayMs);
    // "Dates to a few days", says the fact bank.
    expect(best.launchMs).toBeGreaterThan(Date.parse(first) - 3 * dayMs);
    expect(best.launchMs).toBeLessThan(Date.parse(last) + 4 * dayMs);
    expect(Math.abs(best.c3Km2S2 - c3)).toBeLessThan(0.06);
    if (arrival) {
      expect(best.arrivalMs).toBeGreaterThan(Date.parse(arrival[0]));
      expect(best.arrivalMs).toBeLessThan(Date.parse(arrival[1]));
    }
  });

  it('follow one another after 26 months on average, from 1988 to 2048', () => {
    const launches = [findLaunchWindow(Date.UTC(1988, 0)).launchMs];
    for (;;) {
      const next = findLaunchWindow((launches.at(-1) ?? 0) + 400 * dayMs).launchMs;
      if (next > Date.UTC(2048, 0)) break;
      launches.push(next);
    }
    const [first = 0, last = 0] = [launches[0], launches.at(-1)];
    expect((last - first) / (launches.length - 1) / dayMs).toBeGreaterThan(740);
    expect((last - first) / (launches.length - 1) / dayMs).toBeLessThan(820);
    expect(launches.length).toBeGreaterThan(26);
  });

  it('give the best: no neighbour of the flight found is cheaper', () => {
    const best = findLaunchWindow(Date.UTC(2026, 5, 1));
    for (const [late, long] of [
      [1, 0],
      [-1, 0],
      [0, 2],
      [0, -2],
      [15, 30],
    ] as const) {
      const other = planFlight(best.launchMs + late * dayMs, best.flightDays + long);
      expect(other?.c3Km2S2).toBeGreaterThan(best.c3Km2S2);
    }
  });

  it('keep to the longest flight that is allowed', () => {
    const quick = findLaunchWindow(Date.UTC(2026, 5, 1), 230);
    expect(quick.flightDays).toBeLessThanOrEqual(230);
    expect(quick.c3Km2S2).toBeGreaterThan(findLaunchWindow(Date.UTC(2026, 5, 1)).c3Km2S2);
  });
});

describe('flights of 2020', () => {
  it.each([
    ['Hope', '2020-07-19T21:58:14Z', '2021-02-09T15:30:00Z', 204.7],
    ['Perseverance', '2020-07-30T11:50:00Z', '2021-02-18T20:43:49Z', 203.4],
  ])('%s needed a C3 of 13 to 15 for its %s to %s', (_, launch, arrival, days) => {
    const launchMs = Date.parse(launch);
    const flightDays = (Date.parse(arrival) - launchMs) / dayMs;
    expect(flightDays).toBeCloseTo(days, 1);
    const flight = planFlight(launchMs, flightDays);
    expect(flight?.c3Km2S2).toBeGreaterThan(13);
    expect(flight?.c3Km2S2).toBeLessThan(15);
  });

  it('end at Mars: free flight from Earth comes within 1000 km of where Mars then is', () => {
    const flight = planFlight(Date.UTC(2020, 6, 30), 203);
    if (!flight) throw new Error('There is a flight.');
    const start = {
      positionKm: computePlanetState('earth', flight.launchMs).positionKm,
      velocityKmS: flight.departureKmS,
    };
    const end = propagateOrbit(start, 203 * 86_400, sunGmKm3S2);
    const marsKm = computePlanetState('mars', flight.arrivalMs).positionKm;
    expect(length(subtract(end.positionKm, marsKm))).toBeLessThan(1000);
  });
});

describe('a porkchop', () => {
  const grid = {
    firstLaunchMs: Date.UTC(2026, 8, 1),
    launchStepDays: 10,
    launches: 13,
    shortestDays: 150,
    flightStepDays: 25,
    flights: 9,
  };
  const cells = computePorkchop(grid);

  it('has a row for each flight time and a cell for each launch, and each cell is that flight', () => {
    expect(cells).toHaveLength(9);
    for (const row of cells) expect(row).toHaveLength(13);
    expect(cells[2]?.[5]).toEqual(planFlight(Date.UTC(2026, 8, 51), 200));
  });

  it('is nowhere cheaper than the window found in it', () => {
    const best = findLaunchWindow(grid.firstLaunchMs);
    for (const cell of cells.flat()) {
      if (cell) expect(cell.c3Km2S2).toBeGreaterThanOrEqual(best.c3Km2S2);
    }
  });

  it('goes straight when there is little time: speed relative to Earth is way by time', () => {
    const [launchMs, days] = [Date.UTC(2026, 10, 1), 2];
    const earth = computePlanetState('earth', launchMs);
    const wayKm = subtract(computePlanetState('mars', launchMs + days * dayMs).positionKm, earth.positionKm);
    const straightKmS = length(subtract(scale(wayKm, 1 / (days * 86_400)), earth.velocityKmS));
    const found = Math.sqrt(planFlight(launchMs, days)?.c3Km2S2 ?? 0);
    expect(Math.abs(found / straightKmS - 1)).toBeLessThan(0.002);
  });
});
