// How often somebody tried to get in, by name and password or by a join code. The table tells nobody which names were
// tried, or from where; what is past its window is removed by retention.
import { createHmac } from 'node:crypto';
import { getAuthSecret } from '../app-env';
import { getConnection } from './connection';

/** Keyed, because there are few enough addresses and names to try them all. */
function hashKey(key: string): string {
  return createHmac('sha256', getAuthSecret()).update(key).digest('hex');
}

/** Counted before anything is looked at, so that a thousand tries at the same moment are no way around. */
const COUNT_TRY = `INSERT INTO sign_in_try AS t (key, failures, since) VALUES ($1, 1, $2)
  ON CONFLICT (key) DO UPDATE SET
    failures = CASE WHEN t.since <= $3 THEN 1 ELSE LEAST(t.failures + 1, 1000000000) END,
    since = CASE WHEN t.since <= $3 THEN $2 ELSE t.since END
  RETURNING failures`;

/** Counts one more try; gives how many there were since the window began, with this one. */
export async function countTry(key: string, now: Date, windowMs: number): Promise<number> {
  const values = [hashKey(key), now, new Date(now.getTime() - windowMs)];
  const { rows } = await getConnection().pool.query<{ failures: number }>(COUNT_TRY, values);
  const [row] = rows;
  if (row === undefined) throw new Error('a try was not counted');
  return row.failures;
}

interface Forgiven {
  /** Nothing is held against these any more. */
  readonly forgotten?: readonly string[];
  /** Of these the one try is taken back. */
  readonly takenBack: readonly string[];
}

/**
 * The try was right, so it was no guess. Row by row, each by itself: a class that comes in at once shares its rows, and
 * statements that held several of them waited for each other until PostgreSQL ended one.
 */
export async function forgiveTry({ forgotten = [], takenBack }: Forgiven): Promise<void> {
  const { signInTry } = getConnection().prisma;
  for (const key of forgotten.map(hashKey)) await signInTry.deleteMany({ where: { key } });
  for (const key of takenBack.map(hashKey)) {
    await signInTry.updateMany({ where: { key }, data: { failures: { decrement: 1 } } });
    await signInTry.deleteMany({ where: { key, failures: { lte: 0 } } });
  }
}
