// The built server as a process of its own, with its own data folder: started, waited for, killed, stopped.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, openSync, closeSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { appRole, makeDatabaseUrl, readDatabaseAccess } from '../database/database-access';
import { findPostmaster, type Postmaster } from '../database/postmaster';
import { isProcessAlive } from '../file-lock.mjs';
import { OperatorError } from '../operator-error';
import { makeChildEnvironment } from '../setup/environment.mjs';
import { openHttpClient } from './http-client';

export interface AppPlace {
  readonly port: number;
  /** Such as `.data/chaos`: nothing of the operator's own data is touched. */
  readonly dataFolder: string;
  /** The build that has the bare page and the empty route. */
  readonly isBench: boolean;
  /** For node, before the program. */
  readonly nodeOptions: readonly string[];
}

export interface AppProcess {
  readonly pid: number;
  readonly isRunning: () => boolean;
  /** Resolves when the process has ended. */
  readonly ended: Promise<void>;
  kill(signal: 'SIGKILL' | 'SIGTERM'): void;
}

const SERVER = '.data/build/serve.mjs';

export function findDatabaseServer({ dataFolder }: AppPlace): Postmaster | null {
  return findPostmaster(path.resolve(dataFolder, 'postgres', 'data'));
}

/** For looking at the tables of the running app, or for another database beside its own. */
export function findDatabaseUrl(place: AppPlace, databaseName = 'marsad'): string {
  const server = findDatabaseServer(place);
  if (server === null) throw new OperatorError(`No PostgreSQL runs in ${place.dataFolder}.`);
  const { password } = readDatabaseAccess(path.join(place.dataFolder, 'postgres'));
  return makeDatabaseUrl({ role: appRole, password, port: server.port, databaseName });
}

/** Empties the data folder, after ending what a killed run left there. */
export async function clearDataFolder(place: AppPlace): Promise<void> {
  const left = readLeftApp(place);
  if (left !== null) process.kill(left, 'SIGKILL');
  const postmaster = findDatabaseServer(place);
  if (postmaster !== null) process.kill(postmaster.pid, 'SIGINT');
  const giveUpAt = Date.now() + 15_000;
  while (findDatabaseServer(place) !== null) {
    if (Date.now() > giveUpAt) throw new OperatorError(`PostgreSQL in ${place.dataFolder} does not stop.`);
    await sleep(50);
  }
  rmSync(place.dataFolder, { recursive: true, force: true });
  mkdirSync(place.dataFolder, { recursive: true });
}

/** Its number may belong to another program by now; only ours runs from the bundle. */
function readLeftApp({ dataFolder }: AppPlace): number | null {
  try {
    const pid = Number(readFileSync(path.join(dataFolder, 'app.pid'), 'utf8'));
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return isProcessAlive(pid) && command.includes(SERVER) ? pid : null;
  } catch {
    return null;
  }
}

export function startApp(place: AppPlace): AppProcess {
  const log = openSync(path.join(place.dataFolder, 'app.log'), 'a');
  const child = spawn(process.execPath, [...place.nodeOptions, SERVER], {
    stdio: ['ignore', log, log],
    env: makeChildEnvironment({
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(place.port),
      DATA_DIR: place.dataFolder,
      MARSAD_BENCH: place.isBench ? '1' : '',
      // Empty counts as not given, and wins over what an .env of the operator says.
      DATABASE_URL: '',
      PUBLIC_URL: '',
      AUTH_SECRET: '',
    }),
  });
  closeSync(log);
  if (child.pid === undefined) throw new OperatorError(`${SERVER} could not be started.`);
  writeFileSync(path.join(place.dataFolder, 'app.pid'), String(child.pid));
  return describeChild(child, child.pid);
}

function describeChild(child: ChildProcess, pid: number): AppProcess {
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    pid,
    isRunning: () => child.exitCode === null && child.signalCode === null,
    ended,
    kill: (signal) => child.kill(signal),
  };
}

/** Ends politely, the database with it. */
export async function stopApp(app: AppProcess): Promise<void> {
  app.kill('SIGTERM');
  await Promise.race([app.ended, sleep(20_000)]);
  if (app.isRunning()) app.kill('SIGKILL');
}

/** A fresh connection each time: an old one may hang with the process that held its other end. */
async function isReady(port: number): Promise<boolean> {
  const client = openHttpClient(port, { acceptGzip: false, timeoutMs: 2000 });
  try {
    return (await client.send({ method: 'GET', path: '/api/ready' })).status === 200;
  } catch {
    return false;
  } finally {
    client.close();
  }
}

/** Waits until the app says that it can serve learners; false when that took too long or the process ended. */
export async function waitUntilReady(app: AppProcess, port: number, patienceMs: number): Promise<boolean> {
  const giveUpAt = performance.now() + patienceMs;
  while (performance.now() < giveUpAt && app.isRunning()) {
    if (await isReady(port)) return true;
    await sleep(10);
  }
  return false;
}

/** The end of the log, for when something went wrong. */
export function readLogEnd({ dataFolder }: AppPlace): string {
  return readFileSync(path.join(dataFolder, 'app.log'), 'utf8').trimEnd().split('\n').slice(-15).join('\n');
}

/** A port that is free now. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen({ port: 0, host: '127.0.0.1' }, () => {
      const address = probe.address();
      probe.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port);
        else reject(new Error('no port was given'));
      });
    });
  });
}
