// Invitations to the staff: whom they make, once, and what an account begins with.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { visitor } from '../../domain/permissions';
import { signInByPassword } from '../../server/auth/password-sign-in';
import { getConnection } from '../../server/db/connection';
import { createInvitation as storeInvitation, inviteFirstAdmin } from '../../server/db/invitations';
import { findSession } from '../../server/db/learners';
import { replaceCard } from '../../server/db/login-cards';
import { acceptInvitation } from '../../server/use-cases/accept-invitation';
import { createInvitation } from '../../server/use-cases/create-invitation';
import { getHouse } from '../../server/use-cases/get-house';
import { getInvitation } from '../../server/use-cases/get-invitation';
import { getSignIn } from '../../server/use-cases/get-sign-in';
import { getSignUp } from '../../server/use-cases/get-sign-up';
import { signUp } from '../../server/use-cases/sign-up';
import { takeBackInvitation } from '../../server/use-cases/take-back-invitation';
import type { Context } from '../../server/use-cases/use-case';
import {
  begin,
  createAdmin,
  createLearner,
  createTeacher,
  fingerprint,
  succeedWith,
} from '../fixtures/world';
import { listRows } from '../fixtures/rows';

const now = new Date();
const asVisitor: Context = { actor: visitor, now, reading: { locale: 'ar', digits: 'arab' } };
const password = 'olive kettle barley';
const afterDays = (days: number): Date => new Date(now.getTime() + days * 24 * 60 * 60 * 1000);

async function invite(role: 'teacher' | 'admin' = 'teacher') {
  const admin = await createAdmin();
  return { admin, ...(await succeedWith(createInvitation(admin, { role }))) };
}

function account() {
  const signInName = `t-${randomUUID()}`;
  return { signInName, displayName: 'Ms Haddad', password, repeated: password };
}

function form(secret: string, more: object = {}) {
  return { secret, ...account(), ...more };
}

async function signIn(name: string) {
  const signedIn = await signInByPassword({ name, password, address: 'here', devices: '', now });
  if (signedIn.state !== 'done') throw new Error(`not let in: ${signedIn.state}`);
  return signedIn;
}

describe('the first admin', () => {
  it('is invited while there is nobody on the staff, by the newest link only, and by none once there is somebody', async () => {
    const [older, newer] = [await inviteFirstAdmin(now), await inviteFirstAdmin(now)];
    if (older === null || newer === null) throw new Error('not invited');
    expect(await getInvitation(asVisitor, { secret: older })).toEqual({ ok: false, error: 'not-found' });
    expect(await succeedWith(getInvitation(asVisitor, { secret: newer }))).toEqual({
      ...{ role: 'admin', present: 'nobody', school: null },
    });
    const late = { ...asVisitor, now: new Date(now.getTime() + 25 * 60 * 60 * 1000) };
    expect(await acceptInvitation(late, form(newer))).toMatchObject({ error: 'not-found' });
    const input = form(newer);
    await succeedWith(acceptInvitation(asVisitor, input));
    expect(await findSession((await signIn(input.signInName)).sessionId)).toMatchObject({ role: 'admin' });
    expect(await inviteFirstAdmin(now)).toBeNull();
  });
});

describe('an invitation', () => {
  it('makes an account of its own role that signs in with name and password', async () => {
    for (const role of ['teacher', 'admin'] as const) {
      const { secret } = await invite(role);
      const input = form(secret);
      await succeedWith(acceptInvitation(asVisitor, input));
      const { sessionId, learnerId } = await signIn(input.signInName);
      const session = await findSession(sessionId);
      expect(session).toMatchObject({ learnerId, role, displayName: 'Ms Haddad', nickname: null });
    }
  });

  it('is used once, even by ten at the same moment', async () => {
    const { secret } = await invite();
    const inputs = Array.from({ length: 10 }, () => form(secret));
    const results = await Promise.all(inputs.map((input) => acceptInvitation(asVisitor, input)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const made = await getConnection().prisma.staff.count({
      where: { signInName: { in: inputs.map(({ signInName }) => signInName) } },
    });
    expect(made).toBe(1);
    expect(await getInvitation(asVisitor, { secret })).toEqual({ ok: false, error: 'not-found' });
  });

  it('opens nothing after a week, when taken back, changed by a letter, or made up; and nothing is stored', async () => {
    const { admin, ...open } = await invite();
    const { invitation, secret } = await invite();
    await succeedWith(takeBackInvitation(admin, { invitation }));
    const before = await fingerprint();
    const late: Context = { ...asVisitor, now: afterDays(7.01) };
    const tries: [Context, string][] = [
      [late, open.secret],
      [asVisitor, secret],
      [asVisitor, `${open.secret.slice(0, -2)}__`],
      [asVisitor, ''],
      [asVisitor, "' OR true --"],
    ];
    for (const [context, tried] of tries) {
      expect(await getInvitation(context, { secret: tried })).toEqual({ ok: false, error: 'not-found' });
      expect(await acceptInvitation(context, form(tried))).toEqual({ ok: false, error: 'not-found' });
    }
    expect(await fingerprint()).toBe(before);
  });

  it('that was used cannot be taken back, and with it nothing of the account', async () => {
    const { admin, invitation, secret } = await invite();
    const input = form(secret);
    await succeedWith(acceptInvitation(asVisitor, input));
    expect(await takeBackInvitation(admin, { invitation })).toMatchObject({ error: 'not-found' });
    expect((await signIn(input.signInName)).state).toBe('done');
  });

  it('has 128 bits that stand in no row', async () => {
    const { secret } = await invite();
    expect(Buffer.from(secret, 'base64url')).toHaveLength(16);
    expect((await listRows()).filter((row) => row.includes(secret))).toEqual([]);
  });

  it('is made and used with an entry for each', async () => {
    const { admin, invitation, secret } = await invite();
    const input = form(secret);
    await succeedWith(acceptInvitation(asVisitor, input));
    const { learnerId } = await signIn(input.signInName);
    const { prisma } = getConnection();
    const entry = { actorId: admin.actor.learnerId, action: 'invitation:create', subjectId: invitation };
    expect(await prisma.auditEntry.count({ where: entry })).toBe(1);
    expect(await prisma.auditEntry.count({ where: { actorId: learnerId, action: 'staff:join' } })).toBe(1);
  });
});

describe('a form that cannot be taken', () => {
  it.each([
    ['name-unfit', { signInName: 'two words' }],
    ['password-short', { password: 'short', repeated: 'short' }],
    ['password-common', { password: 'Password2026', repeated: 'Password2026' }],
    ['passwords-differ', { repeated: 'olive kettle barlei' }],
  ])('is told %s, stores nothing, and leaves the invitation open', async (error, more) => {
    const { secret } = await invite();
    const before = await fingerprint();
    expect(await acceptInvitation(asVisitor, form(secret, more))).toEqual({ ok: false, error });
    expect(await fingerprint()).toBe(before);
    await succeedWith(acceptInvitation(asVisitor, form(secret)));
  });

  it('is told that a name is taken, however it is typed, also to two who choose it at the same moment', async () => {
    const name = `t-${randomUUID()}`;
    const [one, other] = [await invite(), await invite()];
    const results = await Promise.all([
      acceptInvitation(asVisitor, form(one.secret, { signInName: name })),
      acceptInvitation(asVisitor, form(other.secret, { signInName: name.toUpperCase() })),
    ]);
    const errors = results.map((result) => (result.ok ? null : result.error));
    expect(errors.sort()).toEqual(['name-taken', null].sort());
    const left = errors.length - results.filter(({ ok }) => ok).length;
    expect(left).toBe(1);
  });

  it('without a display name shows the sign-in name', async () => {
    const { secret } = await invite();
    const input = form(secret, { displayName: '  ' });
    await succeedWith(acceptInvitation(asVisitor, input));
    const { sessionId } = await signIn(input.signInName);
    expect(await findSession(sessionId)).toMatchObject({ displayName: input.signInName });
  });
});

describe('whoever has no invitation', () => {
  it('makes no account, as long as the operator does not allow it', async () => {
    const before = await fingerprint();
    expect(await succeedWith(getSignUp(asVisitor, {}))).toMatchObject({ isOpen: false });
    expect(await signUp(asVisitor, account())).toEqual({ ok: false, error: 'not-found' });
    expect(await fingerprint()).toBe(before);
  });
});

describe('what was learnt before', () => {
  it('as a guest goes along, on the same row, and no session that was begun without the password does', async () => {
    const [guest, bystander] = [await createLearner(), await createLearner()];
    await begin(guest, 'inline');
    const { secret } = await invite();
    expect(await succeedWith(getInvitation(guest, { secret }))).toMatchObject({ present: 'guest' });
    const input = form(secret);
    await succeedWith(acceptInvitation(guest, input));
    expect(await findSession(guest.actor.sessionId)).toBeNull();
    expect(await findSession(bystander.actor.sessionId)).not.toBeNull();
    expect((await signIn(input.signInName)).learnerId).toBe(guest.actor.learnerId);
  });

  it('by a pupil with a card, or by another of the staff, stays theirs', async () => {
    const [pupil, teacher] = [await createLearner(), await createTeacher()];
    await replaceCard(pupil.actor.learnerId);
    for (const present of [pupil, teacher]) {
      const { secret } = await invite();
      expect(await succeedWith(getInvitation(present, { secret }))).toMatchObject({ present: 'other' });
      expect(await succeedWith(getSignIn(present, {}))).toMatchObject({ present: 'other', school: null });
      const input = form(secret);
      await succeedWith(acceptInvitation(present, input));
      expect((await signIn(input.signInName)).learnerId).not.toBe(present.actor.learnerId);
      expect(await findSession(present.actor.sessionId)).not.toBeNull();
    }
  });
});

describe('the house', () => {
  it('names the staff and what is open, counts the rest, and tells neither pupil nor secret nor hash', async () => {
    const { admin, secret } = await invite();
    const pupil = await createLearner();
    await begin(pupil, 'inline');
    await getConnection().prisma.learner.update({
      where: { id: pupil.actor.learnerId },
      data: { nickname: 'Quiet Dune' },
    });
    await storeInvitation('teacher', admin.actor.learnerId, afterDays(-1));
    const house = await succeedWith(getHouse({ ...admin, now }, {}));
    expect(house.people).toContainEqual(expect.objectContaining({ role: 'admin', displayName: 'A admin' }));
    expect(house.invitations.every(({ expiresAt }) => expiresAt > now)).toBe(true);
    expect(house.counts).toMatchObject({ attempts: await getConnection().prisma.attempt.count() });
    expect(house.counts.databaseBytes).toBeGreaterThan(1_000_000);
    expect(house.audit[0]).toMatchObject({ action: 'invitation:create', by: 'A admin' });
    expect(house.version).toMatch(/^\d+\.\d+\.\d+$/u);
    const told = JSON.stringify(house);
    for (const kept of ['Quiet Dune', pupil.actor.learnerId, secret, '$argon2id', 'passwordHash'])
      expect(told).not.toContain(kept);
  });
});
