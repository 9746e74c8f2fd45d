// Draws the still pictures of the globe, for the time before the live one is ready and for those who save data.
// Twelve views 30° apart, lit as at an equinox. Run after scripts/relief.ts or the shading changed:
//   npx tsx scripts/globe-picture.ts [path to the .gz]      (after npm test, which finds a browser; it encodes WebP)
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { shadeGlobe } from '../domain/mars/globe-shading';
import { centreEastOfSunDeg, globeLatitudeDeg, stillStepDeg } from '../domain/mars/globe-view';
import { prepareSurface } from '../domain/mars/relief-surface';
import { encodeWithin } from './encode-webp';
import { openBrowser } from './open-browser';
import { readMola, readMolaPath } from './read-mola';

const sizePx = 720;
const mostBytes = 40_000;

const surface = prepareSurface(await readMola(readMolaPath()));
await mkdir('public/relief', { recursive: true });
const browser = await openBrowser();
const page = await browser.newPage();
for (let eastDeg = 0; eastDeg < 360; eastDeg += stillStepDeg) {
  const centre = { latitudeDeg: globeLatitudeDeg, longitudeEastDeg: eastDeg };
  const subSolar = { latitudeDeg: 0, longitudeEastDeg: (eastDeg + 360 - centreEastOfSunDeg) % 360 };
  // Twice as large and halved, because the full map has finer ground than these pixels.
  const rgba = halvePicture(shadeGlobe(surface, { sizePx: 2 * sizePx, centre, subSolar }));
  const pixels = { width: sizePx, height: sizePx, rgba };
  const { quality, picture } = await encodeWithin(page, pixels, mostBytes);
  const path = `public/relief/globe-v1-${String(eastDeg).padStart(3, '0')}.webp`;
  await writeFile(path, picture);
  console.log(`${path}: ${picture.length} bytes, quality ${quality}`);
}
await browser.close();
// Tharsis, for places that show one picture of Mars without a date.
await copyFile('public/relief/globe-v1-240.webp', 'public/relief/globe.webp');

/** Means of two by two pixels, weighted by their cover, or the edge of the disc would turn dark. */
function halvePicture(rgba: Uint8ClampedArray): Uint8ClampedArray {
  const halved = new Uint8ClampedArray(sizePx * sizePx * 4);
  for (let pixel = 0; pixel < sizePx * sizePx; pixel += 1) {
    const corner = 4 * (2 * Math.floor(pixel / sizePx) * 2 * sizePx + 2 * (pixel % sizePx));
    const starts = [corner, corner + 4, corner + 8 * sizePx, corner + 8 * sizePx + 4];
    const cover = starts.reduce((sum, start) => sum + (rgba[start + 3] ?? 0), 0);
    for (let channel = 0; channel < 3; channel += 1) {
      const sum = starts.reduce(
        (total, start) => total + (rgba[start + channel] ?? 0) * (rgba[start + 3] ?? 0),
        0,
      );
      halved[4 * pixel + channel] = cover === 0 ? 0 : sum / cover;
    }
    halved[4 * pixel + 3] = cover / 4;
  }
  return halved;
}
