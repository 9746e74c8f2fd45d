// The tests in a real browser, against the production build. They start their own servers on their own databases
// (tests/e2e/support/), so nothing of the developer's is touched; the set-up (`npm test`, `npm run setup`) comes before.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from '@playwright/test';

/** Written by the set-up, which also finds or installs a browser. */
const foundBySetup = '.data/setup/browser-path.json';
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** An installed Chromium, or undefined for the one that Playwright brings. */
function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return named;
  if (existsSync(foundBySetup)) {
    const found: unknown = JSON.parse(readFileSync(foundBySetup, 'utf8'));
    if (typeof found === 'object' && found !== null && 'path' in found && typeof found.path === 'string')
      return found.path;
  }
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(existsSync);
}

const executablePath = findChromium();

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  // For tests/e2e/support/examine.ts.
  metadata: { isEveryLook: process.env['EVERY_LOOK'] !== undefined },
  outputDir: 'test-results',
  // What was reviewed by people, and is compared word for word.
  snapshotPathTemplate: '{testDir}/spoken/{arg}{ext}',
  globalSetup: './tests/e2e/global-setup.ts',
  // Each run draws other questions. A test that passes only at the second go has found something: it is listed as
  // flaky, and where nobody can look at once it does not stop the rest.
  retries: process.env['CI'] === undefined ? 0 : 1,
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 180_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    screenshot: 'only-on-failure',
    // A trace is recorded at every step, kept or not, and makes the run half as long again: ask for it when one fails,
    // with `npx playwright test --trace retain-on-failure <file>`.
    trace: 'off',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
