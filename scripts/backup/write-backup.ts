// Writes a backup: one moment of the whole database, while others go on writing.
import { createWriteStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { createGzip, type Gzip } from 'node:zlib';
import pg from 'pg';
import { OperatorError } from '../operator-error';
import type { Head, Line } from './backup-file';
import { listMigrations, listTables, plainForm } from './tables';

const ROWS_AT_ONCE = 1000;

async function writeLine(gzip: Gzip, line: Head | Line): Promise<void> {
  if (!gzip.write(`${JSON.stringify(line)}\n`)) await once(gzip, 'drain');
}

async function writeTable(client: pg.Client, gzip: Gzip, table: string): Promise<number> {
  const name = client.escapeIdentifier(table);
  await writeLine(gzip, { table });
  await client.query(`DECLARE row_by_row NO SCROLL CURSOR FOR SELECT t::text AS row FROM ${name} t`);
  let count = 0;
  for (;;) {
    const { rows } = await client.query<{ row: string }>(`FETCH ${ROWS_AT_ONCE} FROM row_by_row`);
    if (rows.length === 0) break;
    count += rows.length;
    await writeLine(gzip, { rows: rows.map(({ row }) => row) });
  }
  await client.query('CLOSE row_by_row');
  return count;
}

async function writeAll(client: pg.Client, gzip: Gzip): Promise<Record<string, number>> {
  // The first query takes the snapshot: whatever was committed before it is in the backup, and nothing later.
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  await client.query(plainForm);
  const migrations = await listMigrations(client);
  await writeLine(gzip, { marsad: 'backup', form: 1, madeAt: new Date().toISOString(), migrations });
  const counts: Record<string, number> = {};
  for (const table of await listTables(client)) counts[table] = await writeTable(client, gzip, table);
  await writeLine(gzip, { end: counts });
  await client.query('COMMIT');
  return counts;
}

/** It is there under its name once it is whole and on the disk; readable by its owner only. Gives the rows of each table. */
export async function writeBackup(url: string, file: string): Promise<Record<string, number>> {
  const part = `${file}.part`;
  if (existsSync(file))
    throw new OperatorError(`${file} is there already. A backup overwrites nothing: choose another name.`);
  const client = new pg.Client({ connectionString: url });
  try {
    const gzip = createGzip();
    const target = gzip.pipe(createWriteStream(part, { mode: 0o600, flush: true }));
    // A full disk must end the writing, not wait for ever for space.
    target.on('error', (error) => gzip.destroy(error));
    const written = finished(target);
    written.catch(() => undefined);
    await client.connect();
    const counts = await writeAll(client, gzip);
    gzip.end();
    await written;
    await rename(part, file);
    return counts;
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}
