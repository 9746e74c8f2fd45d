// P3: what Marsad keeps in a browser is what its notice lists, from the same source, whoever uses it.
import type { Page } from '@playwright/test';
import { listQuizzes } from '../../domain/attempt/quiz';
import { locales } from '../../domain/locale';
import { listCookies } from '../../domain/privacy/cookies';
import { deviceStores, deviceUses } from '../../domain/privacy/device-stores';
import { readCatalog } from './support/answer-key';
import { waitForLife } from './support/keyboard';
import { openPages } from './support/open-pages';
import { answerRightly, openQuiz } from './support/open-quiz';
import { hire, openSchool, password, type Adult, type School } from './support/school';
import { expect, test, type App } from './support/test';
import { wordsOf } from './support/words';

const catalog = readCatalog();
const quiz = listQuizzes(catalog).find(({ purpose }) => purpose === 'unit')?.id ?? '';

/** Runs in the page: names of everything that is stored there. */
async function listStored(): Promise<{ entries: string[]; databases: string[]; others: string[] }> {
  const found = await indexedDB.databases();
  const workers = await navigator.serviceWorker.getRegistrations();
  return {
    entries: Object.keys(localStorage),
    databases: found.map(({ name }) => name ?? ''),
    others: [...Object.keys(sessionStorage), ...(await caches.keys()), ...workers.map(({ scope }) => scope)],
  };
}

function useInventory(page: Page) {
  const seen = new Set<string>();
  const unlisted = new Set<string>();
  const cookies = new Set(listCookies(false, false).map(({ name }) => name));

  /** Adds what is kept now to what has been seen. */
  async function look(): Promise<void> {
    for (const { name } of await page.context().cookies()) (cookies.has(name) ? seen : unlisted).add(name);
    const { entries, databases, others } = await page.evaluate(listStored);
    for (const other of others) unlisted.add(other);
    for (const [kind, names] of [['entries', entries] as const, ['database', databases] as const])
      for (const name of names) {
        const use = deviceUses.find(
          (each) => deviceStores[each].kind === kind && name.startsWith(deviceStores[each].name),
        );
        if (use === undefined) unlisted.add(name);
        else seen.add(use);
      }
  }
  async function visit(path: string): Promise<void> {
    await page.goto(path);
    await waitForLife(page);
    await look();
  }
  return { seen, unlisted, look, visit };
}
type Inventory = ReturnType<typeof useInventory>;

async function browse({ visit }: Inventory, paths: readonly string[]): Promise<void> {
  for (const locale of locales) for (const path of paths) await visit(`/${locale}${path}`);
}

/** Who chooses how pages look, and then answers and flags a question. */
async function beAGuest(app: App, page: Page, inventory: Inventory): Promise<void> {
  const { t } = wordsOf('en');
  await inventory.visit('/en/settings');
  await page.getByRole('button', { name: t('settings.save') }).click();
  await expect(page.getByText(t('settings.saved'))).toBeVisible();
  const { card } = await openQuiz(app, page);
  await answerRightly(card);
  await page.getByRole('button', { name: t('quiz.flag') }).click();
  await inventory.look();
  for (const path of openPages.slice(0, 8)) await inventory.visit(`/ar${path}`);
}

async function signIn(page: Page, adult: Adult): Promise<void> {
  const { t } = wordsOf('en');
  await page.context().clearCookies();
  await page.goto('/en/sign-in');
  await waitForLife(page);
  await page.getByLabel(t('staff.name'), { exact: true }).fill(adult.signInName);
  await page.getByLabel(t('staff.password'), { exact: true }).fill(password);
  await page.getByLabel(t('staff.password'), { exact: true }).press('Enter');
  await page.waitForURL(/\/(teach|house)/u);
}

async function beATeacher(page: Page, inventory: Inventory, school: School): Promise<void> {
  await signIn(page, school.teacher);
  const ofClass = `/teach/${school.classId}`;
  for (const tab of ['overview', 'assignments', 'gradebook', 'misconceptions', 'questions', 'cards'])
    await inventory.visit(`/ar${ofClass}/${tab}`);
  await browse(inventory, ['/teach', '/me']);
  await inventory.visit(`/en${ofClass}/pupils`);
  await page.locator('input.own-name').first().fill('Somebody');
  await inventory.look();
}

test('cookies, local storage, databases and caches of every sort of visitor are those that the notice lists', async ({
  page,
  app,
}) => {
  // A hundred pages, one after the other.
  test.setTimeout(400_000);
  const school = await openSchool(app, { nicknames: ['Bold Moon', 'Calm Dune'], quiz });
  const admin = await hire(app, 'admin');
  const inventory = useInventory(page);
  await test.step('a visitor leaves nothing behind but what they chose', async () => {
    await browse(inventory, openPages);
    expect([...inventory.seen].filter((name) => name !== 'answers')).toEqual([]);
  });
  await test.step('a guest', () => beAGuest(app, page, inventory));
  await test.step('a pupil with a card', async () => {
    await page.context().clearCookies();
    await inventory.visit(`/en/card/${school.pupils[0]?.secret ?? ''}`);
    await page.getByRole('main').getByRole('button').first().click();
    await page.waitForURL(/\/en$/u);
    await browse(inventory, ['', '/me', '/progress', '/settings', `/assignments/${school.assignment}`]);
    expect(await page.context().cookies()).not.toContainEqual(
      expect.objectContaining({ name: 'marsad-device' }),
    );
  });
  await test.step('a teacher', () => beATeacher(page, inventory, school));
  await test.step('an admin', async () => {
    await signIn(page, admin);
    await browse(inventory, ['/house', '/teach']);
  });
  expect([...inventory.unlisted]).toEqual([]);
  // And what is listed is there: a list that says more than is true is no notice either.
  const listed = [...listCookies(false, false).map(({ name }) => name), ...deviceUses];
  expect([...inventory.seen].sort()).toEqual(listed.sort());
});

for (const locale of locales)
  test(`the notice in ${locale} shows each of them by name`, async ({ page }) => {
    await page.goto(`/${locale}/privacy`);
    const { t } = wordsOf(locale);
    const names = async (caption: string) =>
      await page.getByRole('table', { name: caption }).locator('tbody th').allInnerTexts();
    expect(await names(t('own.cookies.title'))).toEqual(listCookies(false, false).map(({ name }) => name));
    expect(await names(t('own.device.caption'))).toEqual(deviceUses.map((use) => deviceStores[use].name));
  });
