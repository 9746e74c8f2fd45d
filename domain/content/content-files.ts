// The shapes of the content files other than questions (content/README.md describes them for authors).
import { z } from 'zod';
import { factIds } from '../question/question-parts';

const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'expected lower-case words joined by hyphens');
const text = z.string().trim().min(1);
const month = z.string().regex(/^\d{4}(-\d{2})?$/u, 'expected a year or a month like 2025-11');

/** YAML reads 2025-11 as text but 2025 as a number. */
const date = z.union([month, z.number().int().transform(String).pipe(month)]);

export const courseFile = z.strictObject({
  units: z.array(idSchema).min(1),
  /** Held to what is asked of the course as a whole, too: lengths, counts, reading level, facts. */
  whole: z.boolean().default(false),
});

export const unitFile = z.strictObject({
  id: idSchema,
  number: z.number().int().positive(),
  lessons: z.array(idSchema),
  quiz: z
    .strictObject({
      questions: z.number().int().positive(),
      /** Off when absent. */
      timeLimitMinutes: z.number().int().min(1).max(300).optional(),
    })
    .optional(),
});
export const unitWordsFile = z.strictObject({ title: text, summary: text });

export const lessonFile = z.strictObject({
  id: idSchema,
  minutes: z.number().int().min(8).max(15),
  objectives: z.array(idSchema).min(2).max(4),
  standards: z.array(text),
  sources: z.array(idSchema).min(1),
  asOf: date.optional(),
  facts: factIds,
});
export const lessonFrontMatter = z.strictObject({ title: text, wonder: text, summary: text });

export const objectivesFile = z.array(
  z.strictObject({ id: idSchema, unit: idSchema, prerequisites: z.array(idSchema) }),
);
export const objectiveWordsFile = z.record(idSchema, z.strictObject({ name: text, can: text }));

export const misconceptionsFile = z.array(
  z.strictObject({ id: idSchema, objective: idSchema, lesson: idSchema, step: z.number().int().positive() }),
);
export const misconceptionWordsFile = z.record(idSchema, z.strictObject({ idea: text, remedy: text }));

export const sourcesFile = z.array(
  z.strictObject({
    id: idSchema,
    organisation: text,
    title: text,
    in: text.optional(),
    year: z.number().int().min(800).max(2100),
    asOf: date.optional(),
  }),
);

export const glossaryFile = z.array(z.strictObject({ id: idSchema }));
export const glossaryWordsFile = z.record(idSchema, z.strictObject({ term: text, meaning: text }));

const placeKinds = [
  'volcano',
  'mountain',
  'canyon',
  'valley',
  'fracture',
  'basin',
  'crater',
  'delta',
  'plain',
  'highland',
  'ice-cap',
  'landing',
  'analogue',
] as const;
export const placesFile = z.array(
  z.strictObject({
    id: idSchema,
    /** An `analogue` is a place on Earth; all others are on Mars. */
    kind: z.enum(placeKinds),
    latitudeDeg: z.number().min(-90).max(90),
    longitudeEastDeg: z.number().min(0).lt(360),
    /** Of a landing, in UTC. */
    date: z.iso.date().optional(),
  }),
);
export const placeWordsFile = z.record(idSchema, z.strictObject({ name: text, note: text }));
