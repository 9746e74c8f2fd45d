// Work given to a class: who may do it until when, and that its results stay closed until they are opened.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { getCourse } from '../../server/content/catalog';
import type { AskedQuestion } from '../../server/use-cases/asked-question';
import { createAssignment } from '../../server/use-cases/create-assignment';
import { deleteAssignment } from '../../server/use-cases/delete-assignment';
import { getAssignment } from '../../server/use-cases/get-assignment';
import { getHome } from '../../server/use-cases/get-home';
import { getProgress } from '../../server/use-cases/get-progress';
import { getAttempt, getQuiz } from '../../server/use-cases/get-quiz';
import { getHandedIn, getResult } from '../../server/use-cases/get-result';
import { releaseAssignment } from '../../server/use-cases/release-assignment';
import { saveAnswer } from '../../server/use-cases/save-answer';
import { startAttempt } from '../../server/use-cases/start-attempt';
import { submitAttempt } from '../../server/use-cases/submit-attempt';
import {
  createLearner,
  createTaughtClass,
  createTeacher,
  findQuizId,
  fingerprint,
  listAsked,
  listResponses,
  sendTo,
  succeedWith,
  type LearnerContext,
  type StartedAttempt,
  type TeacherContext,
} from '../fixtures/world';

const MINUTE = 60_000;
const start = new Date('2026-11-26T08:00:00.000Z');
const at = (minute: number): Date => new Date(start.getTime() + minute * MINUTE);
const iso = (minute: number): string => at(minute).toISOString();
const quiz = findQuizId('unit');

interface GivenWork {
  readonly teacher: TeacherContext;
  readonly pupil: LearnerContext;
  readonly classId: string;
  readonly assignment: string;
}

/** Due after 20 minutes, closed after 40. */
async function give(more: object = {}): Promise<GivenWork> {
  const teacher = { ...(await createTeacher()), now: start };
  const pupil = { ...(await createLearner()), now: at(1) };
  const classId = await createTaughtClass(teacher, [pupil]);
  const assignment = randomUUID();
  const dates = { opensAt: iso(0), dueAt: iso(20), closesAt: iso(40) };
  const given = { class: classId, assignment, work: `quiz:${quiz}`, ...dates, release: 'by-hand', ...more };
  await succeedWith(createAssignment(teacher, given));
  return { teacher, pupil, classId, assignment };
}

const when = <C extends { now: Date }>(context: C, minute: number): C => ({ ...context, now: at(minute) });

async function beginFor({ pupil, assignment }: GivenWork): Promise<StartedAttempt> {
  const attempt = randomUUID();
  await succeedWith(startAttempt(pupil, { attempt, quiz, assignment }));
  return { attempt, questions: await listAsked(pupil, attempt) };
}

/** Every question answered rightly and handed in. */
async function handInFor(work: GivenWork): Promise<StartedAttempt> {
  const started = await beginFor(work);
  for (const position of started.questions.keys())
    await succeedWith(saveAnswer(work.pupil, sendTo(started, position, true, position + 1)));
  await succeedWith(submitAttempt(work.pupil, { attempt: started.attempt }));
  return started;
}

describe('an assigned quiz', () => {
  it('is to do until it is handed in, for the pupils of the class and nobody else', async () => {
    const work = await give();
    const toDo = async (context: LearnerContext) => (await succeedWith(getHome(context, {}))).toDo;
    expect(await toDo(work.pupil)).toMatchObject([
      { assignment: { id: work.assignment, className: 'A class' }, isOverdue: false },
    ]);
    expect(await toDo(when(work.pupil, -1))).toEqual([]);
    expect(await toDo(when(work.pupil, 21))).toMatchObject([{ isOverdue: true }]);
    expect(await toDo(when(work.pupil, 41))).toEqual([]);
    expect(await toDo({ ...(await createLearner()), now: at(1) })).toEqual([]);
    await beginFor(work);
    expect((await succeedWith(getHome(work.pupil, {}))).openQuizzes).toEqual([]);
    await handInFor(work);
    expect(await toDo(work.pupil)).toEqual([]);
  });

  it('is begun once under one id, however often it is asked, and by two tabs never more often than it may be', async () => {
    const work = await give({ mostTries: '2' });
    const first = { attempt: randomUUID(), quiz, assignment: work.assignment };
    await succeedWith(startAttempt(work.pupil, first));
    await succeedWith(startAttempt(work.pupil, first));
    const tabs = await Promise.all(
      Array.from({ length: 6 }, () => startAttempt(work.pupil, { ...first, attempt: randomUUID() })),
    );
    expect(tabs.filter(({ ok }) => ok)).toHaveLength(1);
    const refused = tabs.flatMap((result) => (result.ok ? [] : [result.error]));
    expect(new Set(refused)).toEqual(new Set(['not-open']));
    expect(await startAttempt(when(work.pupil, 50), first)).toMatchObject({ ok: true });
    const place = { assignment: work.assignment };
    expect(await succeedWith(getAssignment(work.pupil, place))).toMatchObject({
      triesLeft: 0,
      mayBegin: false,
    });
  });

  it('cannot be begun before it opens, after it closes, for another quiz, or by a learner of another class', async () => {
    const work = await give();
    const input = { attempt: randomUUID(), quiz, assignment: work.assignment };
    const before = await fingerprint();
    expect(await startAttempt(when(work.pupil, -1), input)).toMatchObject({ error: 'not-found' });
    expect(await startAttempt(when(work.pupil, 41), input)).toMatchObject({ error: 'not-open' });
    const other = { ...input, quiz: findQuizId('final') };
    expect(await startAttempt(work.pupil, other)).toMatchObject({ error: 'not-found' });
    const stranger = { ...(await createLearner()), now: at(1) };
    expect(await startAttempt(stranger, input)).toMatchObject({ error: 'not-found' });
    expect((await fingerprint()).replace(/learner.*|session.*/gu, '')).toBe(
      before.replace(/learner.*|session.*/gu, ''),
    );
  });

  it('takes no answer after it closes: what comes then is kept as late and earns nothing', async () => {
    const work = await give({ release: 'at-once' });
    const started = await beginFor(work);
    await succeedWith(saveAnswer(when(work.pupil, 40), sendTo(started, 0, true, 1)));
    const late = await saveAnswer(when(work.pupil, 41), sendTo(started, 1, true, 2));
    expect(late).toEqual({ ok: false, error: 'closed' });
    expect((await listResponses(started.attempt)).map(({ isLate }) => isLate)).toEqual([false, true]);
    await succeedWith(submitAttempt(when(work.pupil, 42), { attempt: started.attempt }));
    const result = await succeedWith(getResult(when(work.pupil, 42), { attempt: started.attempt }));
    expect([result.earned, result.late]).toEqual([1, 1]);
  });
});

/** Everything a pupil can be told about an attempt that was handed in, in both languages. */
async function tellAll({ pupil, assignment }: GivenWork, attempt: string): Promise<string> {
  const arabic = { ...pupil, reading: { locale: 'ar', digits: 'arab' } } as const;
  const told = [pupil, arabic].flatMap((who) => [
    getResult(who, { attempt }),
    getHandedIn(who, { attempt }),
    getAttempt(who, { quiz, attempt }),
    getQuiz(who, { quiz }),
    getAssignment(who, { assignment }),
    getHome(who, {}),
    getProgress(who, {}),
  ]);
  return JSON.stringify(await Promise.all(told));
}

/** Its longest piece into which no number is filled. */
function explanationOf(asked: AskedQuestion | undefined): string {
  const pieces = (asked?.question.words.en.explanation ?? '').split(/[{}"\\]/u);
  const [longest = ''] = pieces.sort((a, b) => b.length - a.length);
  if (longest.length < 10) throw new Error('too short to be looked for');
  return longest;
}

describe('results that are not open', () => {
  it.each(['by-hand', 'after-close'])('leak no score, outcome, key or mastery (%s)', async (release) => {
    const work = await give({ release });
    const { attempt, questions } = await handInFor(work);
    expect(await getResult(work.pupil, { attempt })).toEqual({ ok: false, error: 'not-released' });
    const handedIn = await succeedWith(getHandedIn(work.pupil, { attempt }));
    expect(handedIn).toMatchObject({ isHidden: true, opensAt: release === 'by-hand' ? null : at(40) });
    const told = await tellAll(work, attempt);
    for (const asked of questions) expect(told).not.toContain(explanationOf(asked));
    expect(told).not.toMatch(/"outcome"|"earned(Numerator)?":[1-9]/u);
    const progress = await succeedWith(getProgress(work.pupil, {}));
    const ideas = progress.units.flatMap(({ objectives }) => objectives.map(({ mastery }) => mastery));
    expect(new Set(ideas)).toEqual(new Set(['not-begun']));
    expect(progress.quizzes).toMatchObject([{ isHidden: true, earned: 0 }]);
  });

  it('open when the teacher says so, and stay open', async () => {
    const work = await give();
    const { attempt, questions } = await handInFor(work);
    const place = { class: work.classId, assignment: work.assignment };
    await succeedWith(releaseAssignment(when(work.teacher, 5), place));
    await succeedWith(releaseAssignment(when(work.teacher, 9), place));
    expect(await getResult(when(work.pupil, 4), { attempt })).toMatchObject({ error: 'not-released' });
    const result = await succeedWith(getResult(when(work.pupil, 5), { attempt }));
    expect(result.earned).toBe(questions.length);
    // What the test above finds nothing of is there now, so it would have been found.
    const told = await tellAll({ ...work, pupil: when(work.pupil, 5) }, attempt);
    expect(told).toMatch(/"outcome"/u);
    expect(told).toContain(explanationOf(questions[0]));
    const progress = await succeedWith(getProgress(when(work.pupil, 5), {}));
    expect(progress.quizzes).toMatchObject([{ isHidden: false, earned: questions.length }]);
  });

  it('open by themselves after the close, and at once where it is so given', async () => {
    const work = await give({ release: 'after-close' });
    const { attempt } = await handInFor(work);
    expect((await getResult(when(work.pupil, 40), { attempt })).ok).toBe(false);
    expect((await getResult(when(work.pupil, 41), { attempt })).ok).toBe(true);
    const place = { class: work.classId, assignment: work.assignment };
    expect(await releaseAssignment(work.teacher, place)).toMatchObject({ error: 'not-found' });
    const atOnce = await give({ release: 'at-once' });
    const quick = await handInFor(atOnce);
    expect((await getResult(atOnce.pupil, { attempt: quick.attempt })).ok).toBe(true);
  });
});

describe('giving work', () => {
  it('is done once under one id, and refused with dates that do not fit', async () => {
    const { teacher, classId, assignment } = await give();
    const given = { class: classId, assignment, work: `quiz:${quiz}`, release: 'by-hand' };
    await succeedWith(createAssignment(teacher, given));
    const lesson = `lesson:${getCourse().catalog.lessons[0]?.id ?? ''}`;
    expect(await createAssignment(teacher, { ...given, work: lesson })).toMatchObject({ error: 'conflict' });
    const fresh = () => ({ ...given, assignment: randomUUID() });
    for (const dates of [{ dueAt: iso(-1) }, { closesAt: iso(-1) }, { dueAt: iso(9), closesAt: iso(8) }])
      expect(await createAssignment(teacher, { ...fresh(), ...dates })).toMatchObject({ error: 'bad-dates' });
    const endless = { ...fresh(), release: 'after-close' };
    expect(await createAssignment(teacher, endless)).toMatchObject({ error: 'bad-dates' });
    for (const work of ['quiz:nothing.unit', `quiz:${findQuizId('practice')}`, 'unit:nothing', 'chess'])
      expect(await createAssignment(teacher, { ...fresh(), work })).toMatchObject({ error: 'not-found' });
    // A time of day without its zone is no moment.
    const local = { ...fresh(), dueAt: '2026-11-26T09:00' };
    expect(await createAssignment(teacher, local)).toMatchObject({ error: 'bad-input' });
  });

  it('can be taken back: what pupils did stays, and its result opens', async () => {
    const work = await give();
    const { attempt } = await handInFor(work);
    const place = { class: work.classId, assignment: work.assignment };
    await succeedWith(deleteAssignment(work.teacher, place));
    expect(await deleteAssignment(work.teacher, place)).toMatchObject({ error: 'not-found' });
    expect((await getResult(work.pupil, { attempt })).ok).toBe(true);
  });
});
