// Classes and who is in them.
import type { Locale } from '../../domain/locale';
import { getConnection } from './connection';

interface NewPupil {
  readonly nickname: string;
  readonly locale: Locale;
}

interface NewClass {
  readonly name: string;
  readonly locale: Locale;
  readonly pupils: readonly NewPupil[];
  readonly isSample: boolean;
}

/** A class with its pupils, all of them or none; the pupils of a sample class are samples. Gives its id. */
export async function createClass({ name, locale, pupils, isSample }: NewClass): Promise<string> {
  const { id } = await getConnection().prisma.class.create({
    data: {
      name,
      locale,
      isSample,
      enrolments: { create: pupils.map((pupil) => ({ learner: { create: { ...pupil, isSample } } })) },
    },
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
