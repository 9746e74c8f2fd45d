// The height map with its slopes, and the reading of both between cells. How they are lit is in globe-shading.ts.
import type { ReliefGrid } from './relief-grid';

/**
 * Heights with their slopes (rise per run, to the east and to the north). A slope stands between four cells, half
 * a cell east and south of the height with its index: over one cell it is twice as sharp as between second neighbours.
 */
export type ReliefSurface = ReliefGrid & {
  readonly slopeEast: Float32Array;
  readonly slopeNorth: Float32Array;
};

/** A place between four cells and how far it is from the first; filled again for each pixel, so that none is thrown away. */
export type Spot = { a: number; b: number; c: number; d: number; partX: number; partY: number };

const marsRadiusM = 3_389_500;

/**
 * Adds slopes to a height map.
 * Rise over run between cell centres; the run east is r · cos φ · Δλ, held at 0.08 r near the poles. Heights in m.
 * An empty grid gives an empty surface.
 */
export function prepareSurface(grid: ReliefGrid): ReliefSurface {
  const surface = createSurface(grid);
  fillSlopes(surface, 0, grid.rows);
  return surface;
}

/** A surface whose slopes are still 0, to be filled in slices by fillSlopes. */
export function createSurface(grid: ReliefGrid): ReliefSurface {
  const cells = grid.heightM.length;
  return { ...grid, slopeEast: new Float32Array(cells), slopeNorth: new Float32Array(cells) };
}

/** Slopes of the rows from `fromRow` up to, not including, `toRow`. Writes into the surface. */
export function fillSlopes(surface: ReliefSurface, fromRow: number, toRow: number): void {
  const { columns, rows, heightM, slopeEast, slopeNorth } = surface;
  const cellM = (Math.PI / rows) * marsRadiusM;
  for (let row = fromRow; row < toRow; row += 1) {
    const north = row * columns;
    const south = Math.min(row + 1, rows - 1) * columns;
    const widthM = cellM * Math.max(Math.sin((Math.PI * (row + 1)) / rows), 0.08);
    for (let column = 0; column < columns; column += 1) {
      const next = (column + 1) % columns;
      const northWest = heightM[north + column] ?? 0;
      const northEast = heightM[north + next] ?? 0;
      const southWest = heightM[south + column] ?? 0;
      const southEast = heightM[south + next] ?? 0;
      slopeEast[north + column] = (northEast + southEast - northWest - southWest) / (2 * widthM);
      slopeNorth[north + column] = (northWest + northEast - southWest - southEast) / (2 * cellM);
    }
  }
}

/** `x` counts columns and may lie one round too far east, never below 0; `y` counts rows and is held inside the grid. */
export function placeAmongCells({ columns, rows }: ReliefGrid, x: number, y: number, spot: Spot): void {
  const insideY = Math.min(Math.max(y, 0), rows - 1.001);
  const column = Math.floor(x);
  const row = Math.floor(insideY);
  spot.partX = x - column;
  spot.partY = insideY - row;
  spot.a = row * columns + (column % columns);
  spot.b = row * columns + ((column + 1) % columns);
  spot.c = spot.a + columns;
  spot.d = spot.b + columns;
}

/** Bilinear: in between four cells. */
export function readBetween(values: Int16Array | Float32Array, spot: Spot): number {
  const { a, b, c, d, partX, partY } = spot;
  const north = (values[a] ?? 0) * (1 - partX) + (values[b] ?? 0) * partX;
  const south = (values[c] ?? 0) * (1 - partX) + (values[d] ?? 0) * partX;
  return north * (1 - partY) + south * partY;
}
