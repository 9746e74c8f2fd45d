// The app to take pictures of: the built server on a free port of this machine, with an empty data folder of its own.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { OperatorError } from '../operator-error';
import { makeChildEnvironment } from '../setup/environment.mjs';

const dataFolder = '.data/screenshots';
const patienceMs = 60_000;
/** Guards nothing: the server lives for a minute. It is fixed so that the same attempt id draws the same questions. */
export const secret = 'the same questions in each picture';

export interface ServedApp {
  readonly url: string;
  stop(): Promise<void>;
}

export async function serveForScreens(bundle: string): Promise<ServedApp> {
  rmSync(dataFolder, { recursive: true, force: true });
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const output: string[] = [];
  const child = spawn(process.execPath, [bundle], {
    env: makeChildEnvironment({
      HOST: '127.0.0.1',
      PORT: String(port),
      DATA_DIR: dataFolder,
      AUTH_SECRET: secret,
      // Empty means not given, and wins over a .env file.
      DATABASE_URL: '',
      PUBLIC_URL: '',
    }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.on('data', (part: Buffer) => output.push(part.toString()));
  child.stderr.on('data', (part: Buffer) => output.push(part.toString()));
  const ended = once(child, 'close');
  await waitUntilReady(child, url, output);
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function waitUntilReady(child: ChildProcess, url: string, output: readonly string[]): Promise<void> {
  for (const giveUpAt = Date.now() + patienceMs; Date.now() < giveUpAt;) {
    if (child.exitCode !== null) break;
    const answer = await fetch(`${url}/api/ready`).catch(() => null);
    if (answer?.ok === true) return;
    await sleep(200);
  }
  child.kill('SIGTERM');
  throw new OperatorError(`The app for the pictures did not start:\n${output.join('')}`);
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}
