// R3: an answer is on this device or on the server at every moment, the learner is told which, and nothing is lost when
// the line, the server, the session or a second tab comes in between.
import { setTimeout as sleep } from 'node:timers/promises';
import { waitForLife } from './support/keyboard';
import {
  answerRightly,
  expectStored,
  findCard,
  goNext,
  lesson,
  openQuiz,
  savedWithinMs,
  toldWithinMs,
  unit,
  words,
} from './support/open-quiz';
import { countScores, listStored, type StoredAnswer } from './support/rows';
import { expect, test, type App } from './support/test';

const { t, number } = words;

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

test('a check without a line is kept and said so, and its feedback comes when the line is back', async ({
  page,
  context,
  app,
}) => {
  await page.goto(`/en/units/${unit}/${lesson}/4`);
  await waitForLife(page);
  const card = findCard(page);
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
  await goNext(page);
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
  const acknowledged = await readSettled(app, attempt);
  expect(acknowledged).toHaveLength(1);
  await goNext(page);
  await app.server.kill();
  await answerRightly(card);
  await expect(page.getByText(t('question.keptHere'))).toBeVisible({ timeout: toldWithinMs });
  await goNext(page);
  await answerRightly(card);
  expect(await listStored(app.database, attempt)).toEqual(acknowledged);
  await app.server.start();
  await expectStored(app, attempt, 3);
  expect((await listStored(app.database, attempt))[0]).toEqual(acknowledged[0]);
  await expect(page.getByText(t('question.sentNow'))).toBeVisible();
});

test('a session that ended elsewhere credits its late answers to nobody, and the page says that it has ended', async ({
  page,
  app,
}) => {
  const { attempt, card, guest } = await openQuiz(app, page);
  await guest.signOut();
  await answerRightly(card);
  await expect(page.getByText(t('question.signedOut'))).toBeVisible({ timeout: toldWithinMs });
  await expect(page.getByText(t('question.sentNow'))).toHaveCount(0);
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
  const secondCard = findCard(second);
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
