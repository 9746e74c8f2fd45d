/**
 * `npm run permissions:prove`: takes out each check of a permission and each condition that keeps a row to its owner, one
 * at a time, in a copy of the tree, and says whether the tests notice: first those of permissions, then all tests of the
 * database that use that file. `-- --sample 25` tries so many, drawn by `--seed`, which is printed; `-- --part 1/2` every
 * second one, so that two checkouts share the work; `-- --only reopen-class` those whose `file:line` has that in it.
 */
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { permissions } from '../domain/permissions';
import { createRandom, shuffle } from '../domain/random';
import { startEmbeddedDatabase } from './embedded-database';
import { copyTree, removeTree } from './laws/copy-tree';
import { OperatorError } from './operator-error';
import { listAllMutants, ownersFile, ownersText, type Mutant } from './permissions/list-mutants';
import { runCommand } from './run-command';

const root = path.join(import.meta.dirname, '..');
const matrix = 'tests/integration/permissions.test.ts';
const rowScope = 'tests/integration/row-scope.test.ts';
const roles = new Set(Object.values(permissions).flat()).size;

function listAll(): Mutant[] {
  const open = new Set(
    Object.entries(permissions).flatMap(([name, may]) => (may.length === roles ? [name] : [])),
  );
  return listAllMutants(root, open);
}

/** Whether the tests pass; a run that fails for another reason than a test is an error. */
async function doPass(copy: string, databaseUrl: string, tests: readonly string[]): Promise<boolean> {
  const command = [
    `TEST_DATABASE_URL=${databaseUrl}`,
    'npx',
    'vitest',
    ...tests,
    '--bail',
    '1',
    '--reporter',
    'json',
  ];
  const printed = await new Promise<string>((resolve) => {
    execFile('env', command, { cwd: copy, maxBuffer: 2 ** 28 }, (_, stdout) => {
      resolve(stdout);
    });
  });
  const passed = /"numPassedTests":(\d+)/u.exec(printed)?.[1];
  const failed = /"numFailedTests":(\d+)/u.exec(printed)?.[1];
  if (passed === undefined || failed === undefined || (passed === '0' && failed === '0'))
    throw new Error(`the tests did not run: ${printed.slice(0, 2000)}`);
  return failed === '0' && printed.includes('"success":true');
}

/** The quickest to notice come first. */
async function isCaught(copy: string, databaseUrl: string, { useCases, file }: Mutant): Promise<boolean> {
  const isQuery = useCases.length === 0;
  const first = isQuery ? [[rowScope], [matrix]] : [[matrix, '-t', `^(${useCases.join('|')}) `]];
  const runs = [...first.map((tests) => ['run', ...tests]), ['related', '--run', file]];
  for (const tests of runs)
    if (!(await doPass(copy, databaseUrl, [...tests, '--project', 'integration']))) return true;
  return false;
}

function choose(): readonly Mutant[] {
  const text = { type: 'string' } as const;
  const options = { sample: text, seed: text, part: text, only: { ...text, multiple: true } } as const;
  const { sample, seed = String(Date.now()), part = '1/1', only = [''] } = parseArgs({ options }).values;
  const [number = 0, parts = 0] = part.split('/').map(Number);
  if (!(number >= 1 && number <= parts))
    throw new OperatorError('Write --part 1/2, --part 2/2 and the like.');
  const all = listAll()
    .filter(({ file, line }) => only.some((asked) => `${file}:${String(line)}`.includes(asked)))
    .filter((_, index) => index % parts === number - 1);
  if (all.length === 0) throw new OperatorError(`There is no check at ${only.join(', ')}.`);
  if (sample === undefined) return all;
  console.log(`${sample} of ${String(all.length)}, drawn by --seed ${seed}`);
  return shuffle(all, createRandom(seed)).slice(0, Number(sample));
}

async function prove(copy: string, databaseUrl: string): Promise<void> {
  writeFileSync(path.join(copy, ownersFile), ownersText);
  const chosen = choose();
  const survivors: Mutant[] = [];
  for (const mutant of chosen) {
    const place = path.join(copy, mutant.file);
    const before = readFileSync(place, 'utf8');
    writeFileSync(place, mutant.text);
    const caught = await isCaught(copy, databaseUrl, mutant);
    writeFileSync(place, before);
    if (!caught) survivors.push(mutant);
    console.log(`${caught ? 'caught  ' : 'SURVIVED'}  ${mutant.file}:${String(mutant.line)}  ${mutant.was}`);
  }
  console.log(`\n${String(chosen.length - survivors.length)} of ${String(chosen.length)} caught.`);
  if (survivors.length > 0) process.exitCode = 1;
}

runCommand(async () => {
  const copy = copyTree(root, 'marsad-permissions-');
  const directory = path.join(root, '.data', 'permissions-postgres');
  const logFile = path.join(root, '.data', 'logs', 'permissions-postgres.log');
  const database = await startEmbeddedDatabase({ directory, databaseName: 'marsad', logFile });
  try {
    await prove(copy, database.url);
  } finally {
    await database.stop();
    removeTree(copy);
  }
});
