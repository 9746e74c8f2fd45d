// R3: an answer is on this device or on the server at every moment, the learner is told which, and nothing is lost when
// the line, the server, the session or a second tab comes in between.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { readCatalog } from './support/answer-key';
import { enterAsGuest, type Guest } from './support/guest';
import { useKeyboard, waitForLife } from './support/keyboard';
import { findQuestionCard, type QuestionCard } from './support/question-card';
import { countScores, listStored, type StoredAnswer } from './support/rows';
import { expect, test, type App } from './support/test';
import { wordsOf } from './support/words';

const catalog = readCatalog();
const words = wordsOf('en');
const { t, number } = words;
const unit = catalog.units[0]?.id ?? '';
const lesson = catalog.lessons[0]?.id ?? '';
const toldWithinMs = 3_000;
const savedWithinMs = 10_000;

interface Quiz {
  readonly guest: Guest;
  readonly attempt: string;
  readonly path: string;
  readonly card: QuestionCard;
}

/** A graded quiz of a new guest, open in this page. */
async function openQuiz(app: App, page: Page): Promise<Quiz> {
  const guest = await enterAsGuest(app.origin);
  const [name = '', value = ''] = guest.cookie.split('=', 2);
  await page.context().addCookies([{ name, value, url: app.origin }]);
  const attempt = await guest.start(`${unit}.unit`);
  const path = `/en/quizzes/${unit}.unit/${attempt}`;
  await page.goto(path);
  await waitForLife(page);
  return { guest, attempt, path, card: findQuestionCard(page, useKeyboard(page), words, catalog) };
}

async function answerRightly(card: QuestionCard): Promise<void> {
  await card.give((await card.read()).right);
}

async function expectStored(app: App, attempt: string, count: number): Promise<void> {
  await expect
    .poll(async () => (await listStored(app.database, attempt)).length, { timeout: savedWithinMs })
    .toBe(count);
}

/** What is stored once nothing more arrives: each tick of several is a save of its own. */
async function readSettled(app: App, attempt: string): Promise<StoredAnswer[]> {
  let before: StoredAnswer[] = [];
  const isSettled = async (): Promise<boolean> => {
    await sleep(600);
    const now = await listStored(app.database, attempt);
    const isSame = now.length > 0 && JSON.stringify(now) === JSON.stringify(before);
    before = now;
    return isSame;
  };
  await expect.poll(isSettled, { timeout: savedWithinMs }).toBe(true);
  return before;
}

function next(page: Page): Promise<void> {
  return page.getByRole('button', { name: t('quiz.next') }).click();
}

test('a check without a line is kept and said so, and its feedback comes when the line is back', async ({
  page,
  context,
  app,
}) => {
  await page.goto(`/en/units/${unit}/${lesson}/4`);
  await waitForLife(page);
  const card = findQuestionCard(page, useKeyboard(page), words, catalog);
  await answerRightly(card);
  await context.setOffline(true);
  await card.card.getByRole('button', { name: t('question.check') }).click();
  await expect(card.card.getByText(t('question.keptHere'))).toBeVisible({ timeout: toldWithinMs });
  await expect(card.card.getByRole('heading', { level: 3 })).toHaveCount(0);
  await context.setOffline(false);
  await expect(card.card.getByRole('heading', { name: t('question.right') })).toBeVisible({
    timeout: savedWithinMs,
  });
  const { rows } = await app.database.query<{ id: string }>(
    'select id from attempt where quiz_id = $1 order by started_at desc limit 1',
    [`${lesson}.inline`],
  );
  expect(await countScores(app.database, rows[0]?.id ?? '')).toBe(1);
});

test('a quiz answer that does not get through outlives a reload and is never called saved before it is', async ({
  page,
  app,
}) => {
  const { attempt, card } = await openQuiz(app, page);
  await page.route('**/api/v1/**', (route) => route.abort());
  await answerRightly(card);
  await expect(page.getByText(t('question.keptHere'))).toBeVisible({ timeout: toldWithinMs });
  await page
    .getByRole('button', {
      name: new RegExp(`^${t('quiz.place', { number: number(12), count: number(12) })}`, 'u'),
    })
    .click();
  await page.getByRole('button', { name: t('quiz.toCheck') }).click();
  await expect(page.getByText(t('quiz.notSavedYet'))).toBeVisible();
  await expect(page.getByText(t('quiz.allSaved'))).toHaveCount(0);
  await page.getByRole('button', { name: t('quiz.handInOpen', { open: 11 }) }).click();
  await expect(page.getByText(t('quiz.handInFailed'))).toBeVisible();
  expect(await listStored(app.database, attempt)).toEqual([]);

  await page.reload();
  await waitForLife(page);
  await expect(page.getByText(t('quiz.notSavedYet'))).toBeVisible();
  await expect(page.getByRole('main').getByRole('listitem').first()).toContainText(t('quiz.answered'));
  expect(await listStored(app.database, attempt)).toEqual([]);
  await page.unroute('**/api/v1/**');
  await expectStored(app, attempt, 1);
  await expect(page.getByText(t('quiz.allSaved'))).toBeVisible();
});

test('answers given without a line arrive after the page was closed and opened again', async ({
  page,
  context,
  app,
}) => {
  const { attempt, path, card } = await openQuiz(app, page);
  await context.setOffline(true);
  await answerRightly(card);
  await expect(page.getByText(t('question.keptHere'))).toBeVisible({ timeout: toldWithinMs });
  await next(page);
  await answerRightly(card);
  await expect
    .poll(() => page.evaluate(() => indexedDB.databases().then((all) => all.length)))
    .toBeGreaterThan(0);
  await page.close();
  await context.setOffline(false);
  expect(await listStored(app.database, attempt)).toEqual([]);
  const later = await context.newPage();
  await later.goto(path);
  await expectStored(app, attempt, 2);
});

test('a server that is killed in mid-quiz loses nothing: what it had stays, what it missed arrives', async ({
  page,
  app,
}) => {
  const { attempt, card } = await openQuiz(app, page);
  await answerRightly(card);
  await expectStored(app, attempt, 1);
  const acknowledged = await listStored(app.database, attempt);
  await next(page);
  await app.server.kill();
  await answerRightly(card);
  await expect(page.getByText(t('question.keptHere'))).toBeVisible({ timeout: toldWithinMs });
  await next(page);
  await answerRightly(card);
  expect(await listStored(app.database, attempt)).toEqual(acknowledged);
  await app.server.start();
  await expectStored(app, attempt, 3);
  expect((await listStored(app.database, attempt))[0]).toEqual(acknowledged[0]);
  await expect(page.getByText(t('question.sentNow'))).toBeVisible();
});

test('a session that ended in another tab credits its late answers to nobody else', async ({
  page,
  context,
  app,
}) => {
  const { attempt, card, guest } = await openQuiz(app, page);
  const other = await context.newPage();
  await other.goto('/en/settings');
  await waitForLife(other);
  await other.getByRole('button', { name: t('settings.end') }).click();
  await other
    .getByRole('dialog')
    .getByRole('button', { name: t('settings.endConfirm') })
    .click();
  await expect(other.getByText(t('settings.ended'))).toBeVisible();
  await answerRightly(card);
  await expect(page.getByText(t('question.sentNow'))).toHaveCount(0);
  const told = page.getByText(t('errors.signed-out')).or(page.getByText(t('question.keptHere')));
  await expect(told).toBeVisible({ timeout: toldWithinMs });
  expect(await listStored(app.database, attempt)).toEqual([]);
  expect((await guest.call('GET', '/en/progress')).text).not.toContain(attempt);
});

test('two tabs on one attempt end in the same state: the last answer counts, and after handing in none', async ({
  page,
  context,
  app,
}) => {
  const { attempt, path, card } = await openQuiz(app, page);
  const second = await context.newPage();
  await second.goto(path);
  await waitForLife(second);
  const secondCard = findQuestionCard(second, useKeyboard(second), words, catalog);
  await answerRightly(card);
  const known = await secondCard.read();
  const first = await readSettled(app, attempt);
  // The first tab may have counted further than this one, which was opened before it answered.
  await secondCard.give(known.wrong);
  const last = await readSettled(app, attempt);
  expect(last).not.toEqual(first);

  await page.goto(`${path}#check`);
  await page.reload();
  await waitForLife(page);
  await page.getByRole('button', { name: t('quiz.handInOpen', { open: 11 }) }).click();
  await expect(page).toHaveURL(/\/result$/u);
  await secondCard.give(known.right);
  await expect(second.getByText(t('errors.closed'))).toBeVisible({ timeout: toldWithinMs });
  expect(await listStored(app.database, attempt)).toEqual(last);
});
