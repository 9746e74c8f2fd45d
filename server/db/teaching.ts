// Which classes somebody teaches: every query of a teacher's pages begins here, so that nobody reaches another's class.
import type { Digits, Locale } from '../../domain/locale';
import { getConnection } from './connection';

export interface TaughtClass {
  readonly id: string;
  readonly name: string;
  readonly locale: Locale;
  readonly digits: Digits | null;
  readonly archivedAt: Date | null;
  readonly joinCode: string | null;
  readonly joinCodeUntil: Date | null;
  /** Names the class where a pupil signs in by PIN. null: no PINs were made yet. */
  readonly signInCode: string | null;
  readonly isSample: boolean;
  readonly isOwner: boolean;
}

const columns = {
  ...{ id: true, name: true, locale: true, digits: true, archivedAt: true },
  ...{ joinCode: true, joinCodeUntil: true, isSample: true, signInCode: true },
};

/** The class, when this teacher owns it or teaches along; else null. */
export async function findTaughtClass(classId: string, teacherId: string): Promise<TaughtClass | null> {
  const row = await getConnection().prisma.classTeacher.findUnique({
    where: { classId_learnerId: { classId, learnerId: teacherId } },
    select: { isOwner: true, class: { select: columns } },
  });
  return row === null ? null : { ...row.class, isOwner: row.isOwner };
}

/** Newest first; archived ones at the end. */
export async function listTaughtClasses(teacherId: string): Promise<TaughtClass[]> {
  const rows = await getConnection().prisma.classTeacher.findMany({
    where: { learnerId: teacherId },
    orderBy: [{ class: { archivedAt: { sort: 'asc', nulls: 'first' } } }, { class: { createdAt: 'desc' } }],
    select: { isOwner: true, class: { select: columns } },
  });
  return rows.map(({ isOwner, class: found }) => ({ ...found, isOwner }));
}
