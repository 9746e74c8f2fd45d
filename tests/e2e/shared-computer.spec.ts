// On a computer that many use: who comes next sees nothing of who was there before, and sends nothing of theirs.
import type { Page } from '@playwright/test';
import { waitForLife } from './support/keyboard';
import { answerRightly, expectStored, giveCard, openQuiz, toldWithinMs, words } from './support/open-quiz';
import { listStored } from './support/rows';
import { expect, test } from './support/test';

const { t } = words;

async function endSession(page: Page, confirm: string): Promise<void> {
  await page.goto('/en/settings');
  await waitForLife(page);
  await page.getByRole('button', { name: t('settings.end') }).click();
  await page.getByRole('dialog').getByRole('button', { name: confirm }).click();
  await expect(page.getByText(t('settings.ended'))).toBeVisible();
}

/** What this browser keeps by itself: entries of the outbox, and notes. */
function countKept(page: Page): Promise<{ answers: number; notes: number }> {
  return page.evaluate(async () => {
    const answers = await new Promise<number>((resolve, reject) => {
      const opening = indexedDB.open('marsad-outbox');
      opening.onerror = () => {
        reject(new Error('no outbox'));
      };
      opening.onsuccess = () => {
        const all = opening.result.transaction('answers').objectStore('answers').count();
        all.onsuccess = () => {
          opening.result.close();
          resolve(all.result);
        };
      };
    });
    return {
      answers,
      notes: Object.keys(localStorage).filter((key) => key.startsWith('marsad-note/')).length,
    };
  });
}

test('when a guest ends the session, no tab, no Back and no store of this browser shows anything of it', async ({
  page,
  context,
  app,
}) => {
  const { attempt, path, card } = await openQuiz(app, page);
  await answerRightly(card);
  await expectStored(app, attempt, 1);
  await page.getByRole('button', { name: t('quiz.flag') }).click();
  const progress = await context.newPage();
  await progress.goto('/en/progress');
  await waitForLife(progress);
  const link = `a[href*="${attempt}"]`;
  await expect(progress.locator(link)).not.toHaveCount(0);
  // A page that was put aside whole, as browsers do for Back, heard nothing of the end.
  const asleep = await context.newPage();
  await asleep.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'BroadcastChannel');
  });
  await asleep.goto('/en/progress');
  await waitForLife(asleep);
  await page.route('**/api/v1/**', (route) => route.abort());
  await page.getByRole('button', { name: t('quiz.next') }).click();
  await answerRightly(card);
  await expect(page.getByText(t('question.keptHere'))).toBeVisible({ timeout: toldWithinMs });

  await endSession(page, t('settings.endConfirm'));
  expect(await countKept(page)).toEqual({ answers: 0, notes: 0 });
  await expect(progress.getByText(t('progress.emptyTitle'))).toBeVisible();
  await expect(progress.locator(link)).toHaveCount(0);
  await asleep.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect(asleep.getByText(t('progress.emptyTitle'))).toBeVisible();
  await expect(asleep.locator(link)).toHaveCount(0);

  await page.goBack();
  await page.goBack();
  await expect(page.getByText(t('notFound.title'))).toBeVisible();
  expect(page.url()).toContain(path);
});

test('answers that wait for their learner are neither shown to the next one nor sent as theirs', async ({
  page,
  app,
}) => {
  const first = await openQuiz(app, page);
  const secret = await giveCard(app, first.attempt, 'Quiet Dune');
  await page.route('**/api/v1/**', (route) => route.abort());
  await answerRightly(first.card);
  await expect(page.getByText(t('question.keptHere'))).toBeVisible({ timeout: toldWithinMs });
  const { answers } = await countKept(page);
  expect(answers).toBeGreaterThan(0);
  await endSession(page, t('settings.endConfirmCard'));
  expect((await countKept(page)).answers).toBe(answers);
  await page.unroute('**/api/v1/**');

  const next = await openQuiz(app, page);
  await answerRightly(next.card);
  await expectStored(app, next.attempt, 1);
  await page.goto(`${next.path}#check`);
  await waitForLife(page);
  await expect(page.getByText(t('quiz.allSaved'))).toBeVisible();
  expect(await listStored(app.database, first.attempt)).toEqual([]);
  const found = await page.goto(first.path);
  expect(found?.status()).toBe(404);

  await page.goto(`/en/card/${secret}`);
  await waitForLife(page);
  await page.getByRole('radio', { name: t('along.no') }).check();
  await page.getByRole('button', { name: t('card.goOn', { nickname: '' }).trim() }).click();
  await expect(page).toHaveURL(/\/en$/u);
  await page.goto(first.path);
  await expectStored(app, first.attempt, 1);
  expect(await listStored(app.database, next.attempt)).toHaveLength(1);
});
