// Fetches a relief and unpacks it, in slices of a few milliseconds so that a press on the page is answered at once, on slow
// phones too.
import { createGrid, decodeRows, type ReliefGrid } from '@/domain/mars/relief-grid';

const sliceMs = 6;

/** Throws when it cannot be had: offline, or a browser without gzip. */
export async function loadRelief(address: string): Promise<ReliefGrid> {
  const response = await fetch(address);
  if (!response.ok || !response.body) throw new Error(`${address}: ${response.status}`);
  const unpacked = response.body.pipeThrough(new DecompressionStream('gzip'));
  const codes = new Uint8Array(await new Response(unpacked).arrayBuffer());
  const grid = createGrid(codes.length);
  await workInSlices(grid.rows, undefined, (row) => decodeRows(codes, grid, row, row + 1));
  return grid;
}

/** Calls `work` row by row and gives the browser its turn after each slice. False when stopped. */
export async function workInSlices(
  rows: number,
  signal: AbortSignal | undefined,
  work: (row: number) => void,
): Promise<boolean> {
  let row = 0;
  while (row < rows) {
    if (signal?.aborted) return false;
    const startMs = performance.now();
    while (row < rows && performance.now() - startMs < sliceMs) {
      work(row);
      row += 1;
    }
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return true;
}
