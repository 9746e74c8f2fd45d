// Groups of a class: who may make, change and remove them, and who can be in them.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { getConnection } from '../../server/db/connection';
import { changeGroup } from '../../server/use-cases/change-group';
import { createGroup } from '../../server/use-cases/create-group';
import { deleteGroup } from '../../server/use-cases/delete-group';
import { getGroups } from '../../server/use-cases/get-groups';
import { idsOf, listOwn, openGroupedClass, placeOf, type GroupedClass } from '../fixtures/grouped';
import { createLearner, createTaughtClass, createTeacher, fingerprint, succeedWith } from '../fixtures/world';

const archive = async ({ classId }: GroupedClass) =>
  await getConnection().prisma.class.update({ where: { id: classId }, data: { archivedAt: new Date() } });

describe('a group of a class', () => {
  it('has the name and the pupils that its teacher gave it, each once, and another name and others later', async () => {
    const school = await openGroupedClass();
    const { pupil, mate, teacher, group } = school;
    expect(await listOwn(school)).toEqual([
      { id: group, name: 'Tuesday lab', version: 1, learnerIds: idsOf(pupil) },
    ]);
    const changed = { ...placeOf(school), version: '1', name: 'Friday lab', pupils: idsOf(mate) };
    await succeedWith(changeGroup(teacher, changed));
    expect(await listOwn(school)).toEqual([
      { id: group, name: 'Friday lab', version: 2, learnerIds: idsOf(mate) },
    ]);
  });

  it('is made once however often it is sent, and not under an id that is taken', async () => {
    const school = await openGroupedClass();
    const before = await fingerprint();
    const again = { ...placeOf(school), name: 'Tuesday lab', pupils: idsOf(school.pupil) };
    expect((await createGroup(school.teacher, again)).ok).toBe(true);
    expect(await createGroup(school.teacher, { ...again, name: 'Other' })).toMatchObject({
      error: 'conflict',
    });
    const elsewhere = await createTaughtClass(school.teacher, [school.pupil]);
    expect(await createGroup(school.teacher, { ...again, class: elsewhere })).toMatchObject({
      error: 'not-found',
    });
    await getConnection().prisma.class.delete({ where: { id: elsewhere } });
    expect(await fingerprint()).toBe(before);
  });

  it('has a name of its own in its class, when it is made and when it is renamed; another class may have it too', async () => {
    const school = await openGroupedClass();
    const { teacher, classId, pupil, mate } = school;
    const other = { class: classId, group: randomUUID(), name: 'Friday lab', pupils: idsOf(mate) };
    const refused = { error: 'group-name-taken' };
    expect(await createGroup(teacher, { ...other, name: 'Tuesday lab' })).toMatchObject(refused);
    await succeedWith(createGroup(teacher, other));
    const before = await fingerprint();
    expect(await changeGroup(teacher, { ...other, version: 1, name: 'Tuesday lab' })).toMatchObject(refused);
    expect(await fingerprint()).toBe(before);
    await succeedWith(changeGroup(teacher, { ...other, version: 1, pupils: idsOf(pupil, mate) }));
    const elsewhere = await createTaughtClass(teacher, [pupil]);
    const same = { class: elsewhere, group: randomUUID(), name: 'Tuesday lab', pupils: idsOf(pupil) };
    expect((await createGroup(teacher, same)).ok).toBe(true);
  });

  it('gives a name once when two teachers make it at the same moment', async () => {
    const { teacher, classId, pupil } = await openGroupedClass();
    const make = async () =>
      await createGroup(teacher, {
        ...{ class: classId, group: randomUUID(), name: 'Twice', pupils: idsOf(pupil) },
      });
    const made = await Promise.all([make(), make(), make()]);
    expect(made.filter(({ ok }) => ok)).toHaveLength(1);
    for (const result of made) if (!result.ok) expect(result.error).toBe('group-name-taken');
  });

  it('is refused without a name or a pupil, and for anybody who is not in the class', async () => {
    const school = await openGroupedClass();
    const { teacher, classId, pupil } = school;
    const [stranger, elsewhere] = [await createLearner(), await createLearner()];
    await createTaughtClass(teacher, [elsewhere]);
    const before = await fingerprint();
    for (const [name, pupils, error] of [
      [' \u202e ', idsOf(pupil), 'bad-input'],
      ['Somebody', [], 'no-pupils'],
      ['Somebody', idsOf(pupil, stranger), 'not-found'],
      ['Somebody', idsOf(pupil, elsewhere), 'not-found'],
      ['Somebody', [teacher.actor.learnerId], 'not-found'],
    ] as const) {
      const asked = { class: classId, group: randomUUID(), name, pupils };
      expect(await createGroup(teacher, asked)).toMatchObject({ error });
      expect(await changeGroup(teacher, { ...asked, ...placeOf(school), version: 1 })).toMatchObject({
        error,
      });
    }
    expect(await fingerprint()).toBe(before);
  });

  it('is changed by nobody who has not seen its newest state', async () => {
    const school = await openGroupedClass();
    const { teacher, pupil, mate } = school;
    const seen = { ...placeOf(school), version: 1, name: 'Tuesday lab' };
    await succeedWith(changeGroup(teacher, { ...seen, pupils: idsOf(pupil, mate) }));
    const before = await fingerprint();
    const late = await changeGroup(teacher, { ...seen, pupils: idsOf(mate) });
    expect(late).toMatchObject({ error: 'changed-meanwhile' });
    expect(await fingerprint()).toBe(before);
  });

  it('is not there for a teacher of another class, also where the other class is named', async () => {
    const school = await openGroupedClass();
    const other = await createTeacher();
    const own = await createTaughtClass(other, [school.pupil]);
    const before = await fingerprint();
    for (const classId of [school.classId, own]) {
      const place = { class: classId, group: school.group };
      const changed = { ...place, version: 1, name: 'Mine', pupils: idsOf(school.pupil) };
      expect(await changeGroup(other, changed)).toMatchObject({ error: 'not-found' });
      expect(await deleteGroup(other, place)).toMatchObject({ error: 'not-found' });
    }
    expect(await getGroups(other, { class: school.classId })).toMatchObject({ error: 'not-found' });
    expect(await fingerprint()).toBe(before);
  });

  it('is made, changed and removed by a colleague who teaches the class along', async () => {
    const school = await openGroupedClass();
    const colleague = await createTeacher();
    const { learnerId } = colleague.actor;
    await getConnection().prisma.classTeacher.create({ data: { classId: school.classId, learnerId } });
    const changed = { ...placeOf(school), version: 1, name: 'Ours', pupils: idsOf(school.mate) };
    expect((await changeGroup(colleague, changed)).ok).toBe(true);
    expect((await deleteGroup(colleague, placeOf(school))).ok).toBe(true);
    const again = { ...placeOf(school), name: 'Ours', pupils: idsOf(school.mate) };
    expect((await createGroup(colleague, again)).ok).toBe(true);
  });

  it('is looked at and not changed once its class is archived', async () => {
    const school = await openGroupedClass();
    await archive(school);
    const before = await fingerprint();
    const { teacher, classId, pupil } = school;
    const content = { name: 'Late', pupils: idsOf(pupil) };
    const refused = { error: 'not-found' };
    expect(await createGroup(teacher, { class: classId, group: randomUUID(), ...content })).toMatchObject(
      refused,
    );
    expect(await changeGroup(teacher, { ...placeOf(school), version: 1, ...content })).toMatchObject(refused);
    expect(await deleteGroup(teacher, placeOf(school))).toMatchObject(refused);
    expect(await fingerprint()).toBe(before);
    expect(await succeedWith(getGroups(teacher, { class: classId }))).toMatchObject({
      isArchived: true,
      groups: [{ name: 'Tuesday lab' }],
    });
  });
});
