// Draws the picture shown when a link to Marsad is shared: wordmark in both scripts, the globe, a girih band. By night only.
// Run after the mark, the globe or the pattern changed:  npx tsx scripts/social-picture.ts   (after npm test, which finds a browser)
import { readFile, writeFile } from 'node:fs/promises';
import { girihPath } from '../domain/girih/girih-path';
import { openBrowser } from './open-browser';

const [widthPx, heightPx, bandPx] = [1200, 630, 84];
const fonts = 'node_modules/@fontsource-variable/reem-kufi/files/reem-kufi';

const globe = await readBase64('public/relief/globe.webp');
const band = girihPath(1, widthPx, bandPx, 0.8);
// The ring of components/ui/globe-ring.tsx: graduated every 2.5°, 10° and 30°, the Sun 40° west of the middle.
const graduations = [
  [144, 5],
  [36, 11],
  [12, 18],
] as const;
const dashes = graduations.map(([count, length]) => {
  const radius = 308 + length / 2;
  return `<circle cx="360" cy="360" r="${radius}" stroke-width="${length}" stroke-dasharray="1 ${(2 * Math.PI * radius) / count - 1}" stroke-dashoffset=".5"/>`;
});
const ring = `<svg viewBox="0 0 720 720" fill="none" stroke="#5d6884"><circle cx="360" cy="360" r="308"/>${dashes.join('')}
  <g transform="translate(55.4 411.4)" stroke="none"><circle r="12.5" fill="#0b101e"/><circle r="7" fill="#dfae67"/><circle r="11" fill="none" stroke="#dfae67"/></g></svg>`;
const page = `<!doctype html><style>
  @font-face { font-family: Kufi; font-weight: 400 700; src: url(data:font/woff2;base64,${await readBase64(`${fonts}-arabic-wght-normal.woff2`)}); unicode-range: U+0600-06FF }
  @font-face { font-family: Kufi; font-weight: 400 700; src: url(data:font/woff2;base64,${await readBase64(`${fonts}-latin-wght-normal.woff2`)}) }
  body { margin: 0; background: #0b101e; color: #efe7d9; font: 500 116px/1.25 Kufi }
  main { position: relative; width: ${widthPx}px; height: ${heightPx}px; overflow: hidden }
  .mark { position: absolute; left: 84px; top: 92px; width: 76px; color: #e8976a }
  p { position: absolute; left: 84px; margin: 0 }
  .globe { position: absolute; left: 612px; top: 12px; width: 524px; height: 524px }
  .globe > * { position: absolute; inset: 0; width: 100%; height: 100%; overflow: visible }
  .globe > img { inset: 9%; width: 82%; height: 82% }
  .band { position: absolute; left: 0; bottom: 0; width: 100%; height: ${bandPx}px; border-top: 1px solid #29324a }
</style><main>
  <svg class="mark" viewBox="0 0 32 32" fill="none" stroke="currentColor" stroke-width="1.5"><path d="M16 2 30 16 16 30 2 16ZM25.9 6.1V25.9H6.1V6.1Z"/><circle cx="16" cy="16" r="4.6" fill="currentColor" stroke="none"/></svg>
  <p style="top: 176px">Marsad</p><p lang="ar" dir="rtl" style="top: 296px; color: #b9b1a5">مرصد</p>
  <div class="globe"><img alt="" src="data:image/webp;base64,${globe}">${ring}</div>
  <svg class="band" viewBox="0 0 ${widthPx} ${bandPx}" fill="none" stroke-linecap="square"><path d="${band}" stroke="#3f4a68" stroke-width="7"/><path d="${band}" stroke="#0b101e" stroke-width="5"/></svg>
</main>`;

const browser = await openBrowser();
const tab = await browser.newPage({ viewport: { width: widthPx, height: heightPx } });
await tab.setContent(page);
await tab.evaluate(() => document.fonts.ready.then(() => undefined));
const picture = await tab.screenshot();
await browser.close();
await writeFile('public/social.png', picture);
console.log(`public/social.png: ${picture.length} bytes`);

async function readBase64(path: string): Promise<string> {
  return (await readFile(path)).toString('base64');
}
