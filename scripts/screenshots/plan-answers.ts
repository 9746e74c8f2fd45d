// What the pictures answer: computed as the server computes it, from the id of the attempt and the secret of that server.
import { variantSeed } from '../../domain/attempt/draw-questions';
import type { Answer } from '../../domain/question/answer';
import type { Kind, Question } from '../../domain/question/question';
import { makeVariant, type Variant } from '../../domain/question/variant';
import { listMistakes } from '../../domain/scoring/mistakes';
import { scoreAnswer } from '../../domain/scoring/score-answer';
import { solve } from '../../domain/scoring/solution';
import { getCourse } from '../../server/content/catalog';
import { setEnvOfApp } from '../../server/env';
import { planAttempt } from '../../server/use-cases/plan-attempt';

export interface PlannedQuestion {
  readonly position: number;
  readonly kind: Kind;
  readonly right: Answer;
  readonly wrong: Answer;
}

/** Makes this process draw what a server with this secret draws. */
export function drawWithSecret(secret: string): void {
  setEnvOfApp({
    DATABASE_URL: '',
    AUTH_SECRET: secret,
    NEXTAUTH_SECRET: secret,
    NEXTAUTH_URL: undefined,
    AUTH_TRUST_HOST: undefined,
  });
}

/** The questions of an attempt in their order, each with an answer that is right and one that is not. */
export function planAnswers(quizId: string, attemptId: string): PlannedQuestion[] {
  const { quizzes, revisions } = getCourse();
  const quiz = quizzes.get(quizId);
  if (quiz === undefined) throw new Error(`there is no quiz ${quizId}`);
  const { seed, revisionIds } = planAttempt(quiz, attemptId);
  return revisionIds.map((revision, position) => {
    const question = revisions.get(revision)?.question;
    if (question === undefined) throw new Error(`there is no revision ${revision}`);
    const variant = makeVariant(question, variantSeed(seed, position, 1));
    const { kind } = question;
    return { position, kind, right: solve(question, variant), wrong: mistake(question, variant) };
  });
}

/** A wrong answer that has something to say: one that shows a misconception, where the question knows one. */
function mistake(question: Question, variant: Variant): Answer {
  const mistakes = listMistakes(question, variant);
  const telling = mistakes.find((answer) => scoreAnswer(question, variant, answer).misconceptions.length > 0);
  return telling ?? mistakes[0] ?? solve(question, variant);
}
