// Prisma's schema engine, from WebAssembly: no download, no native program. Prisma supports this build only inside
// its own tools, so its version is pinned and everything that knows its shape is in this file.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlResultSet,
} from '@prisma/driver-adapter-utils';
import * as engineModule from '@prisma/schema-engine-wasm/schema_engine_bg';
import type { MigrationFolder } from './migration-folders';

const filters = { externalTables: [], externalEnums: [] };

let isLoaded = false;

async function loadEngine(
  adapter: SqlDriverAdapter,
  schema: string | null,
): Promise<engineModule.SchemaEngine> {
  if (!isLoaded) {
    const entry = fileURLToPath(import.meta.resolve('@prisma/schema-engine-wasm/schema_engine_bg'));
    const module = await WebAssembly.compile(await readFile(entry.replace(/\.js$/, '.wasm')));
    const imports = { './schema_engine_bg.js': Object.fromEntries(Object.entries(engineModule)) };
    const { exports } = await WebAssembly.instantiate(module, imports);
    engineModule.__wbg_set_wasm(exports);
    const start = exports['__wbindgen_start'];
    if (typeof start !== 'function') throw new Error('This build of the schema engine has another shape.');
    Reflect.apply(start, null, []);
    isLoaded = true;
  }
  const factory = bindMigrationAwareSqlAdapterFactory({
    provider: 'postgres',
    adapterName: adapter.adapterName,
    connect: () => Promise.resolve(adapter),
    connectToShadowDb: () => Promise.reject(new Error('No shadow database is used.')),
  });
  const datamodels: [string, string][] | undefined =
    schema === null ? undefined : [['schema.prisma', schema]];
  return await engineModule.SchemaEngine.new({ datamodels }, () => undefined, factory);
}

/** The SQL that leads from one schema (null: an empty database) to another; null when there is nothing to do. */
export async function diffSchemas(
  from: string | null,
  to: string,
): Promise<{ sql: string; summary: string } | null> {
  const engine = await loadEngine(offlineAdapter, to);
  try {
    const source = from === null ? { tag: 'empty' as const } : makeTarget(from);
    const options = { from: source, to: makeTarget(to), exitCode: true, filters };
    const script = await engine.diff({ ...options, script: true });
    if (script.exitCode === 0) return null;
    const summary = await engine.diff({ ...options, script: false });
    // The schema `public` is always there, and a role that owns only its tables may not even ask for it.
    const sql = (script.stdout ?? '').replace(
      '-- CreateSchema\nCREATE SCHEMA IF NOT EXISTS "public";\n\n',
      '',
    );
    return { sql: `${sql.trim()}\n`, summary: (summary.stdout ?? '').trim() };
  } finally {
    engine.free();
  }
}

/** Lets the engine apply what is not in `_prisma_migrations` yet, and returns the names. */
export async function runMigrations(
  adapter: SqlDriverAdapter,
  folders: MigrationFolder[],
): Promise<string[]> {
  const engine = await loadEngine(adapter, null);
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: {
        baseDir: 'prisma/migrations',
        lockfile: { path: './migration_lock.toml', content: 'provider = "postgresql"\n' },
        shadowDbInitScript: '',
        migrationDirectories: folders.map(({ name, sql }) => ({
          path: name,
          migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
        })),
      },
      filters,
    });
    return appliedMigrationNames;
  } finally {
    engine.free();
  }
}

function makeTarget(schema: string) {
  return { tag: 'schemaDatamodel' as const, files: [{ path: 'schema.prisma', content: schema }] };
}

/** A diff of two schemas needs no database, but the engine asks which one it speaks to before it does anything. */
const offlineAdapter: SqlDriverAdapter = {
  provider: 'postgres',
  adapterName: 'marsad-offline',
  queryRaw: () =>
    Promise.resolve<SqlResultSet>({
      columnNames: ['exists', 'version', 'numeric_version'],
      columnTypes: [5, 7, 0],
      rows: [[true, 'PostgreSQL 18.4', 180004]],
    }),
  executeRaw: () => Promise.resolve(0),
  executeScript: () => Promise.resolve(),
  startTransaction: () => Promise.reject(new Error('Not a database.')),
  getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
  dispose: () => Promise.resolve(),
};
