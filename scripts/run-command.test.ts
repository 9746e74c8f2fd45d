import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

/** The exit code of a command whose main function is this. */
function runMain(main: string): number | null {
  const command = `import { runCommand } from './run-command';\nrunCommand(${main});`;
  const options = ['--import', 'tsx', '--input-type=module', '--eval', command];
  return spawnSync(process.execPath, options, { cwd: import.meta.dirname, timeout: 60_000 }).status;
}

it.each([
  ['goes well', 'async () => {}', 0],
  ['found something and says so by its exit code', 'async () => { process.exitCode = 1; }', 1],
  ['throws', 'async () => { throw new Error("no"); }', 1],
  ['leaves a timer behind', 'async () => { setTimeout(() => {}, 3_600_000); }', 0],
])('a command that %s ends at once and with the right exit code', (_, main, code) => {
  expect(runMain(main)).toBe(code);
});
