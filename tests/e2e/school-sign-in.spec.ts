// The school's own sign-in, against a real provider on another host of this machine: linking, coming in, and every way in
// which it ends somewhere else. What the provider knows of people is found nowhere here.
import { readFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';
import type { Locale } from '../../domain/locale';
import { examine } from './support/examine';
import { waitForLife } from './support/keyboard';
import { invite } from './support/school';
import { openSchoolServer, type SchoolServer } from './support/school-server';
import { catchReturn, useStaff } from './support/school-staff';
import { fillAccount } from './support/staff';
import { expect, test as base } from './support/test';
import { wordsOf } from './support/words';

const test = base.extend<object, { school: SchoolServer }>({
  school: [
    async ({ browserName }, use, { parallelIndex }) => {
      const school = await openSchoolServer(browserName, parallelIndex);
      await use(school);
      await school.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

// Each goes there and back several times, and every end is looked at at three widths.
test.describe.configure({ timeout: 300_000 });

async function countPeople({ database }: SchoolServer): Promise<string> {
  const { rows } = await database.query<{ counts: string }>(
    `select concat_ws(' ', (select count(*) from learner), (select count(*) from staff),
      (select count(*) from session), (select count(*) from external_identity)) as counts`,
  );
  return rows[0]?.counts ?? '';
}

async function dumpRows({ database }: SchoolServer): Promise<string> {
  const { rows: tables } = await database.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'question_revision'`,
  );
  const texts = await Promise.all(
    tables.map(async ({ name: table }) => {
      const { rows } = await database.query<{ row: string }>(`select t::text as row from "${table}" t`);
      return rows.map(({ row }) => row).join('\n');
    }),
  );
  return texts.join('\n');
}

function newBrowser(context: BrowserContext): Promise<BrowserContext> {
  const browser = context.browser();
  if (browser === null) throw new Error('no browser');
  return browser.newContext();
}

for (const locale of ['en', 'ar'] satisfies Locale[])
  test(`a teacher links the school account and comes in by it, and nothing of it is kept (${locale})`, async ({
    browser,
    school,
  }) => {
    const words = wordsOf(locale);
    const { t } = words;
    const page = await browser.newPage();
    const who = `canary-${locale}-7731`;
    const staff = useStaff(page, school, words);
    await staff.makeAccount(`linker-${locale}`);
    await staff.open('/me');
    await examine(page, 'not linked');
    await staff.press(t('school.link', { account: staff.account }));
    await staff.enter(who);
    await expect(page.getByText(t('school.linkText', { name: '\u2068Ms Haddad\u2069' }))).toBeVisible();
    await examine(page, 'asked to link');
    await waitForLife(page);
    await staff.press(t('school.linkConfirm'));
    await page.getByText(t('school.unlinkAsk')).click();
    await examine(page, 'linked');

    await staff.signOut();
    await examine(page, 'sign-in with a school');
    await staff.press(t('school.go', { account: staff.account }));
    await page.waitForURL(`**/${locale}/teach`);
    const kept = `${await dumpRows(school)}\n${readFileSync(school.server.logFile, 'utf8')}`;
    expect(kept).toContain('Ms Haddad');
    for (const canary of [who, `Name of ${who}`, '@school.example']) expect(kept).not.toContain(canary);
    await page.context().close();
  });

test('an invitation makes an account by the school account alone, which then opens it', async ({
  browser,
  school,
}) => {
  const words = wordsOf('ar');
  const { t } = words;
  const page = await browser.newPage();
  const staff = useStaff(page, school, words);
  await staff.open(`/invitation/${await invite(school, 'teacher')}`);
  await examine(page, 'invitation with a school');
  await staff.press(t('school.joinGo', { account: staff.account }));
  await staff.enter('joiner-1');
  await expect(page.getByText(t('school.joinProven', { account: staff.account }))).toBeVisible();
  await examine(page, 'invitation, come back from the school');
  await waitForLife(page);
  await page.getByLabel(t('staff.invitation.displayName'), { exact: true }).fill('حدّاد');
  await page.getByLabel(t('staff.name'), { exact: true }).fill('joiner');
  await staff.press(t('staff.invitation.make'));
  await page.waitForURL('**/ar/teach');
  await staff.open('/me');
  await page.getByText(t('school.unlinkAsk')).click();
  await staff.press(t('school.unlink'));
  await expect(page.getByText(t('errors.last-way-in'))).toBeVisible();
  await page.context().close();
});

test('somebody whom nobody invited is told so by name of nobody, and no account is made', async ({
  browser,
  school,
}) => {
  const words = wordsOf('en');
  const page = await browser.newPage();
  const staff = useStaff(page, school, words);
  const before = await countPeople(school);
  await staff.goToSchool();
  await staff.enter('stranger-1');
  await staff.expectEnd('unknown');
  await examine(page, 'unknown');
  expect(await countPeople(school)).toBe(before);
  const ours = await page.context().cookies(school.origin);
  expect(ours.filter(({ name: cookie }) => cookie.includes('session'))).toEqual([]);
  await page.context().close();
});

test('a return that was changed, repeated, or taken to another browser signs nobody in', async ({
  context,
  school,
}) => {
  const words = wordsOf('en');
  const own = await newBrowser(context);
  const page = await own.newPage();
  const staff = useStaff(page, school, words);
  await staff.makeAccount('returner');
  await staff.link('returner-1');
  await staff.signOut();
  const back = await catchReturn(page, staff.goToSchool);
  const before = await countPeople(school);

  const thief = await newBrowser(context);
  const stolen = await thief.newPage();
  await stolen.goto(back.href);
  await useStaff(stolen, school, words).expectEnd('broken');
  for (const [part, value] of [
    ['state', 'of-somebody-else'],
    ['state', ''],
    ['iss', 'http://localhost:1'],
  ] as const) {
    const changed = await catchReturn(page, staff.goToSchool);
    changed.searchParams.set(part, value);
    await page.goto(changed.href);
    await staff.expectEnd('broken');
  }
  expect(await countPeople(school)).toBe(before);

  // The school gave it for one use: whoever is the first to use it is the browser that it was made for.
  const next = await catchReturn(page, staff.goToSchool);
  await page.goto(next.href);
  await page.waitForURL('**/en/teach');
  await staff.signOut();
  const after = await countPeople(school);
  await page.goto(next.href);
  await staff.expectEnd('broken');
  expect(await countPeople(school)).toBe(after);
  await own.close();
  await thief.close();
});

test('a school that says no, is away, or has another time ends on a page that says what to do', async ({
  browser,
  school,
}) => {
  const words = wordsOf('en');
  const page = await browser.newPage();
  const staff = useStaff(page, school, words);
  const before = await countPeople(school);
  await staff.goToSchool();
  await staff.enter('');
  await staff.expectEnd('cancelled');
  await examine(page, 'cancelled');
  await school.restart(null);
  await staff.goToSchool();
  await staff.expectEnd('away');
  await examine(page, 'away');
  await school.restart(-600);
  await staff.goToSchool();
  await staff.enter('late-1');
  await staff.expectEnd('broken');
  await examine(page, 'broken');
  expect(readFileSync(school.server.logFile, 'utf8')).toContain('JWT expired');
  expect(await countPeople(school)).toBe(before);
  await school.restart(0);
  await page.context().close();
});

test('a link that was ended opens nothing at once, and other devices are signed out', async ({
  context,
  school,
}) => {
  const words = wordsOf('en');
  const { t } = words;
  const [here, there] = [await newBrowser(context), await newBrowser(context)];
  const page = await here.newPage();
  const staff = useStaff(page, school, words);
  await staff.makeAccount('unlinker');
  await staff.link('unlinker-1');
  const elsewhere = await there.newPage();
  const other = useStaff(elsewhere, school, words);
  await other.goToSchool();
  await other.enter('unlinker-1');
  await elsewhere.waitForURL('**/en/teach');

  await page.getByText(t('school.unlinkAsk')).click();
  await staff.press(t('school.unlink'));
  await expect(
    page.getByRole('button', { name: t('school.link', { account: staff.account }) }),
  ).toBeVisible();
  await other.goToSchool();
  await other.expectEnd('unknown');
  await here.close();
  await there.close();
});

test('a teacher makes an account without an invitation where the operator allows it, and nowhere else', async ({
  browser,
  school,
  app,
}) => {
  const words = wordsOf('ar');
  const { t } = words;
  const page = await browser.newPage();
  const staff = useStaff(page, school, words);
  await staff.open('/sign-in');
  await page.getByRole('link', { name: t('signUp.link') }).click();
  await page.waitForURL('**/ar/sign-up');
  await examine(page, 'sign up');
  await waitForLife(page);
  await fillAccount(page, words, 'newcomer');
  await page.waitForURL('**/ar/teach');
  expect((await page.goto(`${app.origin}/ar/sign-up`))?.status()).toBe(404);
  expect((await page.goto(`${app.origin}/ar/sign-in/school`))?.status()).toBe(404);
  await page.context().close();
});
