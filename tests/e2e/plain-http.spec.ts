// A school's network: the course is reached by a name over plain http, where browsers withhold secure-context features.
import { chromium } from '@playwright/test';
import { readCatalog } from './support/answer-key';
import { useKeyboard, waitForLife } from './support/keyboard';
import { findQuestionCard } from './support/question-card';
import { expect, test } from './support/test';
import { watchPages } from './support/watch';
import { wordsOf } from './support/words';

const catalog = readCatalog();

test('over plain http in a local network answers are checked and settings are kept', async ({
  app,
  launchOptions,
}) => {
  const words = wordsOf('en');
  const { t } = words;
  const name = 'mars.school.test';
  const args = [...(launchOptions.args ?? []), `--host-resolver-rules=MAP ${name} 127.0.0.1`];
  const browser = await chromium.launch({ ...launchOptions, args });
  try {
    const context = await browser.newContext({ baseURL: app.origin.replace('127.0.0.1', name) });
    const found = watchPages(context);
    const page = await context.newPage();
    await page.goto(`/en/units/${catalog.units[0]?.id ?? ''}/${catalog.lessons[0]?.id ?? ''}/4`);
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await waitForLife(page);
    const card = findQuestionCard(page, useKeyboard(page), words, catalog);
    await card.give((await card.read()).right);
    await card.card.getByRole('button', { name: t('question.check') }).click();
    await expect(card.card.getByRole('heading', { name: t('question.right') })).toBeVisible();

    await page.getByRole('button', { name: t('frame.otherLanguage') }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
    await page.goto('/en/settings');
    await page.getByRole('radio', { name: t('settings.dark') }).check();
    await page.getByRole('button', { name: t('settings.save') }).click();
    await expect(page.getByText(t('settings.saved'))).toBeVisible();
    expect(found).toEqual([]);
  } finally {
    await browser.close();
  }
});
