// The quizzes of the course, derived from its lessons and units: which questions each may ask, and in which mode.
import type { Catalog, Lesson, Unit } from '../content/catalog';

export type Mode = 'practice' | 'graded';

/**
 * - `inline`: the questions in a lesson's text, one attempt a learner, feedback at once
 * - `practice`: all questions of a lesson, feedback at once, as often as one likes
 * - `unit`: questions drawn from the unit, balanced over objectives, feedback after submitting
 */
export type QuizPurpose = 'inline' | 'practice' | 'unit';

export interface Quiz {
  readonly id: string;
  readonly purpose: QuizPurpose;
  readonly mode: Mode;
  readonly unitId: string;
  readonly lessonId: string | null;
  /** Question ids that may be asked. */
  readonly pool: readonly string[];
  /** How many are asked. */
  readonly count: number;
  /** Absent: no time limit, which is the rule. */
  readonly timeLimitMinutes?: number;
}

export function quizId(purpose: QuizPurpose, placeId: string): string {
  return `${placeId}.${purpose}`;
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

export function listQuizzes(catalog: Catalog): Quiz[] {
  const questions = catalog.questions
    .map(({ question }) => question)
    .filter(({ lessonOnly }) => lessonOnly !== true);
  return [
    ...catalog.lessons.flatMap((lesson) =>
      lessonQuizzes(
        lesson,
        questions.filter((question) => question.lessonId === lesson.id).map((question) => question.id),
      ),
    ),
    ...catalog.units.flatMap((unit) =>
      unitQuiz(
        unit,
        questions.filter((question) => question.unitId === unit.id).map((question) => question.id),
      ),
    ),
  ];
}
