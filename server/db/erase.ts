// Erasing a learner: the row, with it all that hangs on it, and what other lists say of it. What stays is that it was done.
import type { AuditAction } from '../../domain/audit';
import { getConnection } from './connection';
import type { Prisma } from './generated/client';

interface Erasing {
  readonly learnerId: string;
  readonly now: Date;
}

async function erase(tx: Prisma.TransactionClient, { learnerId, now }: Erasing): Promise<void> {
  // What an adult did stays in the list, under a number that leads to nobody any more: nobody can empty it by leaving.
  const isStaff = (await tx.staff.count({ where: { learnerId } })) > 0;
  if (!isStaff) await tx.auditEntry.updateMany({ where: { actorId: learnerId }, data: { actorId: null } });
  await tx.auditEntry.updateMany({ where: { subjectId: learnerId }, data: { subjectId: null } });
  await tx.learner.delete({ where: { id: learnerId } });
  await tx.erasure.create({ data: { learnerId, erasedAt: now } });
}

/** Waits for what others are adding to this learner, and keeps them from adding more. */
async function lock(tx: Prisma.TransactionClient, learnerId: string): Promise<boolean> {
  return (
    (await tx.$queryRaw<unknown[]>`SELECT 1 FROM learner WHERE id = ${learnerId}::uuid FOR UPDATE`).length > 0
  );
}

const action: AuditAction = 'own-data:erase';

/** `still-teaching`: they alone teach a class that goes on, and nothing was erased. `gone`: erased before. */
export async function eraseLearner(erasing: Erasing): Promise<'erased' | 'gone' | 'still-teaching'> {
  const { learnerId, now } = erasing;
  return await getConnection().prisma.$transaction(async (tx) => {
    if (!(await lock(tx, learnerId))) return 'gone';
    const alone = { some: { learnerId }, every: { learnerId } };
    if ((await tx.class.count({ where: { archivedAt: null, teachers: alone } })) > 0) return 'still-teaching';
    await erase(tx, erasing);
    await tx.auditEntry.create({ data: { action, at: now } });
    return 'erased';
  });
}

interface ErasingPupil extends Erasing {
  readonly classId: string;
  readonly teacherId: string;
}

/** `in-other-class`: nothing was erased, because another class has them too. `gone`: not in this class. */
export async function erasePupilOfClass(
  erasing: ErasingPupil,
): Promise<'erased' | 'gone' | 'in-other-class'> {
  const { learnerId, classId, teacherId, now } = erasing;
  return await getConnection().prisma.$transaction(async (tx) => {
    if (!(await lock(tx, learnerId))) return 'gone';
    const enrolments = await tx.enrolment.findMany({ where: { learnerId }, select: { classId: true } });
    const isStaff = (await tx.staff.count({ where: { learnerId } })) > 0;
    if (isStaff || !enrolments.some((enrolment) => enrolment.classId === classId)) return 'gone';
    if (enrolments.length > 1) return 'in-other-class';
    await erase(tx, erasing);
    await tx.auditEntry.create({ data: { action, actorId: teacherId, at: now } });
    return 'erased';
  });
}
