// What a teacher is told of a class, against a count by hand over the very rows.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { createRandom } from '../../domain/random';
import { listMisconceptions } from '../../domain/question/list-misconceptions';
import { listMistakes } from '../../domain/scoring/mistakes';
import { getConnection } from '../../server/db/connection';
import { createAssignment } from '../../server/use-cases/create-assignment';
import { getClassMisconceptions } from '../../server/use-cases/get-class-misconceptions';
import { getClassOverview } from '../../server/use-cases/get-class-overview';
import { getClassQuestions } from '../../server/use-cases/get-class-questions';
import { getRevision } from '../../server/use-cases/asked-question';
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
  rightAnswer,
  succeedWith,
  type LearnerContext,
  type StartedAttempt,
  type TeacherContext,
} from '../fixtures/world';

const random = createRandom('what a class answers');

/** Now right, now wrong. */
async function answerAll(pupil: LearnerContext, { attempt, questions }: StartedAttempt): Promise<void> {
  for (const [position, asked] of questions.entries()) {
    const mistakes = listMistakes(asked.question, asked.variant);
    const wrong = mistakes[random.integer(0, mistakes.length - 1)];
    const answer = random.integer(1, 2) === 1 || wrong === undefined ? rightAnswer(asked) : wrong;
    const given = { attempt, position, submissionId: randomUUID(), seq: position + 1, answer };
    // What cannot be read, or is misspelt, is refused and asked again: it is no answer.
    await saveAnswer(pupil, given);
  }
}

/** A practice with every question answered, and a quiz handed in. */
async function work(pupil: LearnerContext): Promise<void> {
  for (const purpose of ['practice', 'unit'] as const) {
    const started = await begin(pupil, purpose);
    await answerAll(pupil, started);
    if (purpose === 'unit') await succeedWith(submitAttempt(pupil, { attempt: started.attempt }));
  }
}

interface Row {
  readonly learner: string;
  readonly revision: string;
  readonly shown: string[];
  readonly outcome: string;
  readonly at: Date;
}

/** All scores of these learners, with no thought of speed. None of them was scored again. */
async function readRows(learners: readonly string[]): Promise<Row[]> {
  const { rows } = await getConnection().pool.query<Row>(
    `SELECT a.learner_id AS learner, s.revision_id AS revision, s.misconceptions AS shown, s.outcome, r.received_at AS at
      FROM score s JOIN attempt a ON a.id = s.attempt_id JOIN response r USING (submission_id)
      WHERE a.learner_id = ANY($1) AND s.outcome NOT IN ('unanswered', 'unreadable') ORDER BY r.received_at`,
    [learners],
  );
  return rows;
}

let teacher: TeacherContext;
let classId: string;
let pupils: LearnerContext[];
let rows: Row[];

beforeAll(async () => {
  pupils = [];
  for (let count = 0; count < 12; count += 1) pupils.push(await createLearner());
  teacher = await createTeacher();
  classId = await createTaughtClass(teacher, pupils);
  const stranger = await createLearner();
  for (const pupil of [...pupils, stranger]) await work(pupil);
  rows = await readRows(pupils.map(({ actor }) => actor.learnerId));
});

describe('the misconceptions of a class', () => {
  it('are those that a count by hand finds, and no others', async () => {
    const { misconceptions } = await succeedWith(getClassMisconceptions(teacher, { class: classId }));
    const expected = new Map<string, { met: Set<string>; shown: Set<string> }>();
    for (const { learner, revision, shown } of rows) {
      for (const id of new Set([...listMisconceptions(await getRevision(revision)), ...shown])) {
        const counts = expected.get(id) ?? { met: new Set(), shown: new Set() };
        expected.set(id, counts);
        counts.met.add(learner);
        if (shown.includes(id)) counts.shown.add(learner);
      }
    }
    const byHand = [...expected].flatMap(([id, { met, shown }]) =>
      shown.size === 0 ? [] : [{ id, met: met.size, shown: shown.size }],
    );
    const told = misconceptions.map(({ id, met, pupils: who }) => ({ id, met, shown: who.length }));
    expect(told.length).toBeGreaterThan(5);
    expect(told).toHaveLength(byHand.length);
    expect(told).toEqual(expect.arrayContaining(byHand));
    expect(told.map(({ shown }) => shown)).toEqual(told.map(({ shown }) => shown).sort((a, b) => b - a));
  });

  it('come with the answers that show them and with a step to teach again', async () => {
    const { misconceptions } = await succeedWith(getClassMisconceptions(teacher, { class: classId }));
    for (const { idea, remedy, lesson, questions, pupils: who } of misconceptions) {
      expect([idea, remedy]).not.toContain('');
      expect(lesson).not.toBeNull();
      expect(questions.length).toBeGreaterThan(0);
      for (const { title, answers } of questions) {
        expect(title).not.toBe('');
        for (const { answer, pupils: count } of answers) {
          expect(answer.verdict !== null || answer.parts.length > 0).toBe(true);
          expect(count).toBeLessThanOrEqual(who.length);
        }
      }
    }
  });

  it('are told in the language of the page', async () => {
    const arabic = { ...teacher, reading: { locale: 'ar', digits: 'arab' } } as const;
    const { misconceptions } = await succeedWith(getClassMisconceptions(arabic, { class: classId }));
    for (const { idea, questions } of misconceptions)
      for (const text of [idea, ...questions.map(({ title }) => title)])
        expect(text).toMatch(/\p{Script=Arabic}/u);
  });
});

describe('the questions of a class', () => {
  it('are as hard as a count by hand says, and silent below ten answers', async () => {
    const { questions } = await succeedWith(getClassQuestions(teacher, { class: classId }));
    const firsts = new Map<string, Map<string, boolean>>();
    for (const { learner, revision, outcome } of rows) {
      const id = revision.split('@')[0] ?? '';
      const ofQuestion = firsts.get(id) ?? new Map<string, boolean>();
      firsts.set(id, ofQuestion);
      if (!ofQuestion.has(learner)) ofQuestion.set(learner, outcome === 'right');
    }
    const told = questions.map(({ questionId, answers, facility }) => ({ questionId, answers, facility }));
    const byHand = [...firsts].map(([questionId, first]) => {
      const right = [...first.values()].filter((isRight) => isRight).length;
      return { questionId, answers: first.size, facility: first.size < 10 ? null : right / first.size };
    });
    expect(told).toHaveLength(byHand.length);
    expect(told).toEqual(expect.arrayContaining(byHand));
    expect(told.some(({ facility }) => facility !== null)).toBe(true);
    expect(told.some(({ facility }) => facility === null)).toBe(true);
  });
});

describe('a class without answers', () => {
  it('has no statistics at all', async () => {
    const empty = await createTaughtClass(teacher, [await createLearner()]);
    expect(await succeedWith(getClassMisconceptions(teacher, { class: empty }))).toMatchObject({
      ...{ pupils: 1, hasAnswers: false, misconceptions: [] },
    });
    expect(await succeedWith(getClassQuestions(teacher, { class: empty }))).toMatchObject({ questions: [] });
  });
});

describe('a pupil of two classes', () => {
  it('shows each class nothing of what was done for the other', async () => {
    const [pupil, other] = [await createLearner(), await createTeacher()];
    const own = await createTaughtClass(teacher, [pupil]);
    const elsewhere = await createTaughtClass(other, [pupil]);
    const [assignment, attempt, quiz] = [randomUUID(), randomUUID(), findQuizId('unit')];
    const given = { assignment, work: `quiz:${quiz}`, release: 'at-once' };
    await succeedWith(createAssignment({ ...other, now: pupil.now }, { class: elsewhere, ...given }));
    await succeedWith(startAttempt(pupil, { attempt, quiz, assignment }));
    await answerAll(pupil, { attempt, questions: await listAsked(pupil, attempt) });
    await succeedWith(submitAttempt(pupil, { attempt }));
    const questionsOf = async (by: TeacherContext, id: string) =>
      (await succeedWith(getClassQuestions(by, { class: id }))).questions.length;
    const overviewOf = async (by: TeacherContext, id: string) =>
      (await succeedWith(getClassOverview(by, { class: id }))).pupils[0]?.work ?? null;
    expect(await questionsOf(other, elsewhere)).toBeGreaterThan(0);
    expect(await overviewOf(other, elsewhere)).not.toBeNull();
    expect(await questionsOf(teacher, own)).toBe(0);
    expect(await succeedWith(getClassMisconceptions(teacher, { class: own }))).toMatchObject({
      hasAnswers: false,
    });
    expect(await overviewOf(teacher, own)).toBeNull();
  });
});

describe('another teacher', () => {
  it.each([getClassMisconceptions, getClassQuestions])(
    'is told that there is no such class',
    async (read) => {
      expect(await read(await createTeacher(), { class: classId })).toMatchObject({ error: 'not-found' });
    },
  );

  it('sees nothing of a pupil who has left the class', async () => {
    const [leaver, stayer] = [await createLearner(), await createLearner()];
    const small = await createTaughtClass(teacher, [leaver, stayer]);
    await work(leaver);
    const before = await succeedWith(getClassQuestions(teacher, { class: small }));
    expect(before.questions.length).toBeGreaterThan(0);
    await getConnection().prisma.enrolment.deleteMany({ where: { learnerId: leaver.actor.learnerId } });
    expect(await succeedWith(getClassQuestions(teacher, { class: small }))).toMatchObject({ questions: [] });
  });
});
