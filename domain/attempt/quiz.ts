// The quizzes of the course, derived from its lessons and units and from the whole: which questions each may ask, and in
// which mode.
import type { Catalog, Lesson, Unit } from '../content/catalog';
import type { Question } from '../question/question';

export type Mode = 'practice' | 'graded';

/**
 * - `inline`: the questions in a lesson's text, one attempt a learner, feedback at once
 * - `practice`: all questions of a lesson, feedback at once, as often as one likes
 * - `unit`: questions drawn from the unit, balanced over objectives, feedback after submitting
 * - `placement`: two questions of each unit; its result says with which unit to begin
 * - `final`: five questions of each unit
 * - `objectives`: up to four questions of each objective that a teacher chose
 */
export const quizPurposes = ['inline', 'practice', 'unit', 'placement', 'final', 'objectives'] as const;
export type QuizPurpose = (typeof quizPurposes)[number];

export interface Quiz {
  readonly id: string;
  readonly purpose: QuizPurpose;
  readonly mode: Mode;
  /** Null for a quiz of the whole course, or of chosen objectives. */
  readonly unitId: string | null;
  readonly lessonId: string | null;
  /** Absent where they were not chosen. */
  readonly objectiveIds?: readonly string[];
  /** Question ids that may be asked. */
  readonly pool: readonly string[];
  /** How many are asked. */
  readonly count: number;
  /** Absent: no time limit, which is the rule. */
  readonly timeLimitMinutes?: number;
}

/** How many questions a quiz of the whole course asks of each unit. */
const QUESTIONS_OF_UNIT = { placement: 2, final: 5 } as const;

const QUESTIONS_OF_OBJECTIVE = 4;

/** How many objectives a quiz may be put together from: more would be a quiz of a unit. */
export const MOST_OBJECTIVES = 6;

/** `placeId`: the id of a lesson or a unit. */
export function quizId(purpose: QuizPurpose, placeId: string): string {
  return `${placeId}.${purpose}`;
}

export function courseQuizId(purpose: keyof typeof QUESTIONS_OF_UNIT): string {
  return quizId(purpose, 'course');
}

function lessonQuizzes(lesson: Lesson, questionIds: readonly string[]): Quiz[] {
  const place = { mode: 'practice' as const, unitId: lesson.unit, lessonId: lesson.id };
  const inline = lesson.inline.map((entry) => entry.question);
  return [
    { id: quizId('inline', lesson.id), purpose: 'inline', ...place, pool: inline, count: inline.length },
    {
      id: quizId('practice', lesson.id),
      purpose: 'practice',
      ...place,
      pool: questionIds,
      count: questionIds.length,
    },
  ];
}

function unitQuiz(unit: Unit, questionIds: readonly string[]): Quiz[] {
  if (unit.quiz === undefined || questionIds.length === 0) return [];
  const count = Math.min(unit.quiz.questions, questionIds.length);
  const id = quizId('unit', unit.id);
  const limit = unit.quiz.timeLimitMinutes;
  const timed = limit === undefined ? {} : { timeLimitMinutes: limit };
  const place = { unitId: unit.id, lessonId: null };
  return [{ id, purpose: 'unit', mode: 'graded', ...place, pool: questionIds, count, ...timed }];
}

/** None while fewer than two units have questions: there is no choice of where to begin, and the unit quiz is the final one. */
function courseQuizzes(questionsOfUnits: readonly (readonly string[])[]): Quiz[] {
  const asked = questionsOfUnits.filter((ids) => ids.length > 0);
  if (asked.length < 2) return [];
  return (['placement', 'final'] as const).map((purpose) => ({
    id: courseQuizId(purpose),
    purpose,
    mode: 'graded',
    unitId: null,
    lessonId: null,
    pool: asked.flat(),
    count: asked.reduce((sum, ids) => sum + Math.min(ids.length, QUESTIONS_OF_UNIT[purpose]), 0),
  }));
}

/** What may be asked outside its lesson, in the order of the course. */
export function listAskable({ questions }: Catalog): Question[] {
  return questions.map(({ question }) => question).filter(({ lessonOnly }) => lessonOnly !== true);
}

export function listQuizzes(catalog: Catalog): Quiz[] {
  const questions = listAskable(catalog);
  const ofUnit = (unit: Unit): string[] =>
    questions.filter(({ unitId }) => unitId === unit.id).map(({ id }) => id);
  return [
    ...catalog.lessons.flatMap((lesson) =>
      lessonQuizzes(
        lesson,
        questions.filter((question) => question.lessonId === lesson.id).map((question) => question.id),
      ),
    ),
    ...catalog.units.flatMap((unit) => unitQuiz(unit, ofUnit(unit))),
    ...courseQuizzes(catalog.units.map(ofUnit)),
  ];
}

/** The id says what the quiz asks, so that nothing else has to be kept of it: the objectives, by the alphabet, each once. */
export function objectivesQuizId(objectiveIds: readonly string[]): string {
  return quizId('objectives', [...new Set(objectiveIds)].sort().join('.'));
}

/**
 * The quiz of the objectives that its id names. Null where it names none, too many or one twice, or one of which the
 * course has no question to draw.
 */
export function readObjectivesQuiz(id: string, catalog: Catalog): Quiz | null {
  const objectiveIds = id.split('.').slice(0, -1);
  if (objectiveIds.length > MOST_OBJECTIVES || objectivesQuizId(objectiveIds) !== id) return null;
  const questions = listAskable(catalog);
  const pools = objectiveIds.map((objective) =>
    questions.filter((question) => question.objective === objective).map((question) => question.id),
  );
  if (pools.some((pool) => pool.length === 0)) return null;
  return {
    id,
    purpose: 'objectives',
    mode: 'graded',
    unitId: null,
    lessonId: null,
    objectiveIds,
    pool: pools.flat(),
    count: pools.reduce((sum, pool) => sum + Math.min(pool.length, QUESTIONS_OF_OBJECTIVE), 0),
  };
}
