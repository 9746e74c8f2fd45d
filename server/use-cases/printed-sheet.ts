// A sheet of paper with a quiz on it: which questions it asks, in which variants. Shared by the sheet and by its answers.
import { createHash } from 'node:crypto';
import type { Quiz } from '../../domain/attempt/quiz';
import type { Lesson, Unit } from '../../domain/content/catalog';
import { getCourse } from '../content/catalog';
import { findAskedQuestion, type AskedQuestion } from './asked-question';
import { planSheet } from './plan-attempt';

export interface PrintedSheet {
  readonly quiz: Quiz;
  readonly unit: Unit;
  readonly lesson: Lesson | null;
  /** Differs when a question was corrected in between: then these answers are not those of that sheet. */
  readonly edition: string;
  readonly asked: readonly AskedQuestion[];
}

/** Null when there is no such quiz to print; the questions of a lesson's text stay beside their text. */
export async function findSheet(quizId: string, seed: string): Promise<PrintedSheet | null> {
  const { quizzes, units, lessons } = getCourse();
  const quiz = quizzes.get(quizId);
  const unit = units.get(quiz?.unitId ?? '');
  if (quiz === undefined || unit === undefined || quiz.purpose === 'inline') return null;
  const plan = planSheet(quiz, seed);
  const found = await Promise.all(
    plan.revisionIds.map((_, position) => findAskedQuestion(plan, position, 1)),
  );
  return {
    quiz,
    unit,
    lesson: lessons.get(quiz.lessonId ?? '') ?? null,
    edition: createHash('sha256').update(plan.revisionIds.join(' ')).digest('hex').slice(0, 4),
    asked: found.filter((item) => item !== null),
  };
}
