// Tells every process of the app that a learner has done something, once it is stored.
import { getConnection } from './connection';

export const WORK_CHANNEL = 'marsad_work';

/** Gathered for so long, so that a class that saves at once is told in a few messages. */
const GATHER_MS = 250;
/** A message of PostgreSQL holds 8000 bytes, an id 36 and a comma. */
const MOST_IN_MESSAGE = 200;

const waiting = new Set<string>();

/**
 * Never waited for, and never a reason for a save to fail: pages that are told nothing ask again by themselves. A trigger
 * would be the shorter way, but a NOTIFY inside the saving transaction makes all commits of the database wait for each
 * other until it is on the disk.
 */
export function announceWork(learnerId: string): void {
  const { pool } = getConnection();
  const isFirst = waiting.size === 0;
  waiting.add(learnerId);
  if (!isFirst) return;
  const timer = setTimeout(() => {
    const ids = [...waiting];
    waiting.clear();
    for (let start = 0; start < ids.length; start += MOST_IN_MESSAGE) {
      const message = ids.slice(start, start + MOST_IN_MESSAGE).join(',');
      pool.query('SELECT pg_notify($1, $2)', [WORK_CHANNEL, message]).catch(() => undefined);
    }
  }, GATHER_MS);
  timer.unref();
}
