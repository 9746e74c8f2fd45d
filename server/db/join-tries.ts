// How many wrong join codes came from an address, and from all together. An address is kept as a hash only.
import { createHmac } from 'node:crypto';
import { ADDRESS_LIMIT, HOUSE_LIMIT } from '../../domain/join-code';
import { getAuthSecret } from '../app-env';
import { getConnection } from './connection';

/** A try counts before the code is looked up, so that a thousand at once are a thousand. */
const COUNT_TRY = `INSERT INTO sign_in_try AS t (key, failures, since) VALUES ($1, 1, $2)
  ON CONFLICT (key) DO UPDATE SET
    failures = CASE WHEN t.since <= $3 THEN 1 ELSE LEAST(t.failures + 1, 1000000000) END,
    since = CASE WHEN t.since <= $3 THEN $2 ELSE t.since END
  RETURNING failures`;

const limits = { address: ADDRESS_LIMIT, house: HOUSE_LIMIT } as const;
type Counted = keyof typeof limits;

/** Keyed, because there are few enough addresses to try them all. */
function keyOf(counted: Counted, address: string): string {
  const of = counted === 'address' ? address : '';
  return createHmac('sha256', getAuthSecret()).update(`join/${counted}/${of}`).digest('hex');
}

async function countTry(counted: Counted, address: string, now: Date): Promise<boolean> {
  const { most, windowMs } = limits[counted];
  const values = [keyOf(counted, address), now, new Date(now.getTime() - windowMs)];
  const { rows } = await getConnection().pool.query<{ failures: number }>(COUNT_TRY, values);
  return (rows[0]?.failures ?? 0) <= most;
}

/** Counts one more; false when this address, or all addresses together, have guessed as often as they may. */
export async function mayTryCode(address: string, now: Date): Promise<boolean> {
  return (await countTry('address', address, now)) && (await countTry('house', address, now));
}

/** The code was right: it was no guess. */
export async function forgiveTry(address: string): Promise<void> {
  const keys = [keyOf('address', address), keyOf('house', address)];
  const { prisma } = getConnection();
  await prisma.$transaction([
    prisma.signInTry.updateMany({ where: { key: { in: keys } }, data: { failures: { decrement: 1 } } }),
    prisma.signInTry.deleteMany({ where: { key: { in: keys }, failures: { lte: 0 } } }),
  ]);
}
