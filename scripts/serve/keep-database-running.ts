// Watches the embedded PostgreSQL and starts it again when something killed it: on the same port, or on
// another where a stranger has taken that one meanwhile.
import type { Env } from '../../server/env';
import { openDatabase, type OpenDatabase } from '../database/open-database';
import { describeError } from '../operator-error';

const intervalMs = 500;

export interface DatabaseKeeper {
  /** Ends the watch, then the server if it is ours. */
  stop(): Promise<void>;
}

export function keepDatabaseRunning(
  env: Env,
  first: OpenDatabase,
  follow: (url: string) => void,
): DatabaseKeeper {
  let current = first.embedded;
  let { url } = first;
  if (current === null) return { stop: () => Promise.resolve() };
  let isStopping = false;
  let repair: Promise<void> | null = null;

  const restart = async () => {
    console.error('PostgreSQL is gone; starting it again …');
    try {
      const again = await openDatabase({ ...env, DATABASE_URL: undefined }, console.log);
      current = again.embedded;
      if (again.url !== url) follow(again.url);
      url = again.url;
      console.error('PostgreSQL is back.');
    } catch (error) {
      console.error(`PostgreSQL could not be started again: ${describeError(error)}`);
    }
    repair = null;
  };
  const timer = setInterval(() => {
    if (!isStopping && repair === null && current?.isRunning() === false) repair = restart();
  }, intervalMs);
  timer.unref();

  return {
    stop: async () => {
      isStopping = true;
      clearInterval(timer);
      await repair;
      await current?.stop();
    },
  };
}
