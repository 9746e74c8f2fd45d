// Joining by code: S6 of the promises on the real database, and that nobody loses what they did before.
import { createHash, randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ADDRESS_LIMIT, HOUSE_LIMIT, JOIN_ALPHABET, JOIN_CODE_OPEN_MS } from '../../domain/join-code';
import { listNicknames } from '../../domain/nickname';
import { visitor } from '../../domain/permissions';
import { hashPassword } from '../../server/auth/password-hash';
import { signInByPassword } from '../../server/auth/password-sign-in';
import { getConnection } from '../../server/db/connection';
import { createStaff } from '../../server/db/staff';
import { listAttempts } from '../../server/db/attempts';
import { signInByCard } from '../../server/db/login-cards';
import { closeJoinCode } from '../../server/use-cases/close-join-code';
import { getRoster } from '../../server/use-cases/get-roster';
import { joinClass } from '../../server/use-cases/join-class';
import { makeCards } from '../../server/use-cases/make-cards';
import { offerJoin } from '../../server/use-cases/offer-join';
import { openJoinCode } from '../../server/use-cases/open-join-code';
import type { Context } from '../../server/use-cases/use-case';
import {
  begin,
  createLearner,
  createTaughtClass,
  createTeacher,
  fingerprint,
  listResponses,
  sendTo,
  succeedWith,
} from '../fixtures/world';
import { saveAnswer } from '../../server/use-cases/save-answer';

const now = new Date();
const asVisitor: Context = {
  actor: visitor,
  now,
  reading: { locale: 'en', digits: 'latn' },
  address: '10.0.0.1',
};
const [first = '', second = ''] = listNicknames('en');

async function openClass() {
  const teacher = await createTeacher();
  const id = await createTaughtClass(teacher);
  await succeedWith(openJoinCode(teacher, { class: id }));
  const { joinCode } = await succeedWith(getRoster(teacher, { class: id }));
  return { teacher, id, code: joinCode?.code ?? '' };
}

/** A tenth of a chance in a thousand million that it opens something. */
function wrongCode(): string {
  return Array.from(randomUUID().replaceAll('-', '').slice(0, 8))
    .map((sign) => JOIN_ALPHABET[Number.parseInt(sign, 16)])
    .join('');
}

describe('a join code', () => {
  it('tells the class and six free nicknames of its language to whoever has it, however it is typed', async () => {
    const { code } = await openClass();
    const offer = await succeedWith(offerJoin(asVisitor, { code: ` ${code.toLowerCase()} ` }));
    expect(offer).toMatchObject({ className: 'A class', locale: 'en', present: { is: 'nobody' } });
    expect(new Set(offer.nicknames).size).toBe(6);
    expect(offer.nicknames.every((nickname) => listNicknames('en').includes(nickname))).toBe(true);
  });

  it('lets a class of 35 in that types it at the same moment, from one address', async () => {
    const { teacher, id, code } = await openClass();
    const pupils = await Promise.all(Array.from({ length: 35 }, createLearner));
    const comeIn = async (pupil: Context, index: number): Promise<void> => {
      const chosen = { code, nickname: listNicknames('en')[index], avatar: 0 };
      await succeedWith(offerJoin(pupil, { code }));
      await succeedWith(joinClass(pupil, chosen));
    };
    await Promise.all(pupils.map(comeIn));
    expect((await succeedWith(getRoster(teacher, { class: id }))).pupils).toHaveLength(35);
  });

  it('opens nothing after its hour, after it was closed, and after a newer one', async () => {
    const { teacher, id, code } = await openClass();
    const later = { ...asVisitor, now: new Date(Date.now() + JOIN_CODE_OPEN_MS + 1000) };
    expect(await offerJoin(later, { code })).toMatchObject({ error: 'wrong-code' });
    await succeedWith(openJoinCode(teacher, { class: id }));
    expect(await offerJoin(asVisitor, { code })).toMatchObject({ error: 'wrong-code' });
    const { joinCode } = await succeedWith(getRoster(teacher, { class: id }));
    await succeedWith(closeJoinCode(teacher, { class: id }));
    expect(await offerJoin(asVisitor, { code: joinCode?.code ?? '' })).toMatchObject({ error: 'wrong-code' });
  });

  it('costs nothing when it is right or cannot be one, and any number of pupils may come from one address', async () => {
    const { code } = await openClass();
    await getConnection().prisma.signInTry.deleteMany({});
    const before = await fingerprint();
    for (let n = 0; n < ADDRESS_LIMIT.most + 5; n += 1) {
      await succeedWith(offerJoin(asVisitor, { code }));
      expect(await offerJoin(asVisitor, { code: `${code}X` })).toMatchObject({ error: 'wrong-code' });
    }
    expect(await fingerprint()).toBe(before);
  });
});

describe('guessing', () => {
  it('ends for an address at its limit, also when all guesses come at once, and begins anew after the window', async () => {
    const { code } = await openClass();
    await getConnection().prisma.signInTry.deleteMany({});
    const from = { ...asVisitor, address: '10.0.0.2' };
    const guesses = await Promise.all(
      Array.from({ length: ADDRESS_LIMIT.most + 20 }, () => offerJoin(from, { code: wrongCode() })),
    );
    const errors = guesses.map((guess) => (guess.ok ? 'in' : guess.error));
    expect(errors.filter((error) => error === 'wrong-code')).toHaveLength(ADDRESS_LIMIT.most);
    expect(errors.filter((error) => error === 'too-many-codes')).toHaveLength(20);
    expect(await offerJoin(from, { code })).toMatchObject({ error: 'too-many-codes' });
    await succeedWith(offerJoin(asVisitor, { code }));
    const later = { ...from, now: new Date(now.getTime() + ADDRESS_LIMIT.windowMs) };
    await succeedWith(offerJoin(later, { code }));
  });

  it('ends for all addresses together at the limit of the house', async () => {
    const { code } = await openClass();
    await getConnection().prisma.signInTry.deleteMany({});
    await offerJoin(asVisitor, { code: wrongCode() });
    await getConnection().prisma.signInTry.updateMany({ data: { failures: HOUSE_LIMIT.most } });
    const elsewhere = { ...asVisitor, address: '10.9.9.9' };
    expect(await offerJoin(elsewhere, { code })).toMatchObject({ error: 'too-many-codes' });
    await getConnection().prisma.signInTry.deleteMany({});
    await succeedWith(offerJoin(elsewhere, { code }));
  });

  it('is still counted for the house after somebody on the staff has signed in', async () => {
    const { code } = await openClass();
    const { prisma } = getConnection();
    await prisma.signInTry.deleteMany({});
    await offerJoin(asVisitor, { code: wrongCode() });
    await prisma.signInTry.updateMany({ data: { failures: HOUSE_LIMIT.most } });
    const later = new Date(now.getTime() + HOUSE_LIMIT.windowMs / 2);
    const [name, password] = [`t-${randomUUID()}`, 'olive kettle barley'];
    const passwordHash = await hashPassword(password);
    await createStaff({ locale: 'en', role: 'teacher', displayName: 'T', signInName: name, passwordHash });
    const tried = { name, password, address: '10.4.4.4', devices: '', now: later };
    expect((await signInByPassword(tried)).state).toBe('done');
    const elsewhere = { ...asVisitor, address: '10.8.8.8', now: later };
    expect(await offerJoin(elsewhere, { code })).toMatchObject({ error: 'too-many-codes' });
    await prisma.signInTry.deleteMany({});
  });

  it('leaves no address in the database, and no hash that could be made of it without the secret', async () => {
    await offerJoin({ ...asVisitor, address: '203.0.113.77' }, { code: wrongCode() });
    const tried = { name: 'nobody-here', password: 'x', address: '203.0.113.77', devices: '', now };
    expect((await signInByPassword(tried)).state).toBe('refused');
    const rows = JSON.stringify(await getConnection().prisma.signInTry.findMany());
    expect(rows).not.toContain('203.0.113.77');
    for (const key of ['address:203.0.113.77', 'join/address/203.0.113.77', '203.0.113.77'])
      expect(rows).not.toContain(createHash('sha256').update(key).digest('hex'));
  });
});

describe('joining', () => {
  it('keeps all that a guest did: the same learner has it in the class, and by card on another device', async () => {
    const { teacher, id, code } = await openClass();
    const guest = await createLearner();
    const started = await begin(guest, 'unit');
    await succeedWith(saveAnswer(guest, sendTo(started, 0, true)));
    const offer = await succeedWith(offerJoin(guest, { code }));
    expect(offer.present).toEqual({ is: 'guest' });
    const [nickname = ''] = offer.nicknames;
    await succeedWith(joinClass(guest, { code, nickname, avatar: 5 }));
    const { pupils } = await succeedWith(getRoster(teacher, { class: id }));
    const { learnerId } = guest.actor;
    expect(pupils).toMatchObject([{ learnerId, nickname, avatar: 5, hasCard: false }]);
    const { cards } = await succeedWith(makeCards(teacher, { class: id, pupils: [learnerId] }));
    const session = await signInByCard(cards[0]?.secret ?? '');
    expect(session?.learnerId).toBe(learnerId);
    expect((await listAttempts(session?.learnerId ?? '')).map((attempt) => attempt.id)).toEqual([
      started.attempt,
    ]);
    expect(await listResponses(started.attempt)).toHaveLength(1);
  });

  it('twice is joining once, and a pupil of one class keeps the nickname in the next', async () => {
    const [one, other] = [await openClass(), await openClass()];
    const pupil = await createLearner();
    await succeedWith(joinClass(pupil, { code: one.code, nickname: first, avatar: 1 }));
    await succeedWith(joinClass(pupil, { code: one.code, nickname: second, avatar: 2 }));
    await succeedWith(joinClass(pupil, { code: other.code, nickname: second, avatar: 2 }));
    for (const { teacher, id } of [one, other]) {
      const { pupils } = await succeedWith(getRoster(teacher, { class: id }));
      expect(pupils).toMatchObject([{ nickname: first, avatar: 1 }]);
    }
  });

  it('gives one nickname to one pupil, also when two choose it at once', async () => {
    const { teacher, id, code } = await openClass();
    const pupils = [await createLearner(), await createLearner(), await createLearner()];
    const joined = await Promise.all(
      pupils.map((one) => joinClass(one, { code, nickname: first, avatar: 0 })),
    );
    expect(joined.map((result) => (result.ok ? 'in' : result.error)).sort()).toEqual([
      'in',
      'taken',
      'taken',
    ]);
    expect((await succeedWith(getRoster(teacher, { class: id }))).pupils).toHaveLength(1);
  });

  it('takes no nickname but those that the course offers, and no picture that is not drawn', async () => {
    const { code } = await openClass();
    const pupil = await createLearner();
    const before = await fingerprint();
    for (const nickname of ['Amina Hassan', '<b>Dune</b>', '\u202Ednud', '', `${first} `])
      expect(await joinClass(pupil, { code, nickname, avatar: 0 })).toMatchObject({ error: 'bad-nickname' });
    for (const avatar of [-1, 12, 0.5, 'x'])
      expect(await joinClass(pupil, { code, nickname: first, avatar })).toMatchObject({ error: 'bad-input' });
    expect(await fingerprint()).toBe(before);
  });

  it('is for pupils: an adult stays an adult, and a visitor becomes a guest first', async () => {
    const { code, teacher } = await openClass();
    const before = await fingerprint();
    for (const context of [teacher, asVisitor])
      expect(
        await joinClass({ ...context, address: '10.0.0.1' }, { code, nickname: first, avatar: 0 }),
      ).toEqual({
        ...{ ok: false, error: 'not-found' },
      });
    expect(await fingerprint()).toBe(before);
    expect(await succeedWith(offerJoin(teacher, { code }))).toMatchObject({ present: { is: 'staff' } });
  });
});
