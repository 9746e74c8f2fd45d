// A program of its own: starts PostgreSQL, migrates one database to copy from, prints where it is as one line of
// JSON, and cleans up when its input ends. Its own process because the test runner's loader cannot resolve the
// packages that PostgreSQL and the migrations come from, and because it outlives a test run that is killed.
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import pg from 'pg';
import { startEmbeddedDatabase } from '../../scripts/embedded-database';
import { applyMigrations } from '../../scripts/migrations/apply-migrations';
import { runCommand } from '../../scripts/run-command';
import { loadEnvFile } from '../../server/env';
import { dropDatabase } from './drop-database';

const stalePrefix = 'marsad_test_';
const staleAfterMs = 3_600_000;

async function onServer<T>(url: string, run: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}

async function dropDatabases(client: pg.Client, isMeant: (name: string) => boolean): Promise<void> {
  const { rows } = await client.query<{ name: string }>('SELECT datname AS name FROM pg_database');
  for (const { name } of rows.filter((row) => isMeant(row.name))) await dropDatabase(client, name);
}

/** Left behind by a run that was killed. Others may be testing on the same server now, so only what is old. */
function isStale(name: string): boolean {
  if (!name.startsWith(stalePrefix)) return false;
  return Number(name.slice(stalePrefix.length).split('_')[0]) < Date.now() - staleAfterMs;
}

/** That of TEST_DATABASE_URL, whose role must be allowed to create databases; else the embedded one. */
async function openServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  const { TEST_DATABASE_URL: givenUrl = '', DATA_DIR: givenFolder = '' } = process.env;
  if (givenUrl !== '') return { url: givenUrl, stop: () => Promise.resolve() };
  const dataFolder = givenFolder === '' ? '.data' : givenFolder;
  return await startEmbeddedDatabase({
    directory: path.join(dataFolder, 'test-postgres'),
    databaseName: 'marsad',
    logFile: path.join(dataFolder, 'logs', 'test-postgres.log'),
  });
}

function inputEnds(): Promise<void> {
  return new Promise((resolve) => {
    process.stdin.once('end', resolve).once('close', resolve).resume();
  });
}

runCommand(async () => {
  loadEnvFile();
  const server = await openServer();
  const templateName = `${stalePrefix}${String(Date.now())}_${randomBytes(3).toString('hex')}`;
  try {
    const templateUrl = new URL(server.url);
    templateUrl.pathname = `/${templateName}`;
    await onServer(server.url, async (client) => {
      await dropDatabases(client, isStale);
      await client.query(`CREATE DATABASE ${templateName} TEMPLATE template0`);
    });
    await applyMigrations(templateUrl.href);
    process.stdout.write(`${JSON.stringify({ serverUrl: server.url, templateName })}\n`);
    await inputEnds();
  } finally {
    await onServer(server.url, (client) => dropDatabases(client, (name) => name.startsWith(templateName)));
    await server.stop();
  }
});
