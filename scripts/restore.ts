// `npm run restore -- <file>`: puts a backup into a database in which nobody has learnt anything yet;
// `-- <file> --erasures <newer backup>` has erased again what that one knows to be erased.
import { getEnv, loadEnvFile } from '../server/env';
import { restoreBackup } from './backup/restore-backup';
import { openDatabase } from './database/open-database';
import { applyMigrations } from './migrations/apply-migrations';
import { OperatorError } from './operator-error';
import { runCommand } from './run-command';

runCommand(async () => {
  const { file, erasuresFrom } = readArguments(process.argv.slice(2));
  loadEnvFile();
  const database = await openDatabase(getEnv(), console.log);
  try {
    await applyMigrations(database.url);
    const { url } = database;
    const { rows, erasedAgain } = await restoreBackup({
      ...{ url, file },
      ...(erasuresFrom === undefined ? {} : { erasuresFrom }),
    });
    console.log(`Restored ${rows} rows, and counted them.`);
    if (erasedAgain > 0) console.log(`Erased ${erasedAgain} learner(s) again who had been erased since.`);
  } finally {
    await database.embedded?.stop();
  }
});

function readArguments([file, flag, erasuresFrom, ...rest]: string[]): {
  file: string;
  erasuresFrom?: string;
} {
  if (file !== undefined && flag === undefined) return { file };
  if (file !== undefined && flag === '--erasures' && erasuresFrom !== undefined && rest.length === 0)
    return { file, erasuresFrom };
  throw new OperatorError('Say from where: npm run restore -- <file> [--erasures <newer backup>]');
}
