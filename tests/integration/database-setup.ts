// Before each test file: a database of its own, copied from the migrated one, and the environment that names it.
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, inject } from 'vitest';
import { setEnvOfApp } from '../../server/env';
import { dropDatabase } from './drop-database';

const secret = 'the-secret-of-the-integration-tests-0123456789';
const serverUrl = inject('serverUrl');
const name = `${inject('templateName')}_${randomBytes(3).toString('hex')}`;

async function onServer(run: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await run(client);
  } finally {
    await client.end();
  }
}

function databaseUrl(): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  // Nothing here outlives the run, so a commit need not wait for the disk.
  url.searchParams.set('options', '-c synchronous_commit=off');
  return url.href;
}

await onServer((client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${inject('templateName')}`));
setEnvOfApp({
  DATABASE_URL: databaseUrl(),
  AUTH_SECRET: secret,
  NEXTAUTH_SECRET: secret,
  NEXTAUTH_URL: undefined,
  AUTH_TRUST_HOST: undefined,
});

afterAll(async () => {
  const { closeConnection } = await import('../../server/db/connection');
  await closeConnection();
  await onServer((client) => dropDatabase(client, name));
});
