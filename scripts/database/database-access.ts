// The passwords and the port of an embedded database, kept in a file that only its owner can read.
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { OperatorError } from '../operator-error';

const accessSchema = z.strictObject({
  port: z.int().min(1).max(65535).nullable(),
  /** Of PostgreSQL's own superuser, used only to set up. */
  adminPassword: z.string().min(20),
  /** Of the role `marsad`, which owns the databases and is no superuser. */
  password: z.string().min(20),
});

export type DatabaseAccess = z.infer<typeof accessSchema>;

export const adminRole = 'postgres';
export const appRole = 'marsad';

/** Reads the file, or makes it for a database that is about to be created. */
export function readDatabaseAccess(directory: string): DatabaseAccess {
  const file = accessFile(directory);
  if (!existsSync(file)) {
    if (existsSync(path.join(directory, 'data'))) {
      throw new OperatorError(
        `${file} is missing, and with it the passwords of the database in ${directory}.\n` +
          'Put it back from a backup, or move the folder away to begin with an empty database.',
      );
    }
    const access = { port: null, adminPassword: makePassword(), password: makePassword() };
    writeDatabaseAccess(directory, access);
    return access;
  }
  const parsed = accessSchema.safeParse(readJson(file));
  if (!parsed.success) throw new OperatorError(`${file} cannot be read. Put it back from a backup.`);
  return parsed.data;
}

/** Replaces the file in one step, so that a crash leaves the old or the new one, never half of it. */
export function writeDatabaseAccess(directory: string, access: DatabaseAccess): void {
  const file = accessFile(directory);
  const descriptor = openSync(`${file}.new`, 'w', 0o600);
  try {
    writeSync(descriptor, `${JSON.stringify(access, null, 2)}\n`);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(`${file}.new`, file);
}

export function makeDatabaseUrl(options: {
  role: string;
  password: string;
  port: number;
  databaseName: string;
}): string {
  return `postgresql://${options.role}:${options.password}@127.0.0.1:${options.port}/${options.databaseName}`;
}

function accessFile(directory: string): string {
  return path.join(directory, 'access.json');
}

function makePassword(): string {
  return randomBytes(24).toString('base64url');
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
