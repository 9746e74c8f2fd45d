// How much of Mars lies below a level: what a sea up to there would cover and hold.
import { marsRadiusKm } from './great-circle';
import type { ReliefGrid } from './relief-grid';

/** Area and volume of all ground below each whole metre, added up once, so that a level is only looked up. */
export interface Hypsometry {
  readonly lowestM: number;
  readonly highestM: number;
  readonly totalAreaKm2: number;
  /** Entry i: ground below lowestM + i. */
  readonly areaBelowKm2: Float64Array;
  readonly volumeBelowKm3: Float64Array;
}

/**
 * Adds up the ground of a relief by height.
 * A cell has the area R² Δλ (sin φ north − sin φ south), R = 3389.5 km; volume below L is the sum of area · (L − height).
 * Heights in whole m. The grid must have a cell. Source: geometry of the sphere; radius: NASA NSSDCA, Mars Fact Sheet.
 */
export function addUpByHeight({ columns, rows, heightM }: ReliefGrid): Hypsometry {
  let [lowestM, highestM] = [Infinity, -Infinity];
  for (const height of heightM) {
    lowestM = Math.min(lowestM, height);
    highestM = Math.max(highestM, height);
  }
  const areaAtKm2 = new Float64Array(highestM - lowestM + 2);
  for (let row = 0; row < rows; row += 1) {
    const [north, south] = [Math.cos((Math.PI * row) / rows), Math.cos((Math.PI * (row + 1)) / rows)];
    const cellKm2 = (marsRadiusKm ** 2 * 2 * Math.PI * (north - south)) / columns;
    for (let cell = row * columns; cell < (row + 1) * columns; cell += 1) {
      const entry = (heightM[cell] ?? 0) - lowestM;
      areaAtKm2[entry] = (areaAtKm2[entry] ?? 0) + cellKm2;
    }
  }
  const areaBelowKm2 = new Float64Array(areaAtKm2.length);
  const volumeBelowKm3 = new Float64Array(areaAtKm2.length);
  for (let entry = 1; entry < areaAtKm2.length; entry += 1) {
    areaBelowKm2[entry] = (areaBelowKm2[entry - 1] ?? 0) + (areaAtKm2[entry - 1] ?? 0);
    // One metre more of depth over all that was below already, and over what has just come to be.
    volumeBelowKm3[entry] = (volumeBelowKm3[entry - 1] ?? 0) + (areaBelowKm2[entry] ?? 0) / 1000;
  }
  const totalAreaKm2 = areaBelowKm2[areaBelowKm2.length - 1] ?? 0;
  return { lowestM, highestM, totalAreaKm2, areaBelowKm2, volumeBelowKm3 };
}

/**
 * What lies below a level: area in km², its share of the planet (0 to 1), and the volume up to the level in km³.
 * Level in m above the areoid, any; it is taken to the whole metre. Water would also sink into the ground: left out.
 * Source: as addUpByHeight.
 */
export function belowLevel(
  { lowestM, totalAreaKm2, areaBelowKm2, volumeBelowKm3 }: Hypsometry,
  levelM: number,
): { readonly areaKm2: number; readonly share: number; readonly volumeKm3: number } {
  const last = areaBelowKm2.length - 1;
  const entry = Math.round(levelM) - lowestM;
  if (entry <= 0) return { areaKm2: 0, share: 0, volumeKm3: 0 };
  const inside = Math.min(entry, last);
  const areaKm2 = areaBelowKm2[inside] ?? 0;
  // Above the highest summit every metre adds the whole planet.
  const above = ((entry - inside) * totalAreaKm2) / 1000;
  return { areaKm2, share: areaKm2 / totalAreaKm2, volumeKm3: (volumeBelowKm3[inside] ?? 0) + above };
}
