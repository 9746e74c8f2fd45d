// `npm run backup -- <file>`: writes the whole database, as it is at this moment, into one file; Marsad may be running.
import { getEnv, loadEnvFile } from '../server/env';
import { writeBackup } from './backup/write-backup';
import { openDatabase } from './database/open-database';
import { applyMigrations } from './migrations/apply-migrations';
import { OperatorError } from './operator-error';
import { runCommand } from './run-command';

runCommand(async () => {
  const [file, ...rest] = process.argv.slice(2);
  if (file === undefined || rest.length > 0)
    throw new OperatorError('Say where to: npm run backup -- <file>, such as marsad-monday.backup.gz');
  loadEnvFile();
  const database = await openDatabase(getEnv(), console.log);
  try {
    await applyMigrations(database.url);
    const counts = await writeBackup(database.url, file);
    const rows = Object.values(counts).reduce((sum, count) => sum + count, 0);
    console.log(`Wrote ${rows} rows of ${Object.keys(counts).length} tables to ${file}.`);
    console.log('Keep it where only you can read it, and no longer than 24 months.');
  } finally {
    await database.embedded?.stop();
  }
});
