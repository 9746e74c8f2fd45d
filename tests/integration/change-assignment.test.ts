// Changing work that was given: what was begun stays, what was told stays told, and nobody overrules a colleague unseen.
import { describe, expect, it } from 'vitest';
import { getConnection } from '../../server/db/connection';
import { changeAssignment } from '../../server/use-cases/change-assignment';
import { getAssignment } from '../../server/use-cases/get-assignment';
import { getGivenAssignment } from '../../server/use-cases/get-given-assignment';
import { getGradebook } from '../../server/use-cases/get-gradebook';
import { getAttempt } from '../../server/use-cases/get-quiz';
import { getResult } from '../../server/use-cases/get-result';
import { releaseAssignment } from '../../server/use-cases/release-assignment';
import { saveAnswer } from '../../server/use-cases/save-answer';
import { startAttempt } from '../../server/use-cases/start-attempt';
import { submitAttempt } from '../../server/use-cases/submit-attempt';
import { archiveClass } from '../../server/use-cases/archive-class';
import {
  assignedQuiz,
  at,
  beginFor,
  giveQuiz,
  handInFor,
  iso,
  when,
  type GivenQuiz,
} from '../fixtures/assigned';
import { fingerprint, listResponses, sendTo, succeedWith } from '../fixtures/world';

const MINUTE_MS = 60_000;

/** The form as it is drawn `minute` minutes after the quiz was given, with what the teacher changes in it. */
async function change({ teacher, place }: GivenQuiz, minute: number, changed: object) {
  const { assignment, pupils } = await succeedWith(getGivenAssignment(when(teacher, minute), place));
  const { opensAt, dueAt, closesAt, mostTries, release, version, isPicked } = assignment;
  const chosen = pupils.filter(({ isChosen }) => isChosen);
  return await changeAssignment(when(teacher, minute), {
    ...{ ...place, version, release, mostTries, opensAt: opensAt.toISOString() },
    ...{ dueAt: dueAt?.toISOString() ?? '', closesAt: closesAt?.toISOString() ?? '' },
    ...{ to: isPicked ? 'pupils' : 'class', pupils: chosen.map(({ learnerId }) => learnerId) },
    ...changed,
  });
}

const read = async ({ teacher, place }: GivenQuiz) =>
  (await succeedWith(getGivenAssignment(teacher, place))).assignment;

describe('a changed assignment', () => {
  it('has its new dates, tries and release at once, and who changed it is written down', async () => {
    const given = await giveQuiz();
    const changed = { dueAt: iso(60), closesAt: iso(90), mostTries: '3', release: 'after-close' };
    await succeedWith(change(given, 5, changed));
    expect(await read(given)).toMatchObject({
      ...{ opensAt: at(0), dueAt: at(60), closesAt: at(90), mostTries: 3, release: 'after-close' },
      version: 2,
    });
    const asked = { assignment: given.assignment };
    expect(await succeedWith(getAssignment(when(given.pupil, 70), asked))).toMatchObject({
      state: 'overdue',
      triesLeft: 3,
    });
    const actorId = given.teacher.actor.learnerId;
    expect(await getConnection().prisma.auditEntry.findMany({ where: { actorId } })).toMatchObject([
      { action: 'assignment:change', subjectId: given.assignment },
    ]);
  });

  it('is not overruled by a colleague who has not seen the change: of two at once one is stored and one is told', async () => {
    const given = await giveQuiz();
    const form = { ...given.place, version: 1, release: 'by-hand', opensAt: iso(0) };
    const both = await Promise.all(
      [iso(50), iso(60)].map((closesAt) => changeAssignment(when(given.teacher, 5), { ...form, closesAt })),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.filter(({ ok }) => !ok)).toEqual([{ ok: false, error: 'changed-meanwhile' }]);
    expect((await read(given)).version).toBe(2);
  });

  it('of an archived class, and with dates that do not fit, is refused and changes nothing', async () => {
    const given = await giveQuiz();
    const before = await fingerprint();
    for (const dates of [{ closesAt: iso(10) }, { dueAt: '', closesAt: iso(-1), opensAt: iso(9) }])
      expect(await change(given, 5, dates)).toMatchObject({ error: 'bad-dates' });
    expect(await change(given, 5, { release: 'after-close', closesAt: '' })).toMatchObject({
      error: 'bad-dates',
    });
    expect(await fingerprint()).toBe(before);
    await succeedWith(archiveClass(given.teacher, { class: given.classId }));
    expect(await change(given, 5, {})).toMatchObject({ error: 'not-found' });
  });
});

describe('closing', () => {
  it('later lets a try that is under way go on, with the time that is told', async () => {
    const given = await giveQuiz();
    const started = await beginFor(given.pupil, given.assignment);
    const late = await saveAnswer(when(given.pupil, 41), sendTo(started, 0, true, 1));
    expect(late).toEqual({ ok: false, error: 'closed' });
    await succeedWith(change(given, 42, { closesAt: iso(60) }));
    await succeedWith(saveAnswer(when(given.pupil, 43), sendTo(started, 0, true, 2)));
    const place = { quiz: assignedQuiz, attempt: started.attempt };
    const { attempt } = await succeedWith(getAttempt(when(given.pupil, 43), place));
    expect(attempt.timeLeftMs).toBe(17 * MINUTE_MS);
    expect(await saveAnswer(when(given.pupil, 61), sendTo(started, 1, true, 3))).toMatchObject({
      error: 'closed',
    });
    expect((await listResponses(started.attempt)).map(({ isLate }) => isLate)).toEqual([true, false, true]);
  });

  it('with a moment that has passed closes now: answers count until then and not after it, and nothing given is lost', async () => {
    const given = await giveQuiz((pupil) => ({ release: 'after-close', to: 'pupils', pupils: [pupil] }));
    const started = await beginFor(given.pupil, given.assignment);
    await succeedWith(saveAnswer(when(given.pupil, 10), sendTo(started, 0, true, 1)));
    await succeedWith(change(given, 12, { dueAt: '', closesAt: iso(2) }));
    expect((await read(given)).closesAt).toEqual(at(12));
    // Results are open from here on, so an answer that came now could have been read from them.
    expect(await saveAnswer(when(given.pupil, 13), sendTo(started, 1, true, 2))).toMatchObject({
      error: 'closed',
    });
    await succeedWith(submitAttempt(when(given.pupil, 13), { attempt: started.attempt }));
    const result = await succeedWith(getResult(when(given.pupil, 13), { attempt: started.attempt }));
    expect([result.earned, result.late]).toEqual([1, 1]);
  });

  it('stays what it was when the server’s clock is set back', async () => {
    const given = await giveQuiz();
    const started = await beginFor(given.pupil, given.assignment);
    expect((await saveAnswer(when(given.pupil, 41), sendTo(started, 0, true, 1))).ok).toBe(false);
    expect((await saveAnswer(when(given.pupil, 5), sendTo(started, 0, true, 2))).ok).toBe(false);
  });
});

describe('a due date', () => {
  it('that is moved back makes nothing late that was handed in before', async () => {
    // By the real clock: the database stamps what is handed in.
    const now = new Date();
    const hour = (hours: number): string => new Date(now.getTime() + hours * 60 * MINUTE_MS).toISOString();
    const opensAt = hour(-10);
    const given = await giveQuiz(() => ({ opensAt, dueAt: hour(1), closesAt: '' }));
    await handInFor({ ...given.pupil, now }, given.assignment);
    const after = { ...given.teacher, now: new Date(Date.now() + 1000) };
    const form = { ...given.place, version: 1, release: 'by-hand', opensAt, dueAt: hour(-5) };
    await succeedWith(changeAssignment(after, form));
    expect((await read(given)).dueAt).toEqual(after.now);
    const { rows } = await succeedWith(getGradebook(after, { class: given.classId }));
    const row = rows.find(({ pupil }) => pupil.learnerId === given.pupil.actor.learnerId);
    expect(row?.cells[0]).toMatchObject({ mark: 'done', isLate: false });
  });
});

describe('results that were told', () => {
  it.each([
    ['at once', { release: 'at-once' }, 10, { release: 'by-hand' }],
    ['after the close', { release: 'after-close' }, 45, { dueAt: '', closesAt: iso(90) }],
  ])('%s are not taken back', async (_, rule, minute, changed) => {
    const given = await giveQuiz(() => rule);
    const { attempt } = await handInFor(given.pupil, given.assignment);
    const before = await fingerprint();
    expect(await change(given, minute, changed)).toEqual({ ok: false, error: 'results-open' });
    expect(await fingerprint()).toBe(before);
    expect((await getResult(when(given.pupil, minute), { attempt })).ok).toBe(true);
  });

  it('by hand are not taken back, and work whose results were told to nobody may still wait for them', async () => {
    const given = await giveQuiz();
    await handInFor(given.pupil, given.assignment);
    await succeedWith(change(given, 5, { release: 'after-close' }));
    await succeedWith(change(given, 6, { release: 'by-hand' }));
    await succeedWith(releaseAssignment(when(given.teacher, 7), given.place));
    expect(await change(given, 8, { release: 'after-close' })).toMatchObject({ error: 'results-open' });
    await succeedWith(change(given, 9, { release: 'at-once' }));
  });
});

describe('what was begun', () => {
  it('stays with whoever began: such a pupil is not left out, others may be, and all may come in again', async () => {
    const given = await giveQuiz();
    const { attempt } = await beginFor(given.pupil, given.assignment);
    const [begun, other] = [given.pupil.actor.learnerId, given.mate.actor.learnerId];
    expect(await change(given, 5, { to: 'pupils', pupils: [other] })).toMatchObject({ error: 'begun' });
    await succeedWith(change(given, 5, { to: 'pupils', pupils: [begun] }));
    const asked = { assignment: given.assignment };
    expect((await succeedWith(getAssignment(given.pupil, asked))).underWay).toBe(attempt);
    expect(await getAssignment(given.mate, asked)).toMatchObject({ error: 'not-found' });
    const { pupils } = await succeedWith(getGivenAssignment(given.teacher, given.place));
    expect(pupils.find(({ learnerId }) => learnerId === begun)).toMatchObject({
      isChosen: true,
      hasBegun: true,
    });
    await succeedWith(change(given, 6, { to: 'class', pupils: [] }));
    expect((await getAssignment(given.mate, asked)).ok).toBe(true);
  });

  it('cannot be planned anew, and what nobody has begun can', async () => {
    const later = { opensAt: iso(10), dueAt: iso(20) };
    const [begun, fresh] = [await giveQuiz(), await giveQuiz()];
    await beginFor(begun.pupil, begun.assignment);
    expect(await change(begun, 5, later)).toMatchObject({ error: 'begun' });
    await succeedWith(change(fresh, 5, later));
    expect(await getAssignment(when(fresh.pupil, 6), { assignment: fresh.assignment })).toMatchObject({
      error: 'not-found',
    });
  });

  it('counts as a try, also where the number of tries is lowered below it', async () => {
    const given = await giveQuiz();
    const first = await handInFor(given.pupil, given.assignment);
    await handInFor(given.pupil, given.assignment);
    await succeedWith(change(given, 5, { mostTries: '1' }));
    const found = await succeedWith(getAssignment(given.pupil, { assignment: given.assignment }));
    expect(found).toMatchObject({ triesLeft: 0, mayBegin: false });
    expect(found.handedIn).toHaveLength(2);
    const again = { attempt: first.attempt, quiz: assignedQuiz, assignment: given.assignment };
    expect((await startAttempt(given.pupil, again)).ok).toBe(true);
  });
});
