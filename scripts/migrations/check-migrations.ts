// Do the migrations lead to prisma/schema.prisma? Asked twice: of the schema kept beside them, and of a real database
// they were applied to, whose catalogue must hold everything that a database made from the schema holds.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { z } from 'zod';
import { applyMigrations } from './apply-migrations';
import { readMigratedSchema, schemaFile } from './migration-folders';
import { diffSchemas } from './schema-engine';

/** What is in schema.prisma and in no migration, in words; null when nothing is. */
export async function findUnmigratedChanges(): Promise<string | null> {
  const difference = await diffSchemas(readMigratedSchema(), readFileSync(schemaFile, 'utf8'));
  return difference?.summary ?? null;
}

/** Lines such as `missing: column score.hints_used …`. Needs a role that may create databases. */
export async function compareDatabases(serverUrl: string): Promise<string[]> {
  const fromSchema = await diffSchemas(null, readFileSync(schemaFile, 'utf8'));
  return await withScratchDatabase(serverUrl, async (migratedUrl) => {
    await applyMigrations(migratedUrl);
    return await withScratchDatabase(serverUrl, async (expectedUrl) => {
      await withClient(expectedUrl, (client) => client.query(fromSchema?.sql ?? ''));
      const migrated = await listCatalog(migratedUrl);
      const expected = await listCatalog(expectedUrl);
      // Indexes beyond the schema are allowed: some of PostgreSQL's kinds cannot be said in it.
      const extra = [...migrated].filter((line) => !expected.has(line) && !line.startsWith('index '));
      const missing = [...expected].filter((line) => !migrated.has(line));
      return [
        ...missing.map((line) => `missing: ${line}`),
        ...extra.map((line) => `not in the schema: ${line}`),
      ].sort();
    });
  });
}

const catalogQuery = `
  with tables as (
    select oid, relname from pg_class
    where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> '_prisma_migrations'
  )
  select format('column %s.%s %s%s%s', relname, attname, format_type(atttypid, atttypmod),
    case when attnotnull then ' not null' else '' end, coalesce(' default ' || pg_get_expr(adbin, adrelid), '')) as line
  from tables join pg_attribute on attrelid = tables.oid and attnum > 0 and not attisdropped
  left join pg_attrdef on adrelid = tables.oid and adnum = attnum
  union all
  select format('constraint %s.%s %s', relname, conname, pg_get_constraintdef(pg_constraint.oid))
  from tables join pg_constraint on conrelid = tables.oid where contype in ('p', 'u', 'f')
  union all
  select format('index %s', pg_get_indexdef(indexrelid)) from tables join pg_index on indrelid = tables.oid
  union all
  select format('type %s (%s)', typname, string_agg(enumlabel, ', ' order by enumsortorder))
  from pg_type join pg_enum on enumtypid = pg_type.oid group by typname`;

const lineSchema = z.object({ line: z.string() });

async function listCatalog(url: string): Promise<Set<string>> {
  const { rows } = await withClient(url, (client) => client.query(catalogQuery));
  return new Set(rows.map((row) => lineSchema.parse(row).line));
}

async function withScratchDatabase<T>(serverUrl: string, run: (url: string) => Promise<T>): Promise<T> {
  const name = `marsad_check_${randomBytes(6).toString('hex')}`;
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  await withClient(serverUrl, (client) => client.query(`create database ${name} template template0`));
  try {
    return await run(url.href);
  } finally {
    await withClient(serverUrl, (client) => client.query(`drop database if exists ${name} with (force)`));
  }
}

async function withClient<T>(url: string, run: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}
