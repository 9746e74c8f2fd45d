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

/** What comes of a try to sign in by something that can be guessed. */
export type GuardedSignIn =
  | {
      readonly state: 'done';
      readonly learnerId: string;
      readonly sessionId: string;
      /** The cookie of known devices, with this one. */
      readonly devices: string;
    }
  /** Something is wrong; what it is is not told. */
  | { readonly state: 'refused' }
  /** Too many wrong ones; this one was not looked at. */
  | { readonly state: 'wait' };
