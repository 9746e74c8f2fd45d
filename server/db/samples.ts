// What `npm run demo` has made: found and removed by its mark alone, so that nothing of anybody else is touched.
import { getConnection } from './connection';

export async function findSampleClass(): Promise<string | null> {
  const found = await getConnection().prisma.class.findFirst({
    where: { isSample: true },
    orderBy: { createdAt: 'desc' },
    select: { id: true },
  });
  return found?.id ?? null;
}

export interface RemovedSamples {
  readonly classes: number;
  readonly learners: number;
  readonly attempts: number;
  readonly answers: number;
}

/** With a learner go its sessions, cards, enrolments, attempts, answers and scores. */
export async function removeSamples(): Promise<RemovedSamples> {
  const { prisma } = getConnection();
  const ofSamples = { learner: { isSample: true } };
  const [attempts, answers, learners, classes] = await prisma.$transaction([
    prisma.attempt.count({ where: ofSamples }),
    prisma.response.count({ where: { attempt: ofSamples } }),
    prisma.learner.deleteMany({ where: { isSample: true } }),
    prisma.class.deleteMany({ where: { isSample: true } }),
  ]);
  return { classes: classes.count, learners: learners.count, attempts, answers };
}
