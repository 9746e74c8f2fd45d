// What is sent to the API that should not be: refused with a code and a sentence, in the language asked for, with nothing
// stored, never as a fault of ours, and quickly.
import { randomUUID } from 'node:crypto';
import ar from '../../content/messages/ar.json' with { type: 'json' };
import en from '../../content/messages/en.json' with { type: 'json' };
import { listQuizzes } from '../../domain/attempt/quiz';
import type { Locale } from '../../domain/locale';
import { readCatalog } from './support/answer-key';
import { countRows } from './support/database';
import { enterAsGuest, ownHeaders, type Guest } from './support/guest';
import { readError, send, type Reply } from './support/http';
import { expect, test } from './support/test';

const catalog = readCatalog();
const graded = listQuizzes(catalog).find(({ mode }) => mode === 'graded')?.id ?? '';
const inline = listQuizzes(catalog).find(({ purpose }) => purpose === 'inline')?.id ?? '';
const texts: Record<Locale, Record<string, string>> = { en: en.errors, ar: ar.errors };
const slowestMs = 2_000;
const gateCodes = ['too-large', 'bad-request'];

interface Places {
  readonly graded: string;
  readonly practice: string;
}
interface Hostile {
  readonly name: string;
  readonly method?: string;
  readonly path: (places: Places) => string;
  readonly body?: unknown;
  /** Sent as it is, in place of `body`. */
  readonly bytes?: string | Buffer;
  readonly type?: string;
}

const deep = `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`;
const long = 'x'.repeat(20_000);
const good = {
  submissionId: '0198c0de-0000-7000-8000-000000000000',
  seq: 1,
  answer: { kind: 'choice', option: 'a' },
};
const sql = "' OR 1=1; DROP TABLE learner; --";

function refusedBodies(path: Hostile['path'], method: string): Hostile[] {
  const bodies: [string, Partial<Hostile>][] = [
    ['no JSON', { bytes: 'nonsense' }],
    ['half a JSON', { bytes: '{"seq":' }],
    ['a list', { body: [] }],
    ['null', { bytes: 'null' }],
    ['a number', { bytes: '1e999' }],
    ['bytes that are no UTF-8', { bytes: Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]) }],
    ['5000 levels', { bytes: deep }],
    ['100 KB', { body: { ...good, pad: 'x'.repeat(100_000) } }],
    ['40 KB', { body: { ...good, pad: 'x'.repeat(40_000) } }],
    ['a form', { bytes: 'seq=1&answer=a', type: 'application/x-www-form-urlencoded' }],
    ['many parts', { bytes: '--x\r\n\r\n1\r\n--x--', type: 'multipart/form-data; boundary=x' }],
    ['an unknown field', { body: { ...good, quiz: graded, step: 1, position: 0, isRight: true } }],
    [
      'another prototype',
      { bytes: `{"__proto__":{"quiz":"${graded}","step":1},"constructor":{"prototype":{}}}` },
    ],
  ];
  return bodies.map(([name, hostile]) => ({ name: `${method} ${name}`, method, path, ...hostile }));
}

const answers: [string, unknown][] = [
  ['nothing', {}],
  ['no answer', { submissionId: good.submissionId, seq: 1 }],
  ['an answer of text', { ...good, answer: 'a' }],
  ['an unknown kind', { ...good, answer: { kind: 'essay', text: 'a' } }],
  ['the prototype as kind', { ...good, answer: { kind: '__proto__' } }],
  ['an option of many letters', { ...good, answer: { kind: 'choice', option: 'aa' } }],
  ['an option with zero width', { ...good, answer: { kind: 'choice', option: 'a\u200b' } }],
  ['an option in capitals', { ...good, answer: { kind: 'choice', option: 'A' } }],
  ['27 options', { ...good, answer: { kind: 'multiple', options: Array.from({ length: 27 }, () => 'a') } }],
  ['options that are one', { ...good, answer: { kind: 'multiple', options: 'a' } }],
  ['a verdict in words', { ...good, answer: { kind: 'true-false', verdict: 'true' } }],
  ['a number as number', { ...good, answer: { kind: 'numeric', text: 5 } }],
  ['a number of 201 signs', { ...good, answer: { kind: 'numeric', text: '1'.repeat(201) } }],
  ['an answer with a score', { ...good, answer: { kind: 'choice', option: 'a', score: 1 } }],
  ['seq 0', { ...good, seq: 0 }],
  ['seq -1', { ...good, seq: -1 }],
  ['seq 1.5', { ...good, seq: 1.5 }],
  ['seq of 10²¹', { ...good, seq: 1e21 }],
  ['seq as text', { ...good, seq: '1' }],
  ['seq null', { ...good, seq: null }],
  ['a submission id that is none', { ...good, submissionId: sql }],
  ['a submission id of a list', { ...good, submissionId: [good.submissionId] }],
  ['try 0', { ...good, tryNumber: 0 }],
  ['try 1000', { ...good, tryNumber: 1000 }],
  ['try in a list', { ...good, tryNumber: [1] }],
  ['try true', { ...good, tryNumber: true }],
];

const positions = [
  '-1',
  '100',
  '1.5',
  'NaN',
  'Infinity',
  '0x0',
  '1e1',
  '%20',
  '٠',
  '0%00',
  `0${'0'.repeat(300)}1`,
  "0'--",
  '0%E2%80%8B',
];
const attempts = [
  '1',
  'null',
  '...',
  '%2e%2e',
  sql,
  '0198c0de-0000-7000-8000-00000000000',
  'x'.repeat(2_000),
];

const onAnswers =
  (at: string) =>
  ({ graded: id }: Places) =>
    `/api/v1/attempts/${id}/answers/${at}`;
const onHints = ({ practice }: Places) => `/api/v1/attempts/${practice}/hints`;

const hostile: readonly Hostile[] = [
  ...refusedBodies(onAnswers('0'), 'PUT'),
  ...refusedBodies(onHints, 'POST'),
  ...refusedBodies(({ graded: id }) => `/api/v1/attempts/${id}/submission`, 'PUT'),
  ...refusedBodies(() => `/api/v1/attempts/${randomUUID()}`, 'PUT'),
  ...answers.map(([name, body]) => ({ name: `answer: ${name}`, method: 'PUT', path: onAnswers('0'), body })),
  ...positions.map((at) => ({
    name: `position ${at}`,
    method: 'PUT',
    path: onAnswers(encodeURI(decodeURI(at))),
    body: good,
  })),
  ...attempts.map((id) => ({
    name: `attempt ${id.slice(0, 40)}`,
    method: 'PUT',
    path: () => `/api/v1/attempts/${encodeURI(id)}/answers/0`,
    body: good,
  })),
  ...[0, 10, 1.5, -1, '1', null, 'NaN', 1e21].map((step) => ({
    name: `hint ${String(step)} (${typeof step})`,
    method: 'POST',
    path: onHints,
    body: { position: 0, step },
  })),
  ...[
    '',
    'no-such.unit',
    '__proto__',
    'constructor',
    sql,
    `${long}.unit`,
    'A.unit',
    5,
    null,
    ['x'],
    { id: 'x' },
  ].map((quiz) => ({
    name: `quiz ${JSON.stringify(quiz).slice(0, 40)}`,
    method: 'PUT',
    path: () => `/api/v1/attempts/${randomUUID()}`,
    body: { quiz },
  })),
  ...[
    '',
    '?tryNumber=0',
    '?tryNumber=NaN',
    '?tryNumber=1&tryNumber=2&x=1',
    `?tryNumber=${long.slice(0, 8_000)}`,
    '?__proto__=1',
  ].map((query) => ({
    name: `question${query.slice(0, 40)}`,
    path: ({ practice }: Places) => `/api/v1/attempts/${practice}/questions/0${query}`,
  })),
  {
    name: 'a question beyond the last',
    path: ({ practice }) => `/api/v1/attempts/${practice}/questions/99?tryNumber=1`,
  },
];

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
