// Runs a program with its output in .data/logs/setup-<step>.log; on failure shows the end of it and says what to do.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { makeChildEnvironment } from './environment.mjs';
import { explainOutput } from './explain-output.mjs';
import { SetupError } from './setup-error.mjs';

/**
 * @param {string} step
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, shell?: boolean }} options
 */
export function runLogged(step, command, args, options = {}) {
  const logFile = `.data/logs/setup-${step}.log`;
  fs.mkdirSync('.data/logs', { recursive: true });
  const log = fs.openSync(logFile, 'w');
  fs.writeSync(log, `$ ${[command, ...args].join(' ')}\n`);
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      shell: options.shell ?? false,
      env: makeChildEnvironment(options.env),
      stdio: ['ignore', log, log],
    });
    // npm passes SIGTERM to this process only; a half-done step must not go on by itself.
    const forward = (signal) => child.kill(signal);
    process.once('SIGTERM', forward);
    process.once('SIGINT', forward);
    const finish = (problem) => {
      process.off('SIGTERM', forward);
      process.off('SIGINT', forward);
      fs.closeSync(log);
      if (problem === null) resolve(undefined);
      else reject(new SetupError(explainFailure(step, logFile, problem)));
    };
    child.once('error', (error) => finish(error.message));
    child.once('close', (code, signal) => finish(code === 0 ? null : `ended with ${code ?? signal}`));
  });
}

function explainFailure(step, logFile, problem) {
  const text = fs.readFileSync(logFile, 'utf8');
  const lastLines = text.trimEnd().split('\n').slice(-30).join('\n');
  const advice =
    problem.endsWith('SIGTERM') || problem.endsWith('SIGINT')
      ? 'It was interrupted; start again.'
      : explainOutput(step, text);
  return `${lastLines}\n\n${advice === null ? `That ${problem}.` : advice}\nAll of its output is in ${logFile}.`;
}
