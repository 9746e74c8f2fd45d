// A pupil's page, the page for the family and its link, in both languages: made by keyboard, read without an account, and
// gone at once when it is taken back. Whoever reads it gets no byte of a key.
import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { quizId } from '../../domain/attempt/quiz';
import { locales } from '../../domain/locale';
import type { Answer } from '../../domain/question/answer';
import { readCatalog } from './support/answer-key';
import { examine } from './support/examine';
import { enterAsGuest, type Guest } from './support/guest';
import { send } from './support/http';
import { useKeyboard, waitForLife } from './support/keyboard';
import { findSecrets, listSecretIds, listSecretTexts } from './support/secrets';
import { makeTeacher } from './support/staff';
import { expect, test, type App } from './support/test';
import { wordsOf, type Words } from './support/words';

const catalog = readCatalog();
const secrets = [...listSecretTexts(catalog).secrets, ...listSecretIds(catalog)];
const quiz = quizId('unit', catalog.units[0]?.id ?? '');
const nickname = 'Calm Comet';

/** Of some kinds: where one fits the question it is kept, elsewhere it is refused. */
const someAnswers: readonly Answer[] = [
  { kind: 'choice', option: 'a' },
  { kind: 'multiple', options: ['b'] },
  { kind: 'true-false', verdict: true },
  { kind: 'numeric', text: '5' },
];

async function becomeTeacher(page: Page, app: App, words: Words): Promise<string> {
  const signInName = `family-${words.locale}`;
  await makeTeacher(page, words, app, signInName);
  const { rows } = await app.database.query<{ id: string }>(
    'select learner_id as id from staff where sign_in_name = $1',
    [signInName],
  );
  return rows[0]?.id ?? '';
}

interface SmallClass {
  readonly classId: string;
  readonly pupilId: string;
  /** By hand; its results are not open. */
  readonly assignment: string;
}

/** A class with one pupil, who was a guest until now. */
async function makeClass({ database }: App, teacherId: string, locale: string): Promise<SmallClass> {
  const place = { classId: randomUUID(), assignment: randomUUID() };
  const { rows } = await database.query<{ id: string }>(
    `update learner set nickname = $1 where id = (select learner_id from session order by created_at desc limit 1)
     returning id`,
    [nickname],
  );
  const pupilId = rows[0]?.id ?? '';
  await database.query('insert into class (id, name, locale) values ($1, $2, $3)', [
    ...[place.classId, 'Club', locale],
  ]);
  await database.query('insert into class_teacher (class_id, learner_id, is_owner) values ($1, $2, true)', [
    ...[place.classId, teacherId],
  ]);
  await database.query('insert into enrolment (class_id, learner_id) values ($1, $2)', [
    ...[place.classId, pupilId],
  ]);
  await database.query(
    `insert into assignment (id, class_id, work, work_id, opens_at, release)
     values ($1, $2, 'quiz', $3, now(), 'by-hand')`,
    [place.assignment, place.classId, quiz],
  );
  return { ...place, pupilId };
}

/** Answers what can be answered so, and hands in. */
async function takeQuiz(guest: Guest, assigned: object): Promise<void> {
  const attempt = randomUUID();
  await guest.call('PUT', `/api/v1/attempts/${attempt}`, { quiz, ...assigned });
  for (let position = 0; position < 12; position += 1)
    for (const answer of someAnswers) await guest.save(attempt, position, position + 1, answer);
  const reply = await guest.call('PUT', `/api/v1/attempts/${attempt}/submission`, {});
  expect(reply.status).toBe(200);
}

/** Everything that the address of the link gives: the page, and the same as React data. */
async function listLeaks(app: App, path: string): Promise<string[]> {
  const variants: Record<string, string>[] = [{}, { RSC: '1' }];
  const replies = await Promise.all(variants.map((headers) => send(app.origin, { path, headers })));
  return replies.flatMap(({ text, headers }) =>
    findSecrets(`${text} ${JSON.stringify(headers)}`, secrets, true),
  );
}

for (const locale of locales) {
  const words = wordsOf(locale);
  const { t } = words;

  test.describe(`in ${locale}`, () => {
    test.use({ locale });

    test('a teacher looks at a pupil, makes the link for the family, and takes it back', async ({
      app,
      page,
      browser,
    }) => {
      test.setTimeout(240_000);
      const teacherId = await becomeTeacher(page, app, words);
      const guest = await enterAsGuest(app.origin, locale);
      const { classId, assignment, pupilId } = await makeClass(app, teacherId, locale);
      await takeQuiz(guest, {});
      await takeQuiz(guest, { assignment });
      const keyboard = useKeyboard(page);

      await page.goto(`/${locale}/teach/${classId}/pupils`);
      await waitForLife(page);
      await keyboard.follow(page.getByRole('link', { name: nickname }));
      await expect(page.getByText(t('pupil.answersHidden', { number: words.number(1) }))).toBeVisible();
      await examine(page, 'pupil');
      await keyboard.follow(page.getByRole('link', { name: t('pupil.familyOpen') }));
      await examine(page, 'for the family');
      await keyboard.press(page.getByRole('button', { name: t('family.make'), exact: true }));
      await expect(page.getByText(t('family.made'))).toBeVisible();
      await examine(page, 'link of the family');
      const address = (await page.locator('.family-address').innerText()).trim();

      const context = await browser.newContext({ baseURL: app.origin, locale });
      const family = await context.newPage();
      await family.goto(address);
      await expect(family.getByRole('heading', { level: 1 })).toContainText(nickname);
      await expect(family.getByRole('heading', { name: t('family.underWay') })).toBeVisible();
      await examine(family, 'page of the family');
      expect(await listLeaks(app, new URL(address).pathname)).toEqual([]);

      await page.goto(`/${locale}/teach/${classId}/pupils/${pupilId}/family`);
      await waitForLife(page);
      await keyboard.press(page.locator('summary').filter({ hasText: t('family.end') }));
      await keyboard.press(page.getByRole('button', { name: t('family.endConfirm'), exact: true }));
      await expect(page.locator('summary').filter({ hasText: t('family.end') })).toHaveCount(0);
      const reply = await family.reload();
      expect(reply?.status()).toBe(404);
      await expect(family.getByRole('heading', { name: t('family.wrongTitle') })).toBeVisible();
      await examine(family, 'link that was taken back');
      await context.close();
    });
  });
}
