// What `npm run demo` has made: found and removed by its mark alone, so that nothing of anybody else is touched.
import { getConnection } from './connection';

export async function findSampleClass(name: string): Promise<string | null> {
  const found = await getConnection().prisma.class.findFirst({
    where: { isSample: true, name },
    orderBy: { createdAt: 'desc' },
    select: { id: true },
  });
  return found?.id ?? null;
}

/** The sample teacher of this sign-in name; false where the name belongs to somebody real; null where to nobody. */
export async function findSampleTeacher(signInName: string): Promise<string | false | null> {
  const found = await getConnection().prisma.staff.findUnique({
    where: { signInName },
    select: { learner: { select: { id: true, isSample: true } } },
  });
  if (found === null) return null;
  return found.learner.isSample ? found.learner.id : false;
}

export async function ownSampleClass(classId: string, learnerId: string): Promise<void> {
  const place = { classId, learnerId };
  await getConnection().prisma.classTeacher.upsert({
    where: { classId_learnerId: place },
    create: { ...place, isOwner: true },
    update: {},
  });
}

export interface RemovedSamples {
  readonly classes: number;
  readonly learners: number;
  readonly attempts: number;
  readonly answers: number;
}

/**
 * With a learner go its sessions, cards, enrolments, attempts, answers and scores. What sample teachers did goes as well,
 * although the trail of others is kept: afterwards it is as if there had been no demo.
 */
export async function removeSamples(): Promise<RemovedSamples> {
  const { prisma } = getConnection();
  const ofSamples = { learner: { isSample: true } };
  const [attempts, answers, , , learners, classes] = await prisma.$transaction([
    prisma.attempt.count({ where: ofSamples }),
    prisma.response.count({ where: { attempt: ofSamples } }),
    prisma.$executeRaw`DELETE FROM audit_entry WHERE actor_id IN (SELECT id FROM learner WHERE is_sample)`,
    // Teachers first, who are no learners for those who count.
    prisma.learner.deleteMany({ where: { isSample: true, staff: { isNot: null } } }),
    prisma.learner.deleteMany({ where: { isSample: true } }),
    prisma.class.deleteMany({ where: { isSample: true } }),
  ]);
  return { classes: classes.count, learners: learners.count, attempts, answers };
}
