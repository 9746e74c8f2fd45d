// Thirty pupils take an assigned quiz at once while their teacher looks on: the overview follows by itself, results wait
// until they are opened, and the files that leave Marsad hold text and nothing that a spreadsheet would compute.
import { execFile, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { variantSeed } from '../../domain/attempt/draw-questions';
import { offerNicknames } from '../../domain/nickname';
import { makeVariant } from '../../domain/question/variant';
import { createRandom } from '../../domain/random';
import { solve } from '../../domain/scoring/solution';
import { readCatalog } from './support/answer-key';
import { beginAsked, type Asked } from './support/begin-asked';
import { enterAsGuest, type Guest } from './support/guest';
import { waitForLife } from './support/keyboard';
import { hire, readJoinCode } from './support/school';
import { expect, test, type App } from './support/test';
import { wordsOf } from './support/words';

const { t } = wordsOf('en');
const className = 'Thirty at once';
const pupilCount = 30;
const quiz = `${readCatalog().units[0]?.id ?? ''}.unit`;
/** What a spreadsheet would run, if it were let. */
const hostile = ['=1+1', '@SUM(A1)', '+2+3'];
/** All answer everything right. */
const hundred = t('gradebook.percent', { percent: '100' });
const folder = path.resolve('.data/e2e/thirty-pupils');

async function expectDone(reply: ReturnType<Guest['call']>): Promise<void> {
  const { status, text } = await reply;
  expect(status, text).toBe(200);
}

interface Assigned {
  readonly teacher: Guest;
  /** Of the class, in the API. */
  readonly path: string;
  readonly classId: string;
  readonly assignment: string;
}

async function makeClass(app: App, className: string): Promise<Assigned> {
  const teacher = await hire(app, 'teacher');
  const [classId, assignment] = [randomUUID(), randomUUID()];
  const api = `/api/v1/classes/${classId}`;
  await expectDone(teacher.call('PUT', api, { name: className, locale: 'en' }));
  const given = { work: `quiz:${quiz}`, release: 'by-hand' };
  await expectDone(teacher.call('PUT', `${api}/assignments/${assignment}`, given));
  await expectDone(teacher.call('PUT', `${api}/join-code`, {}));
  return { teacher, path: api, classId, assignment };
}

async function joinClass(app: App, code: string): Promise<Guest[]> {
  const nicknames = offerNicknames(pupilCount, 'en', createRandom('thirty pupils'));
  return await Promise.all(
    nicknames.map(async (nickname, avatar) => {
      const pupil = await enterAsGuest(app.origin);
      await expectDone(pupil.call('POST', '/api/v1/join', { code, nickname, avatar: avatar % 12 }));
      return pupil;
    }),
  );
}

async function answer(questions: readonly Asked[]): Promise<void> {
  for (const { guest, attempt, seed, position, question } of questions) {
    const solution = solve(question, makeVariant(question, variantSeed(seed, position, 1)));
    await expectDone(guest.save(attempt, position, position + 1, solution));
  }
}

async function openAs(page: Page, { cookie }: Guest, address: string, origin: string): Promise<void> {
  const [name = '', value = ''] = cookie.split('=', 2);
  await page.context().addCookies([{ name, value, url: origin }]);
  await page.goto(address);
  await waitForLife(page);
}

async function expectGroups(page: Page, counts: Readonly<Record<string, number>>): Promise<void> {
  const headings = Object.entries(counts).map(([group, count]) => `${group} (${count})`);
  await expect(page.getByRole('main').locator('section > h2')).toHaveText(headings, { timeout: 20_000 });
}

async function saveFile(page: Page, name: string, file: string): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name }).click();
  await (await download).saveAs(path.join(folder, file));
  return readFileSync(path.join(folder, file));
}

/** In the words of LibreOffice: a cell that is computed has a formula, any other a text or a number. */
async function openInLibreOffice(file: string): Promise<string> {
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
  const options = ['--headless', '--convert-to', 'fods', '--outdir', folder, path.join(folder, file)];
  await promisify(execFile)('soffice', [profile, ...options], { timeout: 60_000 });
  return readFileSync(path.join(folder, file.replace(/\.\w+$/u, '.fods')), 'utf8');
}

/** Two answers of everybody, then the others, then handing in: each shows at the overview, which is never loaded anew. */
async function workWatched(
  app: App,
  page: Page,
  pupils: readonly Guest[],
  assignment: string,
): Promise<string[]> {
  await page.evaluate(() => Reflect.set(globalThis, 'isSamePage', true));
  await expectGroups(page, { [t('classOverview.none')]: pupils.length });
  const asked = await Promise.all(pupils.map((pupil) => beginAsked(app.database, pupil, quiz, assignment)));
  await Promise.all(asked.map((questions) => answer(questions.slice(0, 2))));
  await expectGroups(page, { [t('classOverview.working')]: pupils.length });
  await Promise.all(asked.map((questions) => answer(questions.slice(2))));
  const attempts = asked.map(([first]) => first?.attempt ?? '');
  const handIn = async (pupil: Guest, index: number): Promise<void> => {
    await expectDone(pupil.call('PUT', `/api/v1/attempts/${attempts[index] ?? ''}/submission`, {}));
  };
  await Promise.all(pupils.map(handIn));
  await expectGroups(page, { [t('classOverview.done')]: pupils.length });
  expect(await page.evaluate(() => Reflect.get(globalThis, 'isSamePage') === true)).toBe(true);
  return attempts;
}

/** Nicknames that the app itself would not take, as a database from elsewhere may hold them. */
async function renameHostilely({ database }: App, classId: string): Promise<void> {
  await database.query(
    `update learner set nickname = given.nickname from (
       select learner_id, ($2::text[])[row_number() over (order by learner_id)] as nickname
       from enrolment where class_id = $1) as given
     where id = given.learner_id and given.nickname is not null`,
    [classId, hostile],
  );
}

test.describe.configure({ mode: 'serial' });

test('thirty pupils take a quiz while the overview follows by itself; opened, their results stand in the gradebook and its files', async ({
  app,
  page,
}) => {
  const { teacher, path: api, classId, assignment } = await makeClass(app, className);
  const pupils = await joinClass(app, await readJoinCode(app, className));
  await openAs(page, teacher, `/en/teach/${classId}/overview`, app.origin);
  const [attempt = ''] = await workWatched(app, page, pupils, assignment);

  const readResult = async (): Promise<string> =>
    (await pupils[0]?.call('GET', `/en/quizzes/${quiz}/${attempt}/result`))?.text ?? '';
  expect(await readResult()).toContain(t('assignments.waitsForTeacher'));
  await expectDone(teacher.call('POST', `${api}/assignments/${assignment}/release`, {}));
  expect(await readResult()).not.toContain(t('assignments.waitsForTeacher'));

  await renameHostilely(app, classId);
  await page.goto(`/en/teach/${classId}/gradebook`);
  await expect(page.locator('tbody tr')).toHaveCount(pupilCount);
  await expect(page.locator('tbody tr').filter({ hasText: hundred })).toHaveCount(pupilCount);
  const csv = await saveFile(page, t('gradebook.csv'), 'gradebook.csv');
  expect(csv.toString('utf8').trim().split('\r\n')).toHaveLength(pupilCount + 1);
  const xlsx = await saveFile(page, t('gradebook.xlsx'), 'gradebook.xlsx');
  expect(xlsx.subarray(0, 2).toString('latin1')).toBe('PK');
});

for (const file of ['gradebook.xlsx', 'gradebook.csv'])
  test(`LibreOffice finds no formula in ${file}`, async () => {
    const version = spawnSync('soffice', ['--version']);
    test.skip(version.status !== 0, 'There is no LibreOffice (soffice) on this machine.');
    const sheet = await openInLibreOffice(file);
    for (const text of hostile)
      expect(sheet).toMatch(
        new RegExp(`<text:p>(?:'|&apos;)?${text.replaceAll(/[+()]/gu, String.raw`\$&`)}</text:p>`, 'u'),
      );
    expect(sheet).not.toContain('table:formula');
  });
