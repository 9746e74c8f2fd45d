// That a learner asked for the solution of a try: stored once, never changed.
import { getConnection } from './connection';

interface GivenUpPlace {
  readonly attemptId: string;
  readonly position: number;
  readonly tryNumber: number;
}

export interface GaveUpRow extends GivenUpPlace {
  readonly revisionId: string;
  readonly objectiveId: string;
  readonly gaveUpAt: Date;
}

export async function recordGaveUp(row: GaveUpRow): Promise<void> {
  await getConnection().prisma.gaveUp.createMany({ data: [row], skipDuplicates: true });
}

/** All that a learner gave up, oldest first. */
export async function listGaveUps(learnerId: string): Promise<GaveUpRow[]> {
  return await getConnection().prisma.gaveUp.findMany({
    where: { attempt: { learnerId } },
    orderBy: { gaveUpAt: 'asc' },
  });
}
