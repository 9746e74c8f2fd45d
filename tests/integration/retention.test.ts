// P4 of the promises, on the database: what has been kept long enough goes, and only that.
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { getConnection } from '../../server/db/connection';
import { applyRetention, countDue } from '../../server/use-cases/apply-retention';
import { getHouse } from '../../server/use-cases/get-house';
import {
  begin,
  createAdmin,
  createLearner,
  createTaughtClass,
  createTeacher,
  fingerprint,
  succeedWith,
  type LearnerContext,
} from '../fixtures/world';

const DAY_MS = 86_400_000;
const inDays = (days: number): Date => new Date(Date.now() + days * DAY_MS);

async function isThere({ actor }: LearnerContext): Promise<boolean> {
  return (await getConnection().prisma.learner.count({ where: { id: actor.learnerId } })) === 1;
}

async function archive(id: string): Promise<void> {
  await getConnection().prisma.class.update({ where: { id }, data: { archivedAt: new Date() } });
}

it('over three years every learner goes on their day, and nobody earlier', async () => {
  const { prisma, pool } = getConnection();
  const [idle, busy, ended] = [await createLearner(), await createLearner(), await createLearner()];
  const [going, twice] = [await createLearner(), await createLearner()];
  await begin(ended, 'practice');
  const teacher = await createTeacher();
  const over = await createTaughtClass(teacher, [ended, twice]);
  await createTaughtClass(teacher, [going, twice]);
  await archive(over);
  // Somebody who comes back after 80 days.
  await prisma.session.create({ data: { learnerId: busy.actor.learnerId, createdAt: inDays(80) } });
  const sample = await prisma.learner.create({ data: { locale: 'en', isSample: true } });

  const isHere = async (): Promise<boolean[]> =>
    await Promise.all([idle, busy, ended, going, twice].map(isThere));
  const run = async (days: number): Promise<boolean[]> => {
    await applyRetention(inDays(days));
    return await isHere();
  };
  expect(await run(0)).toEqual([true, true, true, true, true]);
  expect(await run(89)).toEqual([true, true, true, true, true]);
  expect(await run(91)).toEqual([false, true, true, true, true]);
  expect(await run(169)).toEqual([false, true, true, true, true]);
  expect(await run(171)).toEqual([false, false, true, true, true]);
  expect(await run(363)).toEqual([false, false, true, true, true]);
  expect(await run(368)).toEqual([false, false, false, true, true]);
  expect(await prisma.class.count({ where: { id: over } })).toBe(0);
  expect(await run(728)).toEqual([false, false, false, true, true]);
  expect(await run(733)).toEqual([false, false, false, false, false]);
  await run(3 * 366);
  // The staff and samples stay until somebody takes them away; of the others nothing is left.
  const { rows } = await pool.query<{ id: string }>('SELECT id FROM learner');
  expect(rows.map(({ id }) => id).sort()).toEqual([sample.id, teacher.actor.learnerId].sort());
  expect(await prisma.attempt.count()).toBe(0);
});

it('logs go after 30 days, wrong guesses after one, invitations and links of families when they expire, erasures with the last backup', async () => {
  const { prisma } = getConnection();
  await prisma.auditEntry.create({ data: { action: 'class:create' } });
  await prisma.signInTry.create({ data: { key: 'a'.repeat(64), failures: 1, since: new Date() } });
  const invitation = { secretHash: 'b'.repeat(64), role: 'teacher', expiresAt: inDays(7) } as const;
  await prisma.invitation.create({ data: invitation });
  await prisma.erasure.create({ data: { learnerId: randomUUID() } });
  const pupil = await createLearner();
  const classId = await createTaughtClass(await createTeacher(), [pupil]);
  const familyLink = { classId, learnerId: pupil.actor.learnerId, secretHash: 'c'.repeat(64) };
  await prisma.familyLink.create({ data: { ...familyLink, expiresAt: inDays(14) } });
  const run = async (days: number): Promise<number[]> => {
    await applyRetention(inDays(days));
    return await Promise.all([
      ...[
        prisma.auditEntry.count({ where: { action: 'class:create' } }),
        prisma.signInTry.count(),
        prisma.invitation.count(),
        prisma.erasure.count(),
        prisma.familyLink.count(),
      ],
    ]);
  };
  expect(await run(0.9)).toEqual([1, 1, 1, 1, 1]);
  expect(await run(1.1)).toEqual([1, 0, 1, 1, 1]);
  expect(await run(7.1)).toEqual([1, 0, 0, 1, 1]);
  expect(await run(14.1)).toEqual([1, 0, 0, 1, 0]);
  expect(await run(29)).toEqual([1, 0, 0, 1, 0]);
  expect(await run(31)).toEqual([0, 0, 0, 1, 0]);
  expect(await run(725)).toEqual([0, 0, 0, 1, 0]);
  expect(await run(735)).toEqual([0, 0, 0, 0, 0]);
});

it('the page of the house counts beforehand what goes, and says when it was done last', async () => {
  const [guest, admin] = [await createLearner(), await createAdmin()];
  const over = await createTaughtClass(await createTeacher());
  await archive(over);
  const now = inDays(500);
  const before = await fingerprint();
  const due = await countDue(now);
  expect(await fingerprint()).toBe(before);
  expect(due).toMatchObject({ learners: 1, classes: 1 });
  expect(await applyRetention(now)).toEqual(due);
  expect(await isThere(guest)).toBe(false);
  const { retention, audit } = await succeedWith(getHouse(admin, {}));
  expect(Date.now() - (retention.lastAt?.getTime() ?? 0)).toBeLessThan(60_000);
  expect(retention.due).toMatchObject({ learners: 0, classes: 0 });
  expect(audit.filter(({ action }) => action === 'retention:apply')).toEqual([]);
});

it('two processes do not remove at the same time', async () => {
  const client = await getConnection().pool.connect();
  try {
    await client.query('SELECT pg_advisory_lock(7277232)');
    expect(await applyRetention(new Date())).toBeNull();
  } finally {
    await client.query('SELECT pg_advisory_unlock_all()');
    client.release();
  }
});
