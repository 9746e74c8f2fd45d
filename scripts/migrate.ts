// `npm run db:migrate`, `npm run db:migration -- <name>`, `npm run db:check`.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { getEnv, loadEnvFile, type Env } from '../server/env';
import { openDatabase } from './database/open-database';
import { startEmbeddedDatabase } from './embedded-database';
import { applyMigrations } from './migrations/apply-migrations';
import { compareDatabases, findUnmigratedChanges } from './migrations/check-migrations';
import { readMigratedSchema, schemaFile, writeMigration } from './migrations/migration-folders';
import { diffSchemas } from './migrations/schema-engine';
import { OperatorError } from './operator-error';
import { runCommand } from './run-command';

runCommand(async () => {
  const [command = 'apply', name] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  if (command === 'apply') await apply();
  else if (command === 'create') await create(name, process.argv.includes('--empty'));
  else if (command === 'check') await check();
  else throw new OperatorError(`There is no "${command}". Say apply, create <name> or check.`);
});

async function apply(): Promise<void> {
  const database = await openDatabase(readEnv(), console.log);
  try {
    const { applied } = await applyMigrations(database.url);
    console.log(applied.length === 0 ? 'The database is up to date.' : `Applied: ${applied.join(', ')}`);
  } finally {
    await database.embedded?.stop();
  }
}

async function create(name: string | undefined, isEmpty: boolean): Promise<void> {
  if (name === undefined)
    throw new OperatorError('Give the migration a name: npm run db:migration -- add_classes');
  const schema = readFileSync(schemaFile, 'utf8');
  const difference = await diffSchemas(readMigratedSchema(), schema);
  if (difference === null && !isEmpty) {
    throw new OperatorError(
      `${schemaFile} has nothing that the migrations do not have. For SQL written by hand, such as a trigger:\n` +
        `  npm run db:migration -- ${name} --empty`,
    );
  }
  const file = writeMigration(name, difference?.sql ?? '-- Written by hand.\n', schema);
  console.log(difference === null ? `Wrote ${file}.` : `${difference.summary}\n\nWrote ${file}.`);
  console.log('Read it, add what only SQL can say at its end, then: npm run db:migrate');
}

async function check(): Promise<void> {
  const unmigrated = await findUnmigratedChanges();
  if (unmigrated !== null) {
    throw new OperatorError(
      `${schemaFile} has changes that no migration makes:\n${unmigrated}\n` +
        'Make one: npm run db:migration -- <name>',
    );
  }
  const env = readEnv();
  const embedded = env.DATABASE_URL === undefined ? await startTestServer(env) : null;
  try {
    const differences = await compareDatabases(embedded?.url ?? env.DATABASE_URL ?? '');
    if (differences.length > 0) {
      throw new OperatorError(
        `A database made by the migrations is not what ${schemaFile} says:\n  ${differences.join('\n  ')}`,
      );
    }
  } finally {
    await embedded?.stop();
  }
  console.log(`The migrations lead to ${schemaFile}.`);
}

/** The server of the tests, so that a check never touches the one with people's work. */
async function startTestServer(env: Env) {
  return await startEmbeddedDatabase({
    directory: path.join(env.DATA_DIR, 'test-postgres'),
    databaseName: 'marsad',
    logFile: path.join(env.DATA_DIR, 'logs', 'test-postgres.log'),
  });
}

function readEnv(): Env {
  loadEnvFile();
  return getEnv();
}
