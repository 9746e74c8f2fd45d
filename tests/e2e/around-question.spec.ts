// Around a question: flags to come back to, and reports of what is wrong with it.
import type { Page } from '@playwright/test';
import { waitForLife } from './support/keyboard';
import { lesson, openQuiz, unit, words } from './support/open-quiz';
import { expect, test, type App } from './support/test';
import { wordsOf, type Words } from './support/words';

const { t } = words;

interface ReportRow {
  readonly position: number;
  readonly locale: string;
  readonly aspect: string;
  readonly text: string;
  readonly isPinned: boolean;
}

async function listReports({ database }: App, quiz: string): Promise<ReportRow[]> {
  const { rows } = await database.query<ReportRow>(
    `select p.position, p.locale, p.aspect, p.text, a.revision_ids[p.position + 1] = p.revision_id as "isPinned"
     from problem_report p join attempt a on a.id = p.attempt_id where a.id::text = $1 or a.quiz_id = $1
     order by p.reported_at`,
    [quiz],
  );
  return rows;
}

async function fillReport(page: Page, { t: say }: Words, text: string): Promise<void> {
  await page
    .getByRole('button', { name: say('question.report.open') })
    .filter({ visible: true })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: say('question.report.aspects.picture') }).check();
  await dialog.getByRole('textbox').fill(text);
}

test('a flag is in the question, in the list and on the check page, outlives a reload, and goes with the quiz', async ({
  page,
  app,
}) => {
  await openQuiz(app, page);
  const list = page.getByRole('navigation', { name: t('quiz.questions') }).getByRole('button');
  const flag = page.getByRole('button', { name: t('quiz.flag') });
  await expect(flag).toHaveAttribute('aria-pressed', 'false');
  await flag.click();
  await page.reload();
  await waitForLife(page);
  await expect(flag).toHaveAttribute('aria-pressed', 'true');
  await expect(list.first()).toHaveAccessibleName(new RegExp(`${t('quiz.flagged')}$`, 'u'));
  await expect(page.getByRole('article').getByText(t('quiz.flagged'), { exact: true })).toBeVisible();
  await expect(list.nth(1)).not.toHaveAccessibleName(new RegExp(t('quiz.flagged'), 'u'));
  await list.last().click();
  await page.getByRole('button', { name: t('quiz.toCheck') }).click();
  const rows = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: t('quiz.flagged') });
  await expect(rows).toHaveCount(1);
  await rows.getByRole('button').click();
  await flag.click();
  await expect(flag).toHaveAttribute('aria-pressed', 'false');
  await flag.click();
  await page.evaluate(() => {
    location.hash = 'check';
  });
  await page.getByRole('button', { name: /^Hand in/u }).click();
  await expect(page).toHaveURL(/\/result$/u);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a report is sent with the question it is about, said to be sent, and gives the focus back', async ({
  page,
  app,
}) => {
  const { attempt } = await openQuiz(app, page);
  await page.getByRole('button', { name: t('question.report.open') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: t('question.report.send') }).click();
  await expect(dialog.getByText(t('question.report.missing'))).toBeVisible();
  await dialog.getByRole('button', { name: t('question.report.close') }).click();
  await fillReport(page, words, '<b>The map</b> is upside down\u202e');
  await dialog.getByRole('button', { name: t('question.report.send') }).click();
  await expect(page.getByRole('status').filter({ hasText: t('question.report.sent') })).toBeVisible();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: t('question.report.open') })).toBeFocused();
  expect(await listReports(app, attempt)).toEqual([
    {
      position: 0,
      locale: 'en',
      aspect: 'picture',
      // What would turn the direction of the line is left out (domain/typed-text.ts).
      text: '<b>The map</b> is upside down',
      isPinned: true,
    },
  ]);

  await test.step('and from the result, after handing in', async () => {
    await page.evaluate(() => {
      location.hash = 'check';
    });
    await page.getByRole('button', { name: /^Hand in/u }).click();
    await expect(page).toHaveURL(/\/result$/u);
    await waitForLife(page);
    await page.locator('summary').nth(2).click();
    await fillReport(page, words, '');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('question.report.send') })
      .click();
    await expect(page.getByText(t('question.report.sent'))).toBeVisible();
    expect((await listReports(app, attempt)).map(({ position }) => position)).toEqual([0, 2]);
  });
});

test('a report that does not get through is said to be unsent and is still there after a reload, in Arabic', async ({
  page,
  app,
}) => {
  const arabic = wordsOf('ar');
  const say = arabic.t;
  await page.goto(`/ar/units/${unit}/${lesson}/4`);
  await waitForLife(page);
  await page.route('**/api/**', (route) => route.abort());
  const text = 'الخريطة غير واضحة\nفي السؤال';
  await fillReport(page, arabic, text);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: say('question.report.send') }).click();
  await expect(dialog.getByText(say('question.report.unsent'))).toBeVisible();
  await page.unroute('**/api/**');
  await page.reload();
  await waitForLife(page);
  await page
    .getByRole('button', { name: say('question.report.open') })
    .first()
    .click();
  await expect(dialog.getByRole('textbox')).toHaveValue(text);
  await dialog.getByRole('button', { name: say('question.report.send') }).click();
  await expect(page.getByText(say('question.report.sent'))).toBeVisible();
  expect(await listReports(app, `${lesson}.inline`)).toMatchObject([
    { locale: 'ar', aspect: 'picture', text },
  ]);
});
