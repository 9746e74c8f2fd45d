// The running server of a data folder: finds it, starts it, stops it. Knows nothing of databases inside it.
import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isProcessAlive } from '../file-lock.mjs';
import { OperatorError } from '../operator-error';
import type { PostgresAccount } from './postgres-account';
import { runPostgresProgram, spawnPostgresProgram, type PostgresBinaries } from './postgres-binaries';

export interface Cluster {
  dataFolder: string;
  logFile: string;
  binaries: PostgresBinaries;
  account: PostgresAccount;
}

export interface Postmaster {
  pid: number;
  port: number;
  isReady: boolean;
}

/** Small memory, nothing reachable from outside this machine, and no trade of safety for speed. */
const settings = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=60',
  'shared_buffers=32MB',
  'work_mem=4MB',
  'fsync=on',
  'synchronous_commit=on',
  'full_page_writes=on',
  'jit=off',
  'io_method=sync',
  'min_wal_size=48MB',
  'max_wal_size=256MB',
  'max_wal_senders=0',
  'max_replication_slots=0',
  'max_parallel_workers_per_gather=0',
  'autovacuum_max_workers=2',
  'password_encryption=scram-sha-256',
  'timezone=UTC',
  'log_timezone=UTC',
  'log_line_prefix=%m [%p] ',
  // A query's text can hold what a pupil typed; the log is not the place for it.
  'log_min_error_statement=panic',
  'log_error_verbosity=terse',
  'log_checkpoints=off',
];

const maxLogBytes = 5_000_000;

/** The server that postmaster.pid names, if it lives. */
export function findPostmaster(dataFolder: string): Postmaster | null {
  let lines: string[];
  try {
    lines = readFileSync(pidFile(dataFolder), 'utf8').split('\n');
  } catch {
    return null;
  }
  const pid = Number(lines[0]);
  if (!isProcessAlive(pid)) return null;
  if (isAnotherProgram(pid)) {
    // After a restart of the machine the number may belong to something else, and PostgreSQL would refuse to start.
    rmSync(pidFile(dataFolder), { force: true });
    return null;
  }
  return { pid, port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' };
}

/** Starts the server and waits until it takes connections; after a crash that includes its recovery. */
export async function startPostmaster(cluster: Cluster, port: number): Promise<Postmaster> {
  keepLogSmall(cluster.logFile);
  const log = openSync(cluster.logFile, 'a', 0o600);
  const logStart = statSync(cluster.logFile).size;
  const args = [
    '-D',
    cluster.dataFolder,
    '-p',
    String(port),
    ...settings.flatMap((setting) => ['-c', setting]),
  ];
  const child = spawnPostgresProgram(cluster.binaries.postgres, args, {
    account: cluster.account,
    cwd: '/',
    output: log,
  });
  closeSync(log);
  const state = { hasEnded: false };
  child.once('error', () => (state.hasEnded = true));
  child.once('exit', () => (state.hasEnded = true));
  child.unref();
  for (;;) {
    await sleep(20);
    if (state.hasEnded)
      throw new PostmasterStartError(readFileSync(cluster.logFile).subarray(logStart).toString());
    const found = findPostmaster(cluster.dataFolder);
    if (found?.isReady === true && found.pid === child.pid) return found;
  }
}

/** Why the server did not start, told by what it wrote to its log. */
export class PostmasterStartError extends OperatorError {
  readonly isPortTaken: boolean;
  /** Processes of a server that was killed are still ending; it is worth trying again. */
  readonly isTransient: boolean;

  constructor(log: string) {
    const lastLines = log.trim().split('\n').slice(-12).join('\n');
    const advice = log.includes('No space left on device')
      ? 'The disk is full: free some space and start again.\n'
      : '';
    super(`PostgreSQL did not start. ${advice}Its last words:\n${lastLines}`);
    this.isPortTaken = /could not (bind|create any TCP)/.test(log);
    this.isTransient = /pre-existing shared memory block|lock file "postmaster.pid"/.test(log);
  }
}

/** Ends the server: clients are disconnected, everything committed is on disk. */
export async function stopPostmaster(cluster: Cluster): Promise<void> {
  if (findPostmaster(cluster.dataFolder) === null) return;
  const args = ['stop', '-D', cluster.dataFolder, '-m', 'fast', '-w', '-t', '30'];
  const { code, output } = await runPostgresProgram(cluster.binaries.pgCtl, args, {
    account: cluster.account,
    cwd: '/',
  });
  if (code !== 0 && findPostmaster(cluster.dataFolder) !== null)
    throw new Error(`PostgreSQL did not stop: ${output}`);
}

function pidFile(dataFolder: string): string {
  return path.join(dataFolder, 'postmaster.pid');
}

/** Only where it can be told for sure; elsewhere PostgreSQL's own check decides. */
function isAnotherProgram(pid: number): boolean {
  if (process.platform !== 'linux') return false;
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim() !== 'postgres';
  } catch {
    return false;
  }
}

function keepLogSmall(logFile: string): void {
  if ((statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) > maxLogBytes)
    renameSync(logFile, `${logFile}.1`);
}
