// The gradebook: what counts, what is said instead of nought, decisions that are kept for good, and files that run nothing.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { quizId } from '../../domain/attempt/quiz';
import { writeCsv } from '../../domain/csv';
import { getCourse } from '../../server/content/catalog';
import { getConnection } from '../../server/db/connection';
import { createAssignment } from '../../server/use-cases/create-assignment';
import { decideGrade } from '../../server/use-cases/decide-grade';
import { getGrade } from '../../server/use-cases/get-grade';
import { getGradebook } from '../../server/use-cases/get-gradebook';
import { saveAnswer } from '../../server/use-cases/save-answer';
import { startAttempt } from '../../server/use-cases/start-attempt';
import { submitAttempt } from '../../server/use-cases/submit-attempt';
import {
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

const HOUR = 60 * 60 * 1000;
const quiz = findQuizId('unit');

interface School {
  readonly teacher: TeacherContext;
  readonly pupils: readonly LearnerContext[];
  readonly classId: string;
  readonly assignment: string;
}

/** Times are of the real clock, because the database stamps what is handed in; `due` is in hours from now. */
async function openSchool(size: number, due: number): Promise<School> {
  const teacher = await createTeacher();
  const pupils = await Promise.all(Array.from({ length: size }, () => createLearner()));
  const classId = await createTaughtClass(teacher, pupils);
  const assignment = randomUUID();
  const now = teacher.now.getTime();
  const dates = {
    opensAt: new Date(now - 10 * HOUR).toISOString(),
    dueAt: new Date(now + due * HOUR).toISOString(),
  };
  const work = { work: `quiz:${quiz}`, release: 'at-once', ...dates };
  await succeedWith(createAssignment(teacher, { class: classId, assignment, ...work }));
  return { teacher, pupils, classId, assignment };
}

/** Begins and answers the first `right` questions rightly; hands in unless told not to. */
async function work(pupil: LearnerContext, { assignment }: School, right: number, isHandedIn = true) {
  const attempt = randomUUID();
  await succeedWith(startAttempt(pupil, { attempt, quiz, assignment }));
  const questions = await listAsked(pupil, attempt);
  for (let position = 0; position < right; position += 1)
    await succeedWith(saveAnswer(pupil, sendTo({ attempt, questions }, position, true, position + 1)));
  if (isHandedIn) await succeedWith(submitAttempt(pupil, { attempt }));
}

async function read({ teacher, classId }: School, more: object = {}) {
  return await succeedWith(getGradebook(teacher, { class: classId, sort: 'pupil', order: 'up', ...more }));
}

async function cellsOf(school: School) {
  const { rows } = await read(school);
  return school.pupils.map(
    ({ actor }) => rows.find(({ pupil }) => pupil.learnerId === actor.learnerId)?.cells[0],
  );
}

describe('a cell of the gradebook', () => {
  it('holds the best try, or in words why there is none: nobody gets a nought for what did not come', async () => {
    const school = await openSchool(3, 1);
    const [first, second] = school.pupils;
    if (first === undefined || second === undefined) throw new Error('no pupils');
    await work(first, school, 3);
    await work(first, school, 6);
    await work(first, school, 0);
    await work(second, school, 2, false);
    const none = { percent: null, isLate: false, isDecided: false };
    expect(await cellsOf(school)).toEqual([
      { mark: 'done', percent: 50, isLate: false, isDecided: false },
      { mark: 'under-way', ...none },
      { mark: 'waiting', ...none },
    ]);
  });

  it('says late and missing once the work was due', async () => {
    const school = await openSchool(2, -1);
    const [late] = school.pupils;
    if (late === undefined) throw new Error('no pupils');
    await work(late, school, 12);
    expect(await cellsOf(school)).toMatchObject([
      { mark: 'done', percent: 100, isLate: true },
      { mark: 'missing', percent: null },
    ]);
  });

  it('of a lesson is done when each of its questions was answered, in whatever attempt', async () => {
    const school = await openSchool(1, 1);
    const [pupil] = school.pupils;
    const lesson = getCourse().catalog.lessons[0];
    if (pupil === undefined || lesson === undefined) throw new Error('nothing to do');
    const given = { class: school.classId, assignment: randomUUID(), release: 'at-once' };
    const opensAt = new Date(school.teacher.now.getTime() - HOUR).toISOString();
    await succeedWith(createAssignment(school.teacher, { ...given, opensAt, work: `lesson:${lesson.id}` }));
    const markOf = async () => {
      const { columns, rows } = await read(school);
      const index = columns.findIndex(({ assignment }) => assignment.id === given.assignment);
      return rows[0]?.cells[index]?.mark;
    };
    expect(await markOf()).toBe('waiting');
    const attempt = randomUUID();
    await succeedWith(startAttempt(pupil, { attempt, quiz: quizId('inline', lesson.id) }));
    const questions = await listAsked(pupil, attempt);
    for (const position of questions.keys()) {
      await succeedWith(saveAnswer(pupil, sendTo({ attempt, questions }, position, true, position + 1)));
      expect(await markOf()).toBe(position + 1 === questions.length ? 'done' : 'under-way');
    }
  });

  it('is read in as many queries for a class of one as for a class of twelve', async () => {
    const count = async (size: number): Promise<number> => {
      const school = await openSchool(size, 1);
      const { pool } = getConnection();
      let queries = 0;
      const listener = () => {
        queries += 1;
      };
      pool.on('acquire', listener);
      await read(school);
      pool.off('acquire', listener);
      return queries;
    };
    expect(await count(12)).toBe(await count(1));
  });
});

describe('a decision of the teacher', () => {
  it('counts from then on, and every earlier one is kept with its reason and who made it', async () => {
    const school = await openSchool(1, 1);
    const [pupil] = school.pupils;
    if (pupil === undefined) throw new Error('no pupils');
    await work(pupil, school, 3);
    const { teacher, classId, assignment } = school;
    const place = { class: classId, assignment, pupil: pupil.actor.learnerId };
    const decide = async (after: number, decision: object) => {
      const later = { ...teacher, now: new Date(teacher.now.getTime() + after) };
      await succeedWith(decideGrade(later, { ...place, decision: randomUUID(), ...decision }));
      return (await cellsOf(school))[0];
    };
    const excused = await decide(1, { as: 'excused', reason: 'Was away' });
    expect(excused).toEqual({ mark: 'excused', percent: null, isLate: false, isDecided: true });
    const set = await decide(2, { as: 'percent', percent: '80', reason: 'Told it aloud' });
    expect(set).toMatchObject({ mark: 'done', percent: 80, isDecided: true });
    const scored = await decide(3, { as: 'scored', reason: 'A mistake of mine' });
    expect(scored).toMatchObject({ mark: 'done', percent: 25, isDecided: false });
    const { decisions } = await succeedWith(getGrade(teacher, place));
    expect(decisions.map(({ reason, by }) => [reason, by])).toEqual([
      ['A mistake of mine', 'A teacher'],
      ['Told it aloud', 'A teacher'],
      ['Was away', 'A teacher'],
    ]);
  });

  it('is made once under one id, needs a reason and a percent that is one, and is refused for pupils of others', async () => {
    const school = await openSchool(1, 1);
    const { teacher, pupils, classId, assignment } = school;
    const pupil = pupils[0]?.actor.learnerId ?? '';
    const good = { class: classId, assignment, decision: randomUUID(), pupil, as: 'percent', percent: '80' };
    const said = { ...good, reason: 'Told it aloud' };
    await Promise.all(Array.from({ length: 5 }, () => succeedWith(decideGrade(teacher, said))));
    const place = { class: classId, assignment, pupil };
    expect((await succeedWith(getGrade(teacher, place))).decisions).toHaveLength(1);
    for (const bad of [{ reason: '  ' }, { percent: '101' }, { percent: '-1' }, { percent: '' }]) {
      const input = { ...said, decision: randomUUID(), ...bad };
      expect(await decideGrade(teacher, input)).toMatchObject({ error: 'bad-input' });
    }
    const other = (await createLearner()).actor.learnerId;
    const elsewhere = { ...said, decision: randomUUID(), pupil: other };
    expect(await decideGrade(teacher, elsewhere)).toMatchObject({ error: 'not-found' });
  });
});

describe('the order of rows', () => {
  it('is by pupil, or by a column from either end, and the usual one for an address typed wrong', async () => {
    const school = await openSchool(3, 1);
    for (const [index, pupil] of school.pupils.entries()) await work(pupil, school, [6, 12, 3][index] ?? 0);
    const percents = async (more: object) =>
      (await read(school, more)).rows.map(({ cells }) => cells[0]?.percent);
    expect(await percents({ sort: school.assignment, order: 'up' })).toEqual([25, 50, 100]);
    expect(await percents({ sort: school.assignment, order: 'down' })).toEqual([100, 50, 25]);
    for (const sort of ['; DROP TABLE attempt', randomUUID(), ['a', 'b']])
      expect(await read(school, { sort })).toMatchObject({ sort: 'pupil' });
  });
});

describe('another teacher', () => {
  it('sees nothing of the class, its gradebook or its cells', async () => {
    const { pupils, classId, assignment } = await openSchool(1, 1);
    const other = await createTeacher();
    const pupil = pupils[0]?.actor.learnerId;
    const nothing = { ok: false, error: 'not-found' };
    expect(await getGradebook(other, { class: classId, sort: 'pupil', order: 'up' })).toEqual(nothing);
    expect(await getGrade(other, { class: classId, assignment, pupil })).toEqual(nothing);
    // Nor through a class of their own.
    const own = await createTaughtClass(other);
    expect(await getGrade(other, { class: own, assignment, pupil })).toEqual(nothing);
  });
});

describe('S8: a nickname that is a formula', () => {
  it.each(['=HYPERLINK("https://evil.example")', '+1+1', '-2', '@SUM(1)', '\t=1', '\r=1'])(
    'comes out of the database into the file as text: %j',
    async (nickname) => {
      const school = await openSchool(1, 1);
      const id = school.pupils[0]?.actor.learnerId ?? '';
      await getConnection().prisma.learner.update({ where: { id }, data: { nickname } });
      const { rows } = await read(school);
      const file = writeCsv(rows.map(({ pupil }) => [pupil.nickname ?? '']));
      expect(file).toBe(`\ufeff"'${nickname.replaceAll('"', '""')}"\r\n`);
    },
  );
});
