// The build that is measured: the pages of every build, and beside them a bare page and an empty route.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { OperatorError } from '../operator-error';
import { hashInputs, readStamp, removeStamp, writeStamp } from '../setup/inputs.mjs';
import { runLogged } from '../setup/run-logged.mjs';

const stamp = 'bench';
const inputs = [
  ...['app', 'components', 'content', 'domain', 'server', 'public', '.built', 'prisma/schema.prisma'],
  ...['package-lock.json', 'tsconfig.json', 'tsconfig.base.json', 'next.config.js', 'postcss.config.mjs'],
];
/** Next writes into it where its types of routes lie, which only the other builds should. */
const typesFile = 'next-env.d.ts';

/** Builds unless nothing has changed since the last time. */
export async function makeBenchBuild(): Promise<void> {
  const setup = spawnSync(process.execPath, ['scripts/setup.mjs', 'dev'], { stdio: 'inherit' });
  if (setup.status !== 0) throw new OperatorError('The set-up failed, so there is nothing to measure.');
  const hash = hashInputs(inputs, [process.version], (file) => /\.test\.tsx?$/.test(file));
  if (existsSync('.data/bench/next/BUILD_ID') && readStamp(stamp) === hash) return;
  console.log('Building the pages to be measured …');
  removeStamp(stamp);
  const types = existsSync(typesFile) ? readFileSync(typesFile) : null;
  try {
    await runLogged('bench', process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
      env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', MARSAD_BENCH: '1' },
    });
  } finally {
    if (types === null) rmSync(typesFile, { force: true });
    else writeFileSync(typesFile, types);
  }
  writeStamp(stamp, hash);
}
