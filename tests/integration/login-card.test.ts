// Login cards: what a secret opens, for whom, and that nothing but its hash is kept.
import { describe, expect, it } from 'vitest';
import { visitor } from '../../domain/permissions';
import { getConnection } from '../../server/db/connection';
import { createGuest, findSession } from '../../server/db/learners';
import { findCard, replaceCard, signInByCard } from '../../server/db/login-cards';
import { getCard } from '../../server/use-cases/get-card';
import type { Context } from '../../server/use-cases/use-case';
import { begin, createLearner, succeedWith } from '../fixtures/world';
import { listRows } from '../fixtures/rows';

const asVisitor: Context = { actor: visitor, now: new Date(), reading: { locale: 'en', digits: 'latn' } };

interface Pupil {
  readonly learnerId: string;
  readonly secret: string;
}

async function createPupil(nickname: string | null = 'Quiet Dune'): Promise<Pupil> {
  const { id } = await getConnection().prisma.learner.create({ data: { locale: 'en', nickname } });
  return { learnerId: id, secret: await replaceCard(id) };
}

async function countSessions(learnerId: string): Promise<number> {
  return await getConnection().prisma.session.count({ where: { learnerId, endedAt: null } });
}

describe('the secret of a card', () => {
  it('has 128 bits, is in no row of the database, and is refused where its hash belongs', async () => {
    const { learnerId, secret } = await createPupil();
    expect(Buffer.from(secret, 'base64url')).toHaveLength(16);
    await signInByCard(secret);
    const rows = await listRows();
    expect(rows.filter((row) => row.includes(learnerId)).length).toBeGreaterThan(2);
    expect(rows.filter((row) => row.includes(secret))).toEqual([]);
    const kept = getConnection().prisma.loginCard.create({ data: { learnerId, secretHash: secret } });
    await expect(kept).rejects.toThrow('login_card_keeps_a_hash');
  });

  it('signs its learner in, each time with a session of its own', async () => {
    const { learnerId, secret } = await createPupil();
    const [one, other] = [await signInByCard(secret), await signInByCard(secret)];
    expect(one).toMatchObject({ learnerId });
    expect(other).toMatchObject({ learnerId });
    expect(one?.sessionId).not.toBe(other?.sessionId);
    const session = await findSession(one?.sessionId ?? '');
    expect(session).toMatchObject({ learnerId, nickname: 'Quiet Dune', isSample: false });
  });

  it('opens nothing when it is unknown, changed by one letter, or empty', async () => {
    const { secret } = await createPupil();
    const changed = `${secret.startsWith('A') ? 'B' : 'A'}${secret.slice(1)}`;
    const before = await listRows();
    for (const wrong of [changed, secret.toLowerCase(), ` ${secret}`, '', "' OR true --"]) {
      expect(await findCard(wrong)).toBeNull();
      expect(await signInByCard(wrong)).toBeNull();
    }
    expect(await listRows()).toEqual(before);
  });

  it('opens nothing from the moment a newer card takes its place', async () => {
    const { learnerId, secret } = await createPupil();
    const newer = await replaceCard(learnerId);
    expect(await findCard(secret)).toBeNull();
    expect(await signInByCard(secret)).toBeNull();
    expect(await findCard(newer)).toMatchObject({ learnerId });
  });

  it('leaves no session behind when the card is taken back while somebody signs in with it', async () => {
    for (let round = 0; round < 20; round += 1) {
      const { learnerId, secret } = await createPupil();
      const takeBack = async () => {
        const { prisma } = getConnection();
        await replaceCard(learnerId);
        await prisma.session.updateMany({ where: { learnerId }, data: { endedAt: new Date() } });
      };
      await Promise.all([signInByCard(secret), takeBack(), signInByCard(secret)]);
      expect(await countSessions(learnerId)).toBe(0);
    }
  });
});

describe('the page of a card', () => {
  it('is told the nickname and nothing else of whoever owns it', async () => {
    const { secret } = await createPupil();
    const read = await succeedWith(getCard(asVisitor, { secret }));
    const told = { nickname: 'Quiet Dune', isSample: false, locale: 'en' };
    expect(read).toEqual({ ...told, present: 'nobody', guestAnswers: null });
  });

  it('does not exist for a card that is unknown or has ended, and no more is told of either', async () => {
    const { learnerId, secret } = await createPupil();
    await replaceCard(learnerId);
    for (const wrong of [secret, 'AAAAAAAAAAAAAAAAAAAAAA']) {
      expect(await getCard(asVisitor, { secret: wrong })).toEqual({ ok: false, error: 'not-found' });
    }
  });

  it('knows its own learner', async () => {
    const { learnerId, secret } = await createPupil();
    const session = await signInByCard(secret);
    const actor = { role: 'learner', learnerId, sessionId: session?.sessionId ?? '' } as const;
    expect(await succeedWith(getCard({ ...asVisitor, actor }, { secret }))).toMatchObject({
      present: 'same',
    });
  });

  it('warns of the progress of a guest, which nothing but this browser can open, and only where there is some', async () => {
    const { secret } = await createPupil();
    const idle = { ...asVisitor, actor: { role: 'learner', ...(await createGuest('en')) } as const };
    expect(await succeedWith(getCard(idle, { secret }))).toMatchObject({ present: 'nobody' });
    const busy = await createLearner();
    await begin(busy, 'inline');
    expect(await succeedWith(getCard(busy, { secret }))).toMatchObject({ present: 'guest' });
  });

  it('knows somebody else who can come back with a card', async () => {
    const [one, other] = [await createPupil(), await createPupil('Bold Moon')];
    const session = await signInByCard(other.secret);
    const actor = {
      role: 'learner',
      learnerId: other.learnerId,
      sessionId: session?.sessionId ?? '',
    } as const;
    const read = await succeedWith(getCard({ ...asVisitor, actor }, { secret: one.secret }));
    expect(read).toMatchObject({ nickname: 'Quiet Dune', present: 'other' });
  });
});
