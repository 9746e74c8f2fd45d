// Classes and how pupils get into them: what holds when it is done twice or at once, and whom it reaches.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { getConnection } from '../../server/db/connection';
import { addPupils } from '../../server/use-cases/add-pupils';
import { addTeacher } from '../../server/use-cases/add-teacher';
import { archiveClass } from '../../server/use-cases/archive-class';
import { createClass } from '../../server/use-cases/create-class';
import { getClasses } from '../../server/use-cases/get-classes';
import { getRoster } from '../../server/use-cases/get-roster';
import { openJoinCode } from '../../server/use-cases/open-join-code';
import { removeTeacher } from '../../server/use-cases/remove-teacher';
import { reopenClass } from '../../server/use-cases/reopen-class';
import { createLearner, createTaughtClass, createTeacher, fingerprint, succeedWith } from '../fixtures/world';

async function nicknamesOf(teacher: Awaited<ReturnType<typeof createTeacher>>, id: string) {
  const { pupils } = await succeedWith(getRoster(teacher, { class: id }));
  return pupils.map(({ nickname }) => nickname);
}

describe('a class', () => {
  it('sent twice is made once, belongs to whoever made it, and is in the record of what was done', async () => {
    const teacher = await createTeacher();
    const id = randomUUID();
    const input = { class: id, name: ' صفّ \u202Eالخامس ', locale: 'ar', digits: 'arab' };
    await Promise.all([createClass(teacher, input), createClass(teacher, input)]);
    const { name, isOwner, locale, digits } = await succeedWith(getRoster(teacher, { class: id }));
    expect({ name, isOwner, locale, digits }).toEqual({
      ...{ name: 'صفّ الخامس', isOwner: true, locale: 'ar', digits: 'arab' },
    });
    const entries = await getConnection().prisma.auditEntry.findMany({ where: { subjectId: id } });
    expect(entries).toMatchObject([{ action: 'class:create', actorId: teacher.actor.learnerId }]);
    const other = await createClass(teacher, { ...input, name: 'Another' });
    expect(other).toMatchObject({ ok: false, error: 'conflict' });
  });

  it.each(['', '   ', '\u202E\u2066', 'x'.repeat(81)])('is not made with the name %j', async (name) => {
    const teacher = await createTeacher();
    const before = await fingerprint();
    const made = await createClass(teacher, { class: randomUUID(), name, locale: 'en' });
    expect(made).toMatchObject({ error: 'bad-input' });
    expect(await fingerprint()).toBe(before);
  });

  it('is listed to those who teach it and to nobody else, archived ones last', async () => {
    const teacher = await createTeacher();
    const old = await createTaughtClass(teacher);
    const current = await createTaughtClass(teacher, [await createLearner()]);
    await createTaughtClass(await createTeacher());
    await succeedWith(archiveClass(teacher, { class: old }));
    const listed = await succeedWith(getClasses(teacher, {}));
    expect(listed.map(({ id, pupils, isArchived }) => [id, pupils, isArchived])).toEqual([
      [current, 1, false],
      [old, 0, true],
    ]);
  });

  it('that is archived opens no join code, and does again when it is taken back', async () => {
    const teacher = await createTeacher();
    const id = await createTaughtClass(teacher);
    await succeedWith(openJoinCode(teacher, { class: id }));
    await succeedWith(archiveClass(teacher, { class: id }));
    expect(await succeedWith(getRoster(teacher, { class: id }))).toMatchObject({ joinCode: null });
    expect(await openJoinCode(teacher, { class: id })).toMatchObject({ error: 'not-found' });
    await succeedWith(reopenClass(teacher, { class: id }));
    await succeedWith(openJoinCode(teacher, { class: id }));
  });

  it('is shared with a colleague by sign-in name, who may not share, archive or take it over', async () => {
    const [owner, colleague] = [await createTeacher(), await createTeacher()];
    const id = await createTaughtClass(owner);
    const staff = await getConnection().prisma.staff.findUniqueOrThrow({
      where: { learnerId: colleague.actor.learnerId },
    });
    expect(await addTeacher(owner, { class: id, signInName: 'nobody' })).toMatchObject({
      error: 'no-such-teacher',
    });
    await succeedWith(addTeacher(owner, { class: id, signInName: ` ${staff.signInName.toUpperCase()} ` }));
    expect(await succeedWith(getRoster(colleague, { class: id }))).toMatchObject({ isOwner: false });
    const refused = [
      await addTeacher(colleague, { class: id, signInName: staff.signInName }),
      await removeTeacher(colleague, { class: id, teacher: owner.actor.learnerId }),
      await archiveClass(colleague, { class: id }),
      await removeTeacher(owner, { class: id, teacher: owner.actor.learnerId }),
    ];
    expect(refused.map((result) => result.ok)).toEqual([false, false, false, false]);
    await succeedWith(removeTeacher(owner, { class: id, teacher: colleague.actor.learnerId }));
    expect(await getRoster(colleague, { class: id })).toMatchObject({ error: 'not-found' });
  });
});

describe('adding pupils', () => {
  it('by number gives each a nickname of its own in the language of the class, and sent twice adds them once', async () => {
    const teacher = await createTeacher();
    const id = await createTaughtClass(teacher);
    const list = randomUUID();
    const input = { class: id, list, count: '30' };
    await Promise.all([addPupils(teacher, input), addPupils(teacher, input)]);
    await succeedWith(addPupils(teacher, { class: id, list: randomUUID(), count: 10 }));
    const nicknames = await nicknamesOf(teacher, id);
    expect(nicknames).toHaveLength(40);
    expect(new Set(nicknames).size).toBe(40);
  });

  it('by a pasted list adds all of it or nothing', async () => {
    const teacher = await createTeacher();
    const id = await createTaughtClass(teacher);
    const paste = (nicknames: string) => addPupils(teacher, { class: id, list: randomUUID(), nicknames });
    await succeedWith(paste('Zoë\n\nنجمة لامعة'));
    const before = await fingerprint();
    for (const [text, error] of [
      ['Bold Moon\nzoë', 'taken'],
      ['Bold Moon\nBold moon', 'taken'],
      ['Bold Moon\nmoon@school.example', 'bad-nickname'],
      ['Bold Moon\n<script>alert(1)</script>', 'bad-nickname'],
      ['Bold Moon\n\u202Eevil', 'bad-nickname'],
      ['Bold Moon\nDune 0501234567', 'bad-nickname'],
      [Array.from({ length: 99 }, (_, n) => `Dune ${String(n)}`).join('\n'), 'full'],
      ['', 'bad-nickname'],
    ] as const)
      expect(await paste(text)).toMatchObject({ ok: false, error });
    expect(await addPupils(teacher, { class: id, list: randomUUID(), count: '150' })).toMatchObject({
      error: 'full',
    });
    expect(await fingerprint()).toBe(before);
    expect(await nicknamesOf(teacher, id)).toEqual(['Zoë', 'نجمة لامعة']);
  });

  it('keeps nicknames apart when two lists arrive at once', async () => {
    const teacher = await createTeacher();
    const id = await createTaughtClass(teacher);
    const sent = await Promise.all(
      Array.from({ length: 4 }, () =>
        addPupils(teacher, { class: id, list: randomUUID(), nicknames: 'Dune' }),
      ),
    );
    expect(sent.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await nicknamesOf(teacher, id)).toEqual(['Dune']);
  });
});
