// A sheet of paper with a quiz on it: which questions it asks, in which variants. Shared by the sheet and by its answers.
import { createHash } from 'node:crypto';
import { getCourse } from '../content/catalog';
import { findAskedQuestion, type AskedQuestion } from './asked-question';
import { planSheet } from './plan-attempt';
import { findQuizPlace, type QuizPlace } from './quiz-place';

export interface PrintedSheet extends QuizPlace {
  /** Differs when a question was corrected in between: then these answers are not those of that sheet. */
  readonly edition: string;
  readonly asked: readonly AskedQuestion[];
}

/** Null when there is no such quiz to print; the questions of a lesson's text stay beside their text. */
export async function findSheet(quizId: string, seed: string): Promise<PrintedSheet | null> {
  const place = findQuizPlace(getCourse(), quizId);
  if (place === null) return null;
  const plan = planSheet(place.quiz, seed);
  const found = await Promise.all(
    plan.revisionIds.map((_, position) => findAskedQuestion(plan, position, 1)),
  );
  return {
    ...place,
    edition: createHash('sha256').update(plan.revisionIds.join(' ')).digest('hex').slice(0, 4),
    asked: found.filter((item) => item !== null),
  };
}
