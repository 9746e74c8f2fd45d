// Reads the full MOLA height map (see scripts/relief.ts) and answers heights between its cells. Not shipped with the app.
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';

/** The grid as 16-bit little-endian integers, gzipped: 1440 columns by 720 rows from 89.875° N 0.125° E. */
export function readMolaPath(): string {
  const [, , path] = process.argv;
  if (path === undefined)
    throw new Error(`Give the path of the height map as a .gz of 16-bit integers. Source: ${molaSource}`);
  return path;
}

export const molaSource =
  'NASA/MGS/MOLA Science Team: Mars Global Surveyor, MOLA Mission Experiment Gridded Data Record MEGT90N000CB (Smith et al. 2003, NASA Planetary Data System, MGS-M-MOLA-5-MEGDR-L3-V1.0)';

const columns = 1440;
const rows = 720;
const cellsPerDeg = 4;

export type Mola = { readonly columns: number; readonly rows: number; readonly heightM: Int16Array };

/** Throws when the file is not the grid we know: its length, its extremes and two heights are compared. */
export async function readMola(path: string): Promise<Mola> {
  const bytes = gunzipSync(await readFile(path));
  if (bytes.length !== 2 * columns * rows)
    throw new Error(`${path}: ${bytes.length} bytes instead of ${2 * columns * rows}.`);
  const heightM = Int16Array.from({ length: columns * rows }, (_, cell) => bytes.readInt16LE(2 * cell));
  const mola = { columns, rows, heightM };
  const found = [
    cellHeightM(mola, 18.65, 226.2),
    cellHeightM(mola, -4.6, 137.4),
    heightM.reduce((a, b) => Math.min(a, b)),
    heightM.reduce((a, b) => Math.max(a, b)),
  ];
  const expected = [20_009, -4458, -8068, 21_134];
  if (found.join() !== expected.join())
    throw new Error(
      `${path}: heights ${found.join()} m instead of ${expected.join()} m at Olympus Mons, in Gale, lowest, highest.`,
    );
  return mola;
}

function cellHeightM(mola: Mola, latitudeDeg: number, longitudeEastDeg: number): number {
  return (
    mola.heightM[
      Math.floor((90 - latitudeDeg) * cellsPerDeg) * columns + Math.floor(longitudeEastDeg * cellsPerDeg)
    ] ?? Number.NaN
  );
}

/** Height in metres between the centres of cells, bilinear; longitude goes around, latitude stops at the last row. */
export function interpolateHeightM(mola: Mola, latitudeDeg: number, longitudeEastDeg: number): number {
  const y = Math.min(Math.max((90 - latitudeDeg) * cellsPerDeg - 0.5, 0), rows - 1);
  const x = longitudeEastDeg * cellsPerDeg - 0.5;
  const row = Math.min(Math.floor(y), rows - 2);
  const column = Math.floor(x);
  const at = (r: number, c: number) =>
    mola.heightM[r * columns + (((c % columns) + columns) % columns)] ?? Number.NaN;
  const north = at(row, column) + (at(row, column + 1) - at(row, column)) * (x - column);
  const south = at(row + 1, column) + (at(row + 1, column + 1) - at(row + 1, column)) * (x - column);
  return north + (south - north) * (y - row);
}
