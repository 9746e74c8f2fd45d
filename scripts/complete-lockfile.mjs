// `npm run lockfile`, after npm install: adds to package-lock.json the optional packages for other systems that the
// registry in use does not hold. Without them npm ci refuses the lockfile, and other systems miss their binaries.
// With --check it only says whether something is missing.
import fs from 'node:fs';

const lockfile = JSON.parse(fs.readFileSync('package-lock.json', 'utf8'));
const { packages } = lockfile;
const added = [];
for (const [location, entry] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isReachable(location, name)) continue;
    if (!/^\d+\.\d+\.\d+/.test(version))
      throw new Error(`${name} is asked for as ${version}, not as one exact version.`);
    packages[`node_modules/${name}`] = {
      version,
      ...(entry.dev ? { dev: true } : {}),
      optional: true,
      ...readSystem(name),
    };
    added.push(`${name}@${version}`);
  }
}

if (added.length === 0) {
  console.log('The lockfile is complete.');
} else if (process.argv.includes('--check')) {
  console.error(`The lockfile lacks ${added.join(', ')}.\nRun: npm run lockfile`);
  process.exitCode = 1;
} else {
  const sorted = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  fs.writeFileSync('package-lock.json', `${JSON.stringify({ ...lockfile, packages: sorted }, null, 2)}\n`);
  console.log(`Added ${added.join(', ')}.`);
}

/** Node's own search: in the package's folder, then in each one above. */
function isReachable(location, name) {
  for (let folder = location; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`] !== undefined) return true;
    if (folder === '') return false;
  }
}

/** The system a package is for, which its authors put in its name. */
function readSystem(name) {
  const os = /android|darwin|freebsd|linux|openharmony|win32/.exec(name)?.[0];
  const cpu = /arm64|x64|ia32|ppc64|riscv64|s390x|wasm32|arm(?=-|$)/.exec(name)?.[0];
  return { ...(cpu === undefined ? {} : { cpu: [cpu] }), ...(os === undefined ? {} : { os: [os] }) };
}
