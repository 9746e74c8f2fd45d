// Decides what an answer is worth. Never throws on an answer, whatever a browser sent.
import { answerSchema } from '../question/answer';
import type { Question } from '../question/question';
import type { Variant } from '../question/variant';
import { scoreChoice } from './kinds/choice';
import { scoreMultiple } from './kinds/multiple';
import { scoreNumeric } from './kinds/numeric';
import { scoreTrueFalse } from './kinds/true-false';
import { unansweredScore, unreadableScore, type Score } from './score';

/**
 * The score of `answer`, any JSON value or undefined, for one variant of a question. What is not an answer of the
 * question's kind is unreadable; null or undefined is unanswered; neither is ever "wrong".
 */
export function scoreAnswer(question: Question, variant: Variant, answer: unknown): Score {
  if (answer === null || answer === undefined) return unansweredScore;
  const parsed = answerSchema.safeParse(answer);
  if (!parsed.success) return unreadableScore;
  const given = parsed.data;
  switch (question.kind) {
    case 'choice':
      return given.kind === 'choice' ? scoreChoice(question, variant, given) : unreadableScore;
    case 'multiple':
      return given.kind === 'multiple' ? scoreMultiple(question, variant, given) : unreadableScore;
    case 'true-false':
      return given.kind === 'true-false' ? scoreTrueFalse(question, given) : unreadableScore;
    case 'numeric':
      return given.kind === 'numeric' ? scoreNumeric(question, variant, given) : unreadableScore;
  }
}
