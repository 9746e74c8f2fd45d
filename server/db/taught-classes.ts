// What a teacher does to a class as a whole: begins it, archives it, shares it. Whose class it is was asked before
// (teaching.ts); who is in it stands in rosters.ts.
import type { Digits, Locale } from '../../domain/locale';
import { getConnection } from './connection';

interface OwnedClass {
  readonly id: string;
  readonly name: string;
  readonly locale: Locale;
  readonly digits: Digits | null;
  readonly ownerId: string;
}

const CREATE_CLASS = `WITH made AS (
    INSERT INTO class (id, name, locale, digits) VALUES ($1, $2, $3::locale, $4::digits)
    ON CONFLICT (id) DO NOTHING RETURNING id)
  INSERT INTO class_teacher (class_id, learner_id, is_owner) SELECT id, $5::uuid, true FROM made`;

/** A class with its owner; false when there is one of this id. */
export async function createOwnedClass({ id, name, locale, digits, ownerId }: OwnedClass): Promise<boolean> {
  const values = [id, name, locale, digits, ownerId];
  return (await getConnection().pool.query(CREATE_CLASS, values)).rowCount === 1;
}

/** How many pupils are in each of these classes. */
export async function countPupils(classIds: readonly string[]): Promise<Map<string, number>> {
  const counts = await getConnection().prisma.enrolment.groupBy({
    by: ['classId'],
    where: { classId: { in: [...classIds] } },
    _count: true,
  });
  return new Map(counts.map(({ classId, _count }) => [classId, _count]));
}

/** Archived, a class lets nobody in any more. */
export async function archiveClass(classId: string, now: Date): Promise<void> {
  await getConnection().prisma.class.updateMany({
    where: { id: classId, archivedAt: null },
    data: { archivedAt: now, joinCode: null, joinCodeUntil: null },
  });
}

export async function unarchiveClass(classId: string): Promise<void> {
  await getConnection().prisma.class.update({ where: { id: classId }, data: { archivedAt: null } });
}

export interface ClassTeacherRow {
  readonly learnerId: string;
  readonly displayName: string;
  readonly isOwner: boolean;
}

/** The owner first, then by name. */
export async function listClassTeachers(classId: string): Promise<ClassTeacherRow[]> {
  const rows = await getConnection().prisma.classTeacher.findMany({
    where: { classId, learner: { staff: { isNot: null } } },
    orderBy: [{ isOwner: 'desc' }, { learner: { staff: { displayName: 'asc' } } }],
    select: {
      learnerId: true,
      isOwner: true,
      learner: { select: { staff: { select: { displayName: true } } } },
    },
  });
  return rows.map(({ learnerId, isOwner, learner }) => ({
    learnerId,
    isOwner,
    displayName: learner.staff?.displayName ?? '',
  }));
}

/** Somebody on the staff, by sign-in name in lower case, teaches along; null when there is nobody of that name. */
export async function addClassTeacher(classId: string, signInName: string): Promise<string | null> {
  const { prisma } = getConnection();
  const found = await prisma.staff.findUnique({ where: { signInName }, select: { learnerId: true } });
  if (found === null) return null;
  const { learnerId } = found;
  await prisma.classTeacher.createMany({ data: [{ classId, learnerId }], skipDuplicates: true });
  return learnerId;
}

/** False when they do not teach along, or own the class. */
export async function removeClassTeacher(classId: string, learnerId: string): Promise<boolean> {
  const { count } = await getConnection().prisma.classTeacher.deleteMany({
    where: { classId, learnerId, isOwner: false },
  });
  return count > 0;
}
