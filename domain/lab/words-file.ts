// The files of a station in content/lab/: what is the same in both languages, and its words (content/README.md).
import { z } from 'zod';

const text = z.string().trim().min(1);
/** Of fields, readings and sentences; no digits, which an Arabic page writes otherwise. */
const name = z.string().regex(/^[a-z][A-Za-z]*$/u, 'expected letters, the first of them small');
const option = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'expected lower-case words joined by hyphens');

export const labFile = z.strictObject({
  sources: z.array(option).min(1),
  /** The small picture in the list of stations: paths in a box of 96 by 64. */
  sketch: z.array(z.strictObject({ d: text, look: z.enum(['line', 'soft', 'series', 'fill']) })).min(1),
  /** The answers to the prediction, in the order in which they are shown. */
  predictions: z.array(option).min(2).max(4),
});

export const labWordsFile = z.strictObject({
  title: text,
  /** The question to find out. */
  ask: text,
  /** One sentence for the list of stations. */
  summary: text,
  predict: z.strictObject({
    prompt: text,
    answers: z.record(option, text),
    /** What to look at, once predicted. */
    compare: text,
  }),
  /** Of fields and readings. */
  names: z.record(name, text),
  options: z.record(name, z.record(option, text)).default({}),
  tellings: z.record(name, text),
  /** What the picture says: its label, and words in it. */
  picture: z.record(name, text),
  /** How the model works, in paragraphs, and what it leaves out, as a list. */
  model: z.array(text).min(1),
  leftOut: z.array(text).min(1),
});

export type LabWords = z.infer<typeof labWordsFile>;
