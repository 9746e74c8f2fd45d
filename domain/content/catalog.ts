// The whole course as one checked value: what the content build writes and the server reads.
import { z } from 'zod';
import { stationIdSchema } from '../lab/station-id';
import { labFile, labWordsFile } from '../lab/words-file';
import { questionSchema } from '../question/question';
import {
  glossaryWordsFile,
  lessonFile,
  lessonFrontMatter,
  misconceptionsFile,
  misconceptionWordsFile,
  objectivesFile,
  objectiveWordsFile,
  placesFile,
  placeWordsFile,
  sourcesFile,
  unitFile,
  unitWordsFile,
} from './content-files';

function inBoth<Words extends z.ZodType>(words: Words) {
  return z.strictObject({ en: words, ar: words });
}

const step = z.strictObject({
  title: z.string(),
  terms: z.array(z.string()),
  places: z.array(z.string()),
  stations: z.array(z.string()),
});

export const catalogSchema = z.strictObject({
  units: z.array(unitFile.extend({ words: inBoth(unitWordsFile) })),
  lessons: z.array(
    lessonFile.extend({
      unit: z.string(),
      /** Place in the unit, from 1. */
      number: z.number().int().positive(),
      words: inBoth(lessonFrontMatter.extend({ steps: z.array(step) })),
      /** The questions asked in the text, with the step (from 1) each stands in, in reading order. */
      inline: z.array(z.strictObject({ question: z.string(), step: z.number().int().positive() })),
    }),
  ),
  /** `revision` names this very text and key: it changes when anything in `question` does. */
  questions: z.array(z.strictObject({ revision: z.string(), question: questionSchema })),
  objectives: z.array(objectivesFile.element.extend({ words: inBoth(objectiveWordsFile.valueType) })),
  misconceptions: z.array(
    misconceptionsFile.element.extend({ words: inBoth(misconceptionWordsFile.valueType) }),
  ),
  sources: sourcesFile,
  glossary: z.array(z.strictObject({ id: z.string(), words: inBoth(glossaryWordsFile.valueType) })),
  places: z.array(placesFile.element.extend({ words: inBoth(placeWordsFile.valueType) })),
  lab: z.array(labFile.extend({ id: stationIdSchema, words: inBoth(labWordsFile) })),
});

export type Catalog = z.infer<typeof catalogSchema>;
export type Unit = Catalog['units'][number];
export type Lesson = Catalog['lessons'][number];
export type Objective = Catalog['objectives'][number];
export type Misconception = Catalog['misconceptions'][number];
export type Source = Catalog['sources'][number];
export type GlossaryEntry = Catalog['glossary'][number];
export type Place = Catalog['places'][number];
export type LabStation = Catalog['lab'][number];
export type PublishedQuestion = Catalog['questions'][number];
