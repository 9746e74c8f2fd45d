// How far the reliefs that the app ships are from the full height map, at the first 30 named places of Mars, as the table
// of docs/relief.md:  npx tsx scripts/relief-error.ts <path to the .gz>
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { decodeRelief } from '../domain/mars/relief-grid';
import { heightAtM } from '../domain/mars/relief-height';
import { readContent } from './content/read-content';
import { interpolateHeightM, readMola, readMolaPath } from './read-mola';

const placesAtMost = 30;

const full = await readMola(readMolaPath());
const { catalog } = await readContent('content');
const readShipped = (name: string) => decodeRelief(gunzipSync(readFileSync(`public/relief/${name}`)));
const [lab, globe] = [readShipped('relief-v1.bin'), readShipped('globe-v1.bin')];

const print = (value: number): string => Math.round(value).toString().replace('-', '−');
const signed = (value: number): string => (Math.round(value) > 0 ? `+${print(value)}` : print(value));

const places = catalog.places.filter(({ kind }) => kind !== 'analogue').slice(0, placesAtMost);
const rows = places.map((place) => {
  const heightM = interpolateHeightM(full, place.latitudeDeg, place.longitudeEastDeg);
  return {
    name: place.words.en.name,
    heightM,
    labErrorM: heightAtM(lab, place) - heightM,
    globeErrorM: heightAtM(globe, place) - heightM,
  };
});
const meanSquare = (errors: readonly number[]): number =>
  Math.sqrt(errors.reduce((sum, error) => sum + error ** 2, 0) / errors.length);

console.log('| place | full map, m | lab, error in m | globe, error in m |');
console.log('| --- | --: | --: | --: |');
for (const { name, heightM, labErrorM, globeErrorM } of rows)
  console.log(`| ${name} | ${print(heightM)} | ${signed(labErrorM)} | ${signed(globeErrorM)} |`);
console.log(
  `| root mean square | | ${print(meanSquare(rows.map(({ labErrorM }) => labErrorM)))} | ${print(meanSquare(rows.map(({ globeErrorM }) => globeErrorM)))} |`,
);
