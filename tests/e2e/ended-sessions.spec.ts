// S3 and S7 over the wire: a pupil changes nothing of a class, and a session that was ended in any of the ways is worth
// nothing at the next request.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { canaries, findNames, openCanarySchool, schoolName } from './support/canary-school';
import type { Guest } from './support/guest';
import type { Reply } from './support/http';
import { expect, test } from './support/test';

test('a pupil who writes to a class changes nothing of it, and is told nothing', async ({ app }) => {
  const school = await openCanarySchool(app);
  const [own, other] = school.pupils;
  if (own === undefined || other === undefined) throw new Error('no pupils');
  const ofClass = `/api/v1/classes/${school.classId}`;
  const paths = ['', '/archive', '/join-code', '/sessions', '/cards', '/teachers', `/pupils/${other.id}`].map(
    (rest) => `${ofClass}${rest}`,
  );
  const writes = [
    ...paths,
    `${ofClass}/pupils/${other.id}/data`,
    `${ofClass}/assignments/${school.assignment}`,
  ];
  for (const path of writes)
    for (const method of ['PUT', 'POST', 'DELETE']) {
      const reply = await own.call(method, path, { pupils: [other.id], name: 'x', locale: 'en' });
      expect([404, 405, 400], `${method} ${path}`).toContain(reply.status);
      expect(findNames(reply, canaries), `${method} ${path}`).toEqual([]);
    }
  expect((await other.call('GET', '/en/me')).text).toContain(other.nickname);
});

/** As the page does, which names whom it was drawn for. */
async function eraseItself(who: Guest): Promise<Reply> {
  const { text } = await who.call('GET', '/api/auth/session');
  return await who.call('DELETE', '/api/v1/me', { learner: /"learner":"([0-9a-f]+)"/u.exec(text)?.[1] });
}

test('S7: the cookie of a session opens nothing after signing out, removal, the end by a teacher, a new password, and erasing', async ({
  app,
}) => {
  const school = await openCanarySchool(app);
  const { teacher, classId, pupils } = school;
  const [leaving, removed, erased, erasing, left] = pupils;
  if (!leaving || !removed || !erased || !erasing || !left) throw new Error('no pupils');
  const isOpen = async (who: Guest) => (await who.call('GET', '/api/v1/me/export')).status === 200;
  const ofClass = `/api/v1/classes/${classId}`;
  const reset = async (): Promise<void> => {
    const { server, databaseUrl } = app;
    const place = [`DATABASE_URL=${databaseUrl}`, `DATA_DIR=${server.dataDir}`, 'AUTH_SECRET='];
    const command = [process.execPath, '--import', 'tsx', 'scripts/staff.ts', 'reset', teacher.signInName];
    await promisify(execFile)('env', [...place, ...command]);
  };
  const ways: [string, Guest, () => Promise<unknown>][] = [
    ['signing out', leaving, () => leaving.signOut()],
    ['removal', removed, () => teacher.call('DELETE', `${ofClass}/pupils/${removed.id}`, {})],
    ['erased by a teacher', erased, () => teacher.call('DELETE', `${ofClass}/pupils/${erased.id}/data`, {})],
    ['erasing oneself', erasing, () => eraseItself(erasing)],
    ['ended by a teacher', left, () => teacher.call('DELETE', `${ofClass}/sessions`, {})],
    ['a new password', teacher, reset],
  ];
  for (const [way, who, end] of ways) {
    expect(await isOpen(who), `before ${way}`).toBe(true);
    await end();
    expect(await isOpen(who), `after ${way}`).toBe(false);
    const page = await who.call('GET', '/en/teach');
    expect(findNames(page, [...canaries, schoolName]), way).toEqual([]);
  }
});
