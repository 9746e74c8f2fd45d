// Whose record has been kept long enough: decided from how a learner is known and when Marsad was last used by them.

export const IDLE_GUEST_DAYS = 90;
export const LOG_DAYS = 30;
export const SIGN_IN_TRY_DAYS = 1;
/** The longest that anything of a learner stays unused, whatever else holds; and so the age of the oldest useful backup. */
export const MOST_MONTHS = 24;

export interface LearnerUse {
  /** The newest sign of life: made, signed in, began or answered something. */
  readonly lastUsedAt: Date;
  /** Of each class they are in, when it was archived; null: it goes on. */
  readonly classes: readonly (Date | null)[];
  readonly hasCard: boolean;
}

export type End = 'idle-guest' | 'class-ended' | 'unused';

const DAY_MS = 86_400_000;

export function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * DAY_MS);
}

/** Calendar months in UTC; of the 31st a shorter month has its last day. */
export function monthsBefore(now: Date, months: number): Date {
  const day = now.getUTCDate();
  const moved = new Date(now);
  moved.setUTCDate(1);
  moved.setUTCMonth(moved.getUTCMonth() - months);
  const lastDay = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate();
  moved.setUTCDate(Math.min(day, lastDay));
  return moved;
}

/** A class is over when it was archived `months` (1 to 24) ago or longer. */
export function isClassOver(archivedAt: Date | null, now: Date, months: number): boolean {
  return archivedAt !== null && archivedAt <= monthsBefore(now, months);
}

/** Why a learner's record has to go now; null: it stays. `months` is 1 to 24. */
export function findEnd({ lastUsedAt, classes, hasCard }: LearnerUse, now: Date, months: number): End | null {
  if (classes.length > 0) {
    if (classes.every((archivedAt) => isClassOver(archivedAt, now, months))) return 'class-ended';
    return lastUsedAt <= monthsBefore(now, MOST_MONTHS) ? 'unused' : null;
  }
  // A card opens the record on any device, so its learner may well come back; a guest has this one browser.
  if (hasCard) return lastUsedAt <= monthsBefore(now, months) ? 'unused' : null;
  return lastUsedAt <= daysBefore(now, IDLE_GUEST_DAYS) ? 'idle-guest' : null;
}
