// A question as it is authored and published: with its key and its words in both languages. It stays on the server;
// what a learner's browser gets is a PublicQuestion.
import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'expected lower-case words joined by hyphens');
const text = z.string().trim().min(1);
const name = z.string().regex(/^[a-z][A-Za-z0-9]*$/u, 'expected a camelCase name');

const levels = ['recall', 'apply', 'compare', 'explain', 'judge'] as const;

/** What is said about an answer, and one small step to take. */
const feedbackSchema = z.strictObject({ text, next: text.optional() });
export type Feedback = z.infer<typeof feedbackSchema>;

const optionWords = z.strictObject({
  text,
  feedback: text.optional(),
  next: text.optional(),
  missed: text.optional(),
});

const commonWords = { title: text, stem: text, hints: z.array(text).min(1).max(4), explanation: text };
const optionedWords = z.strictObject({ ...commonWords, options: z.record(id, optionWords) });
const trueFalseWords = z.strictObject({ ...commonWords, feedback: feedbackSchema });
const numericWords = z.strictObject({
  ...commonWords,
  toleranceReason: text,
  slips: z.record(id, feedbackSchema).default({}),
  otherwise: feedbackSchema,
});

const parameter = z.strictObject({ from: z.number(), to: z.number(), step: z.number().positive() });
const value = z.strictObject({
  function: text,
  arguments: z.record(name, z.union([z.number(), name])),
  decimals: z.number().int().min(0).max(6),
});

const common = {
  id,
  objective: id,
  difficulty: z.literal([1, 2, 3]),
  level: z.enum(levels),
  sources: z.array(id).min(1),
  /** Asked in its lesson only, because it needs the figure that stands there. */
  lessonOnly: z.literal(true).optional(),
  parameters: z.record(name, parameter).default({}),
  values: z.record(name, value).default({}),
};

const wrongIdea = { misconception: id.optional(), slip: z.literal(true).optional() };
const options = z.record(id, z.strictObject(wrongIdea));
const slip = z.strictObject({
  value: name.optional(),
  factor: z.number().optional(),
  misconception: id.optional(),
});
const tolerance = z.union([
  z.strictObject({ relative: z.number().positive().max(0.5) }),
  z.strictObject({ absolute: z.number().nonnegative() }),
]);

/** What questions.yaml holds for each kind: all that is the same in every language. */
const questionFacts = {
  choice: z.strictObject({ ...common, kind: z.literal('choice'), options, key: id }),
  multiple: z.strictObject({ ...common, kind: z.literal('multiple'), options, key: z.array(id).min(2) }),
  'true-false': z.strictObject({ ...common, kind: z.literal('true-false'), key: z.boolean(), ...wrongIdea }),
  numeric: z.strictObject({
    ...common,
    kind: z.literal('numeric'),
    key: z.union([z.number(), name]),
    unit: text.optional(),
    tolerance,
    slips: z.record(id, slip).default({}),
  }),
} as const;

/** What questions.<locale>.yaml holds for each kind. */
export const questionWords = {
  choice: optionedWords,
  multiple: optionedWords,
  'true-false': trueFalseWords,
  numeric: numericWords,
} as const;

export const questionFactsSchema = z.discriminatedUnion('kind', [
  questionFacts.choice,
  questionFacts.multiple,
  questionFacts['true-false'],
  questionFacts.numeric,
]);

const place = { unitId: id, lessonId: id };
function inBoth<Words extends z.ZodType>(words: Words) {
  return z.strictObject({ en: words, ar: words });
}

/** A whole question: facts, place in the course, and words in both languages. The body of a published revision. */
export const questionSchema = z.discriminatedUnion('kind', [
  questionFacts.choice.extend({ ...place, words: inBoth(optionedWords) }),
  questionFacts.multiple.extend({ ...place, words: inBoth(optionedWords) }),
  questionFacts['true-false'].extend({ ...place, words: inBoth(trueFalseWords) }),
  questionFacts.numeric.extend({ ...place, words: inBoth(numericWords) }),
]);
export type Question = z.infer<typeof questionSchema>;
export type Kind = Question['kind'];
export type ChoiceQuestion = Extract<Question, { kind: 'choice' }>;
export type MultipleQuestion = Extract<Question, { kind: 'multiple' }>;
export type TrueFalseQuestion = Extract<Question, { kind: 'true-false' }>;
export type NumericQuestion = Extract<Question, { kind: 'numeric' }>;
