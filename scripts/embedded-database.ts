// The PostgreSQL that comes with Marsad, for when no DATABASE_URL is given: found if it runs, else started.
// A killed app leaves it running, and the next start finds it again by its postmaster.pid.
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import {
  adminRole,
  appRole,
  makeDatabaseUrl,
  readDatabaseAccess,
  writeDatabaseAccess,
  type DatabaseAccess,
} from './database/database-access';
import { checkCluster, createCluster, prepareDirectory } from './database/create-cluster';
import { choosePostgresAccount } from './database/postgres-account';
import { findPostgresBinaries } from './database/postgres-binaries';
import {
  findPostmaster,
  PostmasterStartError,
  startPostmaster,
  stopPostmaster,
  type Cluster,
  type Postmaster,
} from './database/postmaster';
import { isProcessAlive, withFileLock } from './file-lock.mjs';
import { OperatorError } from './operator-error';

export interface EmbeddedDatabaseOptions {
  /** Where data, passwords and port are kept, such as `.data/postgres`. */
  directory: string;
  databaseName: string;
  logFile: string;
}

export interface EmbeddedDatabase {
  url: string;
  /** True when the server was already running. */
  reused: boolean;
  isRunning(): boolean;
  /** Stops the server, unless another living process uses it. */
  stop(): Promise<void>;
}

/** Below 32768, where systems pick the ports of outgoing connections. */
const ports = Array.from({ length: 22 }, (_, index) => 5439 + index);
const recoveryPatienceMs = 60_000;

/** Finds or starts the server, and makes the role and the database if they are missing. Safe to call again. */
export async function startEmbeddedDatabase(options: EmbeddedDatabaseOptions): Promise<EmbeddedDatabase> {
  const directory = path.resolve(options.directory);
  prepareDirectory(path.dirname(directory));
  prepareDirectory(directory);
  mkdirSync(path.dirname(options.logFile), { recursive: true });
  const binaries = findPostgresBinaries();
  const account = choosePostgresAccount([directory, path.dirname(binaries.postgres)]);
  const cluster = { dataFolder: path.join(directory, 'data'), logFile: options.logFile, binaries, account };
  const lock = path.join(directory, 'lock');

  return await withFileLock(lock, { waitMs: 120_000 }, async () => {
    const access = readDatabaseAccess(directory);
    if (existsSync(cluster.dataFolder)) checkCluster(cluster);
    else await createCluster(cluster, access.adminPassword);

    const running = await findAnsweringPostmaster(cluster, access);
    const postmaster = running ?? (await startOnFreePort(cluster, access.port));
    if (postmaster.port !== access.port) writeDatabaseAccess(directory, { ...access, port: postmaster.port });
    await ensureDatabase(access, postmaster.port, options.databaseName);
    registerUser(directory);
    return {
      url: makeDatabaseUrl({
        ...access,
        role: appRole,
        port: postmaster.port,
        databaseName: options.databaseName,
      }),
      reused: running !== null,
      isRunning: () => isProcessAlive(postmaster.pid),
      stop: () =>
        withFileLock(lock, { waitMs: 60_000 }, async () => {
          if (!unregisterUser(directory)) await stopPostmaster(cluster);
        }),
    };
  });
}

/** A server that lives but does not answer yet is recovering from a crash: it is waited for. */
async function findAnsweringPostmaster(cluster: Cluster, access: DatabaseAccess): Promise<Postmaster | null> {
  const giveUpAt = Date.now() + recoveryPatienceMs;
  for (;;) {
    const found = findPostmaster(cluster.dataFolder);
    if (found === null) return null;
    if (found.isReady && (await answers(access, found.port))) return found;
    if (Date.now() > giveUpAt) {
      throw new OperatorError(
        `A PostgreSQL server (process ${found.pid}) runs on ${cluster.dataFolder} but does not answer.\n` +
          `Its log is ${cluster.logFile}. End that process (kill ${found.pid}) and start again.`,
      );
    }
    await sleep(100);
  }
}

async function startOnFreePort(cluster: Cluster, rememberedPort: number | null): Promise<Postmaster> {
  const giveUpAt = Date.now() + 20_000;
  const candidates = rememberedPort === null ? [...ports] : [rememberedPort, ...ports];
  for (let port = await takeFreePort(candidates); port !== null;) {
    try {
      return await startPostmaster(cluster, port);
    } catch (error) {
      if (!(error instanceof PostmasterStartError) || Date.now() > giveUpAt) throw error;
      if (error.isPortTaken) port = await takeFreePort(candidates);
      else if (error.isTransient) await sleep(200);
      else throw error;
    }
  }
  throw new OperatorError(`No free port for PostgreSQL: all of ${ports[0]} to ${ports.at(-1)} are taken.`);
}

async function takeFreePort(candidates: number[]): Promise<number | null> {
  for (let port = candidates.shift(); port !== undefined; port = candidates.shift()) {
    if (await isPortFree(port)) return port;
  }
  return null;
}

function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => {
      resolve(false);
    });
    probe.listen({ port, host: '127.0.0.1' }, () => {
      probe.close(() => {
        resolve(true);
      });
    });
  });
}

async function answers(access: DatabaseAccess, port: number): Promise<boolean> {
  try {
    await withAdmin(access, port, (client) => client.query('select 1'));
    return true;
  } catch {
    return false;
  }
}

/** The app's role owns its databases and may make more (for tests), but is no superuser. */
async function ensureDatabase(access: DatabaseAccess, port: number, databaseName: string): Promise<void> {
  await withAdmin(access, port, async (client) => {
    const role = await client.query('select 1 from pg_roles where rolname = $1', [appRole]);
    if (role.rowCount === 0) {
      const password = client.escapeLiteral(access.password);
      await client.query(`create role ${appRole} login createdb password ${password}`);
    }
    const database = await client.query('select 1 from pg_database where datname = $1', [databaseName]);
    if (database.rowCount === 0) {
      await client.query(`create database ${client.escapeIdentifier(databaseName)} owner ${appRole}`);
    }
  });
}

async function withAdmin<T>(
  access: DatabaseAccess,
  port: number,
  run: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({
    connectionString: makeDatabaseUrl({
      role: adminRole,
      password: access.adminPassword,
      port,
      databaseName: 'postgres',
    }),
    connectionTimeoutMillis: 5000,
  });
  // A server that goes away while we are connected rejects the query; without a listener it would also end the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await run(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function registerUser(directory: string): void {
  mkdirSync(path.join(directory, 'users'), { recursive: true });
  writeFileSync(path.join(directory, 'users', String(process.pid)), '');
}

/** Whether others still use the server. */
function unregisterUser(directory: string): boolean {
  const folder = path.join(directory, 'users');
  let hasOthers = false;
  for (const name of readdirSync(folder)) {
    if (Number(name) !== process.pid && isProcessAlive(Number(name))) hasOthers = true;
    else rmSync(path.join(folder, name), { force: true });
  }
  return hasOthers;
}
