// Going on with a login card: by keyboard in both languages, as its learner, and with the
// secret told to no other page.
import type { Request } from '@playwright/test';
import { isolate } from '../../domain/isolate';
import { locales } from '../../domain/locale';
import { readCatalog } from './support/answer-key';
import { examine } from './support/examine';
import { useKeyboard, waitForLife } from './support/keyboard';
import { openSampleClass, type SampleCard } from './support/sample-class';
import { expect, test } from './support/test';
import { wordsOf } from './support/words';

const catalog = readCatalog();
const unit = catalog.units[0]?.id ?? '';
const unitLessons = catalog.lessons.filter((each) => each.unit === unit).length;

let cards: readonly SampleCard[] = [];

test.beforeAll(async ({ app }) => {
  cards = await openSampleClass(app);
});

function findCard(locale: string, note: string): SampleCard {
  const card = cards.find((each) => each.locale === locale && each.note === note);
  if (card === undefined) throw new Error(`no card: ${locale}, ${note}`);
  return card;
}

for (const locale of locales) {
  const { t } = wordsOf(locale);

  test.describe(`in ${locale}`, () => {
    test.use({ locale });

    test('a card opens its learner by keyboard, and no other address is told its secret', async ({
      page,
    }) => {
      const { path, nickname } = findCard(locale, 'both lessons, practice, quiz handed in');
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
      await expect(page.getByText(t('frame.sample', who))).toBeVisible();
      const progress = t('unit.progress', { done: unitLessons, lessons: unitLessons });
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
      const { path } = findCard(locale, 'first lesson half-way');
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
