// The words that belong to a score: what is said about this answer, and why the right one is right.
import { fill, type Reading } from '../question/fill';
import type { Feedback, Question } from '../question/question';
import type { Variant } from '../question/variant';
import type { Score } from './score';

type OptionedQuestion = Extract<Question, { kind: 'choice' | 'multiple' }>;

function optionFeedback(question: OptionedQuestion, score: Score, reading: Reading): Feedback[] {
  if (score.feedback.type !== 'options') return [];
  const words = question.words[reading.locale].options;
  const wrong = score.feedback.chosenWrong.map((id) => ({
    text: words[id]?.feedback,
    next: words[id]?.next,
  }));
  const missed = score.feedback.missed.map((id) => ({ text: words[id]?.missed, next: undefined }));
  return [...wrong, ...missed].flatMap(({ text, next }) =>
    text === undefined ? [] : [next === undefined ? { text } : { text, next }],
  );
}

function authoredFeedback(question: Question, score: Score, reading: Reading): Feedback[] {
  switch (question.kind) {
    case 'choice':
    case 'multiple':
      return optionFeedback(question, score, reading);
    case 'true-false':
      return score.feedback.type === 'verdict' ? [question.words[reading.locale].feedback] : [];
    case 'numeric': {
      const words = question.words[reading.locale];
      if (score.feedback.type === 'otherwise') return [words.otherwise];
      const slip = score.feedback.type === 'slip' ? words.slips[score.feedback.slip] : undefined;
      return slip === undefined ? [] : [slip];
    }
  }
}

/** What to say about this answer, in the order the options stand; empty when the answer is right. */
export function describeFeedback(
  question: Question,
  variant: Variant,
  score: Score,
  reading: Reading,
): Feedback[] {
  return authoredFeedback(question, score, reading).map((said) => {
    const text = fill(said.text, question, variant, reading);
    return said.next === undefined ? { text } : { text, next: fill(said.next, question, variant, reading) };
  });
}

export function describeExplanation(question: Question, variant: Variant, reading: Reading): string {
  return fill(question.words[reading.locale].explanation, question, variant, reading);
}
