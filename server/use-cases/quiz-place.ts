// A quiz with the unit and the lesson it belongs to. Shared by the use cases that show quizzes.
import type { Quiz } from '../../domain/attempt/quiz';
import type { Lesson, Unit } from '../../domain/content/catalog';
import type { Course } from '../content/catalog';

export interface QuizPlace {
  readonly quiz: Quiz;
  /** Null for a quiz of the whole course. */
  readonly unit: Unit | null;
  /** Null for a quiz of more than a lesson. */
  readonly lesson: Lesson | null;
}

/** Null when the course has no such quiz, or none with a page of its own: inline questions stand in their lesson. */
export function findQuizPlace({ quizzes, units, lessons }: Course, quizId: string): QuizPlace | null {
  const quiz = quizzes.get(quizId);
  if (quiz === undefined || quiz.purpose === 'inline') return null;
  return {
    quiz,
    unit: units.get(quiz.unitId ?? '') ?? null,
    lesson: lessons.get(quiz.lessonId ?? '') ?? null,
  };
}
