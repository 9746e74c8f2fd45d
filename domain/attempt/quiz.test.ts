import { describe, expect, it } from 'vitest';
import { realCatalog } from '../../tests/fixtures/real-course';
import { drawQuestions } from './draw-questions';
import {
  courseQuizId,
  listQuizzes,
  MOST_OBJECTIVES,
  objectivesQuizId,
  quizId,
  readObjectivesQuiz,
  type Quiz,
} from './quiz';

const list = (): Quiz[] => listQuizzes(realCatalog);
const find = (id: string) => list().find((quiz) => quiz.id === id);
const lessonOnly = realCatalog.questions.filter(({ question }) => question.lessonOnly === true);

describe('the quizzes of the course', () => {
  it('are one inline and one practice quiz a lesson, one for each unit that has questions, and two of the whole', () => {
    const withQuestions = realCatalog.units.filter(
      (unit) =>
        unit.quiz !== undefined && realCatalog.questions.some(({ question }) => question.unitId === unit.id),
    );
    const expected = [
      ...realCatalog.lessons.flatMap(({ id }) => [`${id}.inline`, `${id}.practice`]),
      ...withQuestions.map(({ id }) => `${id}.unit`),
      'course.placement',
      'course.final',
    ];
    expect(list().map(({ id }) => id)).toEqual(expected);
    expect(new Set(expected).size).toBe(expected.length);
  });

  it('carry what they are for, where they belong, and all that they may ask', () => {
    const [lesson] = realCatalog.lessons;
    const [unit] = realCatalog.units;
    if (lesson === undefined || unit?.quiz === undefined) throw new Error('no course');
    const ofLesson = { mode: 'practice', unitId: lesson.unit, lessonId: lesson.id };
    const inline = lesson.inline.map(({ question }) => question);
    const asked = realCatalog.questions
      .map(({ question }) => question)
      .filter((question) => question.lessonOnly !== true);
    const practice = asked.filter(({ lessonId }) => lessonId === lesson.id).map(({ id }) => id);
    const ofUnit = asked.filter(({ unitId }) => unitId === unit.id).map(({ id }) => id);
    const at = (id: string, purpose: string) => ({ id, purpose });
    expect(find(`${lesson.id}.inline`)).toEqual({
      ...at(`${lesson.id}.inline`, 'inline'),
      ...ofLesson,
      pool: inline,
      count: inline.length,
    });
    expect(find(`${lesson.id}.practice`)).toEqual({
      ...at(`${lesson.id}.practice`, 'practice'),
      ...ofLesson,
      pool: practice,
      count: practice.length,
    });
    expect(find(`${unit.id}.unit`)).toEqual({
      ...at(`${unit.id}.unit`, 'unit'),
      ...{ mode: 'graded', unitId: unit.id, lessonId: null },
      pool: ofUnit,
      count: unit.quiz.questions,
    });
  });

  it('ask of the whole course what a unit has, where it has less than its share, and begin with two units', () => {
    const [first, second, third] = realCatalog.units;
    if (first === undefined || second === undefined || third === undefined) throw new Error('no units');
    const of = (unitId: string, count: number) =>
      realCatalog.questions.filter(({ question }) => question.unitId === unitId).slice(0, count);
    const course = (questions: typeof realCatalog.questions) =>
      listQuizzes({ ...realCatalog, lessons: [], units: [first, second, third], questions })
        .filter(({ unitId }) => unitId === null)
        .map(({ purpose, count, pool }) => [purpose, count, pool.length]);
    expect(course([...of(first.id, 1), ...of(second.id, 4)])).toEqual([
      ['placement', 3, 5],
      ['final', 5, 5],
    ]);
    expect(course(of(first.id, 9))).toEqual([]);
    expect(course([])).toEqual([]);
  });

  it('tell the score at once in lessons and after submitting in all others', () => {
    for (const { lessonId, mode } of list()) expect(mode).toBe(lessonId === null ? 'graded' : 'practice');
  });

  it.each([
    ['placement', 10],
    ['final', 25],
  ] as const)(
    'ask in the %s quiz %i questions, as many of each unit, from all of the course',
    (purpose, count) => {
      const quiz = find(courseQuizId(purpose));
      expect(quiz).toMatchObject({ count, unitId: null, lessonId: null });
      expect(quiz?.timeLimitMinutes).toBeUndefined();
      const mayBeAsked = realCatalog.questions.length - lessonOnly.length;
      expect(new Set(quiz?.pool).size).toBe(mayBeAsked);
      const candidates = realCatalog.questions.map(({ question: { id, objective, unitId } }) => ({
        id,
        objective,
        unit: unitId,
      }));
      for (let n = 0; n < 50; n += 1) {
        const drawn = quiz === undefined ? [] : drawQuestions(quiz, candidates, `seed ${String(n)}`);
        const asked = candidates.filter(({ id }) => drawn.includes(id));
        for (const unit of realCatalog.units)
          expect(asked.filter((item) => item.unit === unit.id)).toHaveLength(
            count / realCatalog.units.length,
          );
        // There are more objectives than questions, so none is asked twice.
        expect(new Set(asked.map(({ objective }) => objective)).size).toBe(count);
      }
    },
  );

  it('are not of the whole course while it has one unit to ask about', () => {
    const [unit] = realCatalog.units;
    const units = unit === undefined ? [] : [unit];
    expect(listQuizzes({ ...realCatalog, units }).filter(({ unitId }) => unitId === null)).toEqual([]);
  });

  it('ask inline what stands in the text, in its order', () => {
    for (const lesson of realCatalog.lessons) {
      expect(find(quizId('inline', lesson.id))?.pool).toEqual(lesson.inline.map(({ question }) => question));
    }
  });

  it('never ask outside its lesson what needs the figure that stands there', () => {
    expect(lessonOnly.length).toBeGreaterThan(0);
    for (const quiz of list().filter(({ purpose }) => purpose !== 'inline')) {
      for (const { question } of lessonOnly) expect(quiz.pool).not.toContain(question.id);
    }
  });

  it('never ask for more questions than there are', () => {
    for (const { pool, count } of list()) expect(count).toBeLessThanOrEqual(pool.length);
  });

  it('ask in a unit all that it has where that is less than its quiz asks for', () => {
    const [unit] = realCatalog.units;
    if (unit === undefined) throw new Error('no units');
    const questions = realCatalog.questions.filter(({ question }) => question.unitId === unit.id).slice(0, 3);
    const [quiz] = listQuizzes({ ...realCatalog, lessons: [], units: [unit], questions });
    expect(quiz?.count).toBe(3);
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
    for (const quiz of list()) expect(quiz.timeLimitMinutes).toBeUndefined();
    const [unit] = realCatalog.units;
    if (unit?.quiz === undefined) throw new Error('no unit quiz');
    const timed = { ...unit, quiz: { ...unit.quiz, timeLimitMinutes: 30 } };
    const limits = listQuizzes({ ...realCatalog, lessons: [], units: [timed] }).map(
      (quiz) => quiz.timeLimitMinutes,
    );
    expect(limits).toEqual([30]);
  });
});

describe('a quiz of chosen objectives', () => {
  const questions = realCatalog.questions.map(({ question }) => question);
  const poolOf = (objective: string): string[] =>
    questions
      .filter((question) => question.objective === objective && question.lessonOnly !== true)
      .map(({ id }) => id);
  const askable = realCatalog.objectives.map(({ id }) => id).filter((id) => poolOf(id).length > 0);
  const read = (id: string) => readObjectivesQuiz(id, realCatalog);

  it('has one id, in whatever order and however often they were chosen', () => {
    expect(objectivesQuizId(['b', 'a', 'b'])).toBe('a.b.objectives');
  });

  it('asks up to four questions of each, nothing else, and none that needs its lesson', () => {
    const chosen = askable.slice(0, MOST_OBJECTIVES).sort();
    const quiz = read(objectivesQuizId(chosen));
    expect(quiz).toEqual({
      ...{
        id: objectivesQuizId(chosen),
        purpose: 'objectives',
        mode: 'graded',
        unitId: null,
        lessonId: null,
      },
      ...{ objectiveIds: chosen, pool: chosen.flatMap(poolOf) },
      count: chosen.reduce((sum, id) => sum + Math.min(4, poolOf(id).length), 0),
    });
    const candidates = questions.map(({ id, objective, unitId }) => ({ id, objective, unit: unitId }));
    const drawn = quiz === null ? [] : drawQuestions(quiz, candidates, 'seed');
    for (const objective of chosen) {
      const asked = drawn.filter((id) => poolOf(objective).includes(id));
      expect(asked).toHaveLength(Math.min(4, poolOf(objective).length));
    }
  });

  it('can be asked of every single objective that has questions', () => {
    for (const objective of askable)
      expect(read(objectivesQuizId([objective]))?.pool).toEqual(poolOf(objective));
    expect(askable.length).toBeGreaterThan(50);
  });

  it.each([
    ['names no objective', 'objectives'],
    ['names an empty one', '.objectives'],
    ['names one that the course has not', 'no-such-idea.objectives'],
    ['names one beside it that the course has not', objectivesQuizId([askable[0] ?? '', 'no-such-idea'])],
    ['names one twice', `${askable[0] ?? ''}.${askable[0] ?? ''}.objectives`],
    ['names them in another order', `${askable.slice(0, 2).sort().reverse().join('.')}.objectives`],
    ['has another purpose', `${askable[0] ?? ''}.unit`],
    ['names too many', objectivesQuizId(askable.slice(0, MOST_OBJECTIVES + 1))],
  ])('is none where its id %s', (_, id) => {
    expect(read(id)).toBeNull();
  });
});
