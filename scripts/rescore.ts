// `npm run rescore -- <revision> <corrected revision>`: scores the answers to a corrected question again.
import { closeConnection } from '../server/db/connection';
import { getEnv, loadEnvFile, setEnvOfApp } from '../server/env';
import { rescoreQuestion } from '../server/use-cases/rescore-question';
import { openDatabase } from './database/open-database';
import { applyMigrations } from './migrations/apply-migrations';
import { OperatorError } from './operator-error';
import { runCommand } from './run-command';
import { readAuthSecret } from './serve/auth-secret';

runCommand(async () => {
  const [from, to] = process.argv.slice(2);
  if (from === undefined || to === undefined)
    throw new OperatorError(
      'Name two revisions of one question: npm run rescore -- <revision> <corrected one>',
    );
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
    const result = await rescoreQuestion({ from, to });
    if (!result.ok) throw new OperatorError(`Nothing was scored again: ${result.detail ?? result.error}.`);
    const { rescored, skipped } = result.value;
    console.log(`Scored ${String(rescored)} answer(s) again; the earlier scores are kept.`);
    if (skipped > 0)
      console.log(`Left ${String(skipped)} as they are: their learners saw other options or other numbers.`);
  } finally {
    await closeConnection();
    await database.embedded?.stop();
  }
});
