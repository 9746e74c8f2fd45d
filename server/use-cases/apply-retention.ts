// Removes what has been kept long enough, and counts it. Run once a day by the server and by `npm run retention`, so it
// asks nobody.
import {
  daysBefore,
  findEnd,
  IDLE_GUEST_DAYS,
  LOG_DAYS,
  monthsBefore,
  MOST_MONTHS,
  SIGN_IN_TRY_DAYS,
} from '../../domain/privacy/retention';
import { writeAudit } from '../db/audit';
import {
  countOutdated,
  removeOutdated,
  type LearnerRecord,
  type Limits,
  type Removed,
} from '../db/retention';
import { getEnv } from '../env';

function listLimits(now: Date): Limits {
  const classesArchivedBefore = monthsBefore(now, getEnv().RETENTION_MONTHS);
  return {
    now,
    classesArchivedBefore,
    // Whichever is shorter; a learner who was made later can have had neither.
    learnersMadeBefore: new Date(
      Math.max(classesArchivedBefore.getTime(), daysBefore(now, IDLE_GUEST_DAYS).getTime()),
    ),
    auditBefore: daysBefore(now, LOG_DAYS),
    triesBefore: daysBefore(now, SIGN_IN_TRY_DAYS),
    erasuresBefore: monthsBefore(now, MOST_MONTHS),
  };
}

const isOverAt =
  (now: Date) =>
  (record: LearnerRecord): boolean =>
    findEnd(record, now, getEnv().RETENTION_MONTHS) !== null;

/** null: another process is at it. That it was done is written down, for the page of the house. */
export async function applyRetention(now: Date): Promise<Removed | null> {
  const removed = await removeOutdated(listLimits(now), isOverAt(now));
  if (removed !== null) await writeAudit({ actorId: null, action: 'retention:apply', subjectId: null });
  return removed;
}

/** How much would be removed if it were done now. */
export async function countDue(now: Date): Promise<Removed> {
  return await countOutdated(listLimits(now), isOverAt(now));
}
