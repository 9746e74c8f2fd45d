// `npm test` after the set-up: every check there is, two at a time, each with its time, all failures at the end.
import { spawn } from 'node:child_process';
import fs from 'node:fs';

/** Checks of one stage run side by side in two lanes; a stage begins when the one before it has passed. */
const stages = [
  {
    name: 'the code',
    lanes: [
      ['lint', 'imports'],
      [
        'types',
        'format:check',
        'lint:css',
        'dead',
        'content:lint',
        'content:goals',
        'lockfile:check',
        'db:check',
      ],
    ],
  },
  { name: 'what it does', lanes: [['unit'], ['integration']] },
  { name: 'what a learner sees', lanes: [['e2e'], ['laws:prove']] },
  // Alone, because it also looks at how soon the app is ready again.
  { name: 'what is never lost', lanes: [['chaos:short']] },
];

const logs = '.data/logs';
const results = [];

function runCheck(name) {
  const started = Date.now();
  const logFile = `${logs}/test-${name.replaceAll(':', '-')}.log`;
  const log = fs.openSync(logFile, 'w');
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', name], { stdio: ['ignore', log, log] });
    child.on('close', (code) => {
      fs.closeSync(log);
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      const passed = code === 0;
      console.log(`  ${passed ? 'passed' : 'FAILED'}  ${name.padEnd(16)} ${seconds.padStart(6)} s`);
      results.push({ name, passed, logFile });
      resolve();
    });
  });
}

async function runLane(names) {
  for (const name of names) await runCheck(name);
}

fs.mkdirSync(logs, { recursive: true });
for (const { name, lanes } of stages) {
  console.log(`\nChecking ${name}`);
  await Promise.all(lanes.map(runLane));
  if (results.some(({ passed }) => !passed)) break;
}

const failed = results.filter(({ passed }) => !passed);
for (const { name, logFile } of failed) {
  const lines = fs.readFileSync(logFile, 'utf8').trimEnd().split('\n');
  console.log(`\n── ${name}: the end of ${logFile}\n${lines.slice(-200).join('\n')}`);
}
console.log(`\n${results.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
