// S8: texts that were stored before anything was checked run nowhere, turn nothing around them, and are shown as they are:
// on every page of a teacher, an admin and a pupil that shows what somebody wrote, and in the files of the gradebook.
import type { Page } from '@playwright/test';
import { locales } from '../../domain/locale';
import { hostileTexts, TRACE } from '../fixtures/hostile-texts';
import { unzip } from '../fixtures/unzip';
import {
  classNames,
  fillWithHostileTexts,
  groupNames,
  nicknames,
  reasons,
  shownAs,
  type HostilePlace,
} from './support/hostile-school';
import { send } from './support/http';
import { waitForLife } from './support/keyboard';
import { becomeIn } from './support/school';
import { expect, test } from './support/test';

/** Runs in the page: sentences in which some direction is left open or closed too often, by UAX 9. */
function listTurned(): string[] {
  const isBalanced = (text: string): boolean => {
    const open: string[] = [];
    for (const sign of text) {
      if (/[\u202a\u202b\u202d\u202e]/u.test(sign)) open.push('\u202c');
      else if (/[\u2066-\u2068]/u.test(sign)) open.push('\u2069');
      else if (/[\u202c\u2069]/u.test(sign) && open.pop() !== sign) return false;
    }
    return open.length === 0;
  };
  const texts = [document.title];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node.parentElement?.closest('bdi, script, style, textarea, [dir="auto"]') === null)
      texts.push(node.textContent ?? '');
  for (const element of document.querySelectorAll('[aria-label]'))
    texts.push(element.getAttribute('aria-label') ?? '');
  return texts.filter((text) => !isBalanced(text));
}

/** What is wrong on the open page, in words. */
async function inspect(page: Page, expected: readonly string[]): Promise<string[]> {
  const found = await page.evaluate(
    (trace) => ({
      hasRun: trace in globalThis,
      // Not of the whole body, which holds the data of the page in a script as well.
      text: document.querySelector('main')?.textContent ?? '',
    }),
    TRACE,
  );
  const turned = await page.evaluate(listTurned);
  const missing = expected.map(shownAs).filter((text) => !found.text.includes(text));
  return [
    ...(found.hasRun ? ['something ran'] : []),
    ...turned.slice(0, 5).map((text) => `turned by ${JSON.stringify(text.slice(0, 80))}`),
    ...missing.slice(0, 5).map((text) => `not shown: ${JSON.stringify(text.slice(0, 80))}`),
  ];
}

/** A fault of one page does not keep the next from being looked at. */
async function visit(page: Page, path: string, expected: readonly string[] = []): Promise<void> {
  const response = await page.goto(path);
  await waitForLife(page);
  expect.soft(response?.status(), path).toBe(200);
  expect.soft(await inspect(page, expected), path).toEqual([]);
}

/** What a page says besides its words: dialogs, errors, and what the security policy stopped. The list grows. */
function listen(page: Page): readonly string[] {
  const heard: string[] = [];
  page.on('dialog', (dialog) => {
    heard.push(`dialog: ${dialog.message()}`);
    dialog.dismiss().catch(() => undefined);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(`error: ${message.text()} ${message.location().url}`);
  });
  return heard;
}

test.describe.configure({ mode: 'serial', timeout: 400_000 });

let place: HostilePlace;
test.beforeAll(async ({ app }) => {
  place = await fillWithHostileTexts(app);
});

test('on the pages of a teacher and an admin hostile texts are words and nothing else', async ({
  page,
  context,
  app,
}) => {
  const { school, admin } = place;
  const heard = listen(page);
  for (const locale of locales) {
    await becomeIn(context, app.origin, school.teacher);
    const ofClass = `/${locale}/teach/${school.classId}`;
    const cell = `${ofClass}/gradebook/${school.assignment}/${school.pupils[0]?.id ?? ''}`;
    await visit(page, `/${locale}/teach`, classNames);
    for (const tab of ['overview', 'assignments', 'gradebook', 'misconceptions', 'questions'])
      await visit(page, `${ofClass}/${tab}`);
    await visit(page, `${ofClass}/pupils`, nicknames);
    await visit(page, `${ofClass}/cards`, nicknames);
    await visit(page, `${ofClass}/groups`, groupNames);
    await visit(page, cell, reasons);
    for (const path of ['settings', 'me', 'sign-in']) await visit(page, `/${locale}/${path}`);
    await becomeIn(context, app.origin, admin);
    await visit(page, `/${locale}/house`, classNames);
  }
  expect(heard).toEqual([]);
});

test('on the pages of a pupil and of whoever joins hostile texts are words and nothing else', async ({
  page,
  context,
  app,
}) => {
  const { school, card } = place;
  const heard = listen(page);
  const [pupil] = school.pupils;
  if (pupil === undefined) throw new Error('no pupil');
  // Other tests have their classes in the same database.
  const { rows } = await app.database.query<{ id: string }>(
    `select distinct on (length(name)) s.id from assignment s join class c on c.id = s.class_id
     join enrolment e on e.class_id = c.id where e.learner_id = $1 order by length(name), s.id limit 6`,
    [pupil.id],
  );
  expect(rows).toHaveLength(6);
  await school.teacher.call('PUT', `/api/v1/classes/${school.classId}/join-code`, {});
  const { rows: codes } = await app.database.query<{ code: string }>(
    'select join_code as code from class where id = $1',
    [school.classId],
  );
  for (const locale of locales) {
    await becomeIn(context, app.origin, pupil);
    for (const path of ['', '/me', '/settings', '/progress', '/sign-in', `/card/${card}`])
      await visit(page, `/${locale}${path}`);
    for (const { id } of rows) await visit(page, `/${locale}/assignments/${id}`);
    await context.clearCookies();
    await visit(page, `/${locale}/join`);
    await page.locator('#code').fill(codes[0]?.code ?? '');
    await page.locator('#code').press('Enter');
    await expect(page.locator('input[name="nickname"]').first()).toBeVisible();
    expect.soft(await inspect(page, []), 'joining').toEqual([]);
  }
  expect(heard).toEqual([]);
});

test('a hostile search is answered, shown in its field, and is no markup', async ({ page, app }) => {
  const asked = hostileTexts.filter((text) => text.length < 1000 && !/[\p{Cs}]/u.test(text));
  const failed: string[] = [];
  for (let from = 0; from < asked.length; from += 8) {
    const replies = await Promise.all(
      asked.slice(from, from + 8).map(async (text) => {
        const path = `/${from % 16 === 0 ? 'en' : 'ar'}/search?q=${encodeURIComponent(text)}`;
        return { text, reply: await send(app.origin, { path }) };
      }),
    );
    for (const { text, reply } of replies)
      if (reply.status !== 200 || /<(img|svg|iframe|video|details)[^>]*marsadHostile/iu.test(reply.text))
        failed.push(`${reply.status}: ${JSON.stringify(text)}`);
  }
  expect(failed).toEqual([]);
  const heard = listen(page);
  const turning = asked.filter((text) => /[\u202e\u2069]/u.test(text)).slice(0, 6);
  for (const text of [...turning, ...asked.filter((_, index) => index % 60 === 0)])
    for (const locale of locales) await visit(page, `/${locale}/search?q=${encodeURIComponent(text)}`);
  expect(heard).toEqual([]);
});

test('no cell of the files of the gradebook is a formula, whatever the pupils are called', async ({
  app,
}) => {
  const { classId, teacher } = place.school;
  const get = async (file: string): Promise<Buffer> => {
    const url = `${app.origin}/en/teach/${classId}/gradebook/${file}`;
    const response = await fetch(url, { headers: { Cookie: teacher.cookie } });
    expect(response.status).toBe(200);
    return Buffer.from(await response.arrayBuffer());
  };
  const fields = [...(await get('csv')).toString('utf8').matchAll(/"((?:[^"]|"")*)"/gu)].map(
    ([, field]) => field,
  );
  expect(fields.length).toBeGreaterThan(nicknames.length * 2);
  // As a spreadsheet reads it: blanks and signs without width before it do not count.
  const formulas = fields.filter((field) => /^[\s\p{C}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(field ?? ''));
  expect(formulas).toEqual([]);

  const parts = unzip(await get('xlsx'));
  const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
  expect(sheet).toContain('<sheetData');
  const kinds = new Set(
    [...sheet.matchAll(/<c [^>]*>/gu)].map(([cell]) => /t="(\w+)"/u.exec(cell)?.[1] ?? 'n'),
  );
  expect([...kinds].filter((kind) => kind !== 's' && kind !== 'inlineStr')).toEqual([]);
  for (const [name, text] of parts) {
    expect(text, name).not.toMatch(/<(f|ddeLink|externalReference|hyperlink)[ >/]/u);
    // What XML forbids makes the whole file unreadable.
    expect(text, name).not.toMatch(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/u);
  }
});
