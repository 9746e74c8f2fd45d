// Two tabs on one attempt are kept equal, with and without a line, and live without each other where they must.
import type { Page } from '@playwright/test';
import { waitForLife } from './support/keyboard';
import { answerRightly, expectStored, findCard, goNext, openQuiz, words } from './support/open-quiz';
import { expect, test } from './support/test';

const { t, number } = words;

async function openSecond(first: Page, path: string): Promise<Page> {
  const second = await first.context().newPage();
  await second.goto(path);
  await waitForLife(second);
  return second;
}

/** Which controls are on, or what is typed. */
function readControls(page: Page): Promise<string[]> {
  return page
    .locator('article input')
    .evaluateAll((inputs) =>
      inputs.map((input) =>
        input instanceof HTMLInputElement
          ? input.type === 'text'
            ? input.value
            : String(input.checked)
          : '',
      ),
    );
}

test('an answer and a flag given in one tab appear in the other, also without a line', async ({
  page,
  app,
}) => {
  const { attempt, path, card } = await openQuiz(app, page);
  const second = await openSecond(page, path);
  const before = await readControls(second);
  await page.route('**/api/v1/**', (route) => route.abort());
  await second.route('**/api/v1/**', (route) => route.abort());
  await answerRightly(card);
  await expect.poll(() => readControls(second)).toEqual(await readControls(page));
  expect(await readControls(second)).not.toEqual(before);

  await second.getByRole('button', { name: t('quiz.flag') }).click();
  await expect(page.getByRole('button', { name: t('quiz.flag') })).toHaveAttribute('aria-pressed', 'true');

  // And back: what is answered later in the second tab is the later answer.
  const secondCard = findCard(second);
  await secondCard.give((await secondCard.read()).wrong);
  await expect.poll(() => readControls(page)).toEqual(await readControls(second));
  await page.unroute('**/api/v1/**');
  await second.unroute('**/api/v1/**');
  await expectStored(app, attempt, 1);
  const shown = await readControls(second);
  await page.reload();
  await waitForLife(page);
  expect(await readControls(page)).toEqual(shown);
});

test('without a channel between them both tabs work, and a reload shows what the other one answered', async ({
  page,
  context,
  app,
}) => {
  await context.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'BroadcastChannel');
  });
  const { attempt, path, card } = await openQuiz(app, page);
  const second = await openSecond(page, path);
  await answerRightly(card);
  await expectStored(app, attempt, 1);
  await goNext(second);
  await answerRightly(findCard(second));
  await expectStored(app, attempt, 2);
  await page.reload();
  await waitForLife(page);
  const answered = page.getByRole('button', { name: new RegExp(`${t('quiz.answered')}$`, 'u') });
  await expect(answered).toHaveCount(2);
  await expect(answered.first()).toContainText(number(1));
});
