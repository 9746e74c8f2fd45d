// Addresses as people type them, without a language: on to the page in theirs, and never to another site.
import { enterAsGuest } from './support/guest';
import { send } from './support/http';
import { expect, test } from './support/test';

test('an address without a language leads to the page in the language that the reader prefers', async ({
  app,
}) => {
  const follow = async (path: string, headers: Record<string, string>): Promise<string[]> => {
    const steps: string[] = [];
    for (let at = path; steps.length < 4;) {
      const { status, headers: told } = await send(app.origin, { path: at, headers });
      steps.push(`${status} ${at}`);
      if (told['location'] === undefined) break;
      at = new URL(told['location'], app.origin).href.replace(app.origin, '');
    }
    return steps;
  };
  const arabic = { 'Accept-Language': 'ar,en;q=0.5' };
  expect(await follow('/join', arabic)).toEqual(['307 /join', '307 /?to=/join', '200 /ar/join']);
  expect((await follow('/course', { 'Accept-Language': 'fr' })).at(-1)).toBe('200 /en/course');
  const { cookie } = await enterAsGuest(app.origin, 'ar');
  expect((await follow('/me', { Cookie: cookie })).at(-1)).toBe('200 /ar/me');
  // A page that is not there is told so in a language, too.
  expect((await follow('/no-such-page/at-all', arabic)).at(-1)).toBe('404 /ar/no-such-page/at-all');
  expect((await follow('/fr', arabic)).at(-1)).toBe('404 /ar/fr');
});

test('what is to be gone on to stays on this site', async ({ app }) => {
  for (const to of [
    '//evil.example',
    'https://evil.example',
    '/\\evil.example',
    '/a//b',
    '/%0d%0aX: y',
    '/../x',
  ])
    for (const path of [`/?to=${to}`, `/?to=${encodeURIComponent(to)}`]) {
      const { status, headers } = await send(app.origin, { path: encodeURI(decodeURI(path)) });
      expect([status, headers['location']], path).toEqual([307, '/en']);
    }
});
