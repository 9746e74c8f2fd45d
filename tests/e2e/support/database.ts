// A database of a worker's own, and what its tables hold: tests look at rows, not only at answers.
import pg from 'pg';
import { getTestDatabaseUrl } from './server-setup';

const tables = [
  'learner',
  'session',
  'attempt',
  'response',
  'score',
  'hint_use',
  'gave_up',
  'problem_report',
  'question_revision',
] as const;
export type RowCounts = Readonly<Record<(typeof tables)[number], number>>;

/** Makes an empty database of this name, in place of one that an earlier run left. */
export async function createDatabase(name: string): Promise<string> {
  const url = getTestDatabaseUrl();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`);
    await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
  const own = new URL(url);
  own.pathname = `/${name}`;
  return own.href;
}

export function openPool(url: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  // A test may take the server away; the next query says so.
  pool.on('error', () => undefined);
  return pool;
}

export async function countRows(pool: pg.Pool): Promise<RowCounts> {
  const counts = tables.map((table) => `(select count(*)::int from ${table}) as ${table}`);
  const { rows } = await pool.query<RowCounts>(`select ${counts.join(', ')}`);
  const [row] = rows;
  if (row === undefined) throw new Error('no row counts');
  return row;
}
