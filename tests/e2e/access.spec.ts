// Who may see and do what: another learner's attempt, a session that has ended, and headers that pretend.
import { randomUUID } from 'node:crypto';
import { listQuizzes } from '../../domain/attempt/quiz';
import { readCatalog } from './support/answer-key';
import { countRows } from './support/database';
import { enterAsGuest, type Guest } from './support/guest';
import { send } from './support/http';
import { expect, test } from './support/test';

const catalog = readCatalog();
const unitQuiz = listQuizzes(catalog).find(({ mode }) => mode === 'graded');
if (unitQuiz === undefined) throw new Error('no graded quiz');

test("somebody else's attempt is not found, by any route, and nothing of it changes", async ({ app }) => {
  const owner = await enterAsGuest(app.origin);
  const other = await enterAsGuest(app.origin);
  const graded = await owner.start(unitQuiz.id);
  const inline = await owner.start(`${catalog.lessons[0]?.id ?? ''}.inline`);
  const before = await countRows(app.database);
  const strangers: Guest['call'][] = [
    (method, path, body) => other.call(method, path, body),
    (method, path, body) =>
      send(app.origin, {
        method,
        path,
        headers: { Origin: app.origin, 'Sec-Fetch-Site': 'same-origin' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
  ];
  for (const [index, call] of strangers.entries()) {
    const answer = { submissionId: randomUUID(), seq: 1, answer: { kind: 'choice', option: 'a' } };
    const replies = await Promise.all([
      call('PUT', `/api/v1/attempts/${graded}`, { quiz: unitQuiz.id }),
      call('PUT', `/api/v1/attempts/${graded}/answers/0`, answer),
      call('GET', `/api/v1/attempts/${inline}/questions/0?tryNumber=1`),
      call('POST', `/api/v1/attempts/${inline}/hints`, { position: 0, step: 1 }),
      call('PUT', `/api/v1/attempts/${graded}/submission`, {}),
      call('POST', `/api/v1/attempts/${graded}/problems/0`, { reportId: randomUUID(), aspect: 'words' }),
    ]);
    // A visitor is nobody yet and is told to sign in; a question of an attempt that nobody began may be looked at.
    for (const { status, text } of replies) expect(index === 0 ? [404] : [401, 404], text).toContain(status);
    const result = await call('GET', `/en/quizzes/${unitQuiz.id}/${graded}/result`);
    expect(result.status).toBe(404);
  }
  expect(await countRows(app.database)).toEqual(before);
});

test('signing out makes the old cookie worthless at once', async ({ app }) => {
  const guest = await enterAsGuest(app.origin);
  const attempt = await guest.start(unitQuiz.id);
  expect((await guest.call('GET', '/en/progress')).text).toContain(attempt);
  const signedOut = await guest.signOut();
  expect(signedOut.status).toBe(200);
  expect((await guest.save(attempt, 0, 1, { kind: 'choice', option: 'a' })).status).toBe(401);
  const progress = await guest.call('GET', '/en/progress');
  expect(progress.text).not.toContain(attempt);
  const changed = guest.cookie.replace(/.$/u, (last) => (last === 'a' ? 'b' : 'a'));
  const forged = await send(app.origin, { path: '/en/progress', headers: { Cookie: changed } });
  expect(forged.status).toBe(200);
  expect(forged.text).not.toContain(attempt);
});

test('headers for the framework and odd slashes open nothing', async ({ app }) => {
  const owner = await enterAsGuest(app.origin);
  const graded = await owner.start(unitQuiz.id);
  await owner.call('PUT', `/api/v1/attempts/${graded}/submission`, {});
  const other = await enterAsGuest(app.origin);
  const result = `/en/quizzes/${unitQuiz.id}/${graded}/result`;
  const tricks: Record<string, string>[] = [
    { 'x-middleware-subrequest': 'middleware:middleware:middleware:middleware:middleware' },
    { 'x-middleware-subrequest': 'src/middleware' },
    { 'x-middleware-rewrite': result },
    { 'x-invoke-path': result, 'x-invoke-status': '200' },
    { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
    { 'x-marsad-path': '/ar', 'x-nonce': 'AAAA' },
    { RSC: '1', 'Next-Router-Prefetch': '1' },
    { 'Next-Action': 'x' },
  ];
  const paths = [
    result,
    `/${result}`,
    result.replaceAll('/', '%2f'),
    `/en//quizzes${result.slice(11)}`,
    `/en/../en${result.slice(3)}`,
    `${result}.rsc`,
  ];
  const owned = (await owner.call('GET', result)).text;
  const secret = /<dl>.*?<\/dl>/su.exec(owned)?.[0] ?? '';
  expect(secret).not.toBe('');
  for (const path of paths) {
    for (const headers of tricks) {
      const { status, text } = await send(app.origin, {
        path,
        headers: { ...headers, Cookie: other.cookie },
      });
      expect(status, `${path} ${JSON.stringify(headers)}`).toBeLessThan(500);
      expect(text).not.toContain(secret);
      expect(text).not.toContain('evil.example');
      expect(text).not.toContain('nonce="AAAA"');
    }
  }
  for (const headers of tricks) {
    const write = { Origin: 'https://evil.example', ...headers };
    const { status } = await send(app.origin, {
      method: 'PUT',
      path: `/api/v1/attempts/${randomUUID()}`,
      body: JSON.stringify({ quiz: unitQuiz.id }),
      headers: { Cookie: owner.cookie, ...write, 'Content-Type': 'application/json' },
    });
    // React data of a route that has none is asked for elsewhere; nothing was written.
    expect([403, 307]).toContain(status);
  }
});
