// A question as it is authored and published: with its key and its words in both languages. It stays on the server;
// what a learner's browser gets is a PublicQuestion.
import { z } from 'zod';
import { questionFacts } from './question-facts';
import { id } from './question-parts';
import { questionWords } from './question-words';

export const kinds = [
  'choice',
  'multiple',
  'true-false',
  'numeric',
  'text',
  'order',
  'match',
  'categorise',
  'cloze',
  'hotspot',
  'estimate',
  'claim',
] as const;
export type Kind = (typeof kinds)[number];

export const questionFactsSchema = z.discriminatedUnion('kind', [
  questionFacts.choice,
  questionFacts.multiple,
  questionFacts['true-false'],
  questionFacts.numeric,
  questionFacts.text,
  questionFacts.order,
  questionFacts.match,
  questionFacts.categorise,
  questionFacts.cloze,
  questionFacts.hotspot,
  questionFacts.estimate,
  questionFacts.claim,
]);

const place = { unitId: id, lessonId: id };
function inBoth<Words extends z.ZodType>(words: Words) {
  return z.strictObject({ en: words, ar: words });
}

/** A whole question: facts, place in the course, and words in both languages. The body of a published revision. */
export const questionSchema = z.discriminatedUnion('kind', [
  questionFacts.choice.extend({ ...place, words: inBoth(questionWords.choice) }),
  questionFacts.multiple.extend({ ...place, words: inBoth(questionWords.multiple) }),
  questionFacts['true-false'].extend({ ...place, words: inBoth(questionWords['true-false']) }),
  questionFacts.numeric.extend({ ...place, words: inBoth(questionWords.numeric) }),
  questionFacts.text.extend({ ...place, words: inBoth(questionWords.text) }),
  questionFacts.order.extend({ ...place, words: inBoth(questionWords.order) }),
  questionFacts.match.extend({ ...place, words: inBoth(questionWords.match) }),
  questionFacts.categorise.extend({ ...place, words: inBoth(questionWords.categorise) }),
  questionFacts.cloze.extend({ ...place, words: inBoth(questionWords.cloze) }),
  questionFacts.hotspot.extend({ ...place, words: inBoth(questionWords.hotspot) }),
  questionFacts.estimate.extend({ ...place, words: inBoth(questionWords.estimate) }),
  questionFacts.claim.extend({ ...place, words: inBoth(questionWords.claim) }),
]);
export type Question = z.infer<typeof questionSchema>;
export type QuestionOf<K extends Kind> = Extract<Question, { kind: K }>;
