// Puts a backup into a database in which nobody has learnt anything yet: all of it or nothing. What was erased since then,
// as far as this database or a newer backup knows, is erased again.
import pg from 'pg';
import { OperatorError } from '../operator-error';
import { explainFile, readBackup } from './backup-file';
import { listMigrations, listTables, plainForm } from './tables';

interface Restoring {
  readonly url: string;
  readonly file: string;
  /** A newer backup, for its list of what was erased. */
  readonly erasuresFrom?: string;
}

export interface Restored {
  readonly rows: number;
  readonly erasedAgain: number;
}

/** These may hold rows of their own already: a start publishes the questions, and an erasure is never forgotten. */
const merged = new Set(['question_revision', 'erasure']);

async function insertRows(client: pg.Client, table: string, rows: readonly string[]): Promise<void> {
  const name = client.escapeIdentifier(table);
  await client.query(
    `INSERT INTO ${name} SELECT (t.r).* FROM (SELECT x::${name} AS r FROM unnest($1::text[]) x OFFSET 0) t
      ${merged.has(table) ? 'ON CONFLICT DO NOTHING' : ''}`,
    [rows],
  );
}

async function countRows(client: pg.Client, table: string): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM ${client.escapeIdentifier(table)}`,
  );
  return rows[0]?.count ?? 0;
}

/** Locks out whoever would sign in meanwhile, and takes away what a first start leaves. */
async function makeReady(client: pg.Client, tables: readonly string[]): Promise<void> {
  await client.query('LOCK TABLE learner, class IN EXCLUSIVE MODE');
  if ((await countRows(client, 'learner')) > 0 || (await countRows(client, 'class')) > 0)
    throw new OperatorError(
      'This database is in use: it has learners or classes. A backup is restored into an empty one only;\n' +
        'stop Marsad and name another DATA_DIR, or another DATABASE_URL.',
    );
  for (const table of tables.filter((name) => !merged.has(name)).reverse())
    await client.query(`DELETE FROM ${client.escapeIdentifier(table)}`);
}

function compareVersions(ours: readonly string[], theirs: readonly string[]): void {
  if (ours.join() === theirs.join()) return;
  const [missing, more] = [
    theirs.filter((name) => !ours.includes(name)),
    ours.filter((name) => !theirs.includes(name)),
  ];
  throw new OperatorError(
    'The backup was made by another version of Marsad.\n' +
      (missing.length > 0 ? `  This one does not know yet: ${missing.join(', ')}\n` : '') +
      (more.length > 0 ? `  The backup does not know yet: ${more.join(', ')}\n` : '') +
      'Restore it with the version that made it, then update.',
  );
}

/** Numbers that the database counts itself go on after the highest one. */
async function setCounters(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ table: string; column: string }>(
    `SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns
      WHERE table_schema = 'public' AND column_default LIKE 'nextval(%'`,
  );
  for (const { table, column } of rows) {
    const [name, field] = [client.escapeIdentifier(table), client.escapeIdentifier(column)];
    await client.query(
      `SELECT setval(pg_get_serial_sequence($1, $2), max(${field})) FROM ${name} HAVING max(${field}) IS NOT NULL`,
      [name, column],
    );
  }
}

async function eraseAgain(client: pg.Client): Promise<number> {
  await client.query(
    `UPDATE audit_entry SET subject_id = NULL WHERE subject_id IN (SELECT learner_id FROM erasure)`,
  );
  await client.query(
    `UPDATE audit_entry SET actor_id = NULL WHERE actor_id IN (SELECT learner_id FROM erasure)
      AND actor_id NOT IN (SELECT learner_id FROM staff)`,
  );
  const { rowCount } = await client.query('DELETE FROM learner WHERE id IN (SELECT learner_id FROM erasure)');
  return rowCount ?? 0;
}

async function readInto(client: pg.Client, file: string): Promise<number> {
  const tables = await listTables(client);
  const counts = await readBackup(file, {
    onHead: async ({ migrations }) => {
      compareVersions(await listMigrations(client), migrations);
      await makeReady(client, tables);
    },
    onRows: async (table, rows) => {
      if (!tables.includes(table)) throw new Error(`it has a table ${table}`);
      await insertRows(client, table, rows);
    },
  });
  for (const [table, count] of Object.entries(counts)) {
    const found = await countRows(client, table);
    if (merged.has(table) ? found < count : found !== count)
      throw new Error(`it should hold ${count} rows of ${table}, and ${found} are there`);
  }
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

async function readErasures(client: pg.Client, file: string): Promise<void> {
  await readBackup(file, {
    onHead: () => undefined,
    onRows: async (table, rows) => {
      if (table === 'erasure') await insertRows(client, table, rows);
    },
  });
}

/** The database must have been migrated. Throws an OperatorError, and leaves it as it was, when anything is wrong. */
export async function restoreBackup({ url, file, erasuresFrom }: Restoring): Promise<Restored> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query(plainForm);
    const rows = await readInto(client, file).catch((error: unknown) => {
      throw explainFile(file, error);
    });
    if (erasuresFrom !== undefined)
      await readErasures(client, erasuresFrom).catch((error: unknown) => {
        throw explainFile(erasuresFrom, error);
      });
    await setCounters(client);
    const erasedAgain = await eraseAgain(client);
    await client.query('COMMIT');
    return { rows, erasedAgain };
  } finally {
    // Without COMMIT the end of the connection takes everything back.
    await client.end();
  }
}
