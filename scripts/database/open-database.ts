// The database to use: the server of DATABASE_URL if one is given and answers, else the embedded one.
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Env } from '../../server/env';
import { startEmbeddedDatabase, type EmbeddedDatabase } from '../embedded-database';
import { describeError, getErrorCode, OperatorError } from '../operator-error';

export interface OpenDatabase {
  url: string;
  /** Null: a server of someone else, which is not ours to stop. */
  embedded: EmbeddedDatabase | null;
}

const patienceMs = 15_000;
/** A server that is being started, by the same compose file or the same boot, may take a moment. */
const worthWaiting = new Set(['ECONNREFUSED', '57P03', 'ENOTFOUND', 'EAI_AGAIN']);

export async function openDatabase(env: Env, say: (line: string) => void): Promise<OpenDatabase> {
  if (env.DATABASE_URL === undefined) {
    const embedded = await startEmbeddedDatabase({
      directory: path.join(env.DATA_DIR, 'postgres'),
      databaseName: 'marsad',
      logFile: path.join(env.DATA_DIR, 'logs', 'postgres.log'),
    });
    return { url: embedded.url, embedded };
  }
  await waitForServer(env.DATABASE_URL, say);
  return { url: env.DATABASE_URL, embedded: null };
}

async function waitForServer(url: string, say: (line: string) => void): Promise<void> {
  const giveUpAt = Date.now() + patienceMs;
  for (let tries = 0; ; tries += 1) {
    try {
      await tryConnection(url);
      return;
    } catch (error) {
      const code = getErrorCode(error) ?? '';
      if (!worthWaiting.has(code) || Date.now() > giveUpAt)
        throw new OperatorError(explain(url, error, code));
      if (tries === 0) say(`Waiting for the database at ${new URL(url).host} …`);
      await sleep(500);
    }
  }
}

async function tryConnection(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number }>(
      `select current_setting('server_version_num')::int as version`,
    );
    const version = Math.floor((rows[0]?.version ?? 0) / 10_000);
    if (version < 14) throw new Error(`it is PostgreSQL ${version}, and Marsad needs 14 or newer`);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** What went wrong and what to look at, without the password. */
function explain(urlText: string, error: unknown, code: string): string {
  const url = new URL(urlText);
  const port = url.port === '' ? '5432' : url.port;
  const user = decodeURIComponent(url.username);
  const database = decodeURIComponent(url.pathname.slice(1));
  const reasons: Partial<Record<string, string>> = {
    ECONNREFUSED: `no server answers on port ${port} of ${url.hostname}. Is it running, and is the port right?`,
    ENOTFOUND: `there is no machine called ${url.hostname}. Is the name right?`,
    EAI_AGAIN: `the name ${url.hostname} could not be looked up. Is the network up?`,
    ETIMEDOUT: `${url.hostname} does not answer. Is it running, and does a firewall let port ${port} through?`,
    EHOSTUNREACH: `there is no way to ${url.hostname} from here.`,
    ENETUNREACH: `there is no network to ${url.hostname} from here.`,
    ECONNRESET: 'it closed the connection at once. Is that a PostgreSQL server?',
    '28P01': `it refuses the password of ${user}.`,
    '28000': `it does not let ${user} in from here (pg_hba.conf).`,
    '3D000': `it has no database called ${database}. Make it first: createdb ${database}`,
    '42501': `${user} may not use the database ${database}.`,
    '53300': 'it takes no more connections (max_connections).',
    '57P03': 'it is still starting or is shutting down.',
  };
  const said = describeError(error);
  const reason = reasons[code] ?? (/timeout/i.test(said) ? reasons['ETIMEDOUT'] : undefined) ?? said;
  return (
    `The PostgreSQL server of DATABASE_URL cannot be used (${url.hostname}, port ${port}, database ${database}):\n` +
    `  ${reason}${reason === said ? '' : `\n  It said: ${said}`}\n` +
    'Correct DATABASE_URL, or remove it and Marsad starts a PostgreSQL of its own.'
  );
}
