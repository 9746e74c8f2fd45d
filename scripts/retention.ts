// `npm run retention`: removes now what the running server would remove today, and says how much that was.
import { closeConnection } from '../server/db/connection';
import { getEnv, loadEnvFile, setEnvOfApp } from '../server/env';
import { applyRetention } from '../server/use-cases/apply-retention';
import { openDatabase } from './database/open-database';
import { applyMigrations } from './migrations/apply-migrations';
import { runCommand } from './run-command';
import { readAuthSecret } from './serve/auth-secret';

runCommand(async () => {
  loadEnvFile();
  const env = getEnv();
  const database = await openDatabase(env, console.log);
  try {
    const secret = readAuthSecret(env);
    setEnvOfApp({
      DATABASE_URL: database.url,
      AUTH_SECRET: secret,
      NEXTAUTH_SECRET: secret,
      NEXTAUTH_URL: env.PUBLIC_URL,
      AUTH_TRUST_HOST: undefined,
    });
    await applyMigrations(database.url);
    const removed = await applyRetention(new Date());
    if (removed === null) console.log('Another process is removing just now.');
    else
      for (const [what, count] of Object.entries(removed)) console.log(`${what.padEnd(14)} ${count} removed`);
  } finally {
    await closeConnection();
    await database.embedded?.stop();
  }
});
