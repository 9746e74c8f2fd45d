// Classes and who is in them: what a teacher does, what holds when it is done twice or at once, and whom it reaches.
import { randomUUID } from 'node:crypto';
import { encode } from 'next-auth/jwt';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { visitor } from '../../domain/permissions';
import { getAuthSecret } from '../../server/app-env';
import { currentActor } from '../../server/auth/current-actor';
import { sessionCookieName } from '../../server/auth/session-token';
import { getConnection } from '../../server/db/connection';
import { createGuest, getTimeFactor } from '../../server/db/learners';
import { findCard, signInByCard } from '../../server/db/login-cards';
import { addPupils } from '../../server/use-cases/add-pupils';
import { addTeacher } from '../../server/use-cases/add-teacher';
import { archiveClass } from '../../server/use-cases/archive-class';
import { changePupil } from '../../server/use-cases/change-pupil';
import { createClass } from '../../server/use-cases/create-class';
import { endClassSessions } from '../../server/use-cases/end-class-sessions';
import { getClasses } from '../../server/use-cases/get-classes';
import { getHome } from '../../server/use-cases/get-home';
import { getProgress } from '../../server/use-cases/get-progress';
import { getRoster } from '../../server/use-cases/get-roster';
import { makeCards } from '../../server/use-cases/make-cards';
import { openJoinCode } from '../../server/use-cases/open-join-code';
import { removePupil } from '../../server/use-cases/remove-pupil';
import { removeTeacher } from '../../server/use-cases/remove-teacher';
import { reopenClass } from '../../server/use-cases/reopen-class';
import { listRows } from '../fixtures/rows';
import { createLearner, createTaughtClass, createTeacher, fingerprint, succeedWith } from '../fixtures/world';

const jar = new Map<string, string>();
vi.mock('next/headers', () => ({
  cookies: () =>
    Promise.resolve({ get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined) }),
}));
beforeEach(() => jar.clear());

async function signInAs(ids: { learnerId: string; sessionId: string }): Promise<void> {
  const token = { learnerId: ids.learnerId, sessionId: ids.sessionId };
  jar.set(sessionCookieName(), await encode({ token, secret: getAuthSecret(), maxAge: 3600 }));
}

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

describe('login cards of a class', () => {
  it('are made for its pupils alone, end the earlier ones, and are kept as hashes', async () => {
    const teacher = await createTeacher();
    const [mine, theirs] = [await createLearner(), await createLearner()];
    const id = await createTaughtClass(teacher, [mine]);
    await createTaughtClass(await createTeacher(), [theirs]);
    const ask = { class: id, pupils: [mine.actor.learnerId, theirs.actor.learnerId] };
    const [first] = (await succeedWith(makeCards(teacher, ask))).cards;
    const { cards } = await succeedWith(makeCards(teacher, ask));
    expect(cards).toHaveLength(1);
    const secret = cards[0]?.secret ?? '';
    expect(await findCard(first?.secret ?? '')).toBeNull();
    expect(await findCard(secret)).toMatchObject({ learnerId: mine.actor.learnerId });
    expect((await listRows()).filter((row) => row.includes(secret))).toEqual([]);
  });

  it('are never made for an adult, who would be taken over by it', async () => {
    const [teacher, adult] = [await createTeacher(), await createTeacher()];
    const id = await createTaughtClass(teacher);
    const { learnerId } = adult.actor;
    await getConnection().prisma.enrolment.create({ data: { classId: id, learnerId } });
    expect(await makeCards(teacher, { class: id, pupils: [learnerId] })).toMatchObject({
      error: 'not-found',
    });
  });
});

describe('a pupil who is taken out of the class', () => {
  it('is a visitor at the next request, and the card opens nothing', async () => {
    const teacher = await createTeacher();
    const pupil = await createLearner();
    const id = await createTaughtClass(teacher, [pupil]);
    const pupils = [pupil.actor.learnerId];
    const [card] = (await succeedWith(makeCards(teacher, { class: id, pupils }))).cards;
    await signInAs(pupil.actor);
    expect((await currentActor(new Date())).role).toBe('learner');
    await succeedWith(removePupil(teacher, { class: id, pupil: pupil.actor.learnerId }));
    expect(await currentActor(new Date())).toEqual(visitor);
    expect(await signInByCard(card?.secret ?? '')).toBeNull();
    expect(await nicknamesOf(teacher, id)).toEqual([]);
  });

  it('must be one of this class', async () => {
    const teacher = await createTeacher();
    const id = await createTaughtClass(teacher);
    const theirs = await createLearner();
    await createTaughtClass(await createTeacher(), [theirs]);
    const before = await fingerprint();
    const pupil = theirs.actor.learnerId;
    expect(await removePupil(teacher, { class: id, pupil })).toMatchObject({ error: 'not-found' });
    const settings = { timeFactor: 2, locale: 'ar' };
    expect(await changePupil(teacher, { class: id, pupil, ...settings })).toMatchObject({
      error: 'not-found',
    });
    expect(await fingerprint()).toBe(before);
  });
});

describe('a teacher of a class', () => {
  it('signs all of it out at once, and nobody else', async () => {
    const teacher = await createTeacher();
    const [one, other, elsewhere] = [await createLearner(), await createLearner(), await createGuest('en')];
    const id = await createTaughtClass(teacher, [one, other]);
    await succeedWith(endClassSessions(teacher, { class: id }));
    for (const { actor } of [one, other]) {
      await signInAs(actor);
      expect(await currentActor(new Date())).toEqual(visitor);
    }
    await signInAs(elsewhere);
    expect((await currentActor(new Date())).role).toBe('learner');
  });

  it('gives a pupil up to three times as long, in quarters, and nothing else', async () => {
    const teacher = await createTeacher();
    const pupil = await createLearner();
    const { actor } = pupil;
    const id = await createTaughtClass(teacher, [pupil]);
    const set = (timeFactor: unknown) =>
      changePupil(teacher, { class: id, pupil: actor.learnerId, timeFactor, locale: 'ar' });
    await succeedWith(set('1.75'));
    expect(await getTimeFactor(actor.learnerId)).toBe(1.75);
    for (const wrong of ['0.5', '3.25', '1.1', 'x', null, -1, 4])
      expect(await set(wrong)).toMatchObject({ error: 'bad-input' });
    expect(await getTimeFactor(actor.learnerId)).toBe(1.75);
  });
});

describe('a pupil', () => {
  it('is told nothing of the others in the class: no nickname, no id, no number of them', async () => {
    const teacher = await createTeacher();
    const [me, other] = [await createLearner(), await createLearner()];
    const id = await createTaughtClass(teacher, [me, other]);
    await getConnection().prisma.learner.update({
      where: { id: other.actor.learnerId },
      data: { nickname: 'Frosty Comet' },
    });
    const told = JSON.stringify([await getHome(me, {}), await getProgress(me, {})]);
    for (const secret of ['Frosty Comet', other.actor.learnerId]) expect(told).not.toContain(secret);
    expect(await getRoster(me, { class: id })).toEqual({ ok: false, error: 'not-found' });
  });
});
