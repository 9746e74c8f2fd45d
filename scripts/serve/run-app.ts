// One process that is the whole of Marsad: the port, the database, the migrations, the content, Next; and its end.
import {
  getBuildFolder,
  getEnv,
  getListenHost,
  loadEnvFile,
  setEnvOfApp,
  setRunMode,
  type Env,
} from '../../server/env';
import { inviteFirstAdmin } from '../../server/db/invitations';
import { openDatabase, type OpenDatabase } from '../database/open-database';
import { applyMigrations } from '../migrations/apply-migrations';
import { describeError, describeWithCode } from '../operator-error';
import { explainFailure } from '../run-command';
import { readAuthSecret } from './auth-secret';
import { keepDatabaseRunning } from './keep-database-running';
import { keepRetention } from './keep-retention';
import { keepLogQuiet } from './quiet-log';
import { readSheets } from './inline-sheets';
import { openHttpServer, type HttpServer } from './http-server';
import { registerRunningApp, unregisterRunningApp } from './running-apps';
import { explainListenError, tellPhase, tellReady } from './tell-operator';

export interface AppOptions {
  isDev: boolean;
  /** Publishes the content; the database is migrated and its address is in the environment. */
  publish: () => Promise<{ published: number; unchanged: number }>;
  /** What the app holds open in this process. */
  disconnect: () => Promise<void>;
  /** Turns what the app holds open to a database that had to move. */
  follow: (databaseUrl: string) => void;
  /** Removes what has been kept long enough. */
  removeOutdated: (now: Date) => Promise<unknown>;
  afterReady?: () => void;
}

const requestPatienceMs = 5000;

/** Starts everything and stays; ends the process with 1 when the start fails. */
export async function runApp(options: AppOptions): Promise<void> {
  const ends: (() => Promise<void> | void)[] = [];
  const stop = makeStop(ends);
  process.on('SIGINT', () => stop('SIGINT'));
  process.on('SIGTERM', () => stop('SIGTERM'));
  process.on('SIGHUP', () => stop('SIGHUP'));
  // A promise nobody waited for is a fault to be seen in the log, not a reason to stop a class in its quiz.
  process.on('unhandledRejection', (error) =>
    console.error(`Something failed that nothing waited for: ${describeWithCode(error)}`),
  );
  try {
    setRunMode(options.isDev ? 'development' : 'production');
    loadEnvFile();
    // A developer wants to read what an error says.
    if (!options.isDev) keepLogQuiet();
    await start(options, ends);
  } catch (error) {
    console.error(`\n${explainFailure(error)}\n`);
    await runEnds(ends);
    process.exit(1);
  }
}

async function start(options: AppOptions, ends: (() => Promise<void> | void)[]): Promise<void> {
  const env = getEnv();
  const server = await openPort(env, options.isDev);
  ends.unshift(() => server.close(requestPatienceMs));
  registerRunningApp(env.PORT);
  ends.push(unregisterRunningApp);

  // Loading Next's code takes longer than finding the database, and neither needs the other.
  const nextModule = import('next');
  const database = await tellPhase('Database', () => openDatabase(env, console.log), describeDatabase);
  const keeper = keepDatabaseRunning(env, database, (url) => {
    publishEnvironment(env, url);
    options.follow(url);
  });
  ends.push(() => keeper.stop());
  publishEnvironment(env, database.url);
  await tellPhase(
    'Migrations',
    () => applyMigrations(database.url),
    ({ applied }) => (applied.length === 0 ? 'up to date' : `applied ${applied.join(', ')}`),
  );
  await tellPhase(
    'Content',
    () => options.publish(),
    ({ published, unchanged }) => `${published} questions published, ${unchanged} unchanged`,
  );
  const firstInvitation = await inviteFirstAdmin(new Date());
  // The app makes its own connections, with its own copy of the client.
  await options.disconnect();

  const { default: next } = await nextModule;
  const app = next({ dev: options.isDev, hostname: getListenHost(env), port: env.PORT });
  ends.splice(
    1,
    0,
    () => app.close(),
    () => options.disconnect(),
  );
  await tellPhase('Pages', () => app.prepare());
  // While developing, the sheets are made anew with each change and stay files of their own.
  const finishPage = options.isDev ? undefined : readSheets(getBuildFolder());
  server.setHandler(app.getRequestHandler(), finishPage);
  // Before the connections are closed.
  ends.splice(1, 0, keepRetention(options.removeOutdated));
  tellReady(env, firstInvitation);
  options.afterReady?.();
}

async function openPort(env: Env, isDev: boolean): Promise<HttpServer> {
  try {
    const publicUrl = env.PUBLIC_URL === undefined ? null : new URL(env.PUBLIC_URL);
    return await openHttpServer({ host: getListenHost(env), port: env.PORT, publicUrl, isDev });
  } catch (error) {
    throw explainListenError(error, env);
  }
}

function publishEnvironment(env: Env, databaseUrl: string): void {
  const secret = readAuthSecret(env);
  setEnvOfApp({
    DATABASE_URL: databaseUrl,
    AUTH_SECRET: secret,
    NEXTAUTH_SECRET: secret,
    NEXTAUTH_URL: env.PUBLIC_URL,
    // Without a fixed address next-auth goes by the one that was asked for; the gate has set it.
    AUTH_TRUST_HOST: env.PUBLIC_URL === undefined ? 'true' : undefined,
  });
}

function describeDatabase({ embedded }: OpenDatabase): string {
  if (embedded === null) return 'connected';
  return embedded.reused ? 'found running' : 'started';
}

/** The first signal stops politely; another one, a second later or more, at once. (npm repeats Ctrl-C right away.) */
function makeStop(ends: (() => Promise<void> | void)[]): (signal: string) => void {
  let stoppingSince: number | null = null;
  return (signal) => {
    if (stoppingSince !== null) {
      if (Date.now() - stoppingSince > 1000) process.exit(1);
      return;
    }
    stoppingSince = Date.now();
    console.log(`\nStopping (${signal}) …`);
    runEnds(ends).then(
      (isClean) => {
        console.log(isClean ? 'Stopped.' : 'Stopped, not everything cleanly.');
        process.exit(isClean ? 0 : 1);
      },
      () => process.exit(1),
    );
  };
}

async function runEnds(ends: (() => Promise<void> | void)[]): Promise<boolean> {
  let isClean = true;
  for (const end of ends) {
    try {
      await end();
    } catch (error) {
      isClean = false;
      console.error(describeError(error));
    }
  }
  return isClean;
}
