// One record through all ways in, by keyboard in both languages: a guest answers, joins a class, comes in by card on another
// device; and a guest who becomes a teacher. Nothing of it is lost, and it stays one row.
import { quizId } from '../../domain/attempt/quiz';
import { isolate } from '../../domain/isolate';
import { locales } from '../../domain/locale';
import type { Page } from '@playwright/test';
import { answerInLesson } from './support/answer-in-lesson';
import { readCatalog } from './support/answer-key';
import { examine } from './support/examine';
import { joinClass } from './support/join-class';
import { useKeyboard, waitForLife } from './support/keyboard';
import { invite, openSchool, readJoinCode } from './support/school';
import { writeAccount } from './support/staff';
import { expect, test, type App } from './support/test';
import { wordsOf, type Words } from './support/words';

const quiz = quizId('unit', readCatalog().units[0]?.id ?? '');

async function readOwner({ database }: App, attempt: string): Promise<string | undefined> {
  const { rows } = await database.query<{ id: string }>(
    'select learner_id as id from attempt where id = $1',
    [attempt],
  );
  return rows[0]?.id;
}

/** What the page about oneself counts. */
async function expectOneAnswer(page: Page, { t, locale }: Words): Promise<void> {
  await page.goto(`/${locale}/me`);
  await waitForLife(page);
  await expect(page.getByText(t('own.count.response', { count: 1 }), { exact: true })).toBeVisible();
}

for (const locale of locales) {
  const words = wordsOf(locale);
  const { t } = words;

  test.describe(`in ${locale}`, () => {
    test.use({ locale });

    test('what a guest has answered is there in the class, and by card on another device', async ({
      app,
      page,
      browser,
    }) => {
      test.setTimeout(240_000);
      const className = `Ways in ${locale}`;
      const { teacher, classId } = await openSchool(app, {
        nicknames: ['Calm Comet'],
        quiz,
        className,
        locale,
      });
      const path = `/api/v1/classes/${classId}`;
      expect((await teacher.call('PUT', `${path}/join-code`, {})).status).toBe(200);
      const attempt = await answerInLesson(page, words);
      const guest = (await readOwner(app, attempt)) ?? '';

      const nickname = await joinClass(page, await readJoinCode(app, className), words);
      expect(await readOwner(app, attempt)).toBe(guest);
      await expectOneAnswer(page, words);

      const { status, text } = await teacher.call('POST', `${path}/cards`, { pupils: [guest] });
      expect(status).toBe(200);
      const secret = /"secret":"([\w-]{22})"/u.exec(text)?.[1] ?? '';
      const context = await browser.newContext({ baseURL: app.origin, locale });
      const other = await context.newPage();
      await other.goto(`/${locale}/card/${secret}`);
      await waitForLife(other);
      await examine(other, 'card of a pupil who was a guest');
      const goOn = other.getByRole('button', { name: t('card.goOn', { nickname: isolate(nickname) }) });
      await useKeyboard(other).follow(goOn);
      await expectOneAnswer(other, words);
      await examine(other, 'what is kept about a pupil');
      expect(await readOwner(app, attempt)).toBe(guest);
      await context.close();
    });

    test('what a guest has answered goes along into the account of a new teacher', async ({ app, page }) => {
      test.setTimeout(240_000);
      const attempt = await answerInLesson(page, words);
      const guest = await readOwner(app, attempt);
      await page.goto(`/${locale}/invitation/${await invite(app, 'teacher')}`);
      await waitForLife(page);
      const keyboard = useKeyboard(page);
      await writeAccount(
        (label, text) => keyboard.write(page.getByLabel(label, { exact: true }), text),
        words,
        `ways-${locale}`,
      );
      await examine(page, 'invitation of somebody who is a guest');
      await keyboard.press(page.getByRole('button', { name: t('staff.invitation.make'), exact: true }));
      await page.waitForURL(`**/${locale}/teach`);
      await expectOneAnswer(page, words);
      const { rows } = await app.database.query<{ id: string }>(
        'select learner_id as id from staff where sign_in_name = $1',
        [`ways-${locale}`],
      );
      expect(rows).toEqual([{ id: guest }]);
      expect(await readOwner(app, attempt)).toBe(guest);
    });
  });
}
