// The reduced height map of Mars and its compact form: what the globe in the browser is drawn from.
// Each cell is predicted from its neighbours and only the error is kept, finely where it is small: plains stay
// smooth under a low Sun and cliffs stay sharp. Plain 8-bit heights (115 m steps) drew terraces on the plains.

/** Heights above the areoid in metres, row by row from north to south, each row from 0° to 360° East; cells have equal angles. */
export type ReliefGrid = { readonly columns: number; readonly rows: number; readonly heightM: Int16Array };

/** Size of the error a code stands for, metres. Found by trial: 97 KB for half-degree cells, 14 m RMS. */
const stepsM = Array.from({ length: 128 }, (_, level) => Math.round(40 * level ** 1.2));

/**
 * Packs a height map into one byte per cell, to be compressed afterwards.
 * Code 0: as predicted; 2k − 1 and 2k: predicted + and − stepsM[k]. Errors do not add up: each prediction uses decoded heights.
 * `heightM` longer than rows × columns is cut; a grid must be twice as wide as high. Error: RMS 14 m on half-degree means of Mars.
 * Source: prediction as in LOCO-I, Weinberger, Seroussi & Sapiro 2000, IEEE Trans. Image Process. 9, 1309.
 */
export function encodeRelief(grid: {
  readonly columns: number;
  readonly rows: number;
  readonly heightM: ArrayLike<number>;
}): Uint8Array {
  const { columns, rows, heightM } = grid;
  const codes = new Uint8Array(columns * rows);
  const decoded = new Int16Array(columns * rows);
  for (let cell = 0; cell < codes.length; cell += 1) {
    const predicted = predict(decoded, cell, columns);
    const errorM = (heightM[cell] ?? 0) - predicted;
    const level = nearestLevel(Math.abs(errorM));
    const code = level === 0 ? 0 : 2 * level - (errorM > 0 ? 1 : 0);
    codes[cell] = code;
    decoded[cell] = predicted + readError(code);
  }
  return codes;
}

/**
 * Unpacks what encodeRelief packed.
 * `codes`: one byte per cell of a grid twice as wide as high; 0 bytes give an empty grid. Throws when the length fits no such grid.
 */
export function decodeRelief(codes: Uint8Array): ReliefGrid {
  const grid = createGrid(codes.length);
  decodeRows(codes, grid, 0, grid.rows);
  return grid;
}

/** A grid of zeros for so many cells, to be filled in slices by decodeRows. Throws when it cannot be twice as wide as high. */
export function createGrid(cells: number): ReliefGrid {
  const rows = Math.sqrt(cells / 2);
  if (!Number.isInteger(rows)) throw new Error(`A relief of ${cells} bytes is not twice as wide as high.`);
  return { columns: 2 * rows, rows, heightM: new Int16Array(cells) };
}

/** Unpacks the rows from `fromRow` up to, not including, `toRow` into the grid; the rows before must be there already. */
export function decodeRows(
  codes: Uint8Array,
  { columns, heightM }: ReliefGrid,
  fromRow: number,
  toRow: number,
): void {
  for (let cell = fromRow * columns; cell < toRow * columns; cell += 1) {
    heightM[cell] = predict(heightM, cell, columns) + readError(codes[cell] ?? 0);
  }
}

/** From west, north and north-west: the smaller or larger of two at an edge, the plane through three elsewhere. */
function predict(heightM: Int16Array, cell: number, columns: number): number {
  const first = cell % columns === 0;
  const north = heightM[cell - columns];
  const west = (first ? north : heightM[cell - 1]) ?? 0;
  if (north === undefined) return west;
  const corner = first ? north : (heightM[cell - columns - 1] ?? 0);
  if (corner >= Math.max(west, north)) return Math.min(west, north);
  if (corner <= Math.min(west, north)) return Math.max(west, north);
  return west + north - corner;
}

function readError(code: number): number {
  const stepM = stepsM[(code + 1) >> 1] ?? 0;
  return code % 2 === 1 ? stepM : -stepM;
}

function nearestLevel(sizeM: number): number {
  const above = stepsM.findIndex((stepM) => stepM >= sizeM);
  if (above === -1) return stepsM.length - 1;
  const below = Math.max(above - 1, 0);
  return (stepsM[above] ?? 0) - sizeM < sizeM - (stepsM[below] ?? 0) ? above : below;
}
