// What an assignment asks for, found in the course; and how far pupils are with lessons that were assigned.
import type { AssignedWork, WorkPlace } from '../../domain/assignment';
import { modeRules } from '../../domain/attempt/mode-rules';
import { quizId, type Quiz } from '../../domain/attempt/quiz';
import type { Lesson, Objective, Unit } from '../../domain/content/catalog';
import type { LessonWork } from '../../domain/gradebook';
import { findQuiz, type Course } from '../content/catalog';
import type { AskedInLesson } from '../db/grades';
import { placeQuiz } from './quiz-place';

/** The thing itself and where it stands in the course. */
export interface AssignedThing {
  readonly work: AssignedWork;
  readonly workId: string;
  /** Of a quiz only. */
  readonly quiz: Quiz | null;
  /** Null for a quiz of the whole course, or of chosen objectives. */
  readonly unit: Unit | null;
  /** Of a lesson, or of a quiz about one. */
  readonly lesson: Lesson | null;
  /** Of a quiz that was put together from them. */
  readonly objectives: readonly Objective[];
}

/** A quiz that is handed in: what is only practised has no result to wait for. */
export function isAssignable({ mode, pool }: Quiz): boolean {
  return modeRules[mode].isHandedIn && pool.length > 0;
}

/** Null when the course has no such thing, or none that can be assigned. */
export function findAssigned(course: Course, { work, workId }: WorkPlace): AssignedThing | null {
  const { units, lessons } = course;
  if (work === 'quiz') {
    const quiz = findQuiz(course, workId);
    return quiz === null || !isAssignable(quiz) ? null : { work, workId, ...placeQuiz(course, quiz) };
  }
  const place = { work, workId, quiz: null, objectives: [] };
  if (work === 'unit') {
    const unit = units.get(workId);
    return unit === undefined || unit.lessons.length === 0 ? null : { ...place, unit, lesson: null };
  }
  const lesson = lessons.get(workId);
  if (lesson === undefined) return null;
  return { ...place, unit: units.get(lesson.unit) ?? null, lesson };
}

/** The lessons that are to be done; none for a quiz. */
export function listLessonsOf({ lessons, units }: Course, { work, workId }: WorkPlace): Lesson[] {
  if (work === 'quiz') return [];
  const ids = work === 'lesson' ? [workId] : (units.get(workId)?.lessons ?? []);
  return ids.flatMap((id) => lessons.get(id) ?? []);
}

export function inlineQuizId(lesson: Lesson): string {
  return quizId('inline', lesson.id);
}

/** A lesson is done when the last of its inline questions was checked or given up; the lessons, when all of them are. */
export function readLessonWork(lessons: readonly Lesson[], asked: readonly AskedInLesson[]): LessonWork {
  const timeOf = new Map(asked.map(({ quizId: id, questionId, at }) => [`${id} ${questionId}`, at]));
  const times = lessons.flatMap((lesson) =>
    lesson.inline.map(({ question }) => timeOf.get(`${inlineQuizId(lesson)} ${question}`) ?? null),
  );
  const done = times.filter((at) => at !== null);
  const isDone = done.length > 0 && done.length === times.length;
  return {
    hasBegun: done.length > 0,
    doneAt: isDone ? new Date(Math.max(...done.map((at) => at.getTime()))) : null,
  };
}
