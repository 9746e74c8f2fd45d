// The embedded PostgreSQL is killed and a stranger takes its port: it is started on another, and the app finds it there.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import { openDatabase } from '../../scripts/database/open-database';
import { findPostmaster } from '../../scripts/database/postmaster';
import { keepDatabaseRunning } from '../../scripts/serve/keep-database-running';
import { closeConnection, followDatabase, getConnection } from '../../server/db/connection';
import { parseEnv, setEnvOfApp } from '../../server/env';

const ends: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** Takes a port as soon as its holder is dead. */
async function takePort(port: number): Promise<Server> {
  for (;;) {
    const server = createServer((socket) => socket.destroy());
    const isTaken = await new Promise<boolean>((resolve) => {
      server.once('error', () => {
        resolve(false);
      });
      server.listen(port, '127.0.0.1', () => {
        resolve(true);
      });
    });
    if (isTaken) return server;
    await sleep(5);
  }
}

it('a database that had to move to another port is found there by connections that were open before', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'marsad-moves-'));
  ends.push(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const env = parseEnv({ DATA_DIR: folder });
  const database = await openDatabase(env, () => undefined);
  await closeConnection();
  const secret = 'the-secret-of-a-database-that-moves-0123456789';
  setEnvOfApp({
    DATABASE_URL: database.url,
    AUTH_SECRET: secret,
    NEXTAUTH_SECRET: secret,
    NEXTAUTH_URL: undefined,
    AUTH_TRUST_HOST: undefined,
  });
  const { pool } = getConnection();
  ends.push(() => closeConnection());
  const ask = () =>
    pool.query<{ two: number }>('SELECT 2 AS two').then(
      ({ rows }) => rows[0]?.two,
      () => null,
    );
  expect(await ask()).toBe(2);

  const dataFolder = path.join(folder, 'postgres', 'data');
  const postmaster = findPostmaster(dataFolder);
  if (postmaster === null) throw new Error('there is no server to kill');
  process.kill(postmaster.pid, 'SIGKILL');
  const stranger = await takePort(postmaster.port);
  ends.push(() => {
    stranger.close();
  });
  expect(await ask()).toBeNull();

  // Watched from here on only, so that it is certain who has the port.
  const keeper = keepDatabaseRunning(env, database, followDatabase);
  ends.push(() => keeper.stop());
  await expect.poll(ask, { timeout: 60_000 }).toBe(2);
  expect(findPostmaster(dataFolder)?.port).not.toBe(postmaster.port);
});
