// Kills the app, its PostgreSQL, or one of its backends at random moments, and measures how long until it serves again.
import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  findDatabaseServer,
  readLogEnd,
  startApp,
  waitUntilReady,
  type AppPlace,
  type AppProcess,
} from '../bench/app-process';
import { OperatorError } from '../operator-error';

export const targets = ['app', 'postmaster', 'backend'] as const;
export type Target = (typeof targets)[number];

/** Far beyond the promise, so that what is slow is still measured. */
const patienceMs = 30_000;
/** One kill of the app in this many is followed by another while it starts. */
const doubleKillOneIn = 6;

export interface Victim {
  app: AppProcess;
  readonly place: AppPlace;
}

/** Starts the app and waits for it; milliseconds from the start of the process. */
export async function bringUp(place: AppPlace): Promise<{ app: AppProcess; readyMs: number }> {
  const startedAt = performance.now();
  const app = startApp(place);
  if (!(await waitUntilReady(app, place.port, patienceMs))) failToServe(place);
  return { app, readyMs: performance.now() - startedAt };
}

function failToServe(place: AppPlace): never {
  throw new OperatorError(`The app did not become ready in ${patienceMs / 1000} s:\n${readLogEnd(place)}`);
}

async function killApp(victim: Victim): Promise<number> {
  victim.app.kill('SIGKILL');
  await victim.app.ended;
  if (randomInt(doubleKillOneIn) === 0) {
    victim.app = startApp(victim.place);
    await sleep(randomInt(1500));
    victim.app.kill('SIGKILL');
    await victim.app.ended;
  }
  const { app, readyMs } = await bringUp(victim.place);
  victim.app = app;
  return readyMs;
}

/** Ready again is: another postmaster than before takes connections, and the app says that it serves. */
async function killPostmaster({ app, place }: Victim): Promise<number> {
  const before = findDatabaseServer(place);
  if (before === null) throw new OperatorError(`No PostgreSQL runs in ${place.dataFolder}.`);
  const killedAt = performance.now();
  process.kill(before.pid, 'SIGKILL');
  for (;;) {
    const now = findDatabaseServer(place);
    if (now !== null && now.pid !== before.pid && now.isReady) break;
    if (performance.now() - killedAt > patienceMs) failToServe(place);
    await sleep(10);
  }
  if (!(await waitUntilReady(app, place.port, patienceMs))) failToServe(place);
  return performance.now() - killedAt;
}

/** Kills one process that serves a connection: PostgreSQL then ends all others and recovers. */
async function killBackend({ app, place }: Victim): Promise<number> {
  const postmaster = findDatabaseServer(place);
  const backends = postmaster === null ? [] : listBackends(postmaster.pid);
  const backend = backends[randomInt(Math.max(1, backends.length))];
  if (backend === undefined) return 0;
  const killedAt = performance.now();
  process.kill(backend, 'SIGKILL');
  // Until the postmaster has noticed, the other backends would still say that all is well.
  await sleep(50);
  if (!(await waitUntilReady(app, place.port, patienceMs))) failToServe(place);
  return performance.now() - killedAt;
}

function listBackends(postmaster: number): number[] {
  return readdirSync('/proc').flatMap((name) => {
    try {
      const command = readFileSync(`/proc/${name}/cmdline`, 'utf8');
      const parent = /^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1];
      return Number(parent) === postmaster && command.includes('127.0.0.1(') ? [Number(name)] : [];
    } catch {
      return [];
    }
  });
}

const kills: Record<Target, (victim: Victim) => Promise<number>> = {
  app: killApp,
  postmaster: killPostmaster,
  backend: killBackend,
};

/** Waits for a random moment, kills, and gives the milliseconds until the app serves again. */
export async function killOnce(victim: Victim, target: Target): Promise<number> {
  await sleep(300 + randomInt(2200));
  return await kills[target](victim);
}
