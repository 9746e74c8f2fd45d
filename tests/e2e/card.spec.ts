// Going on with a login card: by keyboard in both languages, as its learner and nobody else, with nothing of whoever sat
// at this browser before, and with the secret told to no other page.
import type { Page, Request } from '@playwright/test';
import { isolate } from '../../domain/isolate';
import { locales } from '../../domain/locale';
import { readCatalog } from './support/answer-key';
import { examine } from './support/examine';
import { useKeyboard, waitForLife } from './support/keyboard';
import { findQuestionCard } from './support/question-card';
import { openSampleSchool, type SampleCard } from './support/sample-school';
import { expect, test, type App } from './support/test';
import { wordsOf } from './support/words';

const catalog = readCatalog();
const unit = catalog.units[0]?.id ?? '';
const lesson = catalog.lessons[0]?.id ?? '';
/** What the learner of this card has done. */
const lessonsOfCard = 3;
const unitLessons = catalog.lessons.filter((each) => each.unit === unit).length;

let cards: readonly SampleCard[] = [];

test.beforeAll(async ({ app }) => {
  // A whole school is made.
  test.setTimeout(180_000);
  cards = await openSampleSchool(app);
});

function findCard(locale: string, note: string): SampleCard {
  const card = cards.find((each) => each.locale === locale && each.note === note);
  if (card === undefined) throw new Error(`no card: ${locale}, ${note}`);
  return card;
}

interface Stored {
  readonly attemptId: string;
  readonly nickname: string | null;
}

/** The attempts at the lesson's own questions that have an answer, newest first, and whose they are. */
async function listAttempts({ database }: App): Promise<Stored[]> {
  const { rows } = await database.query<Stored>(
    `select a.id as "attemptId", l.nickname from attempt a join learner l on l.id = a.learner_id
     where a.quiz_id = $1 and exists (select 1 from response r where r.attempt_id = a.id) order by a.started_at desc`,
    [`${lesson}.inline`],
  );
  return rows;
}

/** Answers the question of a lesson's step rightly and checks it. */
async function answer(page: Page, step: number): Promise<void> {
  const words = wordsOf('en');
  await page.goto(`/en/units/${unit}/${lesson}/${step}`);
  await waitForLife(page);
  const card = findQuestionCard(page, useKeyboard(page), words, catalog);
  await card.give((await card.read()).right);
  await card.card.getByRole('button', { name: words.t('question.check') }).click();
}

for (const locale of locales) {
  const { t } = wordsOf(locale);

  test.describe(`in ${locale}`, () => {
    test.use({ locale });

    test('a card opens its learner by keyboard, and no other address is told its secret', async ({
      page,
    }) => {
      const { path, nickname } = findCard(locale, 'three lessons, quizzes handed in');
      const secret = path.split('/').at(-1) ?? '';
      const keyboard = useKeyboard(page);
      const requests: Request[] = [];
      page.on('request', (request) => requests.push(request));
      const response = await page.goto(path);
      expect(response?.status()).toBe(200);
      expect(response?.headers()).toMatchObject({ 'referrer-policy': 'no-referrer' });
      expect(response?.headers()['cache-control']).toContain('no-store');
      await waitForLife(page);
      const who = { nickname: isolate(nickname) };
      await expect(page.getByRole('heading', { level: 1, name: t('card.title', who) })).toBeVisible();
      await examine(page, 'login card');
      await keyboard.follow(page.getByRole('button', { name: t('card.goOn', who) }));

      await expect(page).toHaveURL(new RegExp(`/${locale}$`, 'u'));
      const note = t('frame.sample', { role: 'learner', name: isolate(nickname) });
      await expect(page.getByText(note)).toBeVisible();
      const progress = t('unit.progress', { done: lessonsOfCard, lessons: unitLessons });
      await expect(page.getByRole('main').getByText(progress)).toBeVisible();
      await page.goto(path);
      await waitForLife(page);
      await expect(page.getByText(t('card.same', who))).toBeVisible();
      // As they went over the wire: what the page itself believes it sends is something else.
      const sent = await Promise.all(requests.map((request) => request.allHeaders()));
      expect(sent.length).toBeGreaterThan(10);
      expect(sent.filter(({ referer = '' }) => referer.includes(secret))).toEqual([]);
    });

    test('a card that opens nothing is a page that is not there, and says what to do', async ({ page }) => {
      const { path } = findCard(locale, 'not begun yet');
      for (const wrong of [`/${locale}/card/AAAAAAAAAAAAAAAAAAAAAA`, `${path}x`]) {
        const response = await page.goto(wrong);
        expect(response?.status()).toBe(404);
        expect(response?.headers()).toMatchObject({ 'referrer-policy': 'no-referrer' });
        await waitForLife(page);
        await expect(page.getByRole('heading', { level: 1, name: t('card.wrongTitle') })).toBeVisible();
        await expect(page.getByText(t('card.wrongText'))).toBeVisible();
        await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
      }
      await examine(page, 'wrong login card');
      await useKeyboard(page).follow(page.getByRole('link', { name: t('card.wrongAction') }));
      await expect(page).toHaveURL(new RegExp(`/${locale}$`, 'u'));
    });
  });
}

test('what a visitor answered without a line is never credited to the learner of a card, and arrives as a guest', async ({
  page,
  app,
}) => {
  const { t } = wordsOf('en');
  const { path, nickname } = findCard('en', 'quiz handed in late');
  const before = await listAttempts(app);
  await page.route('**/api/**', (route) => route.abort());
  await answer(page, 4);
  await expect(page.getByText(t('question.keptHere'))).toBeVisible();
  await page.goto(path);
  await waitForLife(page);
  await page.unroute('**/api/**');
  await page.getByRole('button', { name: t('card.goOn', { nickname: isolate(nickname) }) }).click();
  await expect(page).toHaveURL(/\/en$/u);

  // Each page with a question sends what waits; it asks first whose session this is.
  const asked = page.waitForResponse('**/api/auth/session');
  await page.goto(`/en/units/${unit}/${lesson}/5`);
  await asked;
  await page.waitForLoadState('networkidle');
  expect(await listAttempts(app)).toEqual(before);

  await page.goto('/en/settings');
  await waitForLife(page);
  await page.getByRole('button', { name: t('settings.end') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('settings.endConfirmCard') })
    .click();
  await expect(page.getByText(t('settings.ended'))).toBeVisible();
  await page.goto(`/en/units/${unit}/${lesson}/4`);
  await expect.poll(async () => (await listAttempts(app)).length).toBe(before.length + 1);
  expect((await listAttempts(app))[0]?.nickname).toBeNull();
});
