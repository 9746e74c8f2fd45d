// A class whose pupils sign in by PIN, as its teacher makes it in a page.
import { randomBytes, randomUUID } from 'node:crypto';
import { expect, type Locator, type Page } from '@playwright/test';
import { examine } from './examine';
import { useKeyboard, waitForLife } from './keyboard';
import { readQr } from './read-qr';
import { makeTeacher } from './staff';
import type { App } from './test';
import type { Words } from './words';

/** A teacher's account by invitation, and a class of theirs with these pupils; gives the id of the class. */
export async function openClass(
  app: App,
  page: Page,
  words: Words,
  pupils: readonly string[],
): Promise<string> {
  const { database } = app;
  const { locale } = words;
  const signInName = `pins-${randomBytes(4).toString('hex')}`;
  await makeTeacher(page, words, app, signInName);
  const classId = randomUUID();
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
  for (const nickname of pupils) {
    await database.query(
      `with pupil as (insert into learner (id, locale, nickname, avatar) values (gen_random_uuid(), $2, $3, 0) returning id)
       insert into enrolment (class_id, learner_id) select $1, id from pupil`,
      [classId, locale, nickname],
    );
  }
  return classId;
}

export interface Slip {
  readonly nickname: string;
  readonly code: string;
  /** In the digits of the slip. */
  readonly pin: string;
  /** What its QR code says. */
  readonly scanned: string;
}

async function readSlip(slip: Locator): Promise<Slip> {
  return {
    nickname: await slip.locator('.login-card-name').innerText(),
    code: await slip.locator('.pin-code').innerText(),
    pin: await slip.locator('.pin-number').innerText(),
    scanned: await readQr(slip.locator('.qr')),
  };
}

/** Makes the PINs of a class, by keyboard, and reads what the slips say. */
export async function makePins(
  page: Page,
  classId: string,
  count: number,
  { t, locale }: Words,
): Promise<Slip[]> {
  await page.goto(`/${locale}/teach/${classId}/pupils`);
  await waitForLife(page);
  const keyboard = useKeyboard(page);
  await keyboard.follow(page.getByRole('link', { name: t('pins.link') }));
  await examine(page, 'PINs, none yet');
  await keyboard.press(page.getByRole('button', { name: t('pins.make') }));
  const slips = page.locator('.pin-slip');
  await expect(slips).toHaveCount(count);
  await examine(page, 'PINs to print');
  return await Promise.all((await slips.all()).map(readSlip));
}

/** Ends the sessions of a whole class, by its teacher. */
export async function endSessions(page: Page, classId: string, { t, locale }: Words): Promise<void> {
  await page.goto(`/${locale}/teach/${classId}/pupils`);
  await waitForLife(page);
  const part = page.locator('details', { hasText: t('classes.endSessionsText') });
  await part.locator('summary').click();
  const ended = page.waitForResponse((response) => response.url().includes('/sessions'));
  await part.getByRole('button', { name: t('classes.endSessions') }).click();
  expect((await ended).status()).toBe(200);
}
