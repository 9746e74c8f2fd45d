// Runs a program with its output in .data/logs/setup-<step>.log; on failure shows the end of it and says what to do.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { isProcessAlive } from '../file-lock.mjs';
import { makeChildEnvironment } from './environment.mjs';
import { explainOutput } from './explain-output.mjs';
import { SetupError } from './setup-error.mjs';

const childFile = '.data/setup/child';

/**
 * @param {string} step
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, shell?: boolean }} options
 */
export async function runLogged(step, command, args, options = {}) {
  await waitForOrphan();
  const logFile = `.data/logs/setup-${step}.log`;
  fs.mkdirSync('.data/logs', { recursive: true });
  const log = fs.openSync(logFile, 'w');
  fs.writeSync(log, `$ ${[command, ...args].join(' ')}\n`);
  await new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      shell: options.shell ?? false,
      env: makeChildEnvironment(options.env),
      stdio: ['ignore', log, log],
    });
    fs.writeFileSync(childFile, String(child.pid ?? 0));
    // npm passes SIGTERM to this process only; a half-done step must not go on by itself.
    let isInterrupted = false;
    const forward = (signal) => {
      isInterrupted = true;
      child.kill(signal);
    };
    process.once('SIGTERM', forward);
    process.once('SIGINT', forward);
    const finish = (problem) => {
      process.off('SIGTERM', forward);
      process.off('SIGINT', forward);
      fs.closeSync(log);
      fs.rmSync(childFile, { force: true });
      if (problem === null) resolve(undefined);
      else if (isInterrupted) reject(new SetupError('Interrupted. The next start does this step again.'));
      else reject(new SetupError(explainFailure(step, logFile, problem)));
    };
    child.once('error', (error) => finish(error.message));
    child.once('close', (code, signal) => finish(code === 0 ? null : `ended with ${code ?? signal}`));
  });
}

/** When a set-up was killed, what it had started may still be at work on the same files. */
async function waitForOrphan() {
  const pid = fs.existsSync(childFile) ? Number(fs.readFileSync(childFile, 'utf8')) : 0;
  // The number may have passed to another program by now, so the patience has an end.
  for (const giveUpAt = Date.now() + 120_000; isProcessAlive(pid) && Date.now() < giveUpAt;) await sleep(200);
}

function explainFailure(step, logFile, problem) {
  const text = fs.readFileSync(logFile, 'utf8');
  const lastLines = text.trimEnd().split('\n').slice(-30).join('\n');
  const advice = explainOutput(step, text) ?? `That ${problem}.`;
  return `${lastLines}\n\n${advice}\nAll of its output is in ${logFile}.`;
}
