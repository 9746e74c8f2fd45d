// Decides what an answer is worth. Never throws on an answer, whatever a browser sent.
import { answerSchema, type Answer, type AnswerOf } from '../question/answer';
import type { Question } from '../question/question';
import type { Variant } from '../question/variant';
import { scoreCategorise } from './kinds/categorise';
import { scoreChoice } from './kinds/choice';
import { scoreClaim } from './kinds/claim';
import { scoreCloze } from './kinds/cloze';
import { scoreEstimate } from './kinds/estimate';
import { scoreHotspot } from './kinds/hotspot';
import { scoreMatch } from './kinds/match';
import { scoreMultiple } from './kinds/multiple';
import { scoreNumeric } from './kinds/numeric';
import { scoreOrder } from './kinds/order';
import { scoreText } from './kinds/text';
import { scoreTrueFalse } from './kinds/true-false';
import { unansweredScore, unreadableScore, type Score } from './score';

/** Runs `score` where the answer is of `kind`; an answer of another kind is unreadable. */
function scoreOfKind<K extends Answer['kind']>(
  kind: K,
  given: Answer,
  score: (given: AnswerOf<K>) => Score,
): Score {
  const isOfKind = (answer: Answer): answer is AnswerOf<K> => answer.kind === kind;
  return isOfKind(given) ? score(given) : unreadableScore;
}

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
      return scoreOfKind('choice', given, (own) => scoreChoice(question, variant, own));
    case 'multiple':
      return scoreOfKind('multiple', given, (own) => scoreMultiple(question, variant, own));
    case 'true-false':
      return scoreOfKind('true-false', given, (own) => scoreTrueFalse(question, own));
    case 'numeric':
      return scoreOfKind('numeric', given, (own) => scoreNumeric(question, variant, own));
    case 'text':
      return scoreOfKind('text', given, (own) => scoreText(question, own));
    case 'order':
      return scoreOfKind('order', given, (own) => scoreOrder(question, variant, own));
    case 'match':
      return scoreOfKind('match', given, (own) => scoreMatch(question, variant, own));
    case 'categorise':
      return scoreOfKind('categorise', given, (own) => scoreCategorise(question, variant, own));
    case 'cloze':
      return scoreOfKind('cloze', given, (own) => scoreCloze(question, variant, own));
    case 'hotspot':
      return scoreOfKind('hotspot', given, (own) => scoreHotspot(question, variant, own));
    case 'estimate':
      return scoreOfKind('estimate', given, (own) => scoreEstimate(question, variant, own));
    case 'claim':
      return scoreOfKind('claim', given, (own) => scoreClaim(question, variant, own));
  }
}
