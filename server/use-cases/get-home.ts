// The front page: the course by units, and where this learner can go on.
import { z } from 'zod';
import { modeRules } from '../../domain/attempt/mode-rules';
import { courseQuizId } from '../../domain/attempt/quiz';
import type { Lesson, Unit } from '../../domain/content/catalog';
import { getCourse, type Course } from '../content/catalog';
import { progressOfLesson, readRecord, type LearningRecord, type LessonState } from './learning-record';
import { findQuizPlace, type QuizPlace } from './quiz-place';
import { listToDo, type ToDo } from './to-do';
import { succeed, useCase } from './use-case';

export interface UnitSummary {
  readonly unit: Unit;
  readonly lessonsDone: number;
}

/** A quiz that was begun, on whatever device, and not handed in. */
export interface OpenQuiz extends QuizPlace {
  readonly attemptId: string;
}

export interface Continuation {
  readonly lesson: Lesson;
  readonly unit: Unit;
  readonly step: number;
}

function countDone(unit: Unit, record: LearningRecord, { lessons }: Course): number {
  const states = unit.lessons.map((id): LessonState => {
    const lesson = lessons.get(id);
    return lesson === undefined ? 'not-begun' : progressOfLesson(lesson, record).state;
  });
  return states.filter((state) => state === 'done').length;
}

/** The lesson that is under way, else the first one not begun; null when there is no record or all is done. */
function findContinuation(record: LearningRecord, { catalog, units }: Course): Continuation | null {
  if (record.attempts.length === 0) return null;
  const progress = catalog.lessons.map((lesson) => ({ lesson, ...progressOfLesson(lesson, record) }));
  const next =
    progress.find(({ state }) => state === 'under-way') ??
    progress.find(({ state }) => state === 'not-begun');
  const unit = next === undefined ? undefined : units.get(next.lesson.unit);
  if (next === undefined || unit === undefined) return null;
  return { lesson: next.lesson, unit, step: next.nextStep };
}

/** The newest open attempt of each quiz that is handed in; those of what is to do are found there. */
function listOpenQuizzes(record: LearningRecord, course: Course, toDo: readonly ToDo[]): OpenQuiz[] {
  const assigned = new Set(toDo.map(({ assignment }) => assignment.id));
  const seen = new Set<string>();
  return record.attempts.flatMap(({ id, quizId, mode, submittedAt, assignmentId }) => {
    if (assigned.has(assignmentId ?? '')) return [];
    const place = findQuizPlace(course, quizId);
    if (place === null || seen.has(quizId) || submittedAt !== null || !modeRules[mode].isHandedIn) return [];
    seen.add(quizId);
    return [{ ...place, attemptId: id }];
  });
}

export const getHome = useCase({
  permission: 'course:read',
  input: z.strictObject({}),
  run: async ({ actor, reading, now }) => {
    const course = getCourse(reading.digits);
    const { catalog } = course;
    const record = await readRecord(actor, now);
    const units: UnitSummary[] = catalog.units.map((unit) => ({
      unit,
      lessonsDone: countDone(unit, record, course),
    }));
    const toDo = await listToDo(actor, record, course, now);
    const [firstLesson] = catalog.lessons;
    return succeed({
      units,
      firstLesson: firstLesson ?? null,
      continuation: findContinuation(record, course),
      toDo,
      openQuizzes: listOpenQuizzes(record, course, toDo),
      /** Null while the course is too small for one. */
      placementQuiz: course.quizzes.get(courseQuizId('placement')) ?? null,
      lessonCount: catalog.lessons.length,
    });
  },
});
