// P2: real names that a teacher writes beside nicknames stay in that browser: in no byte of anything it sends.
import type { Page, Request, WebSocket } from '@playwright/test';
import { listQuizzes } from '../../domain/attempt/quiz';
import { locales } from '../../domain/locale';
import { readCatalog } from './support/answer-key';
import { waitForLife } from './support/keyboard';
import { becomeIn, openSchool } from './support/school';
import { expect, test } from './support/test';
import { wordsOf } from './support/words';

const quiz = listQuizzes(readCatalog()).find(({ purpose }) => purpose === 'unit')?.id ?? '';
/** Nobody's, and in no text of the course. */
const realNames = ['Qorvexa Żłóbicz', 'قُرڤِكسا الزلبي', 'Zanthippe O’Quorr'];

/** The forms in which a name could leave: as it is, in an address, in JSON, in base64 at each of its three offsets. */
function listForms(name: string): string[] {
  const escaped = Array.from(name, (sign) =>
    sign < '\u0080' ? sign : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  ).join('');
  const shifted = [0, 1, 2].flatMap((offset) => {
    const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(name)]);
    // Without the letters that what stands before or after would change.
    const inner = bytes.toString('base64').replace(/=+$/u, '').slice(4, -4);
    return [inner, inner.replaceAll('+', '-').replaceAll('/', '_')];
  });
  const inAddress = encodeURIComponent(name);
  return [name, ...name.split(' '), inAddress, inAddress.replaceAll('%20', '+'), escaped, ...shifted];
}
const forms = realNames.flatMap(listForms).map((form) => form.toLowerCase());

async function describe(request: Request): Promise<string> {
  // What was broken off has only the headers that the page gave, and the browser's own would be waited for for ever.
  const isBrokenOff = request.failure() !== null;
  const headers = JSON.stringify(isBrokenOff ? request.headers() : await request.allHeaders());
  const body = request.postDataBuffer()?.toString('utf8') ?? '';
  return `${request.method()} ${request.url()} ${headers} ${body}`;
}

/** Everything that the pages of this context send, as it goes over the wire. The lists grow. */
function record(page: Page): { readonly requests: readonly Request[]; readonly frames: readonly string[] } {
  const requests: Request[] = [];
  const frames: string[] = [];
  page.context().on('request', (request) => requests.push(request));
  page.on('websocket', (socket: WebSocket) => {
    socket.on('framesent', ({ payload }) => frames.push(String(payload)));
  });
  return { requests, frames };
}

async function nameAll(page: Page): Promise<void> {
  const fields = page.locator('input.own-name');
  await expect(fields).toHaveCount(realNames.length);
  for (const [index, name] of realNames.entries()) {
    await fields.nth(index).pressSequentially(name);
    await fields.nth(index).press('Enter');
  }
}

test('real names beside nicknames leave the browser by no request, cookie or socket, from roster to gradebook', async ({
  page,
  context,
  app,
}) => {
  test.setTimeout(400_000);
  const nicknames = ['Bold Moon', 'Calm Dune', 'Swift Star'];
  const { teacher, classId } = await openSchool(app, { nicknames, quiz });
  await becomeIn(context, app.origin, teacher);
  const { requests, frames } = record(page);
  for (const locale of locales) {
    const { t } = wordsOf(locale);
    const path = `/${locale}/teach/${classId}`;
    await page.goto(`${path}/pupils`);
    await waitForLife(page);
    if (locale === 'en') await nameAll(page);
    await page.reload();
    await waitForLife(page);
    await expect(page.locator('input.own-name').first()).toHaveValue(realNames[0] ?? '');
    // A form of the very row that holds a name is sent.
    await page.locator('.roster summary').first().click();
    await Promise.all([
      page.waitForResponse((response) => response.request().method() === 'PUT'),
      // The page is drawn anew once it is saved.
      page.waitForEvent('load'),
      page
        .getByRole('button', { name: t('classes.save') })
        .first()
        .click(),
    ]);
    await page.goto(`${path}/cards`);
    await waitForLife(page);
    await page.getByRole('checkbox').first().check();
    await page.getByRole('button', { name: t('classes.cardsMake') }).click();
    await Promise.all([
      page.waitForResponse((response) => response.request().method() === 'POST'),
      page
        .getByRole('dialog')
        .getByRole('button', { name: t('classes.cardsAskYes') })
        .click(),
    ]);
    for (const tab of ['overview', 'gradebook', 'assignments', 'misconceptions', 'questions']) {
      await page.goto(`${path}/${tab}`);
      await waitForLife(page);
    }
    for (const file of ['csv', 'xlsx'])
      expect((await page.request.get(`${path}/gradebook/${file}`)).ok()).toBe(true);
  }
  const sent = [...(await Promise.all(requests.map(describe))), ...frames];
  expect(sent.length).toBeGreaterThan(30);
  expect(sent.some((text) => text.startsWith('PUT '))).toBe(true);
  const leaks = sent.filter((text) => {
    const low = text.toLowerCase();
    return forms.some((form) => low.includes(form));
  });
  expect(leaks).toEqual([]);
  const cookies = JSON.stringify(await context.cookies()).toLowerCase();
  expect(forms.filter((form) => cookies.includes(form))).toEqual([]);
  const { rows } = await app.database.query<{ found: number }>(
    `select count(*)::int as found from learner where nickname = any($1)`,
    [realNames],
  );
  expect(rows[0]?.found).toBe(0);
});

test('the search for a real name finds it in every form that it could leave in', () => {
  for (const name of realNames) {
    const said = { note: `x${name}y` };
    const ways = [
      name,
      JSON.stringify(said),
      new URLSearchParams(said).toString(),
      encodeURI(name),
      ...['', 'a', 'ab'].map((before) => Buffer.from(`${before}${name} and more`).toString('base64url')),
    ];
    for (const way of ways) {
      const low = way.toLowerCase();
      expect(
        forms.some((form) => low.includes(form)),
        way,
      ).toBe(true);
    }
  }
});
