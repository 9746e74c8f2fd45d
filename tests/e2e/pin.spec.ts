// Signing in by PIN, by keyboard in both languages: a teacher makes PINs, a pupil who began as a guest comes in with one and
// takes the work along; and one whose session has ended in the middle of a quiz goes on in place.
import type { Page } from '@playwright/test';
import { locales } from '../../domain/locale';
import { examine } from './support/examine';
import { enter } from './support/guest';
import { useKeyboard, waitForLife } from './support/keyboard';
import {
  answerRightly,
  expectStored,
  goNext,
  openQuiz,
  savedWithinMs,
  toldWithinMs,
} from './support/open-quiz';
import { answerInLesson } from './support/answer-in-lesson';
import { endSessions, makePins, openClass, type Slip } from './support/pin-class';
import { listStored } from './support/rows';
import { expect, test, type App } from './support/test';
import { wordsOf } from './support/words';

const nicknames = { en: 'Quiet Dune', ar: 'نجمة هادئة' } as const;

const latinDigits = '0123456789';
const arabicDigits = '٠١٢٣٤٥٦٧٨٩';

function inDigits(text: string, from: string, to: string): string {
  return Array.from(text, (sign) => to[from.indexOf(sign)] ?? sign).join('');
}

/** Signs a pupil in without a browser, and opens a quiz of theirs in this page. */
async function openQuizOf(app: App, page: Page, { code, nickname, pin }: Slip) {
  return await openQuiz(app, page, await enter(app.origin, 'pin', { code, nickname, pin, along: 'no' }));
}

/** Whose an attempt is: a nickname, null for a guest. */
async function readOwner({ database }: App, attempt: string): Promise<string | null | undefined> {
  const { rows } = await database.query<{ nickname: string | null }>(
    'select l.nickname from attempt a join learner l on l.id = a.learner_id where a.id = $1',
    [attempt],
  );
  return rows[0]?.nickname;
}

for (const locale of locales) {
  const words = wordsOf(locale);
  const { t } = words;

  test.describe(`in ${locale}`, () => {
    test.use({ locale });

    test('a pupil without a card comes in by PIN, is told what is wrong, and takes along what was done as a guest', async ({
      app,
      page,
      browser,
    }) => {
      const classId = await openClass(app, page, words, [nicknames[locale]]);
      const [slip] = await makePins(page, classId, 1, words);
      if (slip === undefined) throw new Error('no slip');
      const { nickname, code, pin } = slip;
      expect(nickname).toBe(nicknames[locale]);
      expect(pin).toMatch(locale === 'en' ? /^\d{3}\u202f\d{3}$/u : /^[٠-٩]{3}\u202f[٠-٩]{3}$/u);

      const context = await browser.newContext({ baseURL: app.origin, locale });
      const pupil = await context.newPage();
      const attempt = await answerInLesson(pupil, words);
      expect(await readOwner(app, attempt)).toBeNull();
      await pupil.goto(`/${locale}/join`);
      await waitForLife(pupil);
      const keyboard = useKeyboard(pupil);
      await keyboard.follow(pupil.getByRole('link', { name: t('join.havePin') }));
      await expect(pupil.getByText(t('along.ask', { count: 1 }))).toBeVisible();
      await examine(pupil, 'signing in by PIN');
      const field = (label: string) => pupil.getByLabel(label, { exact: true });
      const press = () => keyboard.press(pupil.getByRole('button', { name: t('pin.signIn') }));

      await keyboard.write(field(t('pin.code')), code.toLowerCase());
      await keyboard.write(field(t('pin.nickname')), nicknames[locale]);
      await keyboard.write(field(t('pin.pin')), pin.slice(0, 3));
      await press();
      await expect(pupil.getByText(t('pin.badPin'))).toBeVisible();
      const [shown = ''] = Array.from(pin);
      const other = shown === '1' || shown === '١' ? '2' : '1';
      await keyboard.write(field(t('pin.pin')), `${other}${pin.slice(1)}`);
      await press();
      // Nothing was chosen beforehand, and nothing is done without an answer.
      await expect(pupil.getByText(t('along.choose'))).toBeVisible();
      await keyboard.chooseRadio(pupil.getByRole('radio', { name: t('along.yes') }));
      await press();
      await expect(pupil.getByText(t('pin.refused'))).toBeVisible();
      await examine(pupil, 'a PIN that is wrong');
      expect(await readOwner(app, attempt)).toBeNull();

      await keyboard.write(field(t('pin.pin')), pin);
      await press();
      await pupil.waitForURL(new RegExp(`/${locale}/?$`, 'u'));
      expect(await readOwner(app, attempt)).toBe(nicknames[locale]);
      await pupil.goto(`/${locale}/progress`);
      await expect(pupil.getByText(t('progress.keptWithCard'))).toBeVisible();
      await context.close();
    });

    test('the code on a slip leads to the page of PINs in its language with the class filled in, and holds no PIN', async ({
      app,
      page,
      browser,
    }) => {
      const classId = await openClass(app, page, words, ['Quiet Dune', 'نجمة هادئة']);
      const slips = await makePins(page, classId, 2, words);
      const code = slips[0]?.code ?? '';
      const address = `${app.origin}/${locale}/pin?class=${code.replace(' ', '')}`;
      // The same on each slip, and nothing of what is different on each: neither PIN nor pupil.
      expect(slips.map(({ scanned }) => scanned)).toEqual([address, address]);
      const plain = slips.map(({ pin }) => inDigits(pin, arabicDigits, latinDigits).replace(/\D/gu, ''));
      for (const pin of plain) expect(pin).toMatch(/^\d{6}$/u);
      for (const pin of plain) expect(address).not.toContain(pin);
      await expect(page.locator('.pin-slip').first()).toContainText(`${app.origin}/${locale}/pin`);

      const context = await browser.newContext({ locale });
      const pupil = await context.newPage();
      await pupil.goto(address);
      await waitForLife(pupil);
      await expect(pupil.getByLabel(t('pin.code'), { exact: true })).toHaveValue(code);
      await context.close();
    });
  });
}

test('a quiz whose session the teacher ended goes on in place by the PIN of its pupil, and by no other PIN', async ({
  app,
  page,
  browser,
}) => {
  const words = wordsOf('en');
  const { t } = words;
  const classId = await openClass(app, page, words, ['Quiet Dune', 'Bright Comet']);
  const slips = await makePins(page, classId, 2, words);
  const [own, other] = ['Quiet Dune', 'Bright Comet'].map((name) =>
    slips.find(({ nickname }) => nickname === name),
  );
  if (own === undefined || other === undefined) throw new Error('no slip');
  const context = await browser.newContext({ baseURL: app.origin, locale: 'en' });
  const pupil = await context.newPage();
  const { attempt, path, card } = await openQuizOf(app, pupil, own);
  await answerRightly(card);
  await expectStored(app, attempt, 1);
  await endSessions(page, classId, words);
  await goNext(pupil);
  await answerRightly(card);
  await expect(pupil.getByText(t('question.signedOut'))).toBeVisible({ timeout: toldWithinMs });

  // The dialog is a script of its own, and the line may be gone just then.
  const open = pupil.getByRole('button', { name: t('question.signIn.open') });
  await context.setOffline(true);
  await open.click();
  await expect(pupil.getByText(t('question.signIn.later'))).toBeVisible();
  await expect(pupil.getByRole('dialog')).toHaveCount(0);
  await context.setOffline(false);
  await open.click();
  const dialog = pupil.getByRole('dialog');
  await expect(dialog.getByRole('radio', { name: t('question.signIn.byCard') })).toBeChecked();
  const keyboard = useKeyboard(pupil);
  await keyboard.chooseRadio(dialog.getByRole('radio', { name: t('question.signIn.byPin') }));
  await examine(pupil, 'signing in again by PIN');
  const field = (label: string) => dialog.getByLabel(label, { exact: true });
  const type = async (slip: Slip, pin: string): Promise<void> => {
    await keyboard.write(field(t('pin.code')), slip.code.toLowerCase());
    await keyboard.write(field(t('pin.nickname')), slip.nickname);
    await keyboard.write(field(t('pin.pin')), pin);
    await keyboard.press(dialog.getByRole('button', { name: t('question.signIn.send') }));
  };
  await type(own, own.pin.slice(0, 3));
  await expect(dialog.getByText(t('pin.badPin'))).toBeVisible();
  await type(own, other.pin);
  await expect(dialog.getByText(t('pin.refused'))).toBeVisible();
  await type(other, other.pin);
  await expect(dialog.getByText(t('question.signIn.other'))).toBeVisible();
  expect(await listStored(app.database, attempt)).toHaveLength(1);
  expect(await readOwner(app, attempt)).toBe(own.nickname);

  await type(own, inDigits(own.pin, latinDigits, arabicDigits));
  await expect(dialog).toBeHidden();
  await expectStored(app, attempt, 2);
  await expect(pupil.getByText(t('question.sentNow'))).toBeVisible({ timeout: savedWithinMs });
  expect(pupil.url()).toContain(path);
  await goNext(pupil);
  await answerRightly(card);
  await expectStored(app, attempt, 3);
  expect(await readOwner(app, attempt)).toBe(own.nickname);
  await context.close();
});
