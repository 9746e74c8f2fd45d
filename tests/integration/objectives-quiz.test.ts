// A quiz that a teacher puts together from ideas: given, done and marked like any other, though no file of the course has it.
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { MOST_OBJECTIVES, objectivesQuizId } from '../../domain/attempt/quiz';
import { getCourse } from '../../server/content/catalog';
import { createAssignment } from '../../server/use-cases/create-assignment';
import { getAssignment } from '../../server/use-cases/get-assignment';
import { getAssignments } from '../../server/use-cases/get-assignments';
import { getGradebook } from '../../server/use-cases/get-gradebook';
import { getHome } from '../../server/use-cases/get-home';
import { getResult } from '../../server/use-cases/get-result';
import { saveAnswer } from '../../server/use-cases/save-answer';
import { startAttempt } from '../../server/use-cases/start-attempt';
import { submitAttempt } from '../../server/use-cases/submit-attempt';
import {
  createLearner,
  createTaughtClass,
  createTeacher,
  fingerprint,
  listAsked,
  sendTo,
  succeedWith,
} from '../fixtures/world';

async function makeClass() {
  const now = new Date('2026-11-26T08:00:00.000Z');
  const teacher = { ...(await createTeacher()), now };
  const pupil = { ...(await createLearner()), now };
  const classId = await createTaughtClass(teacher, [pupil]);
  const { ideas } = await succeedWith(getAssignments(teacher, { class: classId }));
  // Of every unit, as a teacher would who repeats before a test.
  const askable = ideas.flatMap(({ objectives }) => objectives.map(({ id }) => id));
  const give = (objectives: unknown, assignment = randomUUID()) =>
    createAssignment(teacher, {
      ...{ class: classId, assignment, work: 'objectives', objectives, release: 'at-once' },
    });
  return { teacher, pupil, classId, askable, give };
}

it('is given, taken and marked like a quiz of the course, and asks about the chosen ideas alone', async () => {
  const { teacher, pupil, classId, askable, give } = await makeClass();
  const [first = '', last = ''] = [askable[0], askable.at(-1)];
  const { assignment } = await succeedWith(give([last, first, first]));
  const quiz = objectivesQuizId([first, last]);
  expect((await succeedWith(getHome(pupil, {}))).toDo).toMatchObject([{ thing: { workId: quiz } }]);
  const found = await succeedWith(getAssignment(pupil, { assignment }));
  expect(found.objectives.map(({ id }) => id).sort()).toEqual([first, last].sort());

  const attempt = randomUUID();
  await succeedWith(startAttempt(pupil, { attempt, quiz, assignment }));
  const questions = await listAsked(pupil, attempt);
  expect(questions).toHaveLength(found.quiz.count);
  expect(new Set(questions.map(({ question }) => question.objective))).toEqual(new Set([first, last]));
  for (const position of questions.keys())
    await succeedWith(saveAnswer(pupil, sendTo({ attempt, questions }, position, true, position + 1)));
  await succeedWith(submitAttempt(pupil, { attempt }));

  const { earned, possible } = await succeedWith(getResult(pupil, { attempt }));
  expect([earned, possible]).toEqual([questions.length, questions.length]);
  const { columns, rows } = await succeedWith(getGradebook(teacher, { class: classId }));
  expect(columns.map(({ thing }) => thing?.objectives.length)).toEqual([2]);
  expect(rows[0]?.cells).toMatchObject([{ mark: 'done', percent: 100 }]);
  expect((await succeedWith(getHome(pupil, {}))).toDo).toEqual([]);
});

it('offers every idea of which there is something to ask, and no other', async () => {
  const { askable } = await makeClass();
  const asked = getCourse().catalog.questions.filter(({ question }) => question.lessonOnly !== true);
  expect(new Set(askable)).toEqual(new Set(asked.map(({ question }) => question.objective)));
});

it('is refused without an idea and with too many, in words that say so, and with one that the course has not', async () => {
  const { askable, give } = await makeClass();
  const before = await fingerprint();
  expect(await give([])).toMatchObject({ error: 'objectives-count' });
  expect(await give(askable.slice(0, MOST_OBJECTIVES + 1))).toMatchObject({ error: 'objectives-count' });
  expect(await give(['no-such-idea'])).toMatchObject({ error: 'not-found' });
  expect(await give(['../../etc'])).toMatchObject({ error: 'not-found' });
  expect(await give('everything')).toMatchObject({ error: 'bad-input' });
  expect(await fingerprint()).toBe(before);
});

it('keeps the six ideas with the longest names', async () => {
  const { askable, give } = await makeClass();
  const longest = [...askable].sort((a, b) => b.length - a.length).slice(0, MOST_OBJECTIVES);
  expect(await give(longest)).toMatchObject({ ok: true });
});
