// Classes and who is in them.
import type { Digits, Locale } from '../../domain/locale';
import { AVATARS } from '../../domain/roster';
import { getConnection } from './connection';

interface NewPupil {
  readonly nickname: string;
  readonly locale: Locale;
}

interface NewClass {
  readonly name: string;
  readonly locale: Locale;
  /** Absent: those of its language. */
  readonly digits?: Digits;
  readonly pupils: readonly NewPupil[];
  readonly isSample: boolean;
  /** Since when there are the class and its pupils. Absent: from now on. */
  readonly since?: Date;
}

/** A class with its pupils, all of them or none; the pupils of a sample class are samples. Gives its id. */
export async function createClass({ pupils, since, isSample, ...group }: NewClass): Promise<string> {
  const createdAt = since ?? new Date();
  const enrolments = pupils.map((pupil, index) => ({
    joinedAt: createdAt,
    learner: { create: { ...pupil, isSample, createdAt, avatar: index % AVATARS } },
  }));
  const { id } = await getConnection().prisma.class.create({
    data: { ...group, isSample, createdAt, enrolments: { create: enrolments } },
    select: { id: true },
  });
  return id;
}

export interface PupilRow {
  readonly learnerId: string;
  readonly nickname: string | null;
  readonly locale: Locale;
  readonly attempts: number;
}

/** By language, then nickname. */
export async function listPupils(classId: string): Promise<PupilRow[]> {
  const learners = await getConnection().prisma.learner.findMany({
    where: { enrolments: { some: { classId } } },
    orderBy: [{ locale: 'asc' }, { nickname: 'asc' }],
    select: { id: true, nickname: true, locale: true, _count: { select: { attempts: true } } },
  });
  return learners.map(({ id, _count, ...learner }) => ({
    learnerId: id,
    ...learner,
    attempts: _count.attempts,
  }));
}
