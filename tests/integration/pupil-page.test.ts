// The page of one pupil: what its teacher is told, when the answers open, and that another class's work is not in it.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ReleaseRule } from '../../domain/assignment';
import { getConnection } from '../../server/db/connection';
import { createAssignment } from '../../server/use-cases/create-assignment';
import { getProgress } from '../../server/use-cases/get-progress';
import { getPupil } from '../../server/use-cases/get-pupil';
import { getPupilAttempt } from '../../server/use-cases/get-pupil-attempt';
import { getResult } from '../../server/use-cases/get-result';
import { releaseAssignment } from '../../server/use-cases/release-assignment';
import { saveAnswer } from '../../server/use-cases/save-answer';
import { startAttempt } from '../../server/use-cases/start-attempt';
import { submitAttempt } from '../../server/use-cases/submit-attempt';
import {
  begin,
  createLearner,
  createTaughtClass,
  createTeacher,
  findQuizId,
  listAsked,
  sendTo,
  succeedWith,
  type LearnerContext,
  type TeacherContext,
} from '../fixtures/world';

const quiz = findQuizId('unit');

interface Lesson {
  readonly teacher: TeacherContext;
  readonly pupil: LearnerContext;
  readonly classId: string;
}

async function openClass(pupil?: LearnerContext): Promise<Lesson> {
  const [teacher, own] = [await createTeacher(), pupil ?? (await createLearner())];
  return { teacher, pupil: own, classId: await createTaughtClass(teacher, [own]) };
}

async function give({ teacher, classId }: Lesson, release: ReleaseRule['release']): Promise<string> {
  const assignment = randomUUID();
  const opensAt = new Date(teacher.now.getTime() - 60_000).toISOString();
  const given = { class: classId, assignment, work: `quiz:${quiz}`, release, opensAt };
  await succeedWith(createAssignment(teacher, given));
  return assignment;
}

/** All questions answered, every second one rightly; handed in unless told not to. */
async function takeQuiz({ pupil }: Lesson, assignment: string, isHandedIn = true): Promise<string> {
  const attempt = randomUUID();
  const now = { ...pupil, now: new Date() };
  await succeedWith(startAttempt(now, { attempt, quiz, assignment }));
  const questions = await listAsked(pupil, attempt);
  for (const position of questions.keys())
    await succeedWith(
      saveAnswer(now, sendTo({ attempt, questions }, position, position % 2 === 0, position + 1)),
    );
  if (isHandedIn) await succeedWith(submitAttempt(now, { attempt }));
  return attempt;
}

/** Every question of a practice at the pupil's own pace, rightly. */
async function practise(pupil: LearnerContext): Promise<void> {
  const started = await begin(pupil, 'practice');
  for (const position of started.questions.keys())
    await succeedWith(saveAnswer(pupil, sendTo(started, position, true, position + 1)));
}

async function read({ teacher, pupil, classId }: Lesson) {
  const now = { ...teacher, now: new Date() };
  return await succeedWith(getPupil(now, { class: classId, pupil: pupil.actor.learnerId }));
}

async function readAnswers({ teacher, pupil, classId }: Lesson, attempt: string) {
  const place = { class: classId, pupil: pupil.actor.learnerId, attempt };
  return await getPupilAttempt({ ...teacher, now: new Date() }, place);
}

describe('the page of a pupil', () => {
  it('holds the work of the class as the gradebook has it, each try with whether its answers are open', async () => {
    const lesson = await openClass();
    const assignment = await give(lesson, 'by-hand');
    const [done, open] = [await takeQuiz(lesson, assignment), await takeQuiz(lesson, assignment, false)];
    const { work } = await read(lesson);
    expect(work).toMatchObject([
      {
        assignment: { id: assignment },
        cell: { mark: 'done', isLate: false },
        attempts: [
          { id: done, isHidden: true },
          { id: open, submittedAt: null },
        ],
      },
    ]);
  });

  it('counts what was done at the pupil’s own pace since joining, and says nothing of what it was', async () => {
    const pupil = await createLearner();
    await practise(pupil);
    const lesson = await openClass(pupil);
    expect((await read(lesson)).ownPace).toEqual({
      ...{ lessonsDone: 0, lessonsUnderWay: 0, quizzes: 0, answers: 0 },
    });
    const started = await begin(pupil, 'unit');
    for (const position of [0, 1])
      await succeedWith(saveAnswer(pupil, sendTo(started, position, true, position + 1)));
    await succeedWith(submitAttempt(pupil, { attempt: started.attempt }));
    expect((await read(lesson)).ownPace).toEqual({
      ...{ lessonsDone: 0, lessonsUnderWay: 0, quizzes: 1, answers: 2 },
    });
    expect(JSON.stringify(await read(lesson))).not.toContain(started.attempt);
  });

  it('has nothing of what a classmate did', async () => {
    const [teacher, pupil, classmate] = [await createTeacher(), await createLearner(), await createLearner()];
    const lesson = { teacher, pupil, classId: await createTaughtClass(teacher, [pupil, classmate]) };
    const assignment = await give(lesson, 'at-once');
    const before = await read(lesson);
    await takeQuiz({ ...lesson, pupil: classmate }, assignment);
    await practise(classmate);
    expect(await read(lesson)).toEqual(before);
  });

  it('knows the ideas as the pupil knows them', async () => {
    const lesson = await openClass();
    await practise(lesson.pupil);
    await takeQuiz(lesson, await give(lesson, 'at-once'));
    const own = await succeedWith(getProgress({ ...lesson.pupil, now: new Date() }, {}));
    const ofState = (state: string): string[] =>
      own.units.flatMap(({ objectives }) =>
        objectives.flatMap(({ objective, mastery }) => (mastery === state ? [objective.id] : [])),
      );
    const { units } = await read(lesson);
    expect(units.flatMap(({ understood }) => understood.map(({ id }) => id))).toEqual(ofState('understood'));
    expect(units.flatMap(({ underWay }) => underWay.map(({ id }) => id))).toEqual(ofState('under-way'));
    expect(ofState('under-way').length).toBeGreaterThan(0);
  });

  it('names each mistaken idea that an answer showed, with a step to go back to', async () => {
    const lesson = await openClass();
    const attempt = await takeQuiz(lesson, await give(lesson, 'by-hand'));
    const { rows } = await getConnection().pool.query<{ id: string }>(
      'SELECT DISTINCT unnest(misconceptions) AS id FROM score WHERE attempt_id = $1 ORDER BY 1',
      [attempt],
    );
    const { misconceptions } = await read(lesson);
    expect(misconceptions.map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => id).sort());
    expect(misconceptions.length).toBeGreaterThan(0);
    for (const { idea, remedy, lesson: found, step, times } of misconceptions) {
      expect([idea, remedy]).not.toContain('');
      expect(found).not.toBeNull();
      expect(Math.min(step, times)).toBeGreaterThan(0);
    }
  });

  it('adds up the time from step to step, and not what was done before joining', async () => {
    const lesson = await openClass();
    const { prisma } = getConnection();
    const ago = (minutes: number): Date => new Date(Date.now() - minutes * 60_000);
    const joined = async (minutesAgo: number) =>
      await prisma.enrolment.updateMany({
        where: { classId: lesson.classId },
        data: { joinedAt: ago(minutesAgo) },
      });
    const { id } = await prisma.attempt.create({
      data: {
        ...{ id: randomUUID(), learnerId: lesson.pupil.actor.learnerId, quizId: quiz, mode: 'graded' },
        ...{ seed: 'any', revisionIds: [], startedAt: ago(60), submittedAt: ago(10) },
      },
    });
    // Two minutes, then four, then a long pause, of which five count.
    for (const [position, minutes] of [58, 54].entries())
      await prisma.response.create({
        data: {
          ...{ submissionId: randomUUID(), attemptId: id, position, seq: position + 1, step: 'saved' },
          ...{ answer: { kind: 'numeric', text: '5' }, receivedAt: ago(minutes) },
        },
      });
    await joined(90);
    expect((await read(lesson)).timeSpent).toEqual({ hours: 0, minutes: 10 });
    await joined(5);
    expect((await read(lesson)).timeSpent).toEqual({ hours: 0, minutes: 0 });
  });
});

describe('the answers of a pupil', () => {
  it('open to the teacher when they open to the pupil, and are then the same', async () => {
    const lesson = await openClass();
    const assignment = await give(lesson, 'by-hand');
    const attempt = await takeQuiz(lesson, assignment);
    const closed = await readAnswers(lesson, attempt);
    expect(closed).toMatchObject({ ok: true, value: { isHidden: true, opensAt: null, items: [] } });
    await succeedWith(
      releaseAssignment({ ...lesson.teacher, now: new Date() }, { class: lesson.classId, assignment }),
    );
    const own = await succeedWith(getResult({ ...lesson.pupil, now: new Date() }, { attempt }));
    const opened = await succeedWith(readAnswers(lesson, attempt));
    expect(opened.isHidden).toBe(false);
    expect(opened.items).toEqual(own.items);
    expect(opened.items.length).toBeGreaterThan(0);
  });

  it('are not there before the quiz is handed in, and never of what was done at the pupil’s own pace', async () => {
    const lesson = await openClass();
    const open = await takeQuiz(lesson, await give(lesson, 'at-once'), false);
    const { attempt: own } = await begin(lesson.pupil, 'unit');
    await succeedWith(submitAttempt(lesson.pupil, { attempt: own }));
    for (const attempt of [open, own, randomUUID()])
      expect(await readAnswers(lesson, attempt)).toMatchObject({ error: 'not-found' });
  });
});

describe('a pupil of two classes', () => {
  it('has a page in each with nothing of what was done for the other', async () => {
    const lesson = await openClass();
    const elsewhere = await openClass(lesson.pupil);
    const assignment = await give(elsewhere, 'at-once');
    const attempt = await takeQuiz(elsewhere, assignment);
    expect(await read(lesson)).toMatchObject({
      ...{ work: [], units: [], misconceptions: [], timeSpent: { hours: 0, minutes: 0 } },
      ownPace: { lessonsDone: 0, lessonsUnderWay: 0, quizzes: 0, answers: 0 },
    });
    expect(await readAnswers(lesson, attempt)).toMatchObject({ error: 'not-found' });
    // Teaching the other class does not help in this one.
    expect(await readAnswers({ ...elsewhere, classId: lesson.classId }, attempt)).toMatchObject({
      error: 'not-found',
    });
    const other = await read(elsewhere);
    expect([other.work.length, other.units.length]).toEqual([1, 1]);
    expect(await readAnswers(elsewhere, attempt)).toMatchObject({ ok: true, value: { isHidden: false } });
  });

  it('has no page any more in a class that was left', async () => {
    const lesson = await openClass();
    const attempt = await takeQuiz(lesson, await give(lesson, 'at-once'));
    await getConnection().prisma.enrolment.deleteMany({ where: { classId: lesson.classId } });
    const place = { class: lesson.classId, pupil: lesson.pupil.actor.learnerId };
    expect(await getPupil(lesson.teacher, place)).toMatchObject({ error: 'not-found' });
    expect(await readAnswers(lesson, attempt)).toMatchObject({ error: 'not-found' });
  });
});
