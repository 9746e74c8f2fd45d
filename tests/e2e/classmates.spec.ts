// P6 and S4 over the wire: a pupil is told nothing of classmates, however the address is written and whatever header goes
// along.
import { randomUUID } from 'node:crypto';
import { locales } from '../../domain/locale';
import { canaries, findNames, groupName, openCanarySchool, quiz, schoolName } from './support/canary-school';
import type { Guest } from './support/guest';
import { send, type Reply } from './support/http';
import { openSchool, type School } from './support/school';
import { expect, test } from './support/test';

/** Every page and address with a part of this class in it, whoever it is meant for. */
function listAddresses({ classId, assignment, pupils }: School, attempt: string): string[] {
  const other = pupils[1]?.id ?? '';
  const pages = [
    ...['', '/course', '/me', '/progress', '/settings', '/join', '/sign-in', '/privacy', '/teach', '/house'],
    ...[
      '',
      '/overview',
      '/assignments',
      '/gradebook',
      '/misconceptions',
      '/questions',
      '/pupils',
      '/cards',
      '/groups',
    ].map((tab) => `/teach/${classId}${tab}`),
    ...['csv', 'xlsx', `${assignment}/${other}`].map((rest) => `/teach/${classId}/gradebook/${rest}`),
    ...[`/assignments/${assignment}`, `/quizzes/${quiz}/${attempt}`, `/quizzes/${quiz}/${attempt}/result`],
  ];
  const ofApi = [
    `classes/${classId}`,
    `classes/${classId}/overview`,
    `classes/${classId}/events`,
    'me/export',
  ];
  return [
    ...locales.flatMap((locale) => pages.map((page) => `/${locale}${page}`)),
    ...ofApi.map((path) => `/api/v1/${path}`),
    ...['/api/auth/session', '/api/v1/openapi.json', '/api/ready'],
  ];
}

/** Headers by which Next or a proxy before it could be told to give something else. */
const headers: Record<string, string>[] = [
  {},
  { RSC: '1' },
  { RSC: '1', 'Next-Router-Prefetch': '1', 'Next-Router-Segment-Prefetch': '/_tree' },
  { 'x-middleware-subrequest': Array.from({ length: 6 }, () => 'src/proxy:proxy').join(':') },
  {
    'x-middleware-subrequest': 'middleware:middleware:middleware:middleware:middleware',
    'x-middleware-prefetch': '1',
  },
  { 'x-nextjs-data': '1', 'x-middleware-rewrite': '/en' },
  { 'x-original-url': '/en', 'x-rewrite-url': '/en', 'x-invoke-path': '/en' },
  { 'x-matched-path': '/en', 'x-now-route-matches': '1', 'x-http-method-override': 'GET' },
  { 'x-forwarded-host': 'evil.example', 'x-forwarded-for': '127.0.0.1', 'x-real-ip': '127.0.0.1' },
  { 'x-marsad-path': '/en', 'x-nonce': 'a', 'x-forwarded-user': 'admin', Authorization: 'Bearer admin' },
];

/** The same address, written otherwise. */
const spellings: ((path: string) => string)[] = [
  (path) => path.replace(/\/(teach|classes)/u, '//$1'),
  (path) => `/${path}`,
  (path) => path.replace(/\/(teach|classes)/u, '/./$1'),
  (path) => path.replace(/\/(teach|classes)/u, '/x/../$1'),
  (path) => path.replace(/\/(teach|classes)\//u, '%2f$1%2f'),
  (path) => path.replace('teach', '%74each').replace('classes', '%63lasses'),
  (path) => path.replace('teach', 'TEACH').replace('classes', 'CLASSES'),
  (path) => path.replace(/\/(teach|classes)/u, '/%2e/$1'),
  (path) => path.replaceAll('/', '%5c').replace('%5c', '/'),
  (path) => `${path}/`,
  (path) => `${path}.rsc`,
  (path) => `${path}.json`,
  (path) => `${path};a=b`,
  (path) => `${path}%00`,
  (path) => `/_next/data/build${path}.json`,
  (path) => `${path}?_rsc=abcde&__nextLocale=en&nxtPclass=x`,
];

/** A stream of events never ends by itself: those who may not have it get an answer at once. */
async function ask(
  origin: string,
  who: Guest | null,
  path: string,
  more: Record<string, string>,
): Promise<Reply> {
  const cookie = who === null ? {} : { Cookie: who.cookie };
  return await send(origin, { path, headers: { ...more, ...cookie } });
}

interface Asked {
  readonly who: Guest | null;
  /** What they must not be told. */
  readonly names: readonly string[];
  readonly path: string;
  readonly more: Record<string, string>;
}

/** Each address plainly and as React data; what belongs to the class besides with every header and in every spelling. */
function listRequests(school: School, own: Guest, stranger: Guest, attempt: string): Asked[] {
  const others = school.pupils.slice(1);
  const theirs = [groupName, ...others.flatMap(({ nickname, id }) => [nickname, id])];
  const all = [...canaries, schoolName, groupName];
  const addresses = listAddresses(school, attempt);
  // What is in English is in Arabic the same page.
  const ofClass = addresses.filter((path) => path.includes(school.classId) && !path.startsWith('/ar/'));
  const people = [
    { who: own, names: theirs },
    { who: stranger, names: all },
    { who: null, names: all },
  ];
  return [
    ...addresses.flatMap((path) =>
      people.flatMap((person) => headers.slice(0, 2).map((more) => ({ ...person, path, more }))),
    ),
    ...ofClass.flatMap((path) => [
      ...headers.slice(2).map((more) => ({ who: own, names: theirs, path, more })),
      ...spellings.map((spell) => ({ who: own, names: theirs, path: spell(path), more: {} })),
    ]),
    ...ofClass
      .slice(-4)
      .flatMap((path) => [
        ...headers.slice(2).map((more) => ({ who: null, names: all, path, more })),
        ...spellings.map((spell) => ({ who: null, names: all, path: spell(path), more: {} })),
      ]),
  ];
}

test('a pupil is told no nickname of a classmate, and a stranger nothing of the class, by any page, header or spelling', async ({
  app,
}) => {
  const school = await openCanarySchool(app);
  const [own] = school.pupils;
  const [stranger] = (await openSchool(app, { nicknames: ['Bold Moon'], quiz })).pupils;
  if (own === undefined || stranger === undefined) throw new Error('no pupils');
  const attempt = randomUUID();
  await own.call('PUT', `/api/v1/attempts/${attempt}`, { quiz, assignment: school.assignment });
  const requests = listRequests(school, own, stranger, attempt);
  const leaks: string[] = [];
  for (let from = 0; from < requests.length; from += 8)
    await Promise.all(
      requests.slice(from, from + 8).map(async ({ who, names, path, more }) => {
        const reply = await ask(app.origin, who, path, more);
        const found = findNames(reply, names).filter((name) => !path.includes(name));
        if (found.length > 0 || reply.status >= 500)
          leaks.push(`${reply.status} ${path} ${Object.keys(more).join(' ')}: ${found.join(', ')}`);
      }),
    );
  expect(requests.length).toBeGreaterThan(600);
  expect(leaks).toEqual([]);
  // And the search finds them where they may be read.
  const roster = await ask(app.origin, school.teacher, `/en/teach/${school.classId}/pupils`, {});
  const all = [...canaries, schoolName];
  expect(findNames(roster, all)).toEqual(all);
  const groups = await ask(app.origin, school.teacher, `/en/teach/${school.classId}/groups`, {});
  expect(findNames(groups, [groupName])).toEqual([groupName]);
});
