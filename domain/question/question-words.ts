// What questions.<locale>.yaml holds for each kind: all that a learner reads.
import { z } from 'zod';
import { verdictSchema } from './question-facts';
import { feedbackSchema, id, text } from './question-parts';

const common = { title: text, stem: text, hints: z.array(text).min(1).max(4), explanation: text };
const texts = z.record(id, text);
const slips = z.record(id, feedbackSchema).default({});
const option = z.strictObject({
  text,
  feedback: text.optional(),
  next: text.optional(),
  missed: text.optional(),
});
const options = z.record(id, option);
const optioned = z.strictObject({ ...common, options });

/** In braces beside the question's own names: {off} is how far an estimate lies from the key, with its unit or as a factor. */
const estimateFeedback = { near: feedbackSchema, above: feedbackSchema, below: feedbackSchema };

export const questionWords = {
  choice: optioned,
  multiple: optioned,
  'true-false': z.strictObject({ ...common, feedback: feedbackSchema }),
  numeric: z.strictObject({
    ...common,
    toleranceReason: text,
    slips,
    otherwise: feedbackSchema,
    /** Said when the number is right and the significant figures are not. */
    figures: feedbackSchema.optional(),
  }),
  /** The first accepted form is the one shown as the answer. Forms of both languages are accepted in both. */
  text: z.strictObject({
    ...common,
    accepted: z.array(text).min(1),
    slips: z
      .record(id, z.strictObject({ forms: z.array(text).min(1), text, next: text.optional() }))
      .default({}),
    otherwise: feedbackSchema,
  }),
  /** `first` and `last` name the two ends of the list: "earliest", "latest". */
  order: z.strictObject({
    ...common,
    first: text,
    last: text,
    items: texts,
    slips,
    otherwise: feedbackSchema,
  }),
  match: z.strictObject({ ...common, items: texts, partners: texts, slips, otherwise: feedbackSchema }),
  categorise: z.strictObject({ ...common, items: texts, groups: texts, slips, otherwise: feedbackSchema }),
  /** `passage` holds each gap once as [[gap]]. */
  cloze: z.strictObject({ ...common, passage: text, gaps: z.record(id, options) }),
  /** Each spot's text says where it lies and what is seen there, and does as well without the map. */
  hotspot: z.strictObject({ ...common, spots: options }),
  estimate: z.strictObject({ ...common, ...estimateFeedback }),
  /** `claim`: the statement itself; `from`: what kind of text says so. */
  claim: z.strictObject({
    ...common,
    claim: text,
    from: text,
    verdicts: z.partialRecord(verdictSchema, feedbackSchema),
    evidence: options,
  }),
} as const;
