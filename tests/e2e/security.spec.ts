// S4, S5, S7, S10, S11: headers on every answer, writes from our own pages only, nobody else's rows, sessions that end.
import { randomUUID } from 'node:crypto';
import { locales } from '../../domain/locale';
import { listQuizzes } from '../../domain/attempt/quiz';
import { readCatalog } from './support/answer-key';
import { crawl } from './support/crawl';
import { countRows } from './support/database';
import { enterAsGuest } from './support/guest';
import { send, sendRaw, type Reply } from './support/http';
import { expect, test } from './support/test';

const catalog = readCatalog();
const unitQuiz = listQuizzes(catalog).find(({ mode }) => mode === 'graded');
if (unitQuiz === undefined) throw new Error('no graded quiz');

const expectedHeaders: Readonly<Record<string, RegExp>> = {
  'content-security-policy':
    /^default-src 'none'; script-src 'nonce-[\w+/=]+' 'strict-dynamic';(?!.*(unsafe-eval|https?:|\*)).*frame-ancestors 'none'/u,
  'x-content-type-options': /^nosniff$/u,
  'x-frame-options': /^DENY$/u,
  'referrer-policy': /^no-referrer$/u,
  'cross-origin-opener-policy': /^same-origin$/u,
  'cross-origin-resource-policy': /^same-origin$/u,
  'permissions-policy': /camera=\(\).*geolocation=\(\).*microphone=\(\)/u,
};

/** A file of the build is no page: it carries the few headers that a file heeds. */
const expectedOfFiles: Readonly<Record<string, RegExp>> = {
  'content-security-policy': /^default-src 'self'; frame-ancestors 'none'$/u,
  'x-content-type-options': /^nosniff$/u,
  'referrer-policy': /^no-referrer$/u,
  'cross-origin-resource-policy': /^same-origin$/u,
};

function listMissingHeaders(what: string, { headers }: Pick<Reply, 'headers'>): string[] {
  const expected = /^(GET )?\/_next\/static\//u.test(what) ? expectedOfFiles : expectedHeaders;
  const wrong = Object.entries(expected).filter(([name, pattern]) => !pattern.test(headers[name] ?? ''));
  const told = ['x-powered-by', 'server'].filter((name) => headers[name] !== undefined);
  return [
    ...wrong.map(([name]) => `${what}: ${name} is "${headers[name] ?? ''}"`),
    ...told.map((name) => `${what}: ${name}`),
  ];
}

/** Answers that no page links to: refusals, redirects, errors of every kind. */
async function provokeOddAnswers(origin: string, cookie: string): Promise<{ what: string; reply: Reply }[]> {
  const asked = [
    { path: '/' },
    { path: '/fr' },
    { path: '/en/units/nothing/here/1' },
    { path: '/en/%E0%A4%A' },
    { path: '//en' },
    { path: '/en/' },
    { path: '/_next/static/nothing.js' },
    { path: '/api/nothing' },
    { path: '/api/v1/attempts' },
    { path: '/api/auth/nothing' },
    { path: '/api/auth/signin' },
    { path: '/api/health', method: 'DELETE' },
    { path: '/api/v1/settings', method: 'POST' },
    { path: '/en', method: 'POST' },
    { path: '/en', method: 'OPTIONS' },
    { path: '/en', method: 'HEAD' },
    { path: '/social.png' },
    { path: '/relief/globe-v1.bin' },
    { path: `/api/v1/attempts/${randomUUID()}`, method: 'PUT', body: 'x'.repeat(70_000) },
  ];
  return await Promise.all(
    asked.map(async (request) => ({
      what: `${request.method ?? 'GET'} ${request.path}`,
      reply: await send(origin, { ...request, headers: { Cookie: cookie } }),
    })),
  );
}

test('every answer carries the headers that protect it, and what is personal is stored nowhere', async ({
  app,
}) => {
  const guest = await enterAsGuest(app.origin);
  await guest.start(unitQuiz.id);
  const odd = await provokeOddAnswers(app.origin, guest.cookie);
  const start = locales.flatMap((locale) => [`/${locale}`, `/${locale}/no-such-page`]);
  const crawled = await crawl(app.origin, guest.cookie, start);
  const answers = [...odd, ...crawled.map((reply) => ({ what: reply.what, reply }))];
  expect(answers.flatMap(({ what, reply }) => listMissingHeaders(what, reply))).toEqual([]);

  const isStatic = (what: string): boolean => /^(GET )?\/(_next\/static|relief|social|icon)/u.test(what);
  const storable = answers.filter(
    ({ what, reply }) =>
      reply.status === 200 && !isStatic(what) && !(reply.headers['cache-control'] ?? '').includes('no-store'),
  );
  expect(
    storable.map(({ what, reply }) => `${what}: ${reply.status} ${reply.headers['cache-control'] ?? ''}`),
  ).toEqual([]);

  const pages = crawled.filter(({ what }) => !what.startsWith('/_next/static/'));
  const nonces = pages.map(
    ({ headers }) => /'nonce-([^']+)'/u.exec(headers['content-security-policy'] ?? '')?.[1],
  );
  expect(new Set(nonces).size).toBe(pages.length);
  // What cannot be read as HTTP at all is answered by Node, not by us, and all the same.
  const raw = await Promise.all(
    [
      'NONSENSE\r\n\r\n',
      'GET / HTTP/1.1\r\nConnection: close\r\n\r\n',
      `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
    ].map((bytes) => sendRaw(app.origin, bytes)),
  );
  for (const text of raw) {
    expect(text).toMatch(/^HTTP\/1\.1 4\d\d/u);
    expect(text.toLowerCase()).toContain("frame-ancestors 'none'");
    expect(text.toLowerCase()).toContain('nosniff');
  }
});

/** Every route that writes, with a body it would take. */
function listWrites(
  attempt: string,
  graded: string,
): { method: string; path: string; body: string; type?: string }[] {
  const answer = { submissionId: randomUUID(), seq: 1, answer: { kind: 'choice', option: 'a' } };
  const json = JSON.stringify;
  const type = 'application/x-www-form-urlencoded';
  return [
    { method: 'PUT', path: `/api/v1/attempts/${randomUUID()}`, body: json({ quiz: unitQuiz?.id }) },
    { method: 'PUT', path: `/api/v1/attempts/${graded}/answers/0`, body: json(answer) },
    { method: 'POST', path: `/api/v1/attempts/${attempt}/hints`, body: json({ position: 0, step: 1 }) },
    { method: 'PUT', path: `/api/v1/attempts/${graded}/submission`, body: '{}' },
    { method: 'POST', path: '/api/v1/settings', body: 'theme=dark&back=/en', type },
    { method: 'POST', path: '/api/auth/callback/guest', body: 'locale=en', type },
    { method: 'POST', path: '/api/auth/signin/guest', body: 'locale=en', type },
    { method: 'POST', path: '/api/auth/signout', body: 'json=true', type },
    { method: 'POST', path: '/api/auth/_log', body: '{}' },
  ];
}

test('a write from any other site is refused, whatever its method, and changes no row', async ({ app }) => {
  const guest = await enterAsGuest(app.origin);
  const attempt = await guest.start(`${catalog.lessons[0]?.id ?? ''}.inline`);
  const graded = await guest.start(unitQuiz.id);
  const before = await countRows(app.database);
  const sites = ['cross-site', 'same-site', 'none', null];
  const origins = ['https://evil.example', 'null', null, app.origin];
  const foreign = sites.flatMap((site) =>
    origins
      // Only our own pages send these two: see the next test.
      .filter((origin) => !(site === null && origin === app.origin))
      .map((origin) => ({
        ...(site === null ? {} : { 'Sec-Fetch-Site': site }),
        ...(origin === null ? {} : { Origin: origin }),
      })),
  );
  // A browser would not send this pair; a forged one must not pass either.
  foreign.push({ 'Sec-Fetch-Site': 'same-origin', Origin: 'https://evil.example' });
  const passed: string[] = [];
  for (const { method: own, path, body, type = 'application/json' } of listWrites(attempt, graded)) {
    for (const method of ['PUT', 'POST', 'PATCH', 'DELETE']) {
      const replies = await Promise.all(
        foreign.map((origin) =>
          send(app.origin, {
            method,
            path,
            body,
            headers: { ...origin, Cookie: guest.cookie, 'Content-Type': type },
          }),
        ),
      );
      const wanted = method === own ? [403] : [403, 405];
      for (const [index, { status }] of replies.entries())
        if (!wanted.includes(status))
          passed.push(`${method} ${path} ${JSON.stringify(foreign[index])}: ${status}`);
    }
  }
  expect(passed).toEqual([]);
  expect(await countRows(app.database)).toEqual(before);
});

test('an answer that is meant for one learner is not taken under the session of another', async ({ app }) => {
  const guest = await enterAsGuest(app.origin);
  const before = await countRows(app.database);
  const { status } = await send(app.origin, {
    method: 'PUT',
    path: `/api/v1/attempts/${randomUUID()}`,
    body: JSON.stringify({ quiz: unitQuiz.id }),
    headers: {
      'Sec-Fetch-Site': 'same-origin',
      Origin: app.origin,
      Cookie: guest.cookie,
      'Content-Type': 'application/json',
      'Marsad-Learner': '0123456789abcdef',
    },
  });
  expect(status).toBe(401);
  expect(await countRows(app.database)).toEqual(before);
});

test('the same writes from our own pages are taken', async ({ app }) => {
  const own = [
    { 'Sec-Fetch-Site': 'same-origin', Origin: app.origin },
    { 'Sec-Fetch-Site': 'same-origin' },
    // A plain form of a page without referrer.
    { 'Sec-Fetch-Site': 'same-origin', Origin: 'null' },
    // A browser on plain http sends no Sec-Fetch-Site.
    { Origin: app.origin },
  ];
  for (const headers of own) {
    const guest = await enterAsGuest(app.origin);
    const attempt = await guest.start(`${catalog.lessons[0]?.id ?? ''}.inline`);
    const graded = await guest.start(unitQuiz.id);
    for (const { method, path, body, type = 'application/json' } of listWrites(attempt, graded).slice(0, 5)) {
      const { status } = await send(app.origin, {
        method,
        path,
        body,
        headers: { ...headers, Cookie: guest.cookie, 'Content-Type': type },
      });
      // The first answer may be of the wrong kind for a drawn question; it was read, which is what counts here.
      expect([200, 303, 400], `${method} ${path} ${JSON.stringify(headers)}`).toContain(status);
    }
  }
});
