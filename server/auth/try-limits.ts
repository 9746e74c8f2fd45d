// Limits on guessing: how many wrong tries a window has, and whether one more may be looked at.
import { countTry } from '../db/sign-in-tries';

export interface TryLimit {
  readonly key: string;
  /** Wrong tries in a window. */
  readonly most: number;
}

/**
 * Counts one more try on each, narrowest first. Where one is reached, the wider ones are not counted on, so that whoever
 * goes on guessing at one thing does not use up what is there for all.
 */
export async function isWithinLimits(
  limits: readonly TryLimit[],
  now: Date,
  windowMs: number,
): Promise<boolean> {
  for (const { key, most } of limits) if ((await countTry(key, now, windowMs)) > most) return false;
  return true;
}
