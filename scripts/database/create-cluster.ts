// Makes the data folder of a new embedded database, and checks an old one, before a server is started on it.
import {
  chmodSync,
  chownSync,
  existsSync,
  lchownSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { OperatorError } from '../operator-error';
import { adminRole } from './database-access';
import { runPostgresProgram } from './postgres-binaries';
import type { Cluster } from './postmaster';

/** Runs initdb aside and moves the result into place, so that an interrupted run leaves no half-made folder. */
export async function createCluster(cluster: Cluster, adminPassword: string): Promise<void> {
  const draft = `${cluster.dataFolder}.new`;
  const passwordFile = `${cluster.dataFolder}.password`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  rmSync(passwordFile, { force: true });
  writeFileSync(passwordFile, `${adminPassword}\n`, { mode: 0o600 });
  giveToAccount(cluster, draft);
  giveToAccount(cluster, passwordFile);
  try {
    const { code, output } = await runPostgresProgram(
      cluster.binaries.initdb,
      [
        ...['-D', draft, '--username', adminRole, '--pwfile', passwordFile, '--auth', 'scram-sha-256'],
        // PostgreSQL's own collation: the order of names does not depend on the system, nor change with it.
        ...[
          '--encoding',
          'UTF8',
          '--locale',
          'C',
          '--locale-provider',
          'builtin',
          '--builtin-locale',
          'C.UTF-8',
        ],
      ],
      { account: cluster.account, cwd: '/' },
    );
    if (code !== 0) throw new OperatorError(explainInitdbFailure(output));
    renameSync(draft, cluster.dataFolder);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(draft, { recursive: true, force: true });
  }
}

/** An existing data folder must be of this PostgreSQL version and belong to the account that will run it. */
export function checkCluster(cluster: Cluster): void {
  const found = readFileSync(path.join(cluster.dataFolder, 'PG_VERSION'), 'utf8').trim();
  const expected = readProgramVersion(cluster);
  if (expected !== null && found !== expected) {
    throw new OperatorError(
      `The database in ${cluster.dataFolder} was made by PostgreSQL ${found}; this Marsad brings PostgreSQL ${expected}.\n` +
        'Make a backup with the Marsad that made it, move the folder away, start again and restore the backup.',
    );
  }
  const { owner } = cluster.account;
  if (owner !== null && statSync(cluster.dataFolder).uid !== owner.uid)
    giveToAccount(cluster, cluster.dataFolder);
}

/** Makes a folder on the way to the data. Under root another account must pass, whatever the umask was. */
export function prepareDirectory(directory: string): void {
  mkdirSync(directory, { recursive: true });
  const { mode, uid } = statSync(directory);
  if (process.getuid?.() === 0 && uid === 0) chmodSync(directory, mode | 0o011);
}

function giveToAccount(cluster: Cluster, target: string): void {
  const { owner } = cluster.account;
  if (owner === null) return;
  if (statSync(target).isDirectory()) {
    for (const entry of readdirSync(target, { recursive: true, encoding: 'utf8' })) {
      lchownSync(path.join(target, entry), owner.uid, owner.gid);
    }
  }
  chownSync(target, owner.uid, owner.gid);
}

/** The major version, from the package's own number. */
function readProgramVersion(cluster: Cluster): string | null {
  const packageFile = path.resolve(path.dirname(cluster.binaries.postgres), '..', '..', 'package.json');
  if (!existsSync(packageFile)) return null;
  return /"version":\s*"(\d+)\./.exec(readFileSync(packageFile, 'utf8'))?.[1] ?? null;
}

function explainInitdbFailure(output: string): string {
  const advice = output.includes('No space left on device')
    ? 'The disk is full: free about 200 MB and start again.\n'
    : output.includes('could not look up effective user ID')
      ? 'The account that runs Marsad has no entry in /etc/passwd, which PostgreSQL needs.\n'
      : '';
  return `PostgreSQL could not make its data folder. ${advice}It said:\n${output}`;
}
