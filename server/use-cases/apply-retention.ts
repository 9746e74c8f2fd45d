// Removes what has been kept long enough. Run once a day by the server and by `npm run retention`, so it asks nobody.
import {
  daysBefore,
  findEnd,
  IDLE_GUEST_DAYS,
  LOG_DAYS,
  monthsBefore,
  MOST_MONTHS,
  SIGN_IN_TRY_DAYS,
} from '../../domain/privacy/retention';
import { removeOutdated, type Removed } from '../db/retention';
import { getEnv } from '../env';

/** null: another process is at it. */
export async function applyRetention(now: Date): Promise<Removed | null> {
  const months = getEnv().RETENTION_MONTHS;
  const classesArchivedBefore = monthsBefore(now, months);
  return await removeOutdated(
    {
      now,
      classesArchivedBefore,
      // Whichever is shorter; a learner who was made later can have had neither.
      learnersMadeBefore: new Date(
        Math.max(classesArchivedBefore.getTime(), daysBefore(now, IDLE_GUEST_DAYS).getTime()),
      ),
      auditBefore: daysBefore(now, LOG_DAYS),
      triesBefore: daysBefore(now, SIGN_IN_TRY_DAYS),
      erasuresBefore: monthsBefore(now, MOST_MONTHS),
    },
    (record) => findEnd(record, now, months) !== null,
  );
}
