// What the terminal says: each phase with its time, where the app can be reached, and whose port it is.
import { spawnSync } from 'node:child_process';
import { networkInterfaces } from 'node:os';
import { getListenHost, type Env } from '../../server/env';
import { describeError, getErrorCode, OperatorError } from '../operator-error';
import { findRunningApp } from './running-apps';

/** Runs a phase of the start and prints what it did and how long it took. */
export async function tellPhase<T>(
  title: string,
  run: () => Promise<T>,
  describe: (result: T) => string = () => '',
): Promise<T> {
  const startedAt = performance.now();
  const result = await run();
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const detail = describe(result);
  console.log(`${title} … ${detail === '' ? '' : `${detail}, `}${seconds} s`);
  return result;
}

/** `firstInvitation`: the secret that makes the first admin, while there is nobody on the staff. */
export function tellReady(env: Env, firstInvitation: string | null): void {
  // Counted from the start of the process, so the set-up before is in it.
  const seconds = (performance.now() / 1000).toFixed(1);
  const addresses = listAddresses(env).map(([label, url]) => `  ${label.padEnd(17)} ${url}`);
  console.log(`\nMarsad is ready (${seconds} s).\n\n${addresses.join('\n')}\n`);
  console.log(
    'Open it in a browser and begin with the first lesson; no account is needed. Ctrl-C stops it.\n',
  );
  if (firstInvitation === null) return;
  const [[, home] = ['', '']] = listAddresses(env);
  console.log(
    'Teachers need one. Make the first, an admin, with this link (works once, for a day; in Arabic: /ar/):',
  );
  console.log(`\n  ${new URL(`/en/invitation/${firstInvitation}`, home).href}\n`);
}

function listAddresses(env: Env): [string, string][] {
  if (env.PUBLIC_URL !== undefined) return [['For everyone:', env.PUBLIC_URL]];
  const host = getListenHost(env);
  if (host !== '0.0.0.0' && host !== '::') {
    const name =
      host === '127.0.0.1' || host === '::1' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
    return [['Here:', `http://${name}:${env.PORT}`]];
  }
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }): [string, string] => ['In this network:', `http://${address}:${env.PORT}`]);
  return [['Here:', `http://localhost:${env.PORT}`], ...others];
}

/** Why the port could not be opened, and what to do. */
export function explainListenError(error: unknown, env: Env): OperatorError {
  const code = getErrorCode(error);
  const other = `PORT=${env.PORT === 3000 ? 3001 : env.PORT + 1} npm start`;
  if (code === 'EADDRINUSE') {
    const pid = findRunningApp(env.PORT);
    return new OperatorError(
      pid === null
        ? `Port ${env.PORT} is taken by ${findPortHolder(env.PORT) ?? 'another program'}. Choose another: ${other}`
        : `Marsad is already running from this folder, on port ${env.PORT} (process ${pid}).\n` +
            `Stop it with Ctrl-C in its terminal or with: kill ${pid}\nOr run a second one on another port: ${other}`,
    );
  }
  if (code === 'EACCES') {
    return new OperatorError(
      `You may not open port ${env.PORT} (below 1024 takes special rights). Choose another: ${other}`,
    );
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new OperatorError(
      `HOST=${env.HOST ?? ''} is no address of this machine. Leave HOST out, or say 127.0.0.1.`,
    );
  }
  return new OperatorError(`Port ${env.PORT} could not be opened: ${describeError(error)}`);
}

/** Where `ss` is there and lets us see it. */
function findPortHolder(port: number): string | null {
  const { stdout, error } = spawnSync('ss', ['-ltnpH', `sport = :${port}`], { encoding: 'utf8' });
  const match = /\(\("([^"]+)",pid=(\d+)/.exec(error === undefined ? stdout : '');
  return match === null ? null : `${match[1] ?? ''} (process ${match[2] ?? ''})`;
}
