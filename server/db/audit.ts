// Who did what to whom, of the things that matter afterwards.
import { getConnection } from './connection';

export async function writeAudit({
  actorId,
  action,
  subjectId,
}: {
  actorId: string | null;
  action: string;
  subjectId: string | null;
}): Promise<void> {
  await getConnection().prisma.auditEntry.create({ data: { actorId, action, subjectId } });
}
