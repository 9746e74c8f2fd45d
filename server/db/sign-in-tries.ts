// How often somebody tried to sign in, by hashed keys: the table tells nobody which names were tried, or from where.
import { createHash } from 'node:crypto';
import { getConnection } from './connection';

function hashKey(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

/** Counted before the password is looked at, so that a thousand tries at the same moment are no way around. */
const COUNT_TRY = `INSERT INTO sign_in_try AS t (key, failures, since) VALUES ($1, 1, $2)
  ON CONFLICT (key) DO UPDATE SET
    failures = CASE WHEN t.since <= $3 THEN 1 ELSE t.failures + 1 END,
    since = CASE WHEN t.since <= $3 THEN $2 ELSE t.since END
  RETURNING failures`;

/** Counts one more try; gives how many there were since the window began, with this one. */
export async function countTry(key: string, now: Date, windowMs: number): Promise<number> {
  const { rows } = await getConnection().pool.query<{ failures: number }>(COUNT_TRY, [
    hashKey(key),
    now,
    new Date(now.getTime() - windowMs),
  ]);
  const [row] = rows;
  if (row === undefined) throw new Error('a try was not counted');
  return row.failures;
}

/** The try was right: of its own key nothing is held against it any more, of the wider ones this one is taken back. */
export async function forgiveTry(own: string, wider: readonly string[], endedBefore: Date): Promise<void> {
  const { prisma } = getConnection();
  await prisma.$transaction([
    prisma.signInTry.deleteMany({
      where: { OR: [{ key: hashKey(own) }, { since: { lt: endedBefore } }] },
    }),
    prisma.signInTry.updateMany({
      where: { key: { in: wider.map(hashKey) }, failures: { gt: 0 } },
      data: { failures: { decrement: 1 } },
    }),
  ]);
}
