// A Chromium for the tests: one that is installed, else Debian's, else Playwright's own download.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { chromiumPath, searchPath } from './environment.mjs';
import { runLogged } from './run-logged.mjs';
import { SetupError } from './setup-error.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macApps = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Read by playwright.config.ts: the program to use, or null for Playwright's own. */
const resultFile = '.data/setup/browser-path.json';

export function isBrowserReady() {
  const known = readResult();
  if (known === undefined) return false;
  if (chromiumPath !== null && chromiumPath !== known) return false;
  return known === null ? hasPlaywrightChromium() : fs.existsSync(known);
}

export async function findOrInstallBrowser() {
  const found = findBrowser();
  if (found !== null) return writeResult(found);
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await runLogged('browser', 'apt-get', ['update'], { env });
    await runLogged('browser', 'apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env });
    const installed = findBrowser();
    if (installed !== null) return writeResult(installed);
  }
  try {
    await runLogged('browser', process.execPath, [
      'node_modules/@playwright/test/cli.js',
      'install',
      'chromium',
    ]);
  } catch (error) {
    throw new SetupError(
      `${error.message}\n\nThe tests in a real browser need Chromium, and none was found or could be installed. Do one of these:\n` +
        '  - install it with your system (Debian: sudo apt-get install chromium);\n' +
        '  - say where it is: CHROMIUM_PATH=/path/to/chromium npm test',
    );
  }
  return writeResult(null);
}

function findBrowser() {
  if (chromiumPath !== null) {
    if (fs.existsSync(chromiumPath)) return chromiumPath;
    throw new SetupError(`CHROMIUM_PATH=${chromiumPath} is no file.`);
  }
  const folders = searchPath.split(path.delimiter);
  const candidates = [
    ...names.flatMap((name) => folders.map((folder) => path.join(folder, name))),
    ...macApps,
  ];
  return candidates.find((file) => fs.existsSync(file)) ?? null;
}

function hasPlaywrightChromium() {
  const script = "console.log(require('@playwright/test').chromium.executablePath())";
  const { stdout } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
  return fs.existsSync(stdout.trim());
}

function readResult() {
  try {
    return JSON.parse(fs.readFileSync(resultFile, 'utf8')).path;
  } catch {
    return undefined;
  }
}

function writeResult(file) {
  fs.mkdirSync(path.dirname(resultFile), { recursive: true });
  fs.writeFileSync(resultFile, `${JSON.stringify({ path: file })}\n`);
}
