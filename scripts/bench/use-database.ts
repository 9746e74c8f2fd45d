// What the app itself does, done here on a database of the bench: use cases and queries in this process.
import { closeConnection } from '../../server/db/connection';
import { setEnvOfApp } from '../../server/env';

/** Guards nothing: who signs in to what is measured signs in at the app, which has a secret of its own. */
const secret = 'draws the questions of the bench alone';

/** Until `act` has ended, `server/` works on the database of this address. */
export async function useDatabase<T>(url: string, act: () => Promise<T>): Promise<T> {
  setEnvOfApp({
    DATABASE_URL: url,
    AUTH_SECRET: secret,
    NEXTAUTH_SECRET: secret,
    NEXTAUTH_URL: undefined,
    AUTH_TRUST_HOST: undefined,
  });
  try {
    return await act();
  } finally {
    await closeConnection();
  }
}
