// What a command does that works on the tables as the app does: finds or starts the database, brings it up to date, and
// leaves it as it was.
import { closeConnection } from '../server/db/connection';
import { setEnvOfApp, type Env } from '../server/env';
import { openDatabase } from './database/open-database';
import { applyMigrations } from './migrations/apply-migrations';
import { readAuthSecret } from './serve/auth-secret';

/** Meanwhile `server/` may be called. What `act` throws is thrown once all is closed. */
export async function withDatabase(env: Env, act: () => Promise<void>): Promise<void> {
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
    await act();
  } finally {
    await closeConnection();
    await database.embedded?.stop();
  }
}
