// The migrations as files: `prisma/migrations/<time>_<name>/migration.sql`, the layout of Prisma's own tools, and
// beside them the schema they lead to, kept because the engine can compare schemas but not a live PostgreSQL.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { OperatorError } from '../operator-error';

export interface MigrationFolder {
  name: string;
  sql: string;
}

export const schemaFile = 'prisma/schema.prisma';
const migrationsFolder = 'prisma/migrations';
/** What the migrations lead to. Written with each new migration; a merge conflict in it is a real one. */
const migratedSchemaFile = `${migrationsFolder}/migrated-schema.prisma`;

/** In the order they are applied. */
export function readMigrationFolders(): MigrationFolder[] {
  if (!existsSync(migrationsFolder)) return [];
  return readdirSync(migrationsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      name,
      sql: readFileSync(path.join(migrationsFolder, name, 'migration.sql'), 'utf8'),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

export function readMigratedSchema(): string | null {
  return existsSync(migratedSchemaFile) ? readFileSync(migratedSchemaFile, 'utf8') : null;
}

/** Writes a migration that is not applied yet, and returns its file. */
export function writeMigration(name: string, sql: string, schema: string): string {
  if (!/^[a-z][a-z0-9_]{2,60}$/.test(name)) {
    throw new OperatorError(
      `A migration is named with small letters, digits and _, such as add_classes; "${name}" is not.`,
    );
  }
  const time = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = path.join(migrationsFolder, `${time}_${name}`);
  const last = readMigrationFolders().at(-1);
  if (last !== undefined && last.name > path.basename(folder)) {
    throw new OperatorError(
      `The last migration, ${last.name}, is dated later than now. Is this computer's clock right?`,
    );
  }
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'migration.sql');
  writeFileSync(file, sql);
  writeFileSync(path.join(migrationsFolder, 'migration_lock.toml'), lockText);
  writeFileSync(migratedSchemaFile, schema);
  return file;
}

const lockText =
  '# Read by Prisma\'s own tools: all migrations here are for this one database.\nprovider = "postgresql"\n';
