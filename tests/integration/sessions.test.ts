// S7 of the promises: a session that was ended is worth nothing at the next request.
import { randomUUID } from 'node:crypto';
import { encode } from 'next-auth/jwt';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { visitor } from '../../domain/permissions';
import { currentActor } from '../../server/auth/current-actor';
import { openSessionToken, sessionCookieName } from '../../server/auth/session-token';
import { getAuthSecret } from '../../server/app-env';
import { getConnection } from '../../server/db/connection';
import { createGuest, endSession } from '../../server/db/learners';
import { setRunMode } from '../../server/env';
import { createLearner, createTeacher, fingerprint } from '../fixtures/world';

/** The cookies of the request that is played here; in the app Next keeps them. */
const jar = new Map<string, string>();
vi.mock('next/headers', () => ({
  cookies: () =>
    Promise.resolve({ get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined) }),
}));

const HOUR = 3600;
const now = new Date();

async function signIn(ids: { learnerId: string; sessionId: string }, maxAge = HOUR): Promise<void> {
  jar.set(sessionCookieName(), await encode({ token: ids, secret: getAuthSecret(), maxAge }));
}

beforeEach(() => jar.clear());

describe('who is asking', () => {
  it('is the learner of a living session', async () => {
    const ids = await createGuest('ar');
    await signIn(ids);
    const own = { locale: 'ar', textSize: 'usual' };
    const guest = { role: 'learner', ...ids, nickname: null, displayName: null, isSample: false, ...own };
    expect(await currentActor(now)).toMatchObject(guest);
  });

  it('is a visitor without a cookie', async () => {
    expect(await currentActor(now)).toEqual(visitor);
  });

  it('is a visitor from the next request on after the session was ended, however often the cookie worked before', async () => {
    const ids = await createGuest('en');
    await signIn(ids);
    for (let n = 0; n < 3; n += 1) expect((await currentActor(now)).role).toBe('learner');
    await endSession(ids);
    expect(await currentActor(now)).toEqual(visitor);
  });

  it('keeps other sessions when one is ended, and ends none that belongs to somebody else', async () => {
    const [mine, theirs] = [await createGuest('en'), await createGuest('en')];
    await endSession({ sessionId: theirs.sessionId, learnerId: mine.learnerId });
    await signIn(theirs);
    expect((await currentActor(now)).role).toBe('learner');
    await endSession(mine);
    expect((await currentActor(now)).role).toBe('learner');
  });

  it('remembers when a session was ended first', async () => {
    const ids = await createGuest('en');
    await endSession(ids);
    const before = await fingerprint();
    await endSession(ids);
    expect(await fingerprint()).toBe(before);
  });

  it('is a visitor when the token is of a session that never was, or of another learner', async () => {
    const [one, other] = [await createGuest('en'), await createGuest('en')];
    await signIn({ ...one, sessionId: randomUUID() });
    expect(await currentActor(now)).toEqual(visitor);
    await signIn({ learnerId: one.learnerId, sessionId: other.sessionId });
    expect(await currentActor(now)).toEqual(visitor);
  });
});

describe('a session token', () => {
  it('is over at its time, also when it was opened before', async () => {
    const ids = await createGuest('en');
    const before = Date.now();
    await signIn(ids, HOUR);
    const after = Date.now();
    const token = jar.get(sessionCookieName()) ?? '';
    expect(await openSessionToken(token, new Date(after))).toMatchObject(ids);
    expect(await openSessionToken(token, new Date(before + (HOUR - 5) * 1000))).toMatchObject(ids);
    expect(await openSessionToken(token, new Date(after + (HOUR + 5) * 1000))).toBeNull();
  });

  it.each(['', 'x', 'a.b.c', 'eyJhbGciOiJub25lIn0.eyJsZWFybmVySWQiOiJtZSJ9.', '\u0000', 'é'.repeat(5000)])(
    'that nobody made opens nothing: %j',
    async (token) => {
      expect(await openSessionToken(token, now)).toBeNull();
    },
  );

  it('made with another secret, or changed by a letter, opens nothing', async () => {
    const ids = await createGuest('en');
    const foreign = await encode({
      token: ids,
      secret: 'another-secret-of-at-least-32-letters!',
      maxAge: HOUR,
    });
    expect(await openSessionToken(foreign, now)).toBeNull();
    await signIn(ids);
    const token = jar.get(sessionCookieName()) ?? '';
    for (const at of [10, Math.floor(token.length / 2), token.length - 2]) {
      const changed = `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`;
      expect(await openSessionToken(changed, now)).toBeNull();
    }
  });

  it('without the ids of a learner and a session opens nothing', async () => {
    for (const token of [{}, { learnerId: 'me', sessionId: 'mine' }, { learnerId: randomUUID() }]) {
      const encoded = await encode({ token, secret: getAuthSecret(), maxAge: HOUR });
      expect(await openSessionToken(encoded, now)).toBeNull();
    }
  });

  it('tells nobody who carries it what is in it', async () => {
    const ids = await createGuest('en');
    await signIn(ids);
    const token = jar.get(sessionCookieName()) ?? '';
    const plain = token
      .split('.')
      .map((part) => Buffer.from(part, 'base64url').toString('latin1'))
      .join(' ');
    expect(plain).not.toContain(ids.learnerId);
    expect(plain).not.toContain(ids.sessionId);
  });
});

describe('a session that is left alone', () => {
  const later = (minutes: number): Date => new Date(Date.now() + minutes * 60_000);

  it('of a teacher ends after an hour without use, and not before', async () => {
    const { actor } = await createTeacher();
    await signIn(actor, 24 * HOUR);
    expect(await currentActor(later(59))).toMatchObject({ role: 'teacher' });
    expect(await currentActor(later(118))).toMatchObject({ role: 'teacher' });
    expect(await currentActor(later(179))).toEqual(visitor);
    // It has ended for good, whatever clock is asked next.
    expect(await currentActor(later(118))).toEqual(visitor);
  });

  it('of a guest, who has no way back, waits', async () => {
    await signIn(await createGuest('en'), 400 * 24 * HOUR);
    expect(await currentActor(later(300 * 24 * 60))).toMatchObject({ role: 'learner' });
  });

  it('of a pupil ends where the operator says so', async () => {
    const { actor } = await createLearner();
    const { prisma } = getConnection();
    await prisma.learner.update({ where: { id: actor.learnerId }, data: { nickname: 'Quiet Dune' } });
    await signIn(actor);
    expect(await currentActor(later(50))).toMatchObject({ role: 'learner' });
    vi.stubEnv('PUPIL_IDLE_MINUTES', '10');
    setRunMode('production');
    expect(await currentActor(later(11))).toEqual(visitor);
  });

  it('is written to once a minute at most', async () => {
    const { actor } = await createTeacher();
    await signIn(actor);
    const before = await fingerprint();
    await currentActor(later(0.5));
    expect(await fingerprint()).toBe(before);
  });
});
