// What a teacher sees of a class at work: where each pupil is, who is stuck, and that news arrive from any process.
import { randomUUID } from 'node:crypto';
import { Pool } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { getDatabaseUrl } from '../../server/app-env';
import { WORK_CHANNEL } from '../../server/db/announce-work';
import { getConnection } from '../../server/db/connection';
import { hearWork } from '../../server/db/listen';
import { endSession } from '../../server/db/learners';
import { getClassOverview } from '../../server/use-cases/get-class-overview';
import { giveUp } from '../../server/use-cases/give-up';
import { saveAnswer } from '../../server/use-cases/save-answer';
import { submitAttempt } from '../../server/use-cases/submit-attempt';
import { watchClass } from '../../server/use-cases/watch-class';
import {
  begin,
  createLearner,
  createTaughtClass,
  createTeacher,
  listAsked,
  sendTo,
  succeedWith,
  wrongAnswer,
  type LearnerContext,
  type TeacherContext,
} from '../fixtures/world';

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

let teacher: TeacherContext;
let pupil: LearnerContext;
let classId: string;

beforeEach(async () => {
  teacher = await createTeacher();
  pupil = await createLearner();
  classId = await createTaughtClass(teacher, [pupil]);
});

/** The pupil at this very moment: answers to a quiz are dated by it. */
function pupilNow(): LearnerContext {
  return { ...pupil, now: new Date() };
}

/** What the overview says of the one pupil, `minutes` from now. */
async function see(minutes = 0) {
  const now = new Date(Date.now() + minutes * 60_000);
  const { pupils } = await succeedWith(getClassOverview({ ...teacher, now }, { class: classId }));
  const [only] = pupils;
  if (only === undefined || pupils.length !== 1) throw new Error('there is one pupil in the class');
  return only;
}

/** Answers a position of a practice wrongly, as often as said. */
async function tryInVain(attempt: string, position: number, times: number): Promise<void> {
  for (let tryNumber = 1; tryNumber <= times; tryNumber += 1) {
    const asked = (await listAsked(pupil, attempt, tryNumber))[position];
    if (asked === undefined) throw new Error('no such position');
    const given = { attempt, position, tryNumber, submissionId: randomUUID(), seq: tryNumber };
    await succeedWith(saveAnswer(pupil, { ...given, answer: wrongAnswer(asked) }));
  }
}

describe('the overview of a class', () => {
  it('says of a pupil without any work that there is none', async () => {
    expect(await see()).toMatchObject({ state: 'not-begun', work: null });
  });

  it('follows a pupil from question to question until the quiz is handed in', async () => {
    const started = await begin(pupil, 'unit');
    const work = { purpose: 'unit', questions: started.questions.length };
    expect(await see()).toMatchObject({ state: 'working', work: { ...work, number: null, answered: 0 } });
    await succeedWith(saveAnswer(pupilNow(), sendTo(started, 0, true, 1)));
    await succeedWith(saveAnswer(pupilNow(), sendTo(started, 3, false, 2)));
    expect(await see()).toMatchObject({ state: 'working', work: { ...work, number: 4, answered: 2 } });
    await succeedWith(submitAttempt(pupil, { attempt: started.attempt }));
    expect(await see()).toMatchObject({ state: 'done', work: { answered: 2 } });
  });

  it('finds who has been silent for five minutes in open work, and lets go of who is away', async () => {
    await begin(pupil, 'unit');
    expect(await see(4)).toMatchObject({ state: 'working' });
    expect(await see(6)).toMatchObject({ state: 'stuck-quiet', work: { ago: '6 minutes ago' } });
    expect(await see(60)).toMatchObject({ state: 'away', work: { ago: '1 hour ago' } });
  });

  it('finds who tries one question again and again in vain, until the answer was shown', async () => {
    const { attempt } = await begin(pupil, 'practice');
    await tryInVain(attempt, 1, 2);
    expect(await see()).toMatchObject({ state: 'working', work: { number: 2 } });
    await tryInVain(attempt, 1, 3);
    expect(await see()).toMatchObject({ state: 'stuck-tries', work: { number: 2, answered: 1 } });
    await succeedWith(giveUp(pupil, { attempt, position: 1, tryNumber: 4 }));
    expect(await see()).toMatchObject({ state: 'working', work: { number: 2, answered: 1 } });
  });

  it('shows the work in which something happened last, whichever was begun first', async () => {
    const [older, newer] = [await begin(pupil, 'practice'), await begin(pupil, 'unit')];
    expect(await see()).toMatchObject({ work: { purpose: 'unit' } });
    await succeedWith(saveAnswer(pupilNow(), sendTo(older, 0, true)));
    expect(await see()).toMatchObject({ work: { purpose: 'practice' } });
    await succeedWith(saveAnswer(pupilNow(), sendTo(newer, 0, true)));
    expect(await see()).toMatchObject({ work: { purpose: 'unit' } });
  });

  it('says how long ago in the language of the page', async () => {
    await begin(pupil, 'unit');
    const now = new Date(Date.now() + 6 * 60_000);
    const arabic = { ...teacher, now, reading: { locale: 'ar', digits: 'arab' } } as const;
    const { pupils } = await succeedWith(getClassOverview(arabic, { class: classId }));
    expect(pupils[0]?.work?.ago).toBe('قبل ٦ دقائق');
  });
});

/** Counts what a watch tells. */
async function watch(context = teacher) {
  const opened = await succeedWith(watchClass(context, { class: classId }));
  const told = { count: 0 };
  const stop = opened.start(() => {
    told.count += 1;
  });
  ends.push(stop);
  // The connection that listens is open once it has said so.
  await expect.poll(() => told.count, { timeout: 5000 }).toBeGreaterThan(0);
  return { told, stop, isStillTheirs: opened.isStillTheirs };
}

describe('a watch over a class', () => {
  it('tells within two seconds that a pupil of the class has done something', async () => {
    const { told } = await watch();
    const before = told.count;
    await begin(pupil, 'practice');
    await expect.poll(() => told.count, { timeout: 2000 }).toBeGreaterThan(before);
  });

  it('hears what another process of the app announces', async () => {
    const { told } = await watch();
    const before = told.count;
    const elsewhere = new Pool({ connectionString: getDatabaseUrl(), max: 1 });
    await elsewhere.query('SELECT pg_notify($1, $2)', [
      WORK_CHANNEL,
      `${randomUUID()},${pupil.actor.learnerId}`,
    ]);
    await expect.poll(() => told.count, { timeout: 2000 }).toBeGreaterThan(before);
    await elsewhere.end();
  });

  it('is silent about learners who are not in the class', async () => {
    const { told } = await watch();
    const stranger = await createLearner();
    const heard: string[] = [];
    ends.push(hearWork((ids) => heard.push(...(ids ?? []))));
    const before = told.count;
    await begin(stranger, 'practice');
    await expect.poll(() => heard, { timeout: 2000 }).toContain(stranger.actor.learnerId);
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(told.count).toBe(before);
  });

  it('tells of a class that is busy once a second at most', async () => {
    const { told } = await watch();
    const before = told.count;
    for (let time = 0; time < 30; time += 1) {
      await getConnection().pool.query('SELECT pg_notify($1, $2)', [WORK_CHANNEL, pupil.actor.learnerId]);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(told.count - before).toBeLessThanOrEqual(3);
  });

  it('goes on after its connection broke', async () => {
    const { told } = await watch();
    const before = told.count;
    await getConnection().pool.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND datname = current_database()`,
    );
    await expect.poll(() => told.count, { timeout: 8000 }).toBeGreaterThan(before);
  });

  it('ends with the session, and with the right to the class', async () => {
    const { isStillTheirs } = await watch();
    expect(await isStillTheirs()).toBe(true);
    await getConnection().prisma.classTeacher.deleteMany({ where: { classId } });
    expect(await isStillTheirs()).toBe(false);
    const other = await createTeacher();
    await getConnection().prisma.classTeacher.create({ data: { classId, learnerId: other.actor.learnerId } });
    const second = await watch(other);
    await endSession(other.actor);
    expect(await second.isStillTheirs()).toBe(false);
  });

  it('is refused in a sixth place at once, and granted again when one of them is left', async () => {
    const stops: (() => void)[] = [];
    for (let place = 0; place < 5; place += 1) stops.push((await watch()).stop);
    expect(await watchClass(teacher, { class: classId })).toMatchObject({ error: 'too-many' });
    ends.splice(0);
    stops.pop()?.();
    expect(await watchClass(teacher, { class: classId })).toMatchObject({ ok: true });
    for (const stop of stops) stop();
  });
});
