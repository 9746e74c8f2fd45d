// What a learner gave, one shape for each kind. What was typed stays as it was typed: reading it is scoring's work.
import { z } from 'zod';
import { verdictSchema } from './question-facts';

const letter = z.string().regex(/^[a-z]$/u, 'expected the letter of an option');
const letters = z.array(letter).max(26);
/** From the letter of an item to the letter of what was chosen for it; items left open are left out. */
const pairs = z.record(letter, letter);
const typed = z.string().max(200);

export const answerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choice'), option: letter.nullable() }),
  z.strictObject({ kind: z.literal('multiple'), options: letters }),
  z.strictObject({ kind: z.literal('true-false'), verdict: z.boolean().nullable() }),
  z.strictObject({ kind: z.literal('numeric'), text: typed }),
  z.strictObject({ kind: z.literal('text'), text: typed }),
  /** All items from first to last, or none as long as nothing was put in order. */
  z.strictObject({ kind: z.literal('order'), order: letters }),
  z.strictObject({ kind: z.literal('match'), partners: pairs }),
  z.strictObject({ kind: z.literal('categorise'), groups: pairs }),
  z.strictObject({ kind: z.literal('cloze'), gaps: pairs }),
  z.strictObject({ kind: z.literal('hotspot'), spot: letter.nullable() }),
  z.strictObject({ kind: z.literal('estimate'), text: typed }),
  z.strictObject({ kind: z.literal('claim'), verdict: verdictSchema.nullable(), evidence: letters }),
]);
export type Answer = z.infer<typeof answerSchema>;
export type AnswerOf<Kind extends Answer['kind']> = Extract<Answer, { kind: Kind }>;
