// How long answers of an attempt still count: until its time limit ends, or its assignment closes.
import { earlierEnd } from '../../domain/assignment';
import type { AttemptRow } from '../db/attempts';

/** In milliseconds, below nought when it is over; null without an end. */
export function findTimeLeftMs(
  { deadlineAt, closesAt }: Pick<AttemptRow, 'deadlineAt' | 'closesAt'>,
  now: Date,
): number | null {
  const end = earlierEnd(deadlineAt, closesAt);
  return end === null ? null : end.getTime() - now.getTime();
}
