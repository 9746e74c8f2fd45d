/**
 * Draws which folder imports which, from the imports found and the table of .dependency-cruiser.cjs, into
 * ARCHITECTURE.md. With `--check` it writes nothing and fails when the picture there is out of date.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const file = 'ARCHITECTURE.md';
const start = '<!-- imports:start -->';
const end = '<!-- imports:end -->';

/** The boxes, from the top down; the first whose folder holds a file is its box. Generated code counts as its source. */
const boxes = [
  { id: 'app', label: 'app · routes', folders: ['app/'] },
  { id: 'components', label: 'components · shows', folders: ['components/'] },
  { id: 'use-cases', label: 'server/use-cases · does', folders: ['server/use-cases/'] },
  { id: 'auth', label: 'server/auth · who', folders: ['server/auth/'] },
  { id: 'server-content', label: 'server/content · what', folders: ['server/content/'] },
  { id: 'prisma', label: 'prisma · remembers', folders: ['prisma/', 'server/db/generated/'] },
  { id: 'db', label: 'server/db · asks', folders: ['server/db/'] },
  { id: 'server', label: 'server/*.ts · environment, http', folders: ['server/'] },
  { id: 'content', label: 'content · says', folders: ['content/', '.built/'] },
  { id: 'domain', label: 'domain · decides', folders: ['domain/'] },
  { id: 'scripts', label: 'scripts · run', folders: ['scripts/'] },
  { id: 'tests', label: 'tests · prove', folders: ['tests/'] },
];

/** Scripts and tests may look at everything; dotted, they do not hide the one direction of the rest. */
const onlookers = ['scripts', 'tests'];

function boxOf(path: string): string | undefined {
  return boxes.find(({ folders }) => folders.some((folder) => path.startsWith(folder)))?.id;
}

async function findImports(): Promise<ICruiseResult> {
  const options = await extractDepcruiseOptions('./.dependency-cruiser.cjs');
  const tsConfig = extractTSConfig('tsconfig.json');
  const { output } = await cruise(['.'], { ...options, validate: false }, undefined, { tsConfig });
  if (typeof output === 'string')
    throw new Error('dependency-cruiser printed a report instead of returning it');
  return output;
}

function arrowsBetweenBoxes({ modules }: ICruiseResult): string[] {
  const arrows = new Set<string>();
  for (const { source, dependencies } of modules) {
    const from = boxOf(source);
    if (from === undefined) continue;
    for (const { resolved } of dependencies) {
      const to = boxOf(resolved);
      if (to !== undefined && to !== from)
        arrows.add(`  ${from} ${onlookers.includes(from) ? '-.->' : '-->'} ${to}`);
    }
  }
  return [...arrows].sort((left, right) => rank(left) - rank(right) || left.localeCompare(right, 'en'));
}

function rank(arrow: string): number {
  return boxes.findIndex(({ id }) => arrow.startsWith(`  ${id} `));
}

function draw(result: ICruiseResult): string {
  const nodes = boxes.map(({ id, label }) => `  ${id}["${label}"]`);
  return ['```mermaid', 'flowchart TD', ...nodes, ...arrowsBetweenBoxes(result), '```'].join('\n');
}

function replaceBetweenMarkers(text: string, picture: string): string | undefined {
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from === -1 || to < from) return undefined;
  return `${text.slice(0, from + start.length)}\n\n${picture}\n\n${text.slice(to)}`;
}

const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
const after = replaceBetweenMarkers(before, draw(await findImports()));
if (after === undefined) {
  console.error(
    `${file} has no place for the import picture: write ${start} and ${end} on lines of their own.`,
  );
  process.exitCode = 1;
} else if (after === before) {
  console.log(`${file}: the import picture is up to date.`);
} else if (process.argv.includes('--check')) {
  console.error(`${file}: the import picture is out of date. Run: npm run imports:draw`);
  process.exitCode = 1;
} else {
  writeFileSync(file, after);
  console.log(`${file}: the import picture is drawn anew.`);
}
