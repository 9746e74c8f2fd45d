import { describe, expect, it } from 'vitest';
import { realCatalog } from '../../tests/fixtures/real-course';
import { listQuizzes, quizId } from './quiz';

const quizzes = listQuizzes(realCatalog);
const find = (id: string) => quizzes.find((quiz) => quiz.id === id);
const lessonOnly = realCatalog.questions.filter(({ question }) => question.lessonOnly === true);

describe('the quizzes of the course', () => {
  it('are one inline and one practice quiz a lesson, and one for each unit that has questions', () => {
    const withQuestions = realCatalog.units.filter(
      (unit) =>
        unit.quiz !== undefined && realCatalog.questions.some(({ question }) => question.unitId === unit.id),
    );
    const expected = [
      ...realCatalog.lessons.flatMap(({ id }) => [quizId('inline', id), quizId('practice', id)]),
      ...withQuestions.map(({ id }) => quizId('unit', id)),
    ];
    expect(quizzes.map(({ id }) => id)).toEqual(expected);
    expect(new Set(expected).size).toBe(expected.length);
  });

  it('tell the score at once in lessons and after submitting in units', () => {
    for (const { purpose, mode } of quizzes) expect(mode).toBe(purpose === 'unit' ? 'graded' : 'practice');
  });

  it('ask inline what stands in the text, in its order', () => {
    for (const lesson of realCatalog.lessons) {
      expect(find(quizId('inline', lesson.id))?.pool).toEqual(lesson.inline.map(({ question }) => question));
    }
  });

  it('never ask outside its lesson what needs the figure that stands there', () => {
    expect(lessonOnly.length).toBeGreaterThan(0);
    for (const quiz of quizzes.filter(({ purpose }) => purpose !== 'inline')) {
      for (const { question } of lessonOnly) expect(quiz.pool).not.toContain(question.id);
    }
  });

  it('never ask for more questions than there are', () => {
    for (const { pool, count } of quizzes) expect(count).toBeLessThanOrEqual(pool.length);
  });

  it('leave a unit without a quiz where none is wanted or no question is written', () => {
    const [unit] = realCatalog.units;
    if (unit === undefined) throw new Error('no units');
    const { quiz, ...withoutQuiz } = unit;
    expect(quiz).toBeDefined();
    const units = (list: typeof realCatalog.units) =>
      listQuizzes({ ...realCatalog, units: list, lessons: [] }).map(({ id }) => id);
    expect(units([unit])).toEqual([quizId('unit', unit.id)]);
    expect(units([withoutQuiz])).toEqual([]);
    expect(units([{ ...unit, id: 'empty-unit' }])).toEqual([]);
  });

  it('have no time limit unless their unit says one', () => {
    for (const quiz of quizzes) expect(quiz.timeLimitMinutes).toBeUndefined();
    const [unit] = realCatalog.units;
    if (unit?.quiz === undefined) throw new Error('no unit quiz');
    const timed = { ...unit, quiz: { ...unit.quiz, timeLimitMinutes: 30 } };
    const limits = listQuizzes({ ...realCatalog, lessons: [], units: [timed] }).map(
      (quiz) => quiz.timeLimitMinutes,
    );
    expect(limits).toEqual([30]);
  });
});
