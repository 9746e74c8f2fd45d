// Brings a database to the newest schema. All pending migrations are one transaction: killed in the middle, the
// database is as it was. When nothing is pending, the engine is not even loaded.
import { createHash } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import pg from 'pg';
import { z } from 'zod';
import { describeError, OperatorError } from '../operator-error';
import { readMigrationFolders, type MigrationFolder } from './migration-folders';
import { runMigrations } from './schema-engine';

/** Any number, as long as nothing else in this database uses it: it lets one process migrate at a time. */
const advisoryLockKey = 7_277_231;

export async function applyMigrations(url: string): Promise<{ applied: string[] }> {
  const folders = readMigrationFolders();
  // One connection, never given back: the engine's statements must fall into the transaction begun here.
  const pool = new pg.Pool({
    connectionString: url,
    max: 1,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: 10_000,
  });
  pool.on('error', () => undefined);
  try {
    if (await isUpToDate(pool, folders)) return { applied: [] };
    await pool.query('begin');
    await pool.query('select pg_advisory_xact_lock($1)', [advisoryLockKey]);
    if (await isUpToDate(pool, folders)) return { applied: [] };
    const applied = await runInTransaction(pool, folders);
    await pool.query('commit');
    return { applied };
  } finally {
    await pool.end();
  }
}

async function runInTransaction(pool: pg.Pool, folders: MigrationFolder[]): Promise<string[]> {
  const failures: string[] = [];
  const connection = await new PrismaPg(pool).connect();
  try {
    return await runMigrations(makeTransactionAdapter(connection, pool, failures), folders);
  } catch (error) {
    // What the engine throws says that something failed; what failed was said to the adapter.
    throw new OperatorError(
      `A migration could not be applied; the database is unchanged. ${failures[0] ?? describeError(error)}`,
    );
  }
}

/** Prisma's adapter cuts a script at each semicolon, which breaks function bodies; PostgreSQL takes it whole. */
function makeTransactionAdapter(
  inner: SqlDriverAdapter,
  pool: pg.Pool,
  failures: string[],
): SqlDriverAdapter {
  const note = (error: unknown): never => {
    failures.push(describeError(error));
    throw error;
  };
  return {
    provider: inner.provider,
    adapterName: inner.adapterName,
    queryRaw: (query) => inner.queryRaw(query).catch(note),
    executeRaw: (query) => inner.executeRaw(query).catch(note),
    executeScript: async (script) => {
      await pool.query(script).catch(note);
    },
    startTransaction: () => Promise.reject(new Error('Migrations already run in a transaction.')),
    getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
    dispose: () => Promise.resolve(),
  };
}

const rowSchema = z.object({ migration_name: z.string(), checksum: z.string(), isFinished: z.boolean() });

async function isUpToDate(pool: pg.Pool, folders: MigrationFolder[]): Promise<boolean> {
  const table = await pool.query<{ found: boolean }>(
    `select to_regclass('_prisma_migrations') is not null as found`,
  );
  if (table.rows[0]?.found !== true) return folders.length === 0;
  const result = await pool.query(
    `select migration_name, checksum, finished_at is not null as "isFinished"
     from _prisma_migrations where rolled_back_at is null`,
  );
  const rows = new Map(
    result.rows.map((row) => rowSchema.parse(row)).map((row) => [row.migration_name, row]),
  );
  const known = new Set(folders.map(({ name }) => name));
  const unknown = [...rows.keys()].filter((name) => !known.has(name));
  if (unknown.length > 0) {
    throw new OperatorError(
      `The database was made by a newer Marsad: it has ${unknown.join(', ')}, which this one does not know.\n` +
        'Update Marsad, or go back to a backup of the database from before its update.',
    );
  }
  const edited = folders.filter(({ name, sql }) => {
    const row = rows.get(name);
    return row !== undefined && row.checksum !== createHash('sha256').update(sql).digest('hex');
  });
  if (edited.length > 0) {
    throw new OperatorError(
      `Changed after being applied: ${edited.map(({ name }) => name).join(', ')}. A migration is never edited;\n` +
        'put the file back and write a new one (npm run db:migration -- <name>).',
    );
  }
  return folders.every(({ name }) => rows.get(name)?.isFinished === true);
}
