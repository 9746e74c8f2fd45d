// R3, where the interruption is a reload, the end of a session, or an update of the server: nothing that was answered is
// lost, and the same attempt goes on in the same place.
import type { Page } from '@playwright/test';
import { waitForLife } from './support/keyboard';
import {
  answerRightly,
  expectStored,
  giveCard,
  goNext,
  openQuiz,
  savedWithinMs,
  toldWithinMs,
  words,
} from './support/open-quiz';
import { listStored } from './support/rows';
import { expect, test } from './support/test';

const { t } = words;

/** How often the document was asked for since: a reload may begin before the load before it has ended. */
function watchLoads(page: Page): () => number {
  let loads = 0;
  page.on('request', (request) => {
    if (request.isNavigationRequest()) loads += 1;
  });
  return () => loads;
}

test('an answer that is changed after a reload counts, also while the earlier one has not arrived', async ({
  page,
  app,
}) => {
  const { attempt, path, card } = await openQuiz(app, page);
  await page.route('**/api/v1/**', (route) => route.abort());
  const known = await card.read();
  for (const plan of [known.wrong, known.right, known.wrong]) await card.give(plan);
  await expect(page.getByText(t('question.keptHere'))).toBeVisible({ timeout: toldWithinMs });
  await page.goto(path);
  await waitForLife(page);
  await card.give(known.right);
  await expect(page.getByText(t('question.keptHere'))).toBeVisible({ timeout: toldWithinMs });
  const given = await page
    .locator('article input')
    .evaluateAll((inputs) =>
      inputs.flatMap((input) => (input instanceof HTMLInputElement && input.checked ? [input.value] : [])),
    );
  await page.unroute('**/api/v1/**');
  await expectStored(app, attempt, 1);
  await expect(page.getByText(t('question.sentNow'))).toBeVisible({ timeout: savedWithinMs });
  const [stored] = await listStored(app.database, attempt);
  const told = JSON.stringify(stored?.answer);
  for (const value of given.filter((letter) => letter.length === 1)) expect(told).toContain(`"${value}"`);
  await page.reload();
  await waitForLife(page);
  await goNext(page);
  await page.getByRole('button', { name: t('quiz.back'), exact: true }).click();
  expect(await listStored(app.database, attempt)).toEqual([stored]);
});

test('after the end of a session the card of the same learner goes on in place, and no other card does', async ({
  page,
  app,
}) => {
  const other = await openQuiz(app, page);
  const otherCard = await giveCard(app, other.attempt, 'Bright Comet');
  const { attempt, path, card, guest } = await openQuiz(app, page);
  const secret = await giveCard(app, attempt, 'Quiet Dune');
  await answerRightly(card);
  await expectStored(app, attempt, 1);
  await guest.signOut();
  await goNext(page);
  await answerRightly(card);
  await expect(page.getByText(t('question.signedOut'))).toBeVisible({ timeout: toldWithinMs });

  await page.getByRole('button', { name: t('question.signIn.open') }).click();
  const dialog = page.getByRole('dialog');
  const send = dialog.getByRole('button', { name: t('question.signIn.send') });
  await send.click();
  await expect(dialog.getByText(t('question.signIn.missing'))).toBeVisible();
  await dialog.getByRole('textbox').fill('AAAAAAAAAAAAAAAAAAAAAA');
  await send.click();
  await expect(dialog.getByText(t('question.signIn.refused'))).toBeVisible();
  await dialog.getByRole('textbox').fill(otherCard);
  await send.click();
  await expect(dialog.getByText(t('question.signIn.other'))).toBeVisible();
  expect(await listStored(app.database, attempt)).toHaveLength(1);
  expect(await listStored(app.database, other.attempt)).toEqual([]);

  await dialog.getByRole('textbox').fill(`${app.origin}/en/card/${secret}`);
  await send.click();
  await expect(dialog).toBeHidden();
  await expectStored(app, attempt, 2);
  await expect(page.getByText(t('question.sentNow'))).toBeVisible();
  expect(page.url()).toContain(path);
  await goNext(page);
  await answerRightly(card);
  await expectStored(app, attempt, 3);
});

test('a page whose scripts an update has replaced is loaded again by itself, once, and nothing is lost', async ({
  page,
  app,
}) => {
  const { attempt, card } = await openQuiz(app, page);
  await page.route('**/api/v1/**', (route) => route.abort());
  await answerRightly(card);
  await expect(page.getByText(t('question.keptHere'))).toBeVisible({ timeout: toldWithinMs });
  let gone = 0;
  // As the server answers for the scripts of the build before: the real one, asked for a name that it does not have.
  await page.route('**/_next/static/**/*.js', async (route) => {
    gone += 1;
    const url = `${app.origin}/_next/static/chunks/of-the-build-before.js`;
    await (gone === 1 ? route.continue({ url }) : route.continue());
  });
  const countLoads = watchLoads(page);
  await page.reload();
  await expect.poll(countLoads).toBe(2);
  await waitForLife(page);
  await expect(page.getByRole('navigation', { name: t('quiz.questions') })).toContainText('1');
  await expect(
    page
      .getByRole('navigation', { name: t('quiz.questions') })
      .getByRole('button')
      .first(),
  ).toHaveAccessibleName(new RegExp(`${t('quiz.answered')}$`, 'u'));
  await page.unroute('**/api/v1/**');
  await expectStored(app, attempt, 1);
  expect(countLoads()).toBe(2);
});

test('a script that is missing for another reason makes no circle of reloads', async ({ page, app }) => {
  await page.route('**/_next/static/**/*.js', (route) =>
    route.continue({ url: `${app.origin}/_next/static/chunks/never-there.js` }),
  );
  const countLoads = watchLoads(page);
  await page.goto('/en');
  await expect.poll(countLoads).toBe(2);
  await page.waitForTimeout(1_500);
  expect(countLoads()).toBe(2);
});
