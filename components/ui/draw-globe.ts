// Draws the live globe on a canvas: fetches the relief once, and works in slices. What a pixel looks like is decided in domain/mars/globe-shading.ts.
import { shadeGlobeRows, type GlobeView } from '@/domain/mars/globe-shading';
import { createSurface, fillSlopes, type ReliefSurface } from '@/domain/mars/relief-surface';
import { loadRelief, workInSlices } from './load-relief';

const reliefUrl = '/relief/globe-v1.bin';
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
  const grid = await loadRelief(reliefUrl);
  const surface = createSurface(grid);
  await workInSlices(grid.rows, undefined, (row) => fillSlopes(surface, row, row + 1));
  return surface;
}
