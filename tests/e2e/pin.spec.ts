// Signing in by PIN, by keyboard in both languages: a teacher makes PINs, a pupil who began as a guest comes in with one and
// takes the work along.
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { locales } from '../../domain/locale';
import { readCatalog } from './support/answer-key';
import { examine } from './support/examine';
import { useKeyboard, waitForLife } from './support/keyboard';
import { findQuestionCard } from './support/question-card';
import { expect, test, type App } from './support/test';
import { wordsOf, type Words } from './support/words';

const catalog = readCatalog();
const unit = catalog.units[0]?.id ?? '';
const lesson = catalog.lessons[0]?.id ?? '';
const nicknames = { en: 'Quiet Dune', ar: 'نجمة هادئة' } as const;

/** A teacher's account by invitation, and a class of theirs with one pupil; gives the id of the class. */
async function openClass({ database }: App, page: Page, words: Words): Promise<string> {
  const { t, locale } = words;
  const secret = randomBytes(16).toString('base64url');
  await database.query(
    `insert into invitation (id, secret_hash, role, expires_at)
     values (gen_random_uuid(), $1, 'teacher', now() + interval '1 day')`,
    [createHash('sha256').update(secret).digest('hex')],
  );
  const signInName = `pins-${locale}`;
  await page.goto(`/${locale}/invitation/${secret}`);
  await waitForLife(page);
  await page.getByLabel(t('staff.invitation.displayName')).fill('Ms Haddad');
  await page.getByLabel(t('staff.name')).fill(signInName);
  await page.getByLabel(t('staff.password'), { exact: true }).fill('olive kettle barley');
  await page.getByLabel(t('staff.invitation.repeated')).fill('olive kettle barley');
  await page.getByRole('button', { name: t('staff.invitation.make') }).click();
  await page.waitForURL('**/teach');
  const [classId, learnerId] = [randomUUID(), randomUUID()];
  await database.query(`insert into class (id, name, locale) values ($1, $2, $3)`, [
    classId,
    `7b ${locale}`,
    locale,
  ]);
  await database.query(
    `insert into class_teacher (class_id, learner_id, is_owner) select $1, learner_id, true from staff
     where sign_in_name = $2`,
    [classId, signInName],
  );
  await database.query(`insert into learner (id, locale, nickname, avatar) values ($1, $2, $3, 0)`, [
    learnerId,
    locale,
    nicknames[locale],
  ]);
  await database.query(`insert into enrolment (class_id, learner_id) values ($1, $2)`, [classId, learnerId]);
  return classId;
}

interface Slip {
  readonly code: string;
  /** In the digits of the slip. */
  readonly pin: string;
}

/** Makes the PINs of a class, by keyboard, and reads what the one slip says. */
async function makePins(page: Page, classId: string, { t, locale }: Words): Promise<Slip> {
  await page.goto(`/${locale}/teach/${classId}/pupils`);
  await waitForLife(page);
  const keyboard = useKeyboard(page);
  await keyboard.follow(page.getByRole('link', { name: t('pins.link') }));
  await examine(page, 'PINs, none yet');
  await keyboard.press(page.getByRole('button', { name: t('pins.make') }));
  const slip = page.locator('.pin-slip');
  await expect(slip).toHaveCount(1);
  await expect(slip).toContainText(nicknames[locale]);
  await examine(page, 'PINs to print');
  return {
    code: await slip.locator('.pin-code').innerText(),
    pin: await slip.locator('.pin-number').innerText(),
  };
}

/** Answers a question of a lesson as a guest; gives the id of the attempt. */
async function answerAsGuest(page: Page, words: Words): Promise<string> {
  await page.goto(`/${words.locale}/units/${unit}/${lesson}/4`);
  await waitForLife(page);
  const card = findQuestionCard(page, useKeyboard(page), words, catalog);
  await card.give((await card.read()).right);
  const saved = page.waitForResponse((response) => response.url().includes('/answers/'));
  await useKeyboard(page).press(card.card.getByRole('button', { name: words.t('question.check') }));
  expect((await saved).status()).toBe(200);
  return /attempts\/([0-9a-f-]+)\/answers/u.exec((await saved).url())?.[1] ?? '';
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
      const classId = await openClass(app, page, words);
      const { code, pin } = await makePins(page, classId, words);
      expect(pin).toMatch(locale === 'en' ? /^\d{3}\u202f\d{3}$/u : /^[٠-٩]{3}\u202f[٠-٩]{3}$/u);

      const context = await browser.newContext({ baseURL: app.origin, locale });
      const pupil = await context.newPage();
      const attempt = await answerAsGuest(pupil, words);
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
  });
}
