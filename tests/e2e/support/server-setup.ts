// The bundled production server as a process that a test can end and start again. Knows nothing of the database.
import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const bundle = '.data/build/serve.mjs';
const patienceMs = 60_000;
const firstPort = 3120;
const portsInAll = 200;
const workersAtMost = 10;

interface ServerOptions {
  readonly port: number;
  readonly dataDir: string;
  readonly databaseUrl: string;
  readonly publicUrl?: string;
  /** Other variables of the environment. */
  readonly more?: Readonly<Record<string, string>>;
}

export interface Server {
  readonly origin: string;
  readonly dataDir: string;
  readonly logFile: string;
  /** Starts it and waits until it can serve learners. */
  start(): Promise<void>;
  /** The polite end; gives the exit code. */
  stop(): Promise<number | null>;
  /** `kill -9`. */
  kill(): Promise<void>;
}

export function getTestDatabaseUrl(): string {
  const url = process.env['E2E_DATABASE_URL'];
  if (url === undefined) throw new Error('global-setup.ts has not run');
  return url;
}

/** Another server on this port would answer too, so its own log must say so first. */
async function isReady(origin: string, log: string): Promise<boolean> {
  if (!log.includes('Marsad is ready')) return false;
  try {
    return (await fetch(`${origin}/api/ready`)).ok;
  } catch {
    return false;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => {
      resolve(false);
    });
    probe.listen({ port, host: '127.0.0.1' }, () => {
      probe.close(() => {
        resolve(true);
      });
    });
  });
}

/** The first free port of a worker's own; two runs at a time, or a developer's server, do not meet. */
export async function findFreePort(worker: number): Promise<number> {
  for (let port = firstPort + worker; port < firstPort + portsInAll; port += workersAtMost)
    if (await isFree(port)) return port;
  throw new Error(`No free port from ${firstPort + worker}.`);
}

function spawnServer(options: ServerOptions, log: number): ChildProcess {
  const { port, dataDir, databaseUrl, publicUrl, more } = options;
  return spawn(process.execPath, [bundle], {
    stdio: ['ignore', log, log],
    // Empty: not given, whatever the developer's shell or .env says.
    env: {
      ...process.env,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl,
      PUBLIC_URL: publicUrl ?? '',
      AUTH_SECRET: '',
      ...more,
    },
  });
}

export function makeServer(options: ServerOptions): Server {
  const origin = `http://127.0.0.1:${options.port}`;
  const logFile = path.join(options.dataDir, 'server.log');
  let child: ChildProcess | null = null;

  async function end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
    const ending = child;
    child = null;
    if (ending === null) return null;
    if (ending.exitCode !== null) return ending.exitCode;
    const ended = new Promise<number | null>((resolve) => ending.once('exit', resolve));
    ending.kill(signal);
    return await ended;
  }

  return {
    origin,
    dataDir: options.dataDir,
    logFile,
    start: async () => {
      mkdirSync(options.dataDir, { recursive: true });
      const log = openSync(logFile, 'a');
      const logStart = statSync(logFile).size;
      const readLog = (): string => readFileSync(logFile).subarray(logStart).toString();
      const started = spawnServer(options, log);
      closeSync(log);
      child = started;
      const giveUpAt = Date.now() + patienceMs;
      while (!(await isReady(origin, readLog()))) {
        if (started.exitCode !== null || Date.now() > giveUpAt)
          throw new Error(`The server did not start:\n${readLog()}`);
        await sleep(50);
      }
    },
    stop: () => end('SIGTERM'),
    kill: async () => {
      await end('SIGKILL');
    },
  };
}
