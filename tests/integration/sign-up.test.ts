// Accounts of teachers whom nobody invited, where the operator allows them.
import { randomUUID } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { visitor } from '../../domain/permissions';
import { signInByPassword } from '../../server/auth/password-sign-in';
import { getConnection } from '../../server/db/connection';
import { inviteFirstAdmin } from '../../server/db/invitations';
import { findSession } from '../../server/db/learners';
import { getSignUp } from '../../server/use-cases/get-sign-up';
import { signUp } from '../../server/use-cases/sign-up';
import type { Context } from '../../server/use-cases/use-case';
import { begin, createLearner, fingerprint, succeedWith } from '../fixtures/world';

vi.stubEnv('TEACHER_SIGN_UP', 'open');

const now = new Date();
const password = 'olive kettle barley';

function from(address: string): Context {
  return { actor: visitor, now, address, reading: { locale: 'en', digits: 'latn' } };
}

function form(more: object = {}) {
  return { signInName: `t-${randomUUID()}`, displayName: '', password, repeated: password, ...more };
}

describe('signing up', () => {
  it('makes a teacher, never an admin, and leaves the first admin to be invited', async () => {
    const input = form();
    expect(await succeedWith(getSignUp(from('one'), {}))).toEqual({ isOpen: true, present: 'nobody' });
    await succeedWith(signUp(from('one'), input));
    const tried = { name: input.signInName, password, address: 'one', devices: '', now };
    const signedIn = await signInByPassword(tried);
    if (signedIn.state !== 'done') throw new Error('not let in');
    expect(await findSession(signedIn.sessionId)).toMatchObject({
      role: 'teacher',
      displayName: input.signInName,
    });
    expect(await inviteFirstAdmin(now)).not.toBeNull();
  });

  it('goes on with what was learnt here as a guest', async () => {
    const guest = await createLearner();
    await begin(guest, 'inline');
    const input = form();
    await succeedWith(signUp({ ...guest, address: 'two' }, input));
    const { prisma } = getConnection();
    const { learnerId } = await prisma.staff.findUniqueOrThrow({ where: { signInName: input.signInName } });
    expect(learnerId).toBe(guest.actor.learnerId);
    expect(await findSession(guest.actor.sessionId)).toBeNull();
  });

  it('is told what cannot be taken, and stores nothing', async () => {
    const taken = form();
    await succeedWith(signUp(from('three'), taken));
    const before = await fingerprint();
    expect(await signUp(from('three'), form({ password: 'short' }))).toMatchObject({
      error: 'password-short',
    });
    expect(await signUp(from('three'), form({ signInName: 'two words' }))).toMatchObject({
      error: 'name-unfit',
    });
    expect(await signUp(from('three'), form({ role: 'admin' }))).toMatchObject({ error: 'bad-input' });
    expect(await fingerprint()).toBe(before);
    const again = form({ signInName: taken.signInName });
    expect(await signUp(from('three'), again)).toMatchObject({ error: 'name-taken' });
  });

  it('ends after forty from one address in an hour, also when they come at the same moment', async () => {
    for (let made = 0; made < 39; made += 1) await succeedWith(signUp(from('four'), form()));
    const last = await Promise.all([signUp(from('four'), form()), signUp(from('four'), form())]);
    expect(last.map((result) => (result.ok ? null : result.error)).sort()).toEqual([
      null,
      'too-many-accounts',
    ]);
    expect(await signUp(from('five'), form())).toMatchObject({ ok: true });
    const later = new Date(now.getTime() + 61 * 60 * 1000);
    expect(await signUp({ ...from('four'), now: later }, form())).toMatchObject({ ok: true });
  });
});
