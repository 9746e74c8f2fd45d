// A quiz on paper: the same number is the same sheet, it is drawn for A4, and the answers are never in a browser.
import { listQuizzes } from '../../domain/attempt/quiz';
import { locales } from '../../domain/locale';
import { readCatalog } from './support/answer-key';
import { send } from './support/http';
import { expect, test } from './support/test';
import { wordsOf } from './support/words';

const quizzes = listQuizzes(readCatalog());
const graded = quizzes.find(({ mode }) => mode === 'graded');
const inline = quizzes.find(({ purpose }) => purpose === 'inline');

test('from the page of a quiz one comes to a sheet with a number, and the number gives the sheet again', async ({
  page,
}) => {
  const { t } = wordsOf('en');
  await page.goto(`/en/quizzes/${graded?.id ?? ''}`);
  await page.getByRole('link', { name: t('print.open') }).click();
  await expect(page).toHaveURL(/\?seed=[a-z2-9]{6}$/u);
  const sheet = page.locator('.printed');
  const text = await sheet.innerText();
  await page.reload();
  expect(await sheet.innerText()).toBe(text);
  await page.getByRole('link', { name: t('print.fresh') }).click();
  expect(await sheet.innerText()).not.toBe(text);
});

for (const locale of locales) {
  test(`the sheet in ${locale} has every question with room for its answer, and no navigation on paper`, async ({
    page,
  }) => {
    const { t } = wordsOf(locale);
    await page.goto(`/${locale}/print/quizzes/${graded?.id ?? ''}?seed=abcd23`);
    const items = page.locator('.printed > li');
    await expect(items).toHaveCount(graded?.count ?? 0);
    for (const item of await items.all())
      await expect(
        item.locator('.printed-box, .printed-line, .printed-blank, .printed-gap').first(),
      ).toBeVisible();
    await expect(page.locator('.printed-number')).toContainText('abcd23');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.getByRole('navigation')).toBeHidden();
    await expect(page.getByRole('button', { name: t('print.print') })).toBeHidden();
    const ink = await page.locator('body').evaluate((body) => getComputedStyle(body).color);
    expect(Math.max(...[...ink.matchAll(/\d+/gu)].slice(0, 3).map(Number))).toBeLessThan(80);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    // A4 in points.
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox ?\[0 0 59[45][.\d]* 84[12]/u);
  });
}

test('there is no sheet of questions that stay in their lesson, and no address for the answers', async ({
  app,
}) => {
  const id = graded?.id ?? '';
  for (const path of [
    `/en/print/quizzes/${inline?.id ?? ''}?seed=abcd23`,
    `/en/print/quizzes/${id}?seed=ABC`,
    `/en/print/quizzes/${id}?seed=abcd23&seed=abcd24`,
    `/en/print/quizzes/${id}/key?seed=abcd23`,
    `/en/print/keys/${id}?seed=abcd23`,
    `/.data/print/${id}-abcd23-en-key.html`,
  ])
    expect((await send(app.origin, { path })).status, path).toBe(404);
});
