// The log of the server, while people use it and while everything fails under them: it says what failed and where, and
// nothing that anybody is called, wrote, or was sent.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readCatalog } from './support/answer-key';
import { createDatabase, openPool } from './support/database';
import { enterAsGuest, ownHeaders } from './support/guest';
import { send } from './support/http';
import { findFreePort, makeServer } from './support/server-setup';
import { expect, test } from './support/test';

const unit = readCatalog().units[0]?.id ?? '';
const canaries = {
  answer: 'canary-answer-41',
  report: 'canary-report-42',
  nickname: 'canary-nickname-43',
  name: 'canary-name-44',
  password: 'canary-password-45',
  secret: 'canary-secret-46abcdefgh',
};

/** From now on the database refuses, and quotes what it was given, as it does where a rule of it is broken. */
const REFUSE = `create function refuse() returns trigger language plpgsql as $$
    begin raise exception 'refused: %', row_to_json(new) using detail = row_to_json(new)::text; end $$;
  create trigger refuse before insert on response for each row execute function refuse();
  create trigger refuse before insert on problem_report for each row execute function refuse();`;

test('the log names faults by code and place, and nobody by anything', async ({ browserName }, {
  parallelIndex,
}) => {
  const databaseUrl = await createDatabase(`e2e_log_${browserName}_${parallelIndex}`);
  const server = makeServer({
    ...{ port: await findFreePort(parallelIndex), databaseUrl, dataDir: `.data/e2e/log-${parallelIndex}` },
  });
  const database = openPool(databaseUrl);
  const logStart = ((): number => {
    try {
      return readFileSync(server.logFile).length;
    } catch {
      return 0;
    }
  })();
  await server.start();
  try {
    const { origin } = server;
    const guest = await enterAsGuest(origin);
    const attempt = await guest.start(`${unit}.unit`);
    await database.query('update learner set nickname = $1', [canaries.nickname]);
    const use = async (): Promise<void> => {
      for (let position = 0; position < 5; position += 1) {
        await guest.save(attempt, position, 1, { kind: 'text', text: canaries.answer });
        await guest.save(attempt, position, 2, { kind: 'numeric', text: canaries.answer });
        await guest.save(attempt, position, 3, { kind: 'choice', option: 'a' });
        const report = { reportId: randomUUID(), aspect: 'other', text: canaries.report };
        await guest.call('POST', `/api/v1/attempts/${attempt}/problems/${position}`, report);
      }
      const account = { signInName: canaries.name, displayName: canaries.name, secret: canaries.secret };
      const passwords = { password: canaries.password, repeated: canaries.password };
      await guest.call('POST', '/api/v1/staff', { ...account, ...passwords });
      const body = new URLSearchParams({ name: canaries.name, password: canaries.password }).toString();
      const headers = { ...ownHeaders(origin), 'Content-Type': 'application/x-www-form-urlencoded' };
      await send(origin, { method: 'POST', path: '/api/auth/callback/password', headers, body });
      const said = JSON.stringify({ level: 'error', code: canaries.name, text: canaries.report });
      const written = { ...ownHeaders(origin), 'Content-Type': 'application/json' };
      await send(origin, { method: 'POST', path: '/api/auth/_log', headers: written, body: said });
      for (const path of [`/en/card/${canaries.secret}`, `/ar/invitation/${canaries.secret}`, '/en/progress'])
        await guest.call('GET', path);
    };
    await use();
    await database.query(REFUSE);
    await use();
    await database.query('alter table attempt rename column quiz_id to gone');
    await use();
  } finally {
    await server.stop();
    await database.end();
  }
  const log = readFileSync(server.logFile).subarray(logStart).toString();
  const lines = log.split('\n').filter((line) => line.startsWith('{'));
  expect(lines.length).toBeGreaterThan(10);
  for (const line of lines) {
    const event: unknown = JSON.parse(line);
    expect(event).toMatchObject({ level: 'error' });
  }
  expect(log).toContain('P0001');
  for (const canary of Object.values(canaries)) expect(log).not.toContain(canary);
});
