// Draws the live globe on a canvas: fetches the relief once, and works in slices of a few milliseconds so that a press
// on the page is answered at once, on slow phones too. What a pixel looks like is decided in domain/mars/globe-shading.ts.
import { shadeGlobeRows, type GlobeView } from '@/domain/mars/globe-shading';
import { createGrid, decodeRows } from '@/domain/mars/relief-grid';
import { createSurface, fillSlopes, type ReliefSurface } from '@/domain/mars/relief-surface';

const reliefUrl = '/relief/globe-v1.bin';
const sliceMs = 6;
const mostPixelRatio = 2;

let loading: Promise<ReliefSurface> | undefined;

/** True when the whole globe is on the canvas; false when the signal stopped it. Throws when the relief cannot be had. */
export async function drawGlobe(
  canvas: HTMLCanvasElement,
  view: Omit<GlobeView, 'sizePx'>,
  signal: AbortSignal,
): Promise<boolean> {
  loading ??= loadSurface();
  const surface = await loading.catch((error: unknown) => {
    // Asked for again next time: the network may be back.
    loading = undefined;
    throw error;
  });
  const sizePx = Math.round(canvas.clientWidth * Math.min(devicePixelRatio, mostPixelRatio));
  if (sizePx === 0 || signal.aborted) return false;
  const picture = new ImageData(sizePx, sizePx);
  const isDone = await workInSlices(sizePx, signal, (row) =>
    shadeGlobeRows(surface, { ...view, sizePx }, picture.data, row, row + 1),
  );
  if (!isDone) return false;
  canvas.width = sizePx;
  canvas.height = sizePx;
  canvas.getContext('2d')?.putImageData(picture, 0, 0);
  return true;
}

async function loadSurface(): Promise<ReliefSurface> {
  const response = await fetch(reliefUrl);
  if (!response.ok || !response.body) throw new Error(`${reliefUrl}: ${response.status}`);
  const unpacked = response.body.pipeThrough(new DecompressionStream('gzip'));
  const codes = new Uint8Array(await new Response(unpacked).arrayBuffer());
  const grid = createGrid(codes.length);
  await workInSlices(grid.rows, undefined, (row) => decodeRows(codes, grid, row, row + 1));
  const surface = createSurface(grid);
  await workInSlices(grid.rows, undefined, (row) => fillSlopes(surface, row, row + 1));
  return surface;
}

/** Calls `work` row by row and gives the browser its turn after each slice. False when stopped. */
async function workInSlices(
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
