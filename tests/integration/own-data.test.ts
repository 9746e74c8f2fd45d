// P5 of the promises: everything about a learner can be taken away, and erased without a trace.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Learner } from '../../domain/permissions';
import { learnerTag } from '../../server/auth/learner-tag';
import { getConnection } from '../../server/db/connection';
import { findSession } from '../../server/db/learners';
import { eraseMe } from '../../server/use-cases/erase-me';
import { erasePupil } from '../../server/use-cases/erase-pupil';
import { getExport } from '../../server/use-cases/get-export';
import { getOwnData } from '../../server/use-cases/get-own-data';
import { createCanaries, isTold, listTextColumns } from '../fixtures/canaries';
import { listRows } from '../fixtures/rows';
import {
  begin,
  createLearner,
  createTaughtClass,
  createTeacher,
  fingerprint,
  succeedWith,
  type LearnerContext,
} from '../fixtures/world';

function contextOf(learnerId: string): LearnerContext {
  const actor: Learner = { role: 'learner', learnerId, sessionId: randomUUID() };
  return { actor, now: new Date(), reading: { locale: 'en', digits: 'latn' } };
}

async function eraseOwn(context: LearnerContext) {
  return await eraseMe(context, { learner: learnerTag(context.actor.learnerId) });
}

describe('a learner with a canary in every text that is theirs', () => {
  it('finds all of them in the file, besides secrets and seeds', async () => {
    const { learnerId, words } = await createCanaries();
    expect([...words.keys()].sort()).toEqual(await listTextColumns());
    const file = JSON.stringify(await succeedWith(getExport(contextOf(learnerId), {})));
    for (const [column, word] of words)
      expect([column, file.includes(word)]).toEqual([column, isTold(column)]);
  });

  it('leaves nothing anywhere after erasing, besides the number in the list of what was erased', async () => {
    const [{ learnerId, words }, other] = [await createCanaries(), await createCanaries()];
    await getConnection().prisma.staff.delete({ where: { learnerId } });
    const file = await succeedWith(getExport(contextOf(other.learnerId), {}));
    expect(await eraseOwn(contextOf(learnerId))).toMatchObject({ ok: true });
    const rows = await listRows();
    for (const [column, word] of words)
      expect([column, rows.filter((row) => row.includes(word))]).toEqual([column, []]);
    const naming = rows.filter((row) => row.includes(learnerId));
    expect(naming).toHaveLength(1);
    expect(naming[0]).toMatch(/^erasure /u);
    // And of everybody else nothing is missing.
    const after = await succeedWith(getExport(contextOf(other.learnerId), {}));
    expect(after.tables).toEqual(file.tables);
  });
});

describe('the file', () => {
  it('holds what was really done, and nothing of anybody else', async () => {
    const [one, other] = [await createLearner(), await createLearner()];
    const [mine, theirs] = [await begin(one, 'practice'), await begin(other, 'practice')];
    const file = await succeedWith(getExport(one, {}));
    expect(file.tables['attempt']).toMatchObject([{ id: mine.attempt, learner_id: one.actor.learnerId }]);
    const text = JSON.stringify(file);
    for (const id of [theirs.attempt, other.actor.learnerId, other.actor.sessionId])
      expect(text).not.toContain(id);
  });

  it('leaves out the results that a teacher has not opened yet, and has them once they are open', async () => {
    const { learnerId, words } = await createCanaries();
    const { prisma } = getConnection();
    await prisma.assignment.updateMany({ where: { createdById: learnerId }, data: { release: 'by_hand' } });
    const score = words.get('score.misconceptions') ?? '';
    const decision = words.get('grade_decision.reason') ?? '';
    const closed = JSON.stringify(await succeedWith(getExport(contextOf(learnerId), {})));
    expect([closed.includes(score), closed.includes(decision)]).toEqual([false, false]);
    expect(closed).toContain(words.get('response.answer'));
    await prisma.assignment.updateMany({
      where: { createdById: learnerId },
      data: { releasedAt: new Date() },
    });
    const open = JSON.stringify(await succeedWith(getExport(contextOf(learnerId), {})));
    expect([open.includes(score), open.includes(decision)]).toEqual([true, true]);
  });
});

describe('what is kept about me', () => {
  it('counts what there is', async () => {
    const learner = await createLearner();
    await begin(learner, 'practice');
    const { counts, profile } = await succeedWith(getOwnData(learner, {}));
    expect(profile).toMatchObject({ nickname: null, classNames: [], staff: null });
    expect(counts).toEqual([
      { table: 'learner', count: 1 },
      { table: 'session', count: 1 },
      { table: 'attempt', count: 1 },
    ]);
  });
});

describe('erasing oneself', () => {
  it('ends every session at once, and is written down without a name', async () => {
    const learner = await createLearner();
    expect(await eraseOwn(learner)).toEqual({ ok: true, value: { erased: true } });
    expect(await findSession(learner.actor.sessionId)).toBeNull();
    const entries = await getConnection().prisma.auditEntry.findMany({ where: { action: 'own-data:erase' } });
    expect(entries.at(-1)).toMatchObject({ actorId: null, subjectId: null });
  });

  it('is done once, however often it is sent', async () => {
    const learner = await createLearner();
    await eraseOwn(learner);
    const before = await fingerprint();
    expect(await eraseOwn(learner)).toEqual({ ok: true, value: { erased: true } });
    expect(await fingerprint()).toBe(before);
  });

  it('is refused on a page that was drawn for somebody else, and to the only teacher of a class', async () => {
    const [learner, other, teacher] = [await createLearner(), await createLearner(), await createTeacher()];
    const classId = await createTaughtClass(teacher);
    const before = await fingerprint();
    expect(await eraseMe(learner, { learner: learnerTag(other.actor.learnerId) })).toMatchObject({
      error: 'not-found',
    });
    const tag = { learner: learnerTag(teacher.actor.learnerId) };
    expect(await eraseMe(teacher, tag)).toMatchObject({ error: 'still-teaching' });
    expect(await fingerprint()).toBe(before);
    await getConnection().prisma.class.update({ where: { id: classId }, data: { archivedAt: new Date() } });
    expect(await eraseMe(teacher, tag)).toMatchObject({ ok: true });
  });
});

describe('erasing a pupil of a class', () => {
  it('takes everything of that pupil and nothing of the classmates, and is written down', async () => {
    const [pupil, mate, teacher] = [await createLearner(), await createLearner(), await createTeacher()];
    const { attempt } = await begin(mate, 'practice');
    await begin(pupil, 'practice');
    const classId = await createTaughtClass(teacher, [pupil, mate]);
    const asked = { class: classId, pupil: pupil.actor.learnerId };
    expect(await erasePupil(teacher, asked)).toMatchObject({ ok: true });
    const naming = (await listRows()).filter((row) => row.includes(pupil.actor.learnerId));
    expect(naming.map((row) => row.split(' ')[0])).toEqual(['erasure']);
    expect(await getConnection().prisma.attempt.count({ where: { id: attempt } })).toBe(1);
    const actorId = teacher.actor.learnerId;
    expect(await getConnection().prisma.auditEntry.findMany({ where: { actorId } })).toMatchObject([
      { action: 'own-data:erase', subjectId: null },
    ]);
    expect(await erasePupil(teacher, asked)).toMatchObject({ error: 'not-found' });
  });

  it('is refused for a pupil of another class too, of no class, and of somebody else’s', async () => {
    const [pupil, stranger, teacher] = [await createLearner(), await createLearner(), await createTeacher()];
    const classId = await createTaughtClass(teacher, [pupil]);
    const elsewhere = await createTaughtClass(await createTeacher(), [pupil, stranger]);
    const before = await fingerprint();
    const ask = async (group: string, { actor }: LearnerContext) =>
      await erasePupil(teacher, { class: group, pupil: actor.learnerId });
    expect(await ask(classId, pupil)).toMatchObject({ error: 'in-other-class' });
    expect(await ask(classId, stranger)).toMatchObject({ error: 'not-found' });
    expect(await ask(elsewhere, stranger)).toMatchObject({ error: 'not-found' });
    expect(await fingerprint()).toBe(before);
  });
});
