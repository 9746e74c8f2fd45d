// The shapes that several use cases take.
import { z } from 'zod';

export const attemptId = z.uuid();
export const quizIdSchema = z
  .string()
  .max(120)
  .regex(/^[a-z0-9-]+\.(inline|practice|unit)$/u);
/** From 0. Routes give it as text. */
export const position = z.coerce.number().int().min(0).max(99);
/** From 1. */
export const tryNumber = z.coerce.number().int().min(1).max(999);
export const slug = z
  .string()
  .max(100)
  .regex(/^[a-z0-9-]+$/u);
