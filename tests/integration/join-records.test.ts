// Joining two records: a guest's work becomes a pupil's, whole or not at all, asked for, and only the guest of the very
// browser that asks.
import { randomUUID } from 'node:crypto';
import { encode } from 'next-auth/jwt';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { visitor } from '../../domain/permissions';
import { getAuthSecret } from '../../server/app-env';
import { sessionCookieName } from '../../server/auth/session-token';
import { takeAlong } from '../../server/auth/take-along';
import { getConnection } from '../../server/db/connection';
import { findSession } from '../../server/db/learners';
import { joinRecords } from '../../server/db/join-records';
import { findCard, replaceCard, signInByCard } from '../../server/db/login-cards';
import { getCard } from '../../server/use-cases/get-card';
import { getPinSignIn } from '../../server/use-cases/get-pin-sign-in';
import { reportProblem } from '../../server/use-cases/report-problem';
import { saveAnswer } from '../../server/use-cases/save-answer';
import { showHint } from '../../server/use-cases/show-hint';
import { submitAttempt } from '../../server/use-cases/submit-attempt';
import { listRows } from '../fixtures/rows';
import {
  begin,
  createLearner,
  createTaughtClass,
  createTeacher,
  fingerprint,
  readStoredState,
  sendTo,
  succeedWith,
  type LearnerContext,
} from '../fixtures/world';

const jar = new Map<string, string>();
vi.mock('next/headers', () => ({
  cookies: () =>
    Promise.resolve({ get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined) }),
}));
beforeEach(() => jar.clear());

const now = new Date();

/** The browser of this test is signed in as them. */
async function sitDown({ actor: { learnerId, sessionId } }: LearnerContext): Promise<void> {
  const token = await encode({ token: { learnerId, sessionId }, secret: getAuthSecret(), maxAge: 3600 });
  jar.set(sessionCookieName(), token);
}

/** A guest with a quiz handed in, another begun, a practice with a hint, and a report. */
async function createGuestWithWork() {
  const guest = await createLearner();
  const [done, open, practice] = [
    await begin(guest, 'unit'),
    await begin(guest, 'unit'),
    await begin(guest, 'practice'),
  ];
  await succeedWith(saveAnswer(guest, sendTo(done, 0, true)));
  await succeedWith(saveAnswer(guest, sendTo(done, 1, false)));
  await succeedWith(submitAttempt(guest, { attempt: done.attempt }));
  await succeedWith(saveAnswer(guest, sendTo(open, 2, true)));
  await succeedWith(showHint(guest, { attempt: practice.attempt, position: 1, step: 1 }));
  await succeedWith(saveAnswer(guest, sendTo(practice, 0, false)));
  const report = { attempt: done.attempt, position: 0, reportId: randomUUID(), aspect: 'words' };
  await succeedWith(reportProblem(guest, report));
  return { guest, done, open, practice };
}

/** Of a class, with a card and work of their own. */
async function createPupil() {
  const pupil = await createLearner();
  const { learnerId } = pupil.actor;
  await getConnection().prisma.learner.update({ where: { id: learnerId }, data: { nickname: 'Quiet Dune' } });
  await createTaughtClass(await createTeacher(), [pupil]);
  const own = await begin(pupil, 'unit');
  await succeedWith(saveAnswer(pupil, sendTo(own, 0, true)));
  return { pupil, own, card: await replaceCard(learnerId) };
}

/** Every row of work there is, without whose it is. */
async function listWork(): Promise<string[]> {
  const tables = /^(attempt|response|score|hint_use|gave_up|problem_report) /u;
  return (await listRows()).filter((row) => tables.test(row));
}

function withoutOwner(rows: readonly string[], ...ids: readonly string[]): string[] {
  return rows.map((row) => ids.reduce((text, id) => text.replaceAll(id, 'somebody'), row)).sort();
}

async function signIn(card: string) {
  const session = await signInByCard(card);
  if (session === null) throw new Error('the card opens nothing');
  return session;
}

describe('a guest’s work, taken along', () => {
  it('is the pupil’s from then on, all of it as it was, and what was begun can be finished', async () => {
    const [{ guest, done, open, practice }, { pupil, card }] = [
      await createGuestWithWork(),
      await createPupil(),
    ];
    const [from, to] = [guest.actor.learnerId, pupil.actor.learnerId];
    const before = withoutOwner(await listWork(), from, to);
    await sitDown(guest);
    expect(await takeAlong('yes', await signIn(card), now)).toBe(true);
    expect(withoutOwner(await listWork(), from, to)).toEqual(before);
    for (const { attempt } of [done, open, practice]) await readStoredState(pupil, attempt);
    await succeedWith(saveAnswer(pupil, sendTo(open, 3, true)));
    await succeedWith(submitAttempt(pupil, { attempt: open.attempt }));
    expect((await findCard(card))?.nickname).toBe('Quiet Dune');
  });

  it('ends the guest: no session opens it, and no row names it', async () => {
    const [{ guest }, { pupil, card }] = [await createGuestWithWork(), await createPupil()];
    await sitDown(guest);
    await takeAlong('yes', await signIn(card), now);
    expect(await findSession(guest.actor.sessionId)).toBeNull();
    expect((await listRows()).filter((row) => row.includes(guest.actor.learnerId))).toEqual([]);
    const entry = { action: 'record:join', actorId: pupil.actor.learnerId };
    expect(await getConnection().prisma.auditEntry.count({ where: entry })).toBe(1);
  });

  it('twice, or by two tabs at once, is once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [{ guest }, { pupil, card }] = [await createGuestWithWork(), await createPupil()];
      await sitDown(guest);
      const sessions = [await signIn(card), await signIn(card)];
      const tabs = await Promise.all(sessions.map((session) => takeAlong('yes', session, now)));
      expect(tabs).toEqual([true, true]);
      expect(await takeAlong('yes', await signIn(card), now)).toBe(true);
      const { learnerId } = pupil.actor;
      expect(await getConnection().prisma.attempt.count({ where: { learnerId } })).toBe(4);
      const entry = { action: 'record:join', actorId: learnerId };
      expect(await getConnection().prisma.auditEntry.count({ where: entry })).toBe(1);
    }
  });

  it('by two pupils at once goes to one of them, whole', async () => {
    const { guest } = await createGuestWithWork();
    const [one, other] = [await createPupil(), await createPupil()];
    await sitDown(guest);
    await Promise.all([one, other].map(async ({ card }) => takeAlong('yes', await signIn(card), now)));
    const counts = await Promise.all(
      [one, other].map(({ pupil: { actor } }) =>
        getConnection().prisma.attempt.count({ where: { learnerId: actor.learnerId } }),
      ),
    );
    expect(counts.sort()).toEqual([1, 4]);
  });

  it('loses no answer that arrives at the same moment: it is the pupil’s, or was refused and can be sent again', async () => {
    for (let round = 0; round < 10; round += 1) {
      const [{ guest, open }, { pupil, card }] = [await createGuestWithWork(), await createPupil()];
      await sitDown(guest);
      const session = await signIn(card);
      const answer = sendTo(open, 4, true);
      const [, saved] = await Promise.all([
        takeAlong('yes', session, now),
        saveAnswer(guest, answer).catch(() => ({ ok: false })),
      ]);
      if (!saved.ok) await succeedWith(saveAnswer(pupil, answer));
      const where = { submissionId: answer.submissionId, attempt: { learnerId: pupil.actor.learnerId } };
      expect(await getConnection().prisma.response.count({ where })).toBe(1);
    }
  });
});

describe('nothing is taken along', () => {
  it.each(['no', '', undefined, true, 'YES', ['yes']])('without a yes: %j', async (wish) => {
    const [{ guest }, { card }] = [await createGuestWithWork(), await createPupil()];
    await sitDown(guest);
    const session = await signIn(card);
    const before = await fingerprint();
    expect(await takeAlong(wish, session, now)).toBe(true);
    expect(await fingerprint()).toBe(before);
  });

  it('of another browser, of a session that has ended, or of nobody', async () => {
    const [{ guest }, { card }] = [await createGuestWithWork(), await createPupil()];
    const session = await signIn(card);
    const before = await fingerprint();
    // Nobody sits here, then somebody who names the guest with the session of another.
    expect(await takeAlong('yes', session, now)).toBe(true);
    const stranger = await createLearner();
    const forged = { learnerId: guest.actor.learnerId, sessionId: stranger.actor.sessionId };
    expect(await joinRecords({ guest: forged, learnerId: session.learnerId })).toBe('gone');
    const withStranger = await fingerprint();
    await getConnection().prisma.session.update({
      where: { id: guest.actor.sessionId },
      data: { endedAt: now },
    });
    await sitDown(guest);
    expect(await takeAlong('yes', session, now)).toBe(true);
    expect(await joinRecords({ guest: guest.actor, learnerId: session.learnerId })).toBe('gone');
    await getConnection().prisma.session.update({
      where: { id: guest.actor.sessionId },
      data: { endedAt: null },
    });
    expect(await fingerprint()).toBe(withStranger);
    await getConnection().prisma.learner.delete({ where: { id: stranger.actor.learnerId } });
    expect(await fingerprint()).toBe(before);
  });

  it('of somebody who is no mere guest: a pupil of a class, or an adult; and the new session ends', async () => {
    const [{ pupil: other }, { card }] = [await createPupil(), await createPupil()];
    await sitDown(other);
    const session = await signIn(card);
    const work = await listWork();
    expect(await takeAlong('yes', session, now)).toBe(false);
    expect(await listWork()).toEqual(work);
    expect(await findSession(session.sessionId)).toBeNull();
    expect(await findSession(other.actor.sessionId)).not.toBeNull();
    const { actor } = await createTeacher();
    expect(await joinRecords({ guest: actor, learnerId: session.learnerId })).toBe('not-guest');
  });

  it('past the database: an attempt changes its learner nowhere else', async () => {
    const [{ done }, { pupil }] = [await createGuestWithWork(), await createPupil()];
    const { learnerId } = pupil.actor;
    const change = getConnection().prisma.attempt.update({
      where: { id: done.attempt },
      data: { learnerId },
    });
    await expect(change).rejects.toThrow('an attempt keeps');
  });
});

describe('the pages of a card and of a PIN', () => {
  it('say how many questions a guest has answered, and ask nothing where there is no guest with work', async () => {
    const [{ guest }, { pupil, card }] = [await createGuestWithWork(), await createPupil()];
    for (const page of [getCard(guest, { secret: card }), getPinSignIn(guest, {})])
      expect(await succeedWith<object>(page)).toMatchObject({ present: 'guest', guestAnswers: 4 });
    for (const context of [pupil, await createLearner(), { ...guest, actor: visitor }])
      expect(await succeedWith(getPinSignIn(context, {}))).toMatchObject({ guestAnswers: null });
  });
});
