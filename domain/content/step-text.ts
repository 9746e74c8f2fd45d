// The plain text of each lesson step, as the content build writes it for the search.
import { z } from 'zod';
import { locales } from '../locale';

export const stepTextsSchema = z.array(
  z.strictObject({
    lesson: z.string(),
    locale: z.enum(locales),
    /** From 1. */
    step: z.number().int().positive(),
    /** Prose alone: no headings, components, tables or formulas. */
    text: z.string(),
  }),
);

export type StepText = z.infer<typeof stepTextsSchema>[number];
