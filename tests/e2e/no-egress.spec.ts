// S11: every sort of page is whole in a browser that can reach nothing but its own server, and asks for nothing else.
import { listQuizzes } from '../../domain/attempt/quiz';
import { locales } from '../../domain/locale';
import { readCatalog } from './support/answer-key';
import { waitForLife } from './support/keyboard';
import { openPages } from './support/open-pages';
import { becomeIn, openSchool } from './support/school';
import { expect, test } from './support/test';
import { launchWithoutEgress, listHosts } from './support/without-egress';

const quiz = listQuizzes(readCatalog()).find(({ purpose }) => purpose === 'unit')?.id ?? '';

test('every sort of page is whole without any other host, and no name is looked up', async ({
  app,
  launchOptions,
}, testInfo) => {
  test.setTimeout(400_000);
  const school = await openSchool(app, { nicknames: ['Bold Moon', 'Calm Dune'], quiz });
  const [pupil] = school.pupils;
  if (pupil === undefined) throw new Error('no pupil');
  const port = Number(new URL(app.origin).port);
  const folder = testInfo.outputPath();
  const parted = await launchWithoutEgress(folder, port, launchOptions);
  testInfo.annotations.push({
    type: 'network',
    description: parted.isParted ? 'of its own' : 'names not resolved',
  });
  const context = await parted.browser.newContext({ baseURL: app.origin });
  const page = await context.newPage();
  // The way to the server may open a moment after the browser.
  await expect(() => page.goto('/api/ready')).toPass();
  const failed: string[] = [];
  page.on('requestfailed', (request) => {
    // What the page itself ended by going on, such as a stream of events, and what it asked of the cache alone.
    const why = request.failure()?.errorText ?? '';
    if (why !== 'net::ERR_ABORTED' && why !== 'net::ERR_CACHE_MISS') failed.push(`${why} ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.url().endsWith('/no-such-page'))
      failed.push(`${response.status()} ${response.url()}`);
  });
  const visit = async (paths: readonly string[]): Promise<void> => {
    for (const locale of locales)
      for (const path of paths) {
        await page.goto(`/${locale}${path}`);
        await waitForLife(page);
        // A picture that did not come is an empty frame, without any error.
        const empty = await page.evaluate(() =>
          [...document.images]
            .filter(({ complete, naturalWidth }) => complete && naturalWidth === 0)
            .map(({ src }) => src),
        );
        failed.push(...empty.map((src) => `empty ${src}`));
      }
  };
  await visit(openPages);
  await becomeIn(context, app.origin, pupil);
  await visit(['', `/assignments/${school.assignment}`, '/me', `/card/${pupil.secret}`]);
  await becomeIn(context, app.origin, school.teacher);
  const tabs = ['overview', 'assignments', 'gradebook', 'misconceptions', 'questions', 'pupils', 'cards'];
  await visit(['/teach', ...tabs.map((tab) => `/teach/${school.classId}/${tab}`)]);
  expect(failed).toEqual([]);
  expect(await parted.close()).toEqual([]);
});

test('a page that asked another host, or only looked up its name, would be found', () => {
  const constants = { logEventTypes: { URL_REQUEST_START_JOB: 1, HOST_RESOLVER_MANAGER_JOB: 2 } };
  const events = [
    { type: 1, params: { url: 'http://127.0.0.1:3120/en' } },
    { type: 1, params: { url: 'https://fonts.example/a.woff2' } },
    { type: 2, params: { host: 'https://cdn.example' } },
    { type: 1, params: { url: 'https://update.example/', network_isolation_key: 'null null' } },
    { type: 2, params: null },
  ];
  expect(listHosts(JSON.stringify({ constants, events }))).toEqual(['fonts.example', 'https://cdn.example']);
  expect(() => listHosts(JSON.stringify({ constants, events: [] }))).toThrow();
});
