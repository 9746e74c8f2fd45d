// What a learner gave, one shape for each kind. A number stays as it was typed: reading it is scoring's work.
import { z } from 'zod';

const optionId = z.string().regex(/^[a-z]$/u, 'expected the letter of an option');

export const answerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choice'), option: optionId.nullable() }),
  z.strictObject({ kind: z.literal('multiple'), options: z.array(optionId).max(26) }),
  z.strictObject({ kind: z.literal('true-false'), verdict: z.boolean().nullable() }),
  z.strictObject({ kind: z.literal('numeric'), text: z.string().max(200) }),
]);
export type Answer = z.infer<typeof answerSchema>;
export type AnswerOf<Kind extends Answer['kind']> = Extract<Answer, { kind: Kind }>;

/** The letters of the options that an answer, any JSON value, has chosen. */
export function listChosen(answer: unknown): string[] {
  const parsed = answerSchema.safeParse(answer);
  if (!parsed.success) return [];
  switch (parsed.data.kind) {
    case 'choice':
      return parsed.data.option === null ? [] : [parsed.data.option];
    case 'multiple':
      return [...new Set(parsed.data.options)].sort();
    case 'true-false':
    case 'numeric':
      return [];
  }
}
