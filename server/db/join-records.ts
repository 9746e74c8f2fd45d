// Joining two records: all that a guest did becomes a pupil's, at one moment or not at all, and the guest is no more.
import type { AuditAction } from '../../domain/audit';
import { announceWork } from './announce-work';
import { getConnection } from './connection';
import type { Prisma } from './generated/client';

export interface Joining {
  /** By the session of the browser that asks: a guest of another browser is never touched. */
  readonly guest: { readonly learnerId: string; readonly sessionId: string };
  /** To whom it all goes. */
  readonly learnerId: string;
}

/** Waits for what is being added to the guest, and keeps others from adding or joining meanwhile. */
async function lockGuest(tx: Prisma.TransactionClient, { guest }: Joining): Promise<boolean> {
  const rows = await tx.$queryRaw<
    unknown[]
  >`SELECT 1 FROM learner WHERE id = ${guest.learnerId}::uuid FOR UPDATE`;
  const { learnerId, sessionId } = guest;
  return (
    rows.length > 0 && (await tx.session.count({ where: { id: sessionId, learnerId, endedAt: null } })) > 0
  );
}

/** All that a guest has; whatever else hangs on a learner makes one more than a guest. */
const ofGuests = new Set(['sessions', 'attempts', 'problems']);

async function isOnlyGuest(tx: Prisma.TransactionClient, learnerId: string): Promise<boolean> {
  const { nickname, isSample, pin, staff, _count } = await tx.learner.findUniqueOrThrow({
    where: { id: learnerId },
    select: { nickname: true, isSample: true, pin: true, staff: true, _count: true },
  });
  const isPlain = nickname === null && !isSample && pin === null && staff === null;
  return isPlain && Object.entries(_count).every(([kind, count]) => count === 0 || ofGuests.has(kind));
}

async function countWork(tx: Prisma.TransactionClient, learnerId: string): Promise<number> {
  const { _count } = await tx.learner.findUniqueOrThrow({
    where: { id: learnerId },
    select: { _count: true },
  });
  return _count.attempts + _count.problems;
}

/** Answers, hints and scores hang on their attempt and come along with it. */
async function moveWork(tx: Prisma.TransactionClient, from: string, to: string): Promise<void> {
  const before = await countWork(tx, from);
  // The database refuses that an attempt changes its learner, besides here.
  await tx.$executeRaw`SELECT set_config('marsad.joining_records', 'yes', true)`;
  const attempts = await tx.attempt.updateMany({ where: { learnerId: from }, data: { learnerId: to } });
  await tx.$executeRaw`SELECT set_config('marsad.joining_records', '', true)`;
  const problems = await tx.problemReport.updateMany({
    where: { learnerId: from },
    data: { learnerId: to },
  });
  if (attempts.count + problems.count !== before || (await countWork(tx, from)) > 0)
    throw new Error('joining two records would have lost work');
}

const action: AuditAction = 'record:join';

/**
 * `gone`: the guest was joined before, by another tab, or its session has ended. `not-guest`: whoever is signed in here is
 * somebody's own record by now, as after joining a class. Either way nothing was changed.
 */
export async function joinRecords(joining: Joining): Promise<'joined' | 'gone' | 'not-guest'> {
  const { guest, learnerId } = joining;
  const outcome = await getConnection().prisma.$transaction(async (tx) => {
    if (!(await lockGuest(tx, joining))) return 'gone';
    if (!(await isOnlyGuest(tx, guest.learnerId))) return 'not-guest';
    await moveWork(tx, guest.learnerId, learnerId);
    await tx.learner.delete({ where: { id: guest.learnerId } });
    await tx.auditEntry.create({ data: { action, actorId: learnerId, subjectId: learnerId } });
    return 'joined';
  });
  if (outcome === 'joined') announceWork(learnerId);
  return outcome;
}
