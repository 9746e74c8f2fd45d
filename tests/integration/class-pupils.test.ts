// What a teacher does for the pupils of a class, and that it reaches nobody else.
import { encode } from 'next-auth/jwt';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { visitor } from '../../domain/permissions';
import { getAuthSecret } from '../../server/app-env';
import { currentActor } from '../../server/auth/current-actor';
import { sessionCookieName } from '../../server/auth/session-token';
import { getConnection } from '../../server/db/connection';
import { createGuest, findSession, getTimeFactor } from '../../server/db/learners';
import { findCard, replaceCard, signInByCard } from '../../server/db/login-cards';
import { changePupil } from '../../server/use-cases/change-pupil';
import { endClassSessions } from '../../server/use-cases/end-class-sessions';
import { getHome } from '../../server/use-cases/get-home';
import { getProgress } from '../../server/use-cases/get-progress';
import { getRoster } from '../../server/use-cases/get-roster';
import { makeCards } from '../../server/use-cases/make-cards';
import { removePupil } from '../../server/use-cases/remove-pupil';
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
    const settings = { timeFactor: 2, locale: 'ar', textSize: 'larger' };
    expect(await changePupil(teacher, { class: id, pupil, ...settings })).toMatchObject({
      error: 'not-found',
    });
    expect(await fingerprint()).toBe(before);
  });
});

describe('a teacher of a class', () => {
  it('sets language and text size of a pupil, which hold wherever that pupil signs in with a card', async () => {
    const teacher = await createTeacher();
    const pupil = await createLearner();
    const { learnerId } = pupil.actor;
    const id = await createTaughtClass(teacher, [pupil]);
    const settings = { timeFactor: 1, locale: 'ar', textSize: 'larger' };
    await succeedWith(changePupil(teacher, { class: id, pupil: learnerId, ...settings }));
    const secret = await replaceCard(learnerId);
    expect(await findCard(secret)).toMatchObject({ locale: 'ar' });
    const session = await signInByCard(secret);
    expect(await findSession(session?.sessionId ?? '')).toMatchObject({ locale: 'ar', textSize: 'larger' });
    const wrong = { ...settings, textSize: 'huge' };
    expect(await changePupil(teacher, { class: id, pupil: learnerId, ...wrong })).toMatchObject({
      error: 'bad-input',
    });
  });

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
      changePupil(teacher, {
        class: id,
        pupil: actor.learnerId,
        timeFactor,
        locale: 'ar',
        textSize: 'usual',
      });
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
