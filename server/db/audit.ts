// Who did what to whom, of the things that matter afterwards.
import type { AuditAction } from '../../domain/audit';
import { getConnection } from './connection';

export async function writeAudit({
  actorId,
  action,
  subjectId,
}: {
  actorId: string | null;
  action: AuditAction;
  subjectId: string | null;
}): Promise<void> {
  await getConnection().prisma.auditEntry.create({ data: { actorId, action, subjectId } });
}

export interface AuditLine {
  readonly id: string;
  readonly at: Date;
  readonly action: string;
  /** How the one who did it is called. null: the server, or somebody who is not on the staff any more. */
  readonly by: string | null;
}

const LIST_LAST = `SELECT a.id::text, a.at, a.action, s.display_name AS by FROM audit_entry a
  LEFT JOIN staff s ON s.learner_id = a.actor_id WHERE a.action <> $2 ORDER BY a.id DESC LIMIT $1`;

/** Newest first, without what the server does by itself each day. */
export async function listLastAudit(most: number): Promise<AuditLine[]> {
  const daily: AuditAction = 'retention:apply';
  const { rows } = await getConnection().pool.query<AuditLine>(LIST_LAST, [most, daily]);
  return rows;
}

/** When this was done the last time; null: never, or so long ago that it is forgotten. */
export async function findLastTime(action: AuditAction): Promise<Date | null> {
  const found = await getConnection().prisma.auditEntry.findFirst({
    where: { action },
    orderBy: { id: 'desc' },
    select: { at: true },
  });
  return found?.at ?? null;
}
