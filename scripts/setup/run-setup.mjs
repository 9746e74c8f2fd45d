// Does the steps that are not done yet, one after the other, and shows each with the time it took.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isProcessAlive, withFileLock } from '../file-lock.mjs';
import { SetupError } from './setup-error.mjs';
import { steps } from './steps.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * Prepares everything a command needs; ends the process with 1 and plain words when that fails.
 * @param {string} mode start, dev or test
 * @returns {Promise<string>} the address of the bundle to run
 */
export async function runSetup(mode) {
  process.chdir(root);
  try {
    checkFolder();
    await withFileLock(
      '.data/setup/lock',
      {
        waitMs: 1_800_000,
        onWait: (pid) =>
          console.log(`Another Marsad (process ${pid}) is being set up here; waiting for it …`),
      },
      () => runSteps(mode),
    );
  } catch (error) {
    console.error(`\n${error instanceof SetupError ? error.message : describe(error)}\n`);
    process.exit(1);
  }
  return pathToFileURL(`.data/build/${mode === 'dev' ? 'dev' : 'serve'}.mjs`).href;
}

async function runSteps(mode) {
  for (const step of steps.filter(({ modes }) => modes.includes(mode))) {
    if (step.isDone()) continue;
    if (step.replacesBuild === true) refuseWhileRunning(step.title);
    const stopClock = startClock(step.title);
    try {
      await step.run();
      stopClock(' s');
    } catch (error) {
      stopClock(' s, failed');
      throw error;
    }
  }
}

/** Prints the title at once and the time at the end; at a terminal the seconds are counted meanwhile. */
function startClock(title) {
  const startedAt = Date.now();
  const getSeconds = (digits) => ((Date.now() - startedAt) / 1000).toFixed(digits);
  process.stdout.write(`${title} … `);
  const timer = process.stdout.isTTY
    ? setInterval(() => process.stdout.write(`\r${title} … ${getSeconds(0)} s`), 1000)
    : null;
  return (suffix) => {
    if (timer !== null) clearInterval(timer);
    process.stdout.write(`${timer === null ? '' : `\r${title} … `}${getSeconds(1)}${suffix}\n`);
  };
}

function checkFolder() {
  try {
    fs.mkdirSync('.data/setup', { recursive: true });
    fs.accessSync('.', fs.constants.W_OK);
    fs.writeFileSync('.data/setup/probe', '');
    fs.rmSync('.data/setup/probe');
  } catch (error) {
    if (error.code === 'ENOSPC')
      throw new SetupError('The disk is full. A new installation needs about 2 GB.');
    throw new SetupError(
      `Marsad cannot write in its folder ${root} (${error.code}).\nMake yourself the owner of it, or put it elsewhere.`,
    );
  }
}

/** A running server reads its pages from the folder that a build replaces. */
function refuseWhileRunning(title) {
  const folder = '.data/run';
  const pids = fs.existsSync(folder) ? fs.readdirSync(folder).map(Number) : [];
  const running = pids.find((pid) => pid !== process.pid && isProcessAlive(pid));
  if (running === undefined) return;
  throw new SetupError(
    `Something changed since the last start (${title} would be next), but a Marsad is running from this folder\n` +
      `(process ${running}) and uses what that would replace. Stop it first: Ctrl-C in its terminal, or kill ${running}`,
  );
}

function describe(error) {
  if (error.code === 'ENOSPC') return 'The disk is full. Free about 2 GB and start again.';
  return error.stack ?? String(error);
}
