// Which system account PostgreSQL runs as. It refuses to run as root, so under root another account is found or made.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { OperatorError } from '../operator-error';

interface Ids {
  uid: number;
  gid: number;
}

export interface PostgresAccount {
  /** Null: whoever runs us. */
  runAs: Ids | null;
  /** A command to put in front. */
  prefix: readonly string[];
  /** Who must own the data on disk; null: whoever runs us. */
  owner: Ids | null;
}

/** Chooses the account; `mustEnter` are the folders it has to reach (the data and the programs). */
export function choosePostgresAccount(mustEnter: readonly string[]): PostgresAccount {
  if (process.getuid?.() !== 0) return { runAs: null, prefix: [], owner: null };
  const ids = findAccount('postgres') ?? findAccount('marsad') ?? createAccount();
  const blocked = mustEnter.find((folder) => !canEnter(folder, ids));
  if (blocked === undefined) return { runAs: ids, prefix: [], owner: ids };
  // A folder only root may enter, such as a clone in /root: in a user namespace root can look like that account and
  // still own its files. Not every system allows it (containers often do not).
  const prefix = ['/usr/bin/unshare', '--user', `--map-user=${ids.uid}`, `--map-group=${ids.gid}`, '--'];
  if (spawnSync('/usr/bin/unshare', [...prefix.slice(1), '/bin/true']).status === 0) {
    return { runAs: null, prefix, owner: { uid: 0, gid: 0 } };
  }
  throw new OperatorError(
    `You are root, PostgreSQL does not run as root, and the account it would run as may not enter ${blocked}\n` +
      `(a folder on the way to it is closed: ${findClosedFolder(blocked, ids)}). Do one of these:\n` +
      '  - move the project to a folder that others may enter, such as /opt/marsad, and run npm start there;\n' +
      '  - run npm start as a normal user who owns the project;\n' +
      '  - use a PostgreSQL server: DATABASE_URL=postgresql://user:password@host:5432/marsad npm start',
  );
}

function findAccount(name: string): Ids | null {
  const uid = spawnSync('id', ['-u', name], { encoding: 'utf8' });
  const gid = spawnSync('id', ['-g', name], { encoding: 'utf8' });
  if (uid.status !== 0 || gid.status !== 0) return null;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

function createAccount(): Ids {
  // Debian, Red Hat; then Alpine.
  spawnSync('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--shell',
    '/usr/sbin/nologin',
    'marsad',
  ]);
  const made = findAccount('marsad');
  if (made !== null) return made;
  spawnSync('adduser', ['-S', '-D', '-H', '-s', '/sbin/nologin', 'marsad']);
  const madeOtherwise = findAccount('marsad');
  if (madeOtherwise !== null) return madeOtherwise;
  throw new OperatorError(
    'You are root, PostgreSQL does not run as root, and no account "marsad" could be made for it.\n' +
      'Run npm start as a normal user, or give a PostgreSQL server in DATABASE_URL.',
  );
}

function canEnter(folder: string, ids: Ids): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...ids, cwd: '/' }).status === 0;
}

function findClosedFolder(folder: string, ids: Ids): string {
  const parent = path.dirname(folder);
  return parent === folder || canEnter(parent, ids) ? folder : findClosedFolder(parent, ids);
}
