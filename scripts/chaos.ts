// `npm run chaos`: kills the app (and its PostgreSQL) again and again while clients save, and then looks whether every
// acknowledged answer is there, once. `--short` is the form that `npm test` runs.
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { clearDataFolder, findFreePort, stopApp, type AppPlace } from './bench/app-process';
import { median } from './bench/statistics';
import { compare, type Comparison } from './chaos/compare';
import { bringUp, killOnce, targets, type Target, type Victim } from './chaos/killer';
import { openLedger, type Ledger } from './chaos/ledger';
import { runWriter } from './chaos/writer';
import { OperatorError } from './operator-error';
import { runCommand } from './run-command';

const quizId = 'reading-the-red-rock.unit';
/** The promise: ready again in this time. */
const mostReadyMs = 5000;

const usage = `npm run chaos -- [options]
  --kills <n>       how often to kill (20)
  --clients <n>     how many save at the same time (20)
  --targets <list>  what to kill: app, postmaster, backend, with commas between (app)
  --postmaster      the same as --targets app,postmaster
  --short           3 kills, 8 clients
  --port <n>        the port of the app (a free one)`;

interface Plan {
  readonly kills: number;
  readonly clients: number;
  readonly targets: readonly Target[];
  readonly port: number;
}

const count = z.coerce.number().int().min(1).max(100_000);

async function readPlan(): Promise<Plan> {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const options = { kills: text, clients: text, targets: text, port: text, postmaster: flag, short: flag };
  try {
    const { values } = parseArgs({ options });
    const { short, postmaster } = values;
    return {
      kills: count.parse(values.kills ?? (short ? 3 : 20)),
      clients: count.parse(values.clients ?? (short ? 8 : 20)),
      targets: z
        .array(z.enum(targets))
        .parse((values.targets ?? (postmaster ? 'app,postmaster' : 'app')).split(',')),
      port: values.port === undefined ? await findFreePort() : count.parse(values.port),
    };
  } catch (error) {
    throw new OperatorError(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}

async function killAgainAndAgain(victim: Victim, plan: Plan, ledger: Ledger): Promise<number[]> {
  const readyTimes: number[] = [];
  for (let kill = 1; kill <= plan.kills && ledger.refusals.length === 0; kill += 1) {
    const target = plan.targets[randomInt(plan.targets.length)] ?? 'app';
    const readyMs = await killOnce(victim, target);
    readyTimes.push(readyMs);
    const known = `${ledger.acknowledged.size} answers acknowledged so far`;
    console.log(
      `Kill ${kill} of ${plan.kills}: ${target}, ready after ${(readyMs / 1000).toFixed(1)} s; ${known}`,
    );
  }
  return readyTimes;
}

function print(rows: readonly (readonly [string, number | string])[]): void {
  for (const [name, value] of rows) console.log(`${name.padEnd(34)} ${String(value).padStart(10)}`);
}

/** Prints the outcome; whether every promise was kept. */
function report(comparison: Comparison, readyTimes: readonly number[], ledger: Ledger): boolean {
  const slowest = Math.max(...readyTimes);
  const seconds = (value: number) => `${(value / 1000).toFixed(2)} s`;
  const { acknowledged, found, ...faults } = comparison;
  console.log('');
  print([
    ['kills', readyTimes.length],
    ['answers sent', ledger.sent.size],
    ['acknowledged', acknowledged],
    ['of these found', found],
    ...Object.entries(faults),
    ['attempts handed in', ledger.handedIn.size],
    ['refused without reason', ledger.refusals.length],
    ['time to ready, median', seconds(median(readyTimes))],
    ['time to ready, longest', seconds(slowest)],
  ]);
  console.log('\nRequests that came to nothing, and why:');
  print([...ledger.failures].map(([reason, times]) => [reason.slice(0, 110), times]));
  for (const refusal of ledger.refusals.slice(0, 5)) console.log(`Refused: ${refusal}`);
  const isWhole = Object.values(faults).every((fault) => fault === 0) && ledger.refusals.length === 0;
  if (!isWhole) console.log('\nNOT KEPT: an acknowledged answer must be there, once, as it was sent.');
  if (slowest > mostReadyMs) console.log(`\nNOT KEPT: ready again within ${mostReadyMs / 1000} s.`);
  return isWhole && slowest <= mostReadyMs;
}

async function run(plan: Plan): Promise<boolean> {
  const place: AppPlace = { port: plan.port, dataFolder: '.data/chaos', isBench: false, nodeOptions: [] };
  await clearDataFolder(place);
  const ledger = openLedger();
  const deadline = AbortSignal.timeout(120_000 + plan.kills * 20_000);
  console.log(
    `${plan.clients} clients, ${plan.kills} kills of ${plan.targets.join(', ')}, port ${plan.port}.`,
  );
  const victim: Victim = { place, app: (await bringUp(place)).app };
  try {
    const state = { isStopping: false };
    const options = { port: plan.port, quizId, ledger, isStopping: () => state.isStopping, signal: deadline };
    const writers = Array.from({ length: plan.clients }, (_, writer) => runWriter({ ...options, writer }));
    const all = Promise.all(writers);
    const killed = killAgainAndAgain(victim, plan, ledger).finally(() => (state.isStopping = true));
    const [readyTimes] = await Promise.all([killed, all]);
    return report(await compare(place, ledger), readyTimes, ledger);
  } finally {
    await stopApp(victim.app);
  }
}

runCommand(async () => {
  const plan = await readPlan();
  const setup = spawnSync(process.execPath, ['scripts/setup.mjs', 'start'], { stdio: 'inherit' });
  if (setup.status !== 0) throw new OperatorError('The set-up failed, so there is no app to kill.');
  if (!(await run(plan))) throw new OperatorError('Chaos: not everything that is promised was kept.');
  console.log('\nChaos: kept.');
});
