// A quiz with the unit and the lesson it belongs to. Shared by the use cases that show quizzes.
import type { Quiz } from '../../domain/attempt/quiz';
import type { Lesson, Objective, Unit } from '../../domain/content/catalog';
import { findQuiz, type Course } from '../content/catalog';

export interface QuizPlace {
  readonly quiz: Quiz;
  /** Null for a quiz of the whole course, or of chosen objectives. */
  readonly unit: Unit | null;
  /** Null for a quiz of more than a lesson. */
  readonly lesson: Lesson | null;
  /** Those that it was put together from; none for the quizzes of the course. */
  readonly objectives: readonly Objective[];
}

export function placeQuiz({ units, lessons, objectives }: Course, quiz: Quiz): QuizPlace {
  return {
    quiz,
    unit: units.get(quiz.unitId ?? '') ?? null,
    lesson: lessons.get(quiz.lessonId ?? '') ?? null,
    objectives: (quiz.objectiveIds ?? []).flatMap((id) => objectives.get(id) ?? []),
  };
}

/** Null when the course has no such quiz, or none with a page of its own: inline questions stand in their lesson. */
export function findQuizPlace(course: Course, quizId: string): QuizPlace | null {
  const quiz = findQuiz(course, quizId);
  return quiz === null || quiz.purpose === 'inline' ? null : placeQuiz(course, quiz);
}
