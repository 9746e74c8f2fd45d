// A pupil of a group, and work for one: it is for those who are in it at that moment, and no page of theirs names it.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { learnerTag } from '../../server/auth/learner-tag';
import { getConnection } from '../../server/db/connection';
import { changeAssignment } from '../../server/use-cases/change-assignment';
import { changeGroup } from '../../server/use-cases/change-group';
import { createAssignment } from '../../server/use-cases/create-assignment';
import { deleteGroup } from '../../server/use-cases/delete-group';
import { eraseMe } from '../../server/use-cases/erase-me';
import { getAssignment } from '../../server/use-cases/get-assignment';
import { getAssignments } from '../../server/use-cases/get-assignments';
import { getExport } from '../../server/use-cases/get-export';
import { getGivenAssignment } from '../../server/use-cases/get-given-assignment';
import { getHome } from '../../server/use-cases/get-home';
import { getOwnData } from '../../server/use-cases/get-own-data';
import { removePupil } from '../../server/use-cases/remove-pupil';
import { assignedQuiz, beginFor } from '../fixtures/assigned';
import { idsOf, listOwn, openGroupedClass, placeOf, type GroupedClass } from '../fixtures/grouped';
import { fingerprint, succeedWith, type LearnerContext } from '../fixtures/world';

async function give({ teacher, classId, group }: GroupedClass, more: object = {}) {
  const assignment = randomUUID();
  const work = { work: `quiz:${assignedQuiz}`, release: 'by-hand' };
  const asked = { class: classId, assignment, ...work, to: 'group', group, ...more };
  return { assignment, result: await createAssignment(teacher, asked) };
}

async function listToDo(context: LearnerContext): Promise<string[]> {
  return (await succeedWith(getHome(context, {}))).toDo.map(({ assignment }) => assignment.id);
}

describe('a pupil of a group', () => {
  it('leaves it with the class, and does not come back into it', async () => {
    const school = await openGroupedClass();
    const { teacher, pupil, classId } = school;
    const { learnerId } = pupil.actor;
    await succeedWith(removePupil(teacher, { class: classId, pupil: learnerId }));
    expect(await listOwn(school)).toMatchObject([{ name: 'Tuesday lab', learnerIds: [] }]);
    await getConnection().prisma.enrolment.create({ data: { classId, learnerId } });
    expect(await listOwn(school)).toMatchObject([{ learnerIds: [] }]);
  });

  it('cannot leave the class and stay in the group, at whatever moment the group is changed', async () => {
    const school = await openGroupedClass();
    const { teacher, pupil, mate, classId } = school;
    const content = { name: 'Tuesday lab', pupils: idsOf(pupil, mate) };
    await Promise.all([
      changeGroup(teacher, { ...placeOf(school), version: 1, ...content }),
      removePupil(teacher, { class: classId, pupil: pupil.actor.learnerId }),
    ]);
    const [group] = await listOwn(school);
    expect(group?.learnerIds).not.toContain(pupil.actor.learnerId);
  });

  it('reads its name in the file of what is kept about them, sees it counted, and nobody else does', async () => {
    const { pupil, mate, group } = await openGroupedClass();
    const { tables } = await succeedWith(getExport(pupil, {}));
    expect(tables['class_group']).toMatchObject([{ id: group, name: 'Tuesday lab' }]);
    expect(tables['class_group_member']).toMatchObject([{ group_id: group }]);
    const { counts } = await succeedWith(getOwnData(pupil, {}));
    expect(counts).toContainEqual({ table: 'class_group', count: 1 });
    expect(JSON.stringify(await succeedWith(getExport(mate, {})))).not.toContain(group);
  });

  it('is erased with all of it but the group', async () => {
    const school = await openGroupedClass();
    const { learnerId } = school.pupil.actor;
    await succeedWith(eraseMe(school.pupil, { learner: learnerTag(learnerId) }));
    expect(await getConnection().prisma.classGroupMember.count({ where: { learnerId } })).toBe(0);
    expect(await listOwn(school)).toMatchObject([{ name: 'Tuesday lab', learnerIds: [] }]);
  });
});

describe('work for a group', () => {
  it('is for whoever is in it at that moment: whoever comes later is not asked, whoever leaves it still is', async () => {
    const school = await openGroupedClass();
    const { teacher, pupil, mate } = school;
    const { assignment, result } = await give(school);
    expect(result.ok).toBe(true);
    const changed = { ...placeOf(school), version: 1, name: 'Tuesday lab', pupils: idsOf(mate) };
    await succeedWith(changeGroup(teacher, changed));
    expect(await listToDo(pupil)).toEqual([assignment]);
    expect(await listToDo(mate)).toEqual([]);
    await succeedWith(deleteGroup(teacher, placeOf(school)));
    expect(await listToDo(pupil)).toEqual([assignment]);
  });

  it('does not tell the pupil that there is a group', async () => {
    const school = await openGroupedClass();
    const { assignment } = await give(school);
    const { pupil, group } = school;
    const seen = JSON.stringify([
      await succeedWith(getHome(pupil, {})),
      await succeedWith(getAssignment(pupil, { assignment })),
      await succeedWith(getOwnData(pupil, {})),
    ]);
    for (const secret of ['Tuesday lab', group]) expect(seen).not.toContain(secret);
  });

  it('is refused for a group with nobody in it, for none, and for one of another class', async () => {
    const school = await openGroupedClass();
    const { teacher, pupil, classId } = school;
    const other = await openGroupedClass();
    await succeedWith(removePupil(teacher, { class: classId, pupil: pupil.actor.learnerId }));
    const before = await fingerprint();
    expect((await give(school)).result).toMatchObject({ error: 'no-pupils' });
    expect((await give(school, { group: '' })).result).toMatchObject({ error: 'no-pupils' });
    expect((await give(school, { group: other.group })).result).toMatchObject({ error: 'not-found' });
    expect(await fingerprint()).toBe(before);
  });

  it('can be what given work is changed to, unless that leaves somebody out who has begun', async () => {
    const school = await openGroupedClass();
    const { teacher, pupil, mate, classId, group } = school;
    const { assignment } = await give(school, { to: 'class' });
    const place = { class: classId, assignment };
    const asked = { ...place, release: 'by-hand', to: 'group', group };
    await succeedWith(changeAssignment(teacher, { ...asked, version: 1 }));
    const found = await succeedWith(getGivenAssignment(teacher, place));
    expect(found.pupils.filter(({ isChosen }) => isChosen)).toMatchObject([
      { learnerId: pupil.actor.learnerId },
    ]);
    expect(found.groups).toMatchObject([{ id: group, name: 'Tuesday lab' }]);
    await beginFor(pupil, assignment);
    const other = { ...placeOf(school), version: 1, name: 'Tuesday lab', pupils: idsOf(mate) };
    await succeedWith(changeGroup(teacher, other));
    expect(await changeAssignment(teacher, { ...asked, version: 2 })).toMatchObject({ error: 'begun' });
  });

  it('offers the groups of the class to whoever gives work', async () => {
    const school = await openGroupedClass();
    const { groups } = await succeedWith(getAssignments(school.teacher, { class: school.classId }));
    expect(groups).toMatchObject([{ id: school.group, name: 'Tuesday lab' }]);
  });
});
