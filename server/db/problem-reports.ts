// Problems that learners report with a question: stored once, within a limit, listed for the operator, closed.
import type { ProblemAspect } from '../../domain/attempt/problem';
import type { Locale } from '../../domain/locale';
import { getConnection } from './connection';

export interface NewProblem {
  readonly id: string;
  readonly learnerId: string;
  readonly attemptId: string;
  readonly position: number;
  readonly tryNumber: number;
  readonly revisionId: string;
  readonly variantSeed: string;
  readonly locale: Locale;
  readonly aspect: ProblemAspect;
  readonly text: string;
}

/** `too-many`: this learner has sent as many as one may within a day. `conflict`: the id is another learner's. */
export type Stored = 'stored' | 'too-many' | 'conflict';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The lock makes reports of one learner wait for each other, so that many at once do not pass the limit together. */
export async function storeProblem(problem: NewProblem, mostADay: number, now: Date): Promise<Stored> {
  const { id, learnerId } = problem;
  return await getConnection().prisma.$transaction(async (transaction) => {
    await transaction.$queryRaw`SELECT id FROM learner WHERE id = ${learnerId}::uuid FOR UPDATE`;
    const known = await transaction.problemReport.findUnique({ where: { id }, select: { learnerId: true } });
    if (known !== null) return known.learnerId === learnerId ? 'stored' : 'conflict';
    const since = new Date(now.getTime() - DAY_MS);
    const sent = await transaction.problemReport.count({ where: { learnerId, reportedAt: { gt: since } } });
    if (sent >= mostADay) return 'too-many';
    // Two learners with one id at the same moment: the first is stored, the second is told.
    const { count } = await transaction.problemReport.createMany({
      data: [{ ...problem, reportedAt: now }],
      skipDuplicates: true,
    });
    return count === 1 ? 'stored' : 'conflict';
  });
}

export interface OpenProblem extends Omit<NewProblem, 'learnerId'> {
  readonly reportedAt: Date;
}

/** Those that nobody has closed, oldest first. Whose they are is not said: it does not help to mend a question. */
export async function listOpenProblems(): Promise<OpenProblem[]> {
  return await getConnection().prisma.problemReport.findMany({
    where: { closedAt: null },
    orderBy: { reportedAt: 'asc' },
    omit: { learnerId: true, closedAt: true },
  });
}

/** False when there is no open report of this id. */
export async function closeProblem(id: string, now: Date): Promise<boolean> {
  const { count } = await getConnection().prisma.problemReport.updateMany({
    where: { id, closedAt: null },
    data: { closedAt: now },
  });
  return count === 1;
}
