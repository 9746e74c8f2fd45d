// Time limits: off unless a quiz has one, longer for whoever was given more time, and kept by the server's clock alone.

/** A learner's time factor: 1 is the time of the quiz, 3 the most there is. */
const LONGEST_FACTOR = 3;

const MS_PER_MINUTE = 60_000;

/**
 * When answers begin to be late: the limit in minutes times the learner's factor after the start. Null without a limit.
 * `startedMs` is in milliseconds since 1970. A factor outside 1 to 3 is taken as the nearer end: nobody loses time.
 */
export function computeDeadlineMs(
  startedMs: number,
  timeLimitMinutes: number | undefined,
  timeFactor: number,
): number | null {
  if (timeLimitMinutes === undefined) return null;
  const factor = Math.min(Math.max(timeFactor, 1), LONGEST_FACTOR);
  return startedMs + Math.round(timeLimitMinutes * factor * MS_PER_MINUTE);
}

/** What is said of the time left: quiet minutes, one warning at five minutes and one at one minute, then that it is over. */
export type TimeStage = 'quiet' | 'five-minutes' | 'one-minute' | 'over';

/** `leftMs`: time left in milliseconds, by whatever clock; below nought it is over. */
export function stageOfTime(leftMs: number): TimeStage {
  if (leftMs <= 0) return 'over';
  if (leftMs <= MS_PER_MINUTE) return 'one-minute';
  return leftMs <= 5 * MS_PER_MINUTE ? 'five-minutes' : 'quiet';
}

/** Whole minutes left, begun ones counted; nought when it is over. */
export function minutesLeft(leftMs: number): number {
  return Math.max(0, Math.ceil(leftMs / MS_PER_MINUTE));
}
