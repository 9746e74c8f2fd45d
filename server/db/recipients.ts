// Whom work was given to by name, where it is not for the whole class.
import type { AssignmentRow } from './assignments';
import { getConnection } from './connection';

interface Recipient {
  readonly assignmentId: string;
  readonly learnerId: string;
}

/** Of work for a whole class there are none. */
export async function listRecipients(assignmentIds: readonly string[]): Promise<Recipient[]> {
  return await getConnection().prisma.assignmentRecipient.findMany({
    where: { assignmentId: { in: [...assignmentIds] } },
  });
}

/** Whether the work is for this pupil of its class. */
export async function isAskedOf(
  { id, isPicked }: Pick<AssignmentRow, 'id' | 'isPicked'>,
  learnerId: string,
): Promise<boolean> {
  if (!isPicked) return true;
  const place = { assignmentId: id, learnerId };
  return (await getConnection().prisma.assignmentRecipient.count({ where: place })) > 0;
}

/** Whether all of these are pupils of the class. */
export async function areInClass(classId: string, learnerIds: readonly string[]): Promise<boolean> {
  const wanted = [...new Set(learnerIds)];
  const where = { classId, learnerId: { in: wanted } };
  return (await getConnection().prisma.enrolment.count({ where })) === wanted.length;
}
