// Reduces the MOLA height map to what the app ships: a profile of Olympus Mons, the relief of the globe, and the relief
// of the lab. How far these are from the map at named places is told by scripts/relief-error.ts.
// Run from the repository when the data or the format changes:  npx tsx scripts/relief.ts <path to the .gz>
import { mkdir, writeFile } from 'node:fs/promises';
import { constants, gzipSync } from 'node:zlib';
import { decodeRelief, encodeRelief } from '../domain/mars/relief-grid';
import { interpolateHeightM, molaSource, readMola, readMolaPath, type Mola } from './read-mola';

const marsRadiusKm = 3389.5;
const radiansPerDeg = Math.PI / 180;

const mola = await readMola(readMolaPath());
await mkdir('content/figures', { recursive: true });
await mkdir('public/relief', { recursive: true });
await writeProfile(mola);
await writeGlobeRelief(mola);
await writeFullRelief(mola);

/** Along the parallel through the caldera, at the ends and at every column of the map, so that no summit is averaged away. */
async function writeProfile(grid: Mola): Promise<void> {
  const [latitudeDeg, fromEastDeg, toEastDeg] = [18.65, 215, 237];
  const kmPerDeg = marsRadiusKm * radiansPerDeg * Math.cos(latitudeDeg * radiansPerDeg);
  const inner = Array.from(
    { length: (toEastDeg - fromEastDeg) * 4 },
    (_, index) => fromEastDeg + 0.125 + index * 0.25,
  );
  const points = [fromEastDeg, ...inner, toEastDeg].map((eastDeg) => ({
    distanceKm: Number(((eastDeg - fromEastDeg) * kmPerDeg).toFixed(1)),
    heightKm: Number((interpolateHeightM(grid, latitudeDeg, eastDeg) / 1000).toFixed(3)),
  }));
  const lines = points
    .map((point) => `    { "distanceKm": ${point.distanceKm}, "heightKm": ${point.heightKm} }`)
    .join(',\n');
  const head = JSON.stringify({ source: molaSource, latitudeDeg, fromEastDeg, toEastDeg }, null, 2).slice(
    0,
    -2,
  );
  await writeFile('content/figures/olympus-profile.json', `${head},\n  "points": [\n${lines}\n  ]\n}\n`);
  const heights = points.map((point) => point.heightKm);
  console.log(
    `olympus-profile.json: ${points.length} points, ${points.at(-1)?.distanceKm} km, ${Math.min(...heights)} to ${Math.max(...heights)} km`,
  );
}

async function writeGlobeRelief(grid: Mola): Promise<void> {
  const reduced = smoothRows(reduceByTwo(grid));
  const codes = encodeRelief(reduced);
  // Predicted errors have no repeats to find; leaving the search out makes the file 7 percent smaller.
  const packed = gzipSync(codes, { strategy: constants.Z_HUFFMAN_ONLY });
  await writeFile('public/relief/globe-v1.bin', packed);
  const decoded = decodeRelief(codes).heightM;
  const halfDegree = rootMeanSquare(
    decoded.length,
    reduced.columns,
    (cell) => (decoded[cell] ?? 0) - (reduced.heightM[cell] ?? 0),
  );
  const full = rootMeanSquare(grid.heightM.length, grid.columns, (cell) => {
    const [row, column] = [Math.floor(cell / grid.columns), cell % grid.columns];
    return (grid.heightM[cell] ?? 0) - (decoded[(row >> 1) * reduced.columns + (column >> 1)] ?? 0);
  });
  console.log(
    `globe-v1.bin: ${reduced.columns} × ${reduced.rows}, ${packed.length} bytes; RMS ${halfDegree.toFixed(1)} m against its own means, ${full.toFixed(1)} m against the full map (by area)`,
  );
}

/** Every cell of the map, for the station of the lab; loaded only there. */
async function writeFullRelief(grid: Mola): Promise<void> {
  const codes = encodeRelief(grid);
  const packed = gzipSync(codes, { strategy: constants.Z_HUFFMAN_ONLY });
  await writeFile('public/relief/relief-v1.bin', packed);
  const decoded = decodeRelief(codes).heightM;
  const error = rootMeanSquare(
    decoded.length,
    grid.columns,
    (cell) => (decoded[cell] ?? 0) - (grid.heightM[cell] ?? 0),
  );
  console.log(
    `relief-v1.bin: ${grid.columns} × ${grid.rows}, ${packed.length} bytes; RMS ${error.toFixed(1)} m`,
  );
}

function reduceByTwo(grid: Mola) {
  const [columns, rows] = [grid.columns / 2, grid.rows / 2];
  const heightM = Float64Array.from({ length: columns * rows }, (_, cell) => {
    const corner = 2 * Math.floor(cell / columns) * grid.columns + 2 * (cell % columns);
    return [0, 1, grid.columns, grid.columns + 1].reduce(
      (sum, step) => sum + (grid.heightM[corner + step] ?? 0) / 4,
      0,
    );
  });
  return { columns, rows, heightM };
}

/** Towards the poles columns crowd together; a mean over the width of a cell at the equator spends no bytes on what cannot be seen. */
function smoothRows(grid: ReturnType<typeof reduceByTwo>): ReturnType<typeof reduceByTwo> {
  const heightM = grid.heightM.map((_, cell) => {
    const [row, column] = [Math.floor(cell / grid.columns), cell % grid.columns];
    const latitudeDeg = 90 - ((row + 0.5) * 180) / grid.rows;
    const half = Math.min(0.5 / Math.cos(latitudeDeg * radiansPerDeg), grid.columns / 4);
    const reach = Math.ceil(half);
    let [sum, weights] = [0, 0];
    for (let step = -reach; step <= reach; step += 1) {
      const weight = Math.max(0, Math.min(step + 0.5, half) - Math.max(step - 0.5, -half));
      sum +=
        weight * (grid.heightM[row * grid.columns + ((column + step + grid.columns) % grid.columns)] ?? 0);
      weights += weight;
    }
    return sum / weights;
  });
  return { ...grid, heightM };
}

/** Weighted by the area of each cell, or the crowded polar rows would count most. */
function rootMeanSquare(length: number, columns: number, errorAt: (cell: number) => number): number {
  let [sum, weights] = [0, 0];
  for (let cell = 0; cell < length; cell += 1) {
    const weight = Math.sin((Math.PI * (Math.floor(cell / columns) + 0.5) * columns) / length);
    sum += weight * errorAt(cell) ** 2;
    weights += weight;
  }
  return Math.sqrt(sum / weights);
}
