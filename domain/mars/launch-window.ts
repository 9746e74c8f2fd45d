// When to leave for Mars: flights between the true places of the planets, the cheapest of them, and the whole picture.
// The ship coasts: thrust on the way, swing-bys and the planets' own pull during the flight are left out.
import { solveLambert } from './lambert';
import { computePlanetState } from './planets';
import { sunGmKm3S2 } from './sun-orbit';
import { dot, subtract, type Vector } from './vector';

export type PlannedFlight = {
  readonly launchMs: number;
  readonly arrivalMs: number;
  readonly flightDays: number;
  /** Square of the speed with which the ship leaves Earth's pull, km²/s²: less is a smaller rocket. */
  readonly c3Km2S2: number;
  /** Speed at which the ship comes up to Mars, before Mars pulls, km/s. */
  readonly arrivalSpeedKmS: number;
  /** Velocity around the Sun at departure, to follow the ship with propagateOrbit. */
  readonly departureKmS: Vector;
};

/** A rectangle of dates: launches along it, flight times up it. Steps are whole, both ends included. */
export type FlightGrid = {
  readonly firstLaunchMs: number;
  readonly launchStepDays: number;
  readonly launches: number;
  readonly shortestDays: number;
  readonly flightStepDays: number;
  readonly flights: number;
};

const dayMs = 86_400_000;

/** No cheap flight is shorter or longer; beyond one turn around the Sun Lambert's problem has other answers too. */
const shortestFlightDays = 80;
const longestFlightDays = 460;

/** Days between two windows, which is the mean synodic period (NASA NSSDCA), and a margin for oval orbits. */
const searchDays = 780;

/**
 * The free flight that leaves Earth and meets Mars on these dates.
 * Lambert's problem between the planets' places; C3 = |v − v(Earth)|², arrival speed = |v − v(Mars)|.
 * `launchMs`, `flightDays` above 0. null when no flight is found (see solveLambert), as when Mars is exactly opposite.
 * Source: solveLambert, computePlanetState.
 */
export function planFlight(launchMs: number, flightDays: number): PlannedFlight | null {
  const arrivalMs = launchMs + flightDays * dayMs;
  const [earth, mars] = [computePlanetState('earth', launchMs), computePlanetState('mars', arrivalMs)];
  const flight = solveLambert(earth.positionKm, mars.positionKm, flightDays * 86_400, sunGmKm3S2);
  if (flight === null) return null;
  const leaving = subtract(flight.departureKmS, earth.velocityKmS);
  const arriving = subtract(flight.arrivalKmS, mars.velocityKmS);
  return {
    launchMs,
    arrivalMs,
    flightDays,
    c3Km2S2: dot(leaving, leaving),
    arrivalSpeedKmS: Math.sqrt(dot(arriving, arriving)),
    departureKmS: flight.departureKmS,
  };
}

/**
 * The flight with least C3 of those that leave within 780 days of an instant: the best of the next launch window.
 * Every 10 days and 20 days of flight are tried, then ever smaller steps around the best, down to 0.1 day.
 * `maxFlightDays` leaves longer flights out (80 to 460). Dates are good to a day or so, C3 to 0.05 km²/s²: the valley
 * is flat. Throws when no flight is short enough. Source: as planFlight.
 */
export function findLaunchWindow(fromMs: number, maxFlightDays: number = longestFlightDays): PlannedFlight {
  let best: PlannedFlight | null = null;
  for (let day = 0; day <= searchDays; day += 10) {
    for (let flightDays = shortestFlightDays; flightDays <= maxFlightDays; flightDays += 20) {
      best = cheaper(best, planFlight(fromMs + day * dayMs, flightDays));
    }
  }
  if (best === null)
    throw new Error(`No flight of ${shortestFlightDays} to ${maxFlightDays} days was found.`);
  for (let stepDays = 5; stepDays > 0.1;) {
    const [{ launchMs, flightDays }, before]: [PlannedFlight, PlannedFlight] = [best, best];
    for (const [late, long] of around) {
      const days = Math.min(maxFlightDays, Math.max(shortestFlightDays, flightDays + long * stepDays));
      const launch = Math.max(fromMs, launchMs + late * stepDays * dayMs);
      best = cheaper(best, planFlight(launch, days)) ?? before;
    }
    if (best === before) stepDays /= 2;
  }
  return best;
}

/**
 * C3 of every launch date and flight time of a grid, for a porkchop plot.
 * Result: rows of flight times, shortest first, each a list by launch date; null where no flight is found.
 * Source: as planFlight; the plot is explained in NASA JPL, "Let's go to Mars! Calculating launch windows".
 */
export function computePorkchop(grid: FlightGrid): (PlannedFlight | null)[][] {
  return Array.from({ length: grid.flights }, (_row, flight) =>
    Array.from({ length: grid.launches }, (_cell, launch) =>
      planFlight(
        grid.firstLaunchMs + launch * grid.launchStepDays * dayMs,
        grid.shortestDays + flight * grid.flightStepDays,
      ),
    ),
  );
}

const around = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, -1],
  [-1, 1],
  [1, 1],
  [-1, -1],
] as const;

function cheaper(best: PlannedFlight | null, other: PlannedFlight | null): PlannedFlight | null {
  return other !== null && (best === null || other.c3Km2S2 < best.c3Km2S2) ? other : best;
}
