// A Marsad whose staff may come in by the sign-in of their school, or make accounts by themselves, and that sign-in.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Pool } from 'pg';
import { createDatabase, openPool } from './database';
import { findFreePort, makeServer, type Server } from './server-setup';

export interface SchoolServer {
  readonly origin: string;
  readonly database: Pool;
  readonly server: Server;
  /** Ends the school's sign-in and begins another, whose clock is so far ahead. null: none. */
  restart(secondsAhead: number | null): Promise<void>;
  stop(): Promise<void>;
}

async function begin(port: number, app: string, secondsAhead: number): Promise<ChildProcess> {
  const script = 'tests/e2e/support/school-provider.mjs';
  const child = spawn(process.execPath, [script, String(port), app, String(secondsAhead)], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await once(child.stdout, 'data');
  return child;
}

async function end(child: ChildProcess | null): Promise<void> {
  if (child?.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

/** `worker`: of these tests, so that two do not meet. */
export async function openSchoolServer(browserName: string, worker: number): Promise<SchoolServer> {
  const databaseUrl = await createDatabase(`e2e_school_${browserName}_${worker}`);
  const port = await findFreePort(worker + 5);
  const schoolPort = port + 1000;
  const origin = `http://127.0.0.1:${port}`;
  const server = makeServer({
    ...{ port, databaseUrl, publicUrl: origin, dataDir: `.data/e2e/school-${worker}` },
    more: {
      OIDC_ISSUER: `http://localhost:${schoolPort}`,
      OIDC_CLIENT_ID: 'marsad',
      OIDC_CLIENT_SECRET: 'a secret of the tests only, of 40 letters',
      OIDC_NAME: 'Olive Tree School',
      TEACHER_SIGN_UP: 'open',
    },
  });
  let provider: ChildProcess | null = await begin(schoolPort, origin, 0);
  const database = openPool(databaseUrl);
  await server.start();
  return {
    ...{ origin, database, server },
    restart: async (secondsAhead) => {
      await end(provider);
      provider = secondsAhead === null ? null : await begin(schoolPort, origin, secondsAhead);
    },
    stop: async () => {
      await server.stop();
      await end(provider);
      await database.end();
    },
  };
}
