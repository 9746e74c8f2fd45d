// Cuts the course's font files out of the @fontsource packages: only the glyphs that lessons need, only the weights
// that the design uses. Run it by hand (npx tsx scripts/fonts.ts) after changing a list; the files are committed.
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const packages = createRequire(import.meta.url);
const target = (name: string): string => fileURLToPath(new URL(`../app/fonts/${name}`, import.meta.url));

function range(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, offset) => String.fromCodePoint(first + offset)).join(
    '',
  );
}

/** Space, digits and signs: apart from the letters, because Arabic pages need these and often no Latin letter. */
const figures = `${range(0x20, 0x40)}[\\]_\u00a0«»“”‘’–—…·×÷±−°²³¼½€⁄`;
const latin = range(0x41, 0x5a) + range(0x61, 0x7a);
/** Letters for names of people and places, and rare signs: a file of its own that most pages never fetch. */
const latinRest = `^\`{|}~${range(0xc0, 0xd6)}${range(0xd8, 0xf6)}${range(0xf8, 0xff)}ŒœŠšŽž¹¾µ©′″•‚„`;
/** Titles are drawn in this face and hold no formulas. */
const figuresTitle = `${range(0x20, 0x40)}[\\]_{|}~\u00a0«»“”‘’–—…·×−°`;
const latinTitle = `${latin}ÀÁÂÄÅÇÈÉÊËÍÎÏÑÓÔÖØÚÜàáâäåçèéêëíîïñóôöøúü`;
/** Presentation forms are reached through layout features, so the letters themselves are enough. */
const arabic = ` \u00a0،؛؟${range(0x621, 0x63a)}${range(0x640, 0x652)}${range(0x660, 0x66c)}ٰ`;
/** Display titles carry no tashkeel (look.md), apart from hamza and madda, which are part of their letters. */
const arabicTitle = ` \u00a0،؛؟${range(0x621, 0x63a)}${range(0x640, 0x64a)}${range(0x660, 0x66c)}`;

const readexWeights = { wght: { min: 300, max: 560 } };
const reemWeight = { wght: 500 };
const latinFeatures = ['kern', 'ccmp', 'locl', 'mark'];
const arabicFeatures = [
  'ccmp',
  'init',
  'medi',
  'fina',
  'isol',
  'rlig',
  'calt',
  'rclt',
  'locl',
  'mark',
  'mkmk',
  'kern',
];

const cuts = [
  {
    from: 'readex-pro',
    script: 'latin',
    to: 'readex-figures',
    text: figures,
    axes: readexWeights,
    features: latinFeatures,
  },
  {
    from: 'readex-pro',
    script: 'latin',
    to: 'readex-latin',
    text: latin,
    axes: readexWeights,
    features: latinFeatures,
  },
  {
    from: 'readex-pro',
    script: 'latin',
    to: 'readex-latin-rest',
    text: latinRest,
    axes: readexWeights,
    features: latinFeatures,
  },
  {
    from: 'readex-pro',
    script: 'arabic',
    to: 'readex-arabic',
    text: arabic,
    axes: readexWeights,
    features: arabicFeatures,
  },
  {
    from: 'reem-kufi',
    script: 'latin',
    to: 'reem-figures',
    text: figuresTitle,
    axes: reemWeight,
    features: latinFeatures,
  },
  {
    from: 'reem-kufi',
    script: 'latin',
    to: 'reem-latin',
    text: latinTitle,
    axes: reemWeight,
    features: latinFeatures,
  },
  {
    from: 'reem-kufi',
    script: 'arabic',
    to: 'reem-arabic',
    text: arabicTitle,
    axes: reemWeight,
    features: arabicFeatures,
  },
] as const;

for (const { from, script, to, text, axes, features } of cuts) {
  const original = packages.resolve(`@fontsource-variable/${from}/files/${from}-${script}-wght-normal.woff2`);
  const cut = await subsetFont(await readFile(original), text, {
    targetFormat: 'woff2',
    variationAxes: axes,
    keepFeatures: [...features],
    // Advances and underlines can be had from gvar and the default master: not worth their bytes.
    dropTables: ['STAT', 'HVAR', 'MVAR'],
  });
  await writeFile(target(`${to}.woff2`), cut);
  await copyFile(packages.resolve(`@fontsource-variable/${from}/LICENSE`), target(`${from}.OFL.txt`));
  console.log(`${to}.woff2 ${String(cut.length)} bytes`);
}
