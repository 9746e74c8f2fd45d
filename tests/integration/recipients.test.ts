// Work for some pupils of a class: they alone see it, and of the others nothing is expected.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { getConnection } from '../../server/db/connection';
import { createAssignment } from '../../server/use-cases/create-assignment';
import { decideGrade } from '../../server/use-cases/decide-grade';
import { getAssignment } from '../../server/use-cases/get-assignment';
import { getAssignments } from '../../server/use-cases/get-assignments';
import { getGivenAssignment } from '../../server/use-cases/get-given-assignment';
import { getGrade } from '../../server/use-cases/get-grade';
import { getGradebook } from '../../server/use-cases/get-gradebook';
import { getHome } from '../../server/use-cases/get-home';
import { startAttempt } from '../../server/use-cases/start-attempt';
import { assignedQuiz, giveQuiz, handInFor, when, type GivenQuiz } from '../fixtures/assigned';
import {
  createLearner,
  createTaughtClass,
  fingerprint,
  succeedWith,
  type LearnerContext,
} from '../fixtures/world';

const toPupil = (pupil: string) => ({ to: 'pupils', pupils: [pupil] });

async function listToDo(context: LearnerContext): Promise<string[]> {
  return (await succeedWith(getHome(context, {}))).toDo.map(({ assignment }) => assignment.id);
}

async function join({ classId }: GivenQuiz): Promise<LearnerContext> {
  const late = when(await createLearner(), 2);
  const data = { classId, learnerId: late.actor.learnerId };
  await getConnection().prisma.enrolment.create({ data });
  return late;
}

describe('work for some pupils', () => {
  it('is to do for them, and is not there for anybody else of the class', async () => {
    const given = await giveQuiz(toPupil);
    expect(await listToDo(given.pupil)).toEqual([given.assignment]);
    expect(await listToDo(given.mate)).toEqual([]);
    const asked = { assignment: given.assignment };
    expect((await getAssignment(given.pupil, asked)).ok).toBe(true);
    expect(await getAssignment(given.mate, asked)).toEqual({ ok: false, error: 'not-found' });
    const before = await fingerprint();
    const begun = await startAttempt(given.mate, { attempt: randomUUID(), quiz: assignedQuiz, ...asked });
    expect(begun).toEqual({ ok: false, error: 'not-found' });
    expect(await fingerprint()).toBe(before);
  });

  it('is not for pupils who join later; work for the whole class is', async () => {
    const [picked, whole] = [await giveQuiz(toPupil), await giveQuiz()];
    expect(await listToDo(await join(picked))).toEqual([]);
    expect(await listToDo(await join(whole))).toEqual([whole.assignment]);
  });

  it('has neither nought nor "missing" for the others in the gradebook, and counts those it is for', async () => {
    const given = await giveQuiz(toPupil);
    await handInFor(given.pupil, given.assignment);
    const over = when(given.teacher, 50);
    const { rows } = await succeedWith(getGradebook(over, { class: given.classId }));
    const cellOf = (pupil: LearnerContext) =>
      rows.find((row) => row.pupil.learnerId === pupil.actor.learnerId)?.cells[0];
    expect(cellOf(given.pupil)).toMatchObject({ mark: 'done', percent: 100 });
    expect(cellOf(given.mate)).toEqual({ mark: 'not-asked', isLate: false, percent: null, isDecided: false });
    const { assignments } = await succeedWith(getAssignments(over, { class: given.classId }));
    expect(assignments).toMatchObject([{ asked: 1, done: 1 }]);
  });

  it('lets the teacher decide nothing about a pupil who was not asked', async () => {
    const given = await giveQuiz(toPupil);
    const cell = { ...given.place, pupil: given.mate.actor.learnerId };
    expect((await succeedWith(getGrade(given.teacher, cell))).cell.mark).toBe('not-asked');
    const decision = { ...cell, decision: randomUUID(), as: 'percent', percent: '90', reason: 'On paper' };
    expect(await decideGrade(given.teacher, decision)).toMatchObject({ error: 'not-found' });
    const own = { ...decision, pupil: given.pupil.actor.learnerId };
    expect((await decideGrade(given.teacher, own)).ok).toBe(true);
  });

  it('is refused without a pupil, and for anybody who is not in the class', async () => {
    const { teacher, classId, pupil } = await giveQuiz();
    const stranger = await createLearner();
    const elsewhere = await createLearner();
    await createTaughtClass(teacher, [elsewhere]);
    const before = await fingerprint();
    const give = async (pupils: readonly string[]) =>
      await createAssignment(teacher, {
        ...{ class: classId, assignment: randomUUID(), work: `quiz:${assignedQuiz}`, release: 'at-once' },
        ...{ to: 'pupils', pupils },
      });
    expect(await give([])).toMatchObject({ error: 'no-pupils' });
    for (const { actor } of [stranger, elsewhere, teacher])
      expect(await give([pupil.actor.learnerId, actor.learnerId])).toMatchObject({ error: 'not-found' });
    expect(await fingerprint()).toBe(before);
    const twice = [pupil.actor.learnerId, pupil.actor.learnerId];
    expect((await give(twice)).ok).toBe(true);
  });

  it('becomes work for nobody, and not for the whole class, when its only pupil is erased', async () => {
    const given = await giveQuiz(toPupil);
    await getConnection().prisma.learner.delete({ where: { id: given.pupil.actor.learnerId } });
    expect(await listToDo(given.mate)).toEqual([]);
    const found = await succeedWith(getGivenAssignment(given.teacher, given.place));
    expect(found.assignment.isPicked).toBe(true);
    expect(found.pupils).toMatchObject([{ isChosen: false, hasBegun: false }]);
  });
});
