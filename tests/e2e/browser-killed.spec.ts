// R3: the browser itself is killed while answers wait. What was said to be kept on the device is there when it is opened
// again, and arrives.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { waitForLife } from './support/keyboard';
import { answerRightly, expectStored, goNext, openQuiz, toldWithinMs, words } from './support/open-quiz';
import { listStored } from './support/rows';
import { expect, test } from './support/test';

interface OwnBrowser {
  readonly child: ChildProcess;
  readonly browser: Browser;
  readonly page: Page;
}

/** A browser with a profile that outlives it, as on a learner's machine. */
async function openBrowser(
  executable: string,
  args: readonly string[],
  profile: string,
): Promise<OwnBrowser> {
  const portFile = path.join(profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const own = [`--user-data-dir=${profile}`, '--remote-debugging-port=0', '--headless=new', 'about:blank'];
  const child = spawn(executable, [...args, ...own], { stdio: 'ignore', detached: true });
  await expect.poll(() => existsSync(portFile) && readFileSync(portFile, 'utf8').includes('\n')).toBe(true);
  const [port = ''] = readFileSync(portFile, 'utf8').split('\n');
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('The browser has no window.');
  return { child, browser, page: await context.newPage() };
}

/** With all its helpers, which are one group of processes. */
async function kill({ child, browser }: OwnBrowser): Promise<void> {
  if (child.pid === undefined || child.signalCode !== null || child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-child.pid, 'SIGKILL');
  await ended;
  await browser.close();
}

test('answers that were kept are there after the browser was killed, and arrive', async ({
  app,
  launchOptions,
}) => {
  const profile = mkdtempSync(path.join(tmpdir(), 'marsad-profile-'));
  const open = (): Promise<OwnBrowser> =>
    openBrowser(launchOptions.executablePath ?? chromium.executablePath(), launchOptions.args ?? [], profile);
  let own = await open();
  try {
    const { page } = own;
    const { attempt, path: quiz, card } = await openQuiz(app, page);
    // Cookies are written to disk after a while; on a machine that was used before they are there.
    const cookies = await page.context().cookies();
    await page.route('**/api/v1/**', (route) => route.abort());
    await answerRightly(card);
    await expect(page.getByText(words.t('question.keptHere'))).toBeVisible({ timeout: toldWithinMs });
    await goNext(page);
    await answerRightly(card);
    const answered = page.getByRole('button', { name: new RegExp(`${words.t('quiz.answered')}$`, 'u') });
    await expect(answered).toHaveCount(2);
    // A moment for the device to write; after it the answer is on the disk or the learner was told.
    await page.waitForTimeout(300);
    await kill(own);
    expect(await listStored(app.database, attempt)).toEqual([]);

    own = await open();
    await own.page.context().addCookies(cookies);
    await own.page.goto(`${app.origin}${quiz}`);
    await waitForLife(own.page);
    await expectStored(app, attempt, 2);
  } finally {
    await kill(own);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
