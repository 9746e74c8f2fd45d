// Draws the map of Mars that places are chosen on: the whole planet in equal steps of longitude and latitude, 180° W at
// the left edge and 90° N at the top, shaded as on a wall map. Run after the data or the drawing changed:
//   npx tsx scripts/mars-map.ts [path to the .gz]      (after npm test, which finds a browser; it encodes WebP)
import { writeFile } from 'node:fs/promises';
import { findGroundColour, findIceCover, iceColour } from '../domain/mars/ground-colour';
import { prepareSurface, type ReliefSurface } from '../domain/mars/relief-surface';
import { encodeWithin, type Pixels } from './encode-webp';
import { openBrowser } from './open-browser';
import { readMola, readMolaPath, type Mola } from './read-mola';

const path = 'public/relief/mars-map-v1.webp';
const mostBytes = 60_000;
/** How many times steeper slopes are shown than they are. */
const slopeStretch = 16;
/** Light from the north-west, as maps have it: from the south-east hills are read as hollows. East, north, up. */
const light = { east: -0.5, north: 0.5, up: Math.SQRT1_2 };

const mola = await readMola(readMolaPath());
const surface = prepareSurface(smooth(smooth(mola)));
const browser = await openBrowser();
const { quality, picture } = await encodeWithin(await browser.newPage(), drawMap(surface), mostBytes);
await browser.close();
await writeFile(path, picture);
console.log(`${path}: ${picture.length} bytes, quality ${quality}`);

/**
 * Means of nearby cells, the nearer the heavier: the finest ground is a grain that takes half of the bytes. Wider in
 * longitude near the poles, where columns crowd together and a slope is mostly noise.
 */
function smooth({ columns, rows, heightM }: Mola): Mola {
  const smoothed = heightM.map((_, cell) => {
    const [row, column] = [Math.floor(cell / columns), cell % columns];
    const widthEast = Math.max(1, Math.round(0.8 / Math.sin((Math.PI * (row + 0.5)) / rows)));
    let [sum, weights] = [0, 0];
    for (let down = -1; down <= 1; down += 1) {
      const line = Math.min(Math.max(row + down, 0), rows - 1) * columns;
      for (let across = -widthEast; across <= widthEast; across += 1) {
        const weight = (2 - Math.abs(down)) * (widthEast + 1 - Math.abs(across));
        sum += weight * (heightM[line + ((column + across + columns) % columns)] ?? 0);
        weights += weight;
      }
    }
    return sum / weights;
  });
  return { columns, rows, heightM: smoothed };
}

/** A pixel for each cell of the height map, which begins at 0° E. */
function drawMap({ columns, rows, heightM, slopeEast, slopeNorth }: ReliefSurface): Pixels {
  const rgba = new Uint8ClampedArray(columns * rows * 4);
  for (let row = 0; row < rows; row += 1) {
    const sinLatitude = Math.cos((Math.PI * (row + 0.5)) / rows);
    for (let column = 0; column < columns; column += 1) {
      const cell = row * columns + ((column + columns / 2) % columns);
      const east = slopeStretch * (slopeEast[cell] ?? 0);
      const north = slopeStretch * (slopeNorth[cell] ?? 0);
      const onSlope =
        (light.up - light.east * east - light.north * north) / Math.sqrt(1 + east * east + north * north);
      const shade = 0.22 + 1.05 * Math.max(onSlope, 0);
      const height = heightM[cell] ?? 0;
      const ground = findGroundColour(height);
      const ice = findIceCover(sinLatitude, height);
      const at = 4 * (row * columns + column);
      for (let channel = 0; channel < 3; channel += 1) {
        const bare = ground[channel] ?? 0;
        rgba[at + channel] = (bare + ((iceColour[channel] ?? 0) - bare) * ice) * shade;
      }
      rgba[at + 3] = 255;
    }
  }
  return { width: columns, height: rows, rgba };
}
