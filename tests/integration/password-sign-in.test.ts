// Signing in by name and password: who is let in, what is told, and that guessing ends without locking the owner out.
import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { hashPassword, isPassword } from '../../server/auth/password-hash';
import { addDevice, findDevice } from '../../server/auth/known-devices';
import { signInByPassword, type PasswordTry } from '../../server/auth/password-sign-in';
import type { GuardedSignIn } from '../../server/auth/try-limits';
import { getConnection } from '../../server/db/connection';
import { findSession } from '../../server/db/learners';
import { createStaff, replacePassword } from '../../server/db/staff';
import { listRows } from '../fixtures/rows';

const password = 'olive kettle barley';
const passwordHash = await hashPassword(password);
const now = new Date();
const later = (minutes: number): Date => new Date(now.getTime() + minutes * 60_000);

async function createTeacher(): Promise<{ name: string; learnerId: string }> {
  const name = `t-${randomUUID()}`;
  const learnerId = await createStaff({
    ...{ locale: 'en', role: 'teacher', displayName: 'A teacher', passwordHash },
    signInName: name,
  });
  return { name, learnerId };
}

function comeFrom(address: string, name: string, more: Partial<PasswordTry> = {}): Promise<GuardedSignIn> {
  return signInByPassword({ name, password, address, devices: '', now, ...more });
}

function devicesOf(signIn: GuardedSignIn): string {
  if (signIn.state !== 'done') throw new Error(`expected to be let in, came ${signIn.state}`);
  return signIn.devices;
}

/** Guesses one after the other; gives how often the password was looked at. */
async function guess(times: number, name: string, addressOf: (n: number) => string): Promise<number> {
  let looked = 0;
  for (let n = 0; n < times; n += 1) {
    const { state } = await comeFrom(addressOf(n), name, { password: `wrong guess ${n}` });
    expect(state).not.toBe('done');
    if (state === 'refused') looked += 1;
  }
  return looked;
}

describe('the right name and password', () => {
  it('begin a session of the same row, each time a new one, however the name was typed', async () => {
    const { name, learnerId } = await createTeacher();
    const [one, other] = [await comeFrom('a', name), await comeFrom('a', ` ${name.toUpperCase()} `)];
    if (one.state !== 'done' || other.state !== 'done') throw new Error('not let in');
    expect([one.learnerId, other.learnerId]).toEqual([learnerId, learnerId]);
    expect(one.sessionId).not.toBe(other.sessionId);
    expect(await findSession(one.sessionId)).toMatchObject({ learnerId, role: 'teacher' });
  });

  it('leave neither password, name that was tried, nor address in any row', async () => {
    const { name } = await createTeacher();
    await comeFrom('198.51.100.77', 'nobody-of-that-name', { password: 'never seen anywhere' });
    await comeFrom('198.51.100.77', name);
    const rows = (await listRows()).join('\n');
    for (const secret of [password, 'never seen anywhere', 'nobody-of-that-name', '198.51.100.77'])
      expect(rows).not.toContain(secret);
  });

  it('of before open nothing once the password was replaced, and every session has ended', async () => {
    const { name, learnerId } = await createTeacher();
    const before = await comeFrom('r', name);
    if (before.state !== 'done') throw new Error('not let in');
    const fresh = 'brass lantern ferry';
    expect(await replacePassword(name, await hashPassword(fresh))).toBe(learnerId);
    expect(await findSession(before.sessionId)).toBeNull();
    expect((await comeFrom('r', name)).state).toBe('refused');
    expect((await comeFrom('r', name, { password: fresh })).state).toBe('done');
    expect(await replacePassword('nobody-of-that-name', passwordHash)).toBeNull();
  });

  it('begin nothing when the password is replaced at the same moment', async () => {
    // A sound one: whoever comes after it was replaced is held against it.
    const replaced = await hashPassword('kettle barley olive');
    for (let round = 0; round < 5; round += 1) {
      const { name, learnerId } = await createTeacher();
      await Promise.all([comeFrom('b', name), replacePassword(name, replaced), comeFrom('b', name)]);
      const open = await getConnection().prisma.session.count({ where: { learnerId, endedAt: null } });
      expect(open).toBe(0);
    }
  });
});

describe('what is wrong', () => {
  it('is told alike, whether the name or the password is', async () => {
    const { name } = await createTeacher();
    expect(await comeFrom('c', name, { password: 'wrong wrong wrong' })).toEqual({ state: 'refused' });
    expect(await comeFrom('c', `${name.slice(0, 30)}x`)).toEqual({ state: 'refused' });
    expect(await comeFrom('c', 'no name at all')).toEqual({ state: 'refused' });
    expect(await comeFrom('c', name, { password: 'x'.repeat(5000) })).toEqual({ state: 'refused' });
  });

  it('takes as long to say of a name that nobody has', async () => {
    const time = async (hash: string | null): Promise<number> => {
      const times: number[] = [];
      for (let n = 0; n < 9; n += 1) {
        const start = performance.now();
        await isPassword('wrong wrong wrong', hash);
        times.push(performance.now() - start);
      }
      return times.sort((a, b) => a - b)[4] ?? 0;
    };
    const [known, unknown] = [await time(passwordHash), await time(null)];
    // Without the hash of nobody's password one of them would take a tenth.
    expect(Math.max(known, unknown) / Math.min(known, unknown)).toBeLessThan(4);
    expect(await isPassword(password, null)).toBe(false);
  });

  it('is told alike too when one has to wait', async () => {
    const { name } = await createTeacher();
    for (const tried of [name, 'a-name-nobody-has']) {
      expect(await guess(12, tried, () => `told-${tried}`)).toBe(10);
      expect(await comeFrom(`told-${tried}`, tried)).toEqual({ state: 'wait' });
    }
  });
});

describe('guessing', () => {
  it('ends after ten wrong tries from one address, also when a hundred come at the same moment', async () => {
    const { name } = await createTeacher();
    const tries = Array.from({ length: 100 }, (_, n) => comeFrom('flood', name, { password: `guess ${n}` }));
    const states = (await Promise.all(tries)).map(({ state }) => state);
    expect(states.filter((state) => state === 'refused')).toHaveLength(10);
    expect(states).not.toContain('done');
  });

  it('may go on after a quarter of an hour, and not before', async () => {
    const { name } = await createTeacher();
    await guess(10, name, () => 'patient');
    expect((await comeFrom('patient', name, { now: later(14) })).state).toBe('wait');
    expect((await comeFrom('patient', name, { now: later(16) })).state).toBe('done');
  });

  it('at one computer does not shut the owner out at another that is new', async () => {
    const { name } = await createTeacher();
    expect(await guess(60, name, () => 'pupil')).toBe(10);
    expect((await comeFrom('new computer', name)).state).toBe('done');
  });

  it('a thousand times from other devices does not shut out a device that has signed in before', async () => {
    const { name } = await createTeacher();
    const devices = devicesOf(await comeFrom('home', name));
    const looked = await guess(1000, name, (n) => `crowd-${n % 250}`);
    expect(looked).toBeLessThanOrEqual(200);
    expect((await comeFrom('never seen', name)).state).toBe('wait');
    expect((await comeFrom('home', name, { devices })).state).toBe('done');
    expect((await comeFrom('crowd-1', name, { devices })).state).toBe('done');
  }, 240_000);

  it('ends on a known device as well', async () => {
    const { name } = await createTeacher();
    const devices = devicesOf(await comeFrom('staff room', name));
    const states: string[] = [];
    for (let n = 0; n < 12; n += 1)
      states.push((await comeFrom(`x${n}`, name, { devices, password: 'wrong wrong' })).state);
    expect(states.filter((state) => state === 'refused')).toHaveLength(10);
    expect((await comeFrom('x', name, { devices })).state).toBe('wait');
  });

  it('is forgotten by whoever then signs in', async () => {
    const { name } = await createTeacher();
    for (let round = 0; round < 3; round += 1) {
      await guess(9, name, () => 'forgetful');
      expect((await comeFrom('forgetful', name)).state).toBe('done');
    }
  });
});

describe('the cookie of a known device', () => {
  it('knows each account that signed in there, and no other', () => {
    const [one, other] = [randomUUID(), randomUUID()];
    const cookie = addDevice(addDevice('', one), other);
    expect(findDevice(cookie, one)).not.toBeNull();
    expect(findDevice(cookie, other)).not.toBeNull();
    expect(findDevice(cookie, randomUUID())).toBeNull();
    expect(addDevice(cookie, one)).toBe(cookie);
  });

  it('that nobody made is none', () => {
    const learnerId = randomUUID();
    const cookie = addDevice('', learnerId);
    for (const made of [
      '',
      '-',
      '.',
      'x',
      `${cookie}0`,
      cookie.replace('-', ''),
      `0${cookie}`,
      '-.'.repeat(9999),
    ])
      expect(findDevice(made, learnerId)).toBeNull();
  });

  it('stays short, however many sign in at one computer', () => {
    let cookie = '';
    const ids = Array.from({ length: 40 }, () => randomUUID());
    for (const id of ids) cookie = addDevice(cookie, id);
    expect(cookie.length).toBeLessThan(500);
    expect(findDevice(cookie, ids.at(-1) ?? '')).not.toBeNull();
  });
});
