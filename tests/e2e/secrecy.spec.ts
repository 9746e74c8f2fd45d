// S1: before release, nothing of a key is in any byte that a guest can get; and the search would find it if it were.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { listQuizzes } from '../../domain/attempt/quiz';
import { defaultDigits, locales } from '../../domain/locale';
import { writeDigits } from '../../domain/number-text';
import type { Answer } from '../../domain/question/answer';
import { readCatalog } from './support/answer-key';
import { plain } from './support/answer-plan';
import { crawl, type Fetched } from './support/crawl';
import { makeSearch } from './support/find-needles';
import { enterAsGuest, type Guest } from './support/guest';
import { findSecrets, listSecretIds, listSecretTexts, unpack } from './support/secrets';
import { expect, test, type App } from './support/test';

const catalog = readCatalog();
const quizzes = listQuizzes(catalog);
const { secrets: texts, withoutNeedle } = listSecretTexts(catalog);
const secrets = [...texts, ...listSecretIds(catalog)];

/** What must be 404, and must not be the file. */
const filesOfTheServer = [
  '/.built/catalog.json',
  '/_next/../.built/catalog.json',
  '/_next/static/../../.built/catalog.json',
  '/_next/static/..%2f..%2f..%2f.built/catalog.json',
  '/content/units/reading-the-red-rock/a-small-cold-rusty-world/questions.yaml',
  '/server/app/api/ready/route.js',
  '/.env',
  '/.data/secret',
];

/** Of every kind: one fits the question that is asked, the others are refused. */
const someAnswers: readonly Answer[] = [
  { kind: 'choice', option: 'a' },
  { kind: 'multiple', options: ['b'] },
  { kind: 'true-false', verdict: true },
  { kind: 'numeric', text: '5' },
  { kind: 'text', text: 'a word' },
  ...['abc', 'abcd', 'abcde', 'abcdef', 'abcdefg'].map((letters) => ({
    kind: 'order' as const,
    order: letters.split(''),
  })),
  { kind: 'match', partners: { a: 'b' } },
  { kind: 'categorise', groups: { a: 'b' } },
  { kind: 'cloze', gaps: { a: 'b' } },
  { kind: 'hotspot', spot: 'a' },
  { kind: 'estimate', text: '5' },
  { kind: 'claim', verdict: 'open', evidence: ['a'] },
];

/** Attempts at every quiz, begun and not begun, so that every question is on some page. */
async function beginEverything(guest: Guest): Promise<string[]> {
  const begun = await Promise.all(quizzes.map(async ({ id }) => ({ id, attempt: await guest.start(id) })));
  const planned = quizzes
    .filter(({ purpose }) => purpose !== 'inline')
    .map(({ id }) => ({ id, attempt: randomUUID() }));
  return locales.flatMap((locale) =>
    [...begun, ...planned].map(({ id, attempt }) => `/${locale}/quizzes/${id}/${attempt}`),
  );
}

/** Every quiz on paper, by a number of its own; the crawl also follows the links that draw one. */
const sheets = locales.flatMap((locale) =>
  quizzes
    .filter(({ purpose }) => purpose !== 'inline')
    .map(({ id }) => `/${locale}/print/quizzes/${id}?seed=abcd23`),
);

/** Every answer of the API that does not release anything: starting, questions, graded saves, refusals. */
async function askApi(guest: Guest): Promise<Fetched[]> {
  const replies: Fetched[] = [];
  const ask = async (method: string, path: string, body?: unknown): Promise<void> => {
    replies.push({ ...(await guest.call(method, path, body)), path, what: `${method} ${path}` });
  };
  for (const { id, count, mode } of quizzes) {
    const attempt = randomUUID();
    const path = `/api/v1/attempts/${attempt}`;
    await ask('PUT', path, { quiz: id });
    for (let position = 0; position <= count; position += 1) {
      for (const locale of locales) {
        await ask('GET', `${path}/questions/${position}?locale=${locale}&tryNumber=1`);
        await ask('GET', `${path}/questions/${position}?locale=${locale}&tryNumber=2`);
      }
      if (mode !== 'graded') continue;
      for (const answer of someAnswers)
        await ask('PUT', `${path}/answers/${position}`, {
          submissionId: randomUUID(),
          seq: position + 1,
          answer,
        });
      await ask('POST', `${path}/hints`, { position, step: 1 });
      await ask('POST', `${path}/problems/${position}`, { reportId: randomUUID(), aspect: 'answer' });
    }
    await ask('PUT', `${path}/answers/0`, {
      submissionId: randomUUID(),
      seq: 1,
      answer: { kind: 'numeric', text: 'x' },
    });
    await ask('PUT', path, { quiz: 'no-such.unit' });
  }
  for (const path of ['/api/auth/session', '/api/auth/csrf', '/api/auth/providers', '/api/v1/openapi.json'])
    await ask('GET', path);
  return replies;
}

function isData({ headers }: Fetched): boolean {
  return /html|json|x-component/u.test(headers['content-type'] ?? '');
}

function searchAll(fetched: readonly Fetched[]): string[] {
  return fetched.flatMap((reply) =>
    // The description of the API names fields on purpose and has no content.
    findSecrets(
      `${reply.text} ${JSON.stringify(reply.headers)}`,
      secrets,
      isData(reply) && reply.path !== '/api/v1/openapi.json',
    ).map((found) => `${found} in ${reply.what}`),
  );
}

async function collect(app: App): Promise<{ guest: Guest; fetched: Fetched[] }> {
  const guest = await enterAsGuest(app.origin);
  const attempts = await beginEverything(guest);
  const start = [
    '/',
    '/en',
    '/ar',
    '/en/settings?saved',
    '/en/no-such-page',
    ...attempts,
    ...sheets,
    ...filesOfTheServer,
  ];
  return { guest, fetched: [...(await crawl(app.origin, guest.cookie, start)), ...(await askApi(guest))] };
}

test('the words and ids of a key are known for every question, and the search finds them where they are', () => {
  // What also stands where everybody may read it is no secret; that must stay rare.
  expect(withoutNeedle.length, withoutNeedle.join(', ')).toBeLessThan(secrets.length / 100);
  const built = readFileSync('.built/catalog.json', 'utf8');
  const there = new Set(findSecrets(built, secrets, false));
  expect(secrets.map(({ name }) => name).filter((name) => !there.has(name))).toEqual([]);
  expect(findSecrets(built, [], true)).not.toEqual([]);
  for (const { question } of catalog.questions) {
    // Packed as React packs it into a page: JSON within a string within a script.
    const packed = JSON.stringify(JSON.stringify(question)).replaceAll('&', '\\u0026');
    expect(findSecrets(packed, secrets, true).length, question.id).toBeGreaterThan(4);
  }
});

test('a guest gets no byte of any key before it is released, in pages, React data, API answers and files', async ({
  app,
}) => {
  // Every page of the whole course, and thousands of answers.
  test.setTimeout(400_000);
  const { guest, fetched } = await collect(app);
  const served = fetched.filter(({ what, status }) => filesOfTheServer.includes(what) && status < 300);
  expect(served.map(({ what, status }) => `${status} ${what}`)).toEqual([]);

  await test.step('the crawl has seen every question in both languages', () => {
    const titles = catalog.questions.flatMap(({ question }) =>
      locales.map((locale) => writeDigits(plain(question.words[locale].title), defaultDigits[locale])),
    );
    const search = makeSearch(titles);
    const seen = new Set(fetched.filter(isData).flatMap(({ text }) => [...search(plain(unpack(text)))]));
    expect(titles.filter((title) => !seen.has(title))).toEqual([]);
    for (const sheet of sheets)
      expect(
        fetched.filter(({ path, status }) => path === sheet && status === 200),
        sheet,
      ).not.toEqual([]);
    const asData = fetched.filter(({ headers }) => headers['content-type']?.includes('x-component') === true);
    const lesson = `/en/units/${catalog.units[0]?.id ?? ''}/${catalog.lessons[0]?.id ?? ''}/2`;
    expect(asData.filter(({ path, status }) => path === lesson && status === 200).length).toBeGreaterThan(1);
    expect(fetched.filter(({ path, status }) => path.includes('/questions/') && status === 200)).not.toEqual(
      [],
    );
    expect(fetched.filter(({ path }) => path.endsWith('.js')).length).toBeGreaterThan(5);
  });
  expect(searchAll(fetched)).toEqual([]);

  await test.step('and after release the same search finds them', async () => {
    const quiz = quizzes.find(({ mode }) => mode === 'graded');
    if (quiz === undefined) throw new Error('no graded quiz');
    const attempt = await guest.start(quiz.id);
    await guest.call('PUT', `/api/v1/attempts/${attempt}/submission`, {});
    const page = await guest.call('GET', `/en/quizzes/${quiz.id}/${attempt}/result`);
    const found = findSecrets(page.text, secrets, true);
    expect(found.filter((name) => name.endsWith('explanation')).length).toBe(quiz.count);
  });
});
