// The shapes that several use cases take.
import { z } from 'zod';
import { quizPurposes } from '../../domain/attempt/quiz';
import { tidyLine, tidyLines } from '../../domain/typed-text';

export const attemptId = z.uuid();
export const assignmentId = z.uuid();
export const classId = z.uuid();
export const learnerId = z.uuid();
export const quizIdSchema = z
  .string()
  .max(300)
  .regex(new RegExp(`^[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:${quizPurposes.join('|')})$`, 'u'));

/** The number of a printed sheet. */
export const sheetSeed = z.string().regex(/^[a-z0-9]{4,12}$/u);

/** Addresses give numbers as text: digits and nothing else, where `z.coerce` would take " ", "0x1", true and [1]. */
function fromDigits(given: unknown): unknown {
  return typeof given === 'string' && /^\d{1,3}$/u.test(given) ? Number(given) : given;
}
/** From 0. */
export const position = z.preprocess(fromDigits, z.number().int().min(0).max(99));
/** From 1. */
export const tryNumber = z.preprocess(fromDigits, z.number().int().min(1).max(999));
/** How many there shall be, from 1. */
export const quantity = z.preprocess(fromDigits, z.number().int().min(1).max(999));
/** Of a row that counts its changes, from 1. */
export const version = z.preprocess(fromDigits, z.number().int().min(1).max(999));
/** Of a lesson, from 1. */
export const lessonStep = z.preprocess(fromDigits, z.number().int().min(1).max(50));
export const slug = z
  .string()
  .max(100)
  .regex(/^[a-z0-9-]+$/u);

/** A free text in one line, at most `most` code units, tidied; possibly empty. */
export const typedLine = (most: number) => z.string().max(most).transform(tidyLine);
/** The same in several lines. */
export const typedLines = (most: number) => z.string().max(most).transform(tidyLines);
