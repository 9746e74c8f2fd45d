// The parts that the schemas of questions are made of.
import { z } from 'zod';

export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'expected lower-case words joined by hyphens');
export const text = z.string().trim().min(1);
export const name = z.string().regex(/^[a-z][A-Za-z0-9]*$/u, 'expected a camelCase name');

/** What is said about an answer, and one small step to take. */
export const feedbackSchema = z.strictObject({ text, next: text.optional() });
export type Feedback = z.infer<typeof feedbackSchema>;

/** A wrong answer shows a known wrong idea, or it is a plain slip. */
export const wrongIdea = { misconception: id.optional(), slip: z.literal(true).optional() };

/** A list of ids in the author's order, each once. */
export const ids = z.array(id).refine((list) => new Set(list).size === list.length, 'expected each id once');

/** Lines of the fact bank by their ids, as `G-04`. */
export const factIds = z
  .array(z.string().regex(/^[A-Z]-[0-9A-Z]+$/u, 'expected a line of the fact bank like G-04'))
  .optional();
