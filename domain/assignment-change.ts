// What may be changed of work that was given, so that nothing a pupil has begun, or was told, is taken back.
import {
  areDatesInOrder,
  isReleasedAt,
  type AssignmentDates,
  type Release,
  type ReleaseRule,
} from './assignment';

export interface AssignmentTerms extends AssignmentDates {
  /** Null: as many as one likes. */
  readonly mostTries: number | null;
  readonly release: Release;
}

/** As a form sends it. */
export interface AskedTerms extends Omit<AssignmentTerms, 'opensAt'> {
  /** Null: as it was, or now if it is not open yet. */
  readonly opensAt: Date | null;
}

/** What has become of an assignment so far. */
export interface AssignmentUse {
  /** When the teacher opened the results; null: not yet. */
  readonly releasedAt: Date | null;
  /** Somebody has begun an attempt for it. */
  readonly hasBegun: boolean;
  /** Somebody has handed one in. */
  readonly isHandedIn: boolean;
}

/** - `begun`: somebody has begun, so it cannot be planned anew; `results-open`: somebody was told results already */
type ChangeFault = 'bad-dates' | 'begun' | 'results-open';

/** A moment that stays may lie in the past; a new one that has passed means now: nothing is changed backwards. */
function settleMoment(before: Date | null, asked: Date | null, now: Date): Date | null {
  if (asked === null || asked.getTime() === before?.getTime()) return asked;
  return asked < now ? now : asked;
}

/** The terms as they will be. */
export function settleTerms(before: AssignmentTerms, asked: AskedTerms, now: Date): AssignmentTerms {
  const opened = before.opensAt < now ? before.opensAt : now;
  return {
    ...asked,
    opensAt: settleMoment(before.opensAt, asked.opensAt, now) ?? opened,
    dueAt: settleMoment(before.dueAt, asked.dueAt, now),
    closesAt: settleMoment(before.closesAt, asked.closesAt, now),
  };
}

function wereResultsTold(rule: ReleaseRule, { isHandedIn }: AssignmentUse, now: Date): boolean {
  return rule.release === 'at-once' ? isHandedIn : isReleasedAt(rule, now);
}

/** What speaks against `after`; null: nothing. `now` is the server's clock. */
export function findChangeFault(
  before: AssignmentTerms,
  after: AssignmentTerms,
  use: AssignmentUse,
  now: Date,
): ChangeFault | null {
  if (!areDatesInOrder(after, after.release)) return 'bad-dates';
  if (use.hasBegun && after.opensAt > now) return 'begun';
  const { releasedAt } = use;
  const isTakenBack =
    wereResultsTold({ ...before, releasedAt }, use, now) && !isReleasedAt({ ...after, releasedAt }, now);
  return isTakenBack ? 'results-open' : null;
}
