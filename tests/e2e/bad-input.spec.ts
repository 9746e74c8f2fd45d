// What is sent to the API that should not be: refused with a code and a sentence, in the language asked for, with nothing
// stored, never as a fault of ours, and quickly.
import { randomUUID } from 'node:crypto';
import ar from '../../content/messages/ar.json' with { type: 'json' };
import en from '../../content/messages/en.json' with { type: 'json' };
import type { Locale } from '../../domain/locale';
import { countRows } from './support/database';
import { enterAsGuest, ownHeaders, type Guest } from './support/guest';
import { good, graded, hostile, inline, long, type Hostile, type Places } from './support/hostile-input';
import { readError, send, type Reply } from './support/http';
import { expect, test } from './support/test';

const texts: Record<Locale, Record<string, string>> = { en: en.errors, ar: ar.errors };
const slowestMs = 2_000;
const gateCodes = ['too-large', 'bad-request'];

function ask(origin: string, guest: Guest, request: Hostile, places: Places, locale: Locale): Promise<Reply> {
  const path = request.path(places);
  const { method = 'GET', body, bytes, type = 'application/json' } = request;
  const sent = bytes ?? (body === undefined ? undefined : JSON.stringify(body));
  return send(origin, {
    method,
    path: `${path}${path.includes('?') ? '&' : '?'}locale=${locale}`,
    headers: { ...ownHeaders(origin), Cookie: guest.cookie, 'Content-Type': type },
    ...(sent === undefined ? {} : { body: sent }),
  });
}

/** An attempt whose first question takes what `good` gives, so that only what is bad about an input can be refused. */
async function startWithChoice(guest: Guest): Promise<string> {
  for (let tries = 0; tries < 60; tries += 1) {
    const attempt = await guest.start(graded);
    const { status } = await guest.save(attempt, 0, good.seq, good.answer);
    if (status === 200) return attempt;
  }
  throw new Error('No attempt begins with a choice.');
}

/** What is wrong with an answer to bad input; null when it is as promised. */
function judge({ status, text, elapsedMs }: Reply, locale: Locale): string | null {
  if (elapsedMs > slowestMs) return `took ${elapsedMs.toFixed(0)} ms`;
  if (status < 400 || status > 499) return `status ${status}: ${text.slice(0, 200)}`;
  try {
    const error = readError(text);
    if (texts[locale][error.code] === error.message) return null;
    // The gate in front of the app answers before anybody knows who asks, in English.
    return gateCodes.includes(error.code) ? null : `${error.code}: ${error.message}`;
  } catch {
    return `status ${status}, no error in: ${text.slice(0, 80)}`;
  }
}

test('bad input gets a code and a sentence in the language asked for, and nothing is stored', async ({
  app,
}) => {
  const guest = await enterAsGuest(app.origin);
  const places = { graded: await startWithChoice(guest), practice: await guest.start(inline) };
  const before = await countRows(app.database);
  const wrong: string[] = [];
  for (const [index, request] of hostile.entries()) {
    const locale = index % 2 === 0 ? 'en' : 'ar';
    const verdict = judge(await ask(app.origin, guest, request, places, locale), locale);
    if (verdict !== null) wrong.push(`${request.name} (${locale}): ${verdict}`);
  }
  expect(hostile.length).toBeGreaterThan(60);
  expect(wrong).toEqual([]);
  expect(await countRows(app.database)).toEqual(before);
});

test('settings take what they know and nothing else, and send nobody to another site', async ({ app }) => {
  const forms = [
    '',
    'theme=dark',
    'theme=pink&back=/en',
    'locale=fr&back=/en',
    'digits=roman&back=/en',
    'back=https://evil.example',
    'back=//evil.example',
    'back=/%5Cevil.example',
    'back=/%0d%0aSet-Cookie:x=1',
    'back=/en&admin=1',
    `back=/${long}`,
    '__proto__=1&back=/en',
    '{"back":"/en"}',
  ];
  const wrong: string[] = [];
  for (const [index, body] of forms.entries()) {
    const locale = index % 2 === 0 ? 'en' : 'ar';
    const headers = { ...ownHeaders(app.origin), 'Content-Type': 'application/x-www-form-urlencoded' };
    const reply = await send(app.origin, {
      method: 'POST',
      path: `/api/v1/settings?locale=${locale}`,
      headers,
      body,
    });
    const verdict = judge(reply, locale);
    if (verdict !== null || reply.cookies.length > 0)
      wrong.push(`${body.slice(0, 60)} (${locale}): ${verdict ?? 'a cookie'}`);
  }
  expect(wrong).toEqual([]);
});

test('a wrong method and an unknown route of the API are refused in the same form', async ({ app }) => {
  const guest = await enterAsGuest(app.origin);
  const before = await countRows(app.database);
  const id = randomUUID();
  const asked: [string, string][] = [
    ['DELETE', `/api/v1/attempts/${id}`],
    ['PATCH', `/api/v1/attempts/${id}/answers/0`],
    ['GET', `/api/v1/attempts/${id}/answers/0`],
    ['GET', `/api/v1/attempts/${id}/hints`],
    ['POST', `/api/v1/attempts/${id}/submission`],
    ['GET', '/api/v1/settings'],
    ['GET', '/api/v1/nothing'],
    ['PUT', '/api/v1'],
    ['POST', '/api'],
    ['GET', '/api/nothing'],
  ];
  const wrong: string[] = [];
  for (const [method, path] of asked) {
    for (const locale of ['en', 'ar'] as const) {
      const verdict = judge(await guest.call(method, `${path}?locale=${locale}`), locale);
      if (verdict !== null) wrong.push(`${method} ${path} (${locale}): ${verdict}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(await countRows(app.database)).toEqual(before);
});

test('a sign-in with nonsense makes no learner and is no fault of the server', async ({ app }) => {
  const before = await countRows(app.database);
  const type = 'application/x-www-form-urlencoded';
  const bodies = [
    '',
    'locale=en',
    `locale=${long}`,
    'csrfToken=x',
    'csrfToken[]=x&csrfToken[]=y',
    '__proto__[x]=1',
    '{"csrfToken":1}',
    '%FF%FE',
  ];
  const paths = [
    'callback/guest',
    'callback/nothing',
    'signin/guest',
    'signin/__proto__',
    'signout',
    'session',
    '_log',
    'nothing',
    'error',
    '',
  ];
  const faults: string[] = [];
  for (const path of paths) {
    for (const body of bodies) {
      const headers = {
        ...ownHeaders(app.origin),
        'Content-Type': body.startsWith('{') ? 'application/json' : type,
      };
      const { status, elapsedMs } = await send(app.origin, {
        method: 'POST',
        path: `/api/auth/${path}`,
        headers,
        body,
      });
      if (status >= 500 || elapsedMs > slowestMs) faults.push(`${path} ${body.slice(0, 30)}: ${status}`);
    }
  }
  expect(faults).toEqual([]);
  expect(await countRows(app.database)).toEqual(before);
});
