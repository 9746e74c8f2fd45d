// The tables of a database as a backup sees them: in an order in which each comes after those it refers to.
import type pg from 'pg';

/** Written and read the same way whatever the server is set to. */
export const plainForm = `SET LOCAL datestyle = 'ISO, YMD'; SET LOCAL timezone = 'UTC'; SET LOCAL intervalstyle = 'postgres';
  SET LOCAL extra_float_digits = 1; SET LOCAL search_path = public`;

const migrationsTable = '_prisma_migrations';

/** Of those that are applied, in their order. */
export async function listMigrations(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT migration_name AS name FROM ${migrationsTable} WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL
      ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
}

/** All but the list of migrations, which the other database has of its own. */
export async function listTables(client: pg.Client): Promise<string[]> {
  const tables = await client.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> $1 ORDER BY 1`,
    [migrationsTable],
  );
  const references = await client.query<{ from: string; to: string }>(
    `SELECT f.relname AS "from", t.relname AS "to" FROM pg_constraint c JOIN pg_class f ON f.oid = c.conrelid
      JOIN pg_class t ON t.oid = c.confrelid WHERE c.contype = 'f' AND f.oid <> t.oid`,
  );
  const waiting = new Set(tables.rows.map(({ name }) => name));
  const ordered: string[] = [];
  while (waiting.size > 0) {
    const free = [...waiting].filter((table) =>
      references.rows.every(({ from, to }) => from !== table || !waiting.has(to)),
    );
    if (free.length === 0) throw new Error(`these tables refer to each other: ${[...waiting].join(', ')}`);
    for (const table of free) waiting.delete(table);
    ordered.push(...free);
  }
  return ordered;
}
