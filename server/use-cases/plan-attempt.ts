// What an attempt asks, from its id alone. The seed is made with the server's secret, so that the id, which a browser
// knows, tells nothing of the order in which options were drawn.
import { createHmac } from 'node:crypto';
import { drawQuestions } from '../../domain/attempt/draw-questions';
import type { Quiz } from '../../domain/attempt/quiz';
import { getCourse } from '../content/catalog';
import { getAuthSecret } from '../app-env';

export interface AttemptPlan {
  readonly seed: string;
  readonly revisionIds: readonly string[];
}

function plan(quiz: Quiz, name: string): AttemptPlan {
  const seed = createHmac('sha256', getAuthSecret()).update(name).digest('hex').slice(0, 32);
  const { questions } = getCourse();
  const candidates = [...questions.values()].map(({ question }) => ({
    id: question.id,
    objective: question.objective,
    unit: question.unitId,
  }));
  const revisionIds = drawQuestions(quiz, candidates, seed).map((id) => {
    const published = questions.get(id);
    if (published === undefined) throw new Error(`quiz ${quiz.id} names the unknown question ${id}`);
    return published.revision;
  });
  return { seed, revisionIds };
}

export function planAttempt(quiz: Quiz, attemptId: string): AttemptPlan {
  return plan(quiz, `${quiz.id}/${attemptId}`);
}

/** A printed sheet. No quiz is called "print", so however sheets are numbered, none has the seed of an attempt. */
export function planSheet(quiz: Quiz, sheet: string): AttemptPlan {
  return plan(quiz, `print/${quiz.id}/${sheet}`);
}
