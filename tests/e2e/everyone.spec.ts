// A1: every page and every state of it, in both languages, by day and night, wide and narrow, holds for everyone.
import { direction, locales } from '../../domain/locale';
import { readCatalog } from './support/answer-key';
import { examine } from './support/examine';
import { enterAsGuest } from './support/guest';
import { send } from './support/http';
import { listUnreached, useKeyboard, waitForLife } from './support/keyboard';
import { findQuestionCard } from './support/question-card';
import { expect, test } from './support/test';
import { wordsOf } from './support/words';

const catalog = readCatalog();
const [lesson] = catalog.lessons;
const [unit, emptyUnit] = catalog.units;
if (lesson === undefined || unit === undefined || emptyUnit === undefined) throw new Error('no lessons');
const steps = lesson.words.en.steps.map((_, index) => index + 1);

for (const locale of locales) {
  const words = wordsOf(locale);
  const { t, number } = words;
  const lessonPath = `/${locale}/units/${unit.id}/${lesson.id}`;

  test.describe(`in ${locale}`, () => {
    test.use({ locale });

    test('pages that only read hold for everyone', async ({ page }) => {
      const paths = [
        '',
        `/units/${unit.id}`,
        `/units/${emptyUnit.id}`,
        '/progress',
        '/settings',
        '/no-such-page',
      ];
      for (const path of paths) {
        await page.goto(`/${locale}${path}`);
        await waitForLife(page);
        await examine(page, path === '' ? 'front page' : path);
      }
    });

    // One by one: the long lists keep axe busy.
    for (const path of ['/course', '/glossary', '/sources', '/news', '/privacy', '/me']) {
      test(`the page ${path} holds for everyone`, async ({ page }) => {
        test.slow();
        await page.goto(`/${locale}${path}`);
        await waitForLife(page);
        await examine(page, path);
      });
    }

    test('the search holds for everyone, empty, with results and without', async ({ page }) => {
      for (const query of ['', lesson.words[locale].title, 'qqqq']) {
        await page.goto(`/${locale}/search?q=${encodeURIComponent(query)}`);
        await waitForLife(page);
        await examine(page, `search for "${query}"`);
      }
    });

    test('Tab reaches every control, forwards and backwards, and is trapped nowhere', async ({ page }) => {
      const attempt = '0198c0de-0000-4000-8000-000000000000';
      const paths = [
        '',
        '/settings',
        `/units/${unit.id}/${lesson.id}/4`,
        `/quizzes/${unit.id}.unit/${attempt}`,
      ];
      for (const path of paths) {
        await page.goto(`/${locale}${path}`);
        await waitForLife(page);
        expect(await listUnreached(page), path).toEqual([]);
      }
    });

    test('each step of a lesson holds for everyone', async ({ page }) => {
      for (const step of steps) {
        await page.goto(`${lessonPath}/${step}`);
        await waitForLife(page);
        await examine(page, `step ${step}`);
      }
    });

    test('a question holds for everyone unanswered, refused, with a hint, wrong and right', async ({
      page,
    }) => {
      const card = findQuestionCard(page, useKeyboard(page), words, catalog);
      const check = card.card.getByRole('button', { name: t('question.check') });
      await page.goto(`${lessonPath}/2`);
      await waitForLife(page);
      await check.click();
      await expect(card.card.getByText(t('question.unanswered.numeric'))).toBeVisible();
      await card.card.getByRole('button', { name: t('question.showHint') }).click();
      await expect(card.card.getByText(t('question.hint'), { exact: true })).toBeVisible();
      await examine(page, 'number refused, with a hint');
      await card.give({ kind: 'typed', text: number(7) });
      await check.click();
      await expect(card.card.getByRole('heading', { name: t('question.notYet') })).toBeVisible();
      await examine(page, 'number wrong');
      await page.goto(`${lessonPath}/4`);
      await waitForLife(page);
      await check.click();
      await examine(page, 'choice refused');
      const known = await card.read();
      await card.give(known.wrong);
      await check.click();
      await expect(card.card.getByRole('heading', { name: t('question.notYet') })).toBeVisible();
      await examine(page, 'choice wrong');
      await card.card.getByRole('button', { name: t('question.tryNew') }).click();
      await expect(check).toBeVisible();
      await card.give((await card.read()).right);
      await check.click();
      await expect(card.card.getByRole('heading', { name: t('question.right') })).toBeVisible();
      await examine(page, 'choice right');
    });

    test('a quiz holds for everyone from its start to its result, and so do the pages that remember it', async ({
      page,
      app,
    }) => {
      const guest = await enterAsGuest(app.origin, locale);
      const [name = '', value = ''] = guest.cookie.split('=', 2);
      await page.context().addCookies([{ name, value, url: app.origin }]);
      const quiz = `/${locale}/quizzes/${unit.id}.unit`;
      await page.goto(quiz);
      await examine(page, 'quiz start');
      const attempt = await guest.start(`${unit.id}.unit`);
      await page.goto(`${quiz}/${attempt}`);
      await waitForLife(page);
      const card = findQuestionCard(page, useKeyboard(page), words, catalog);
      await card.give((await card.read()).right);
      await page.getByRole('button', { name: t('quiz.flag') }).click();
      await examine(page, 'quiz question, answered and flagged');
      await page.goto(`${quiz}/${attempt}#check`);
      await expect(page.getByRole('heading', { name: t('quiz.checkTitle') })).toBeVisible();
      await examine(page, 'check page');
      const handIn = page.getByRole('button', { name: t('quiz.handInOpen', { open: 11 }) });
      await handIn.click();
      await expect(page).toHaveURL(/\/result$/u);
      await page.getByRole('main').locator('summary').first().click();
      await examine(page, 'result');
      await page.goto(`/${locale}/progress`);
      await examine(page, 'progress with a record');
      await page.goto(`/${locale}`);
      await examine(page, 'front page with a record');
      await page.goto(`/${locale}/settings`);
      await waitForLife(page);
      await page.getByRole('button', { name: t('settings.end') }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await examine(page, 'settings, asking before the session ends');
    });

    test('language and direction stand in the first bytes of every page', async ({ app }) => {
      const paths = ['', `/units/${unit.id}`, '/progress', '/settings', `/units/${unit.id}/${lesson.id}/1`];
      for (const path of paths) {
        const { text, status } = await send(app.origin, { path: `/${locale}${path}` });
        const tag = /<html[^>]*>/u.exec(text.slice(0, 300))?.[0] ?? '';
        expect(tag, path).toContain(`lang="${locale}"`);
        expect(tag, path).toContain(`dir="${direction[locale]}"`);
        expect(status).toBe(200);
      }
    });
  });
}
