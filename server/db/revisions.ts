// Published questions: written once, read by their revision, never changed.
import type { PublishedQuestion } from '../../domain/content/catalog';
import { questionSchema, type Question } from '../../domain/question/question';
import { getConnection } from './connection';

/** Adds the revisions that are not there yet; says how many were new. */
export async function publishRevisions(published: readonly PublishedQuestion[]): Promise<number> {
  const { prisma } = getConnection();
  // Almost always nothing is new, and sending the whole course to hear that takes seconds of every start.
  const known = await prisma.questionRevision.findMany({
    where: { id: { in: published.map(({ revision }) => revision) } },
    select: { id: true },
  });
  const knownIds = new Set(known.map(({ id }) => id));
  const missing = published.filter(({ revision }) => !knownIds.has(revision));
  if (missing.length === 0) return 0;
  const { count } = await prisma.questionRevision.createMany({
    data: missing.map(({ revision, question }) => ({
      id: revision,
      questionId: question.id,
      lessonId: question.lessonId,
      objectiveId: question.objective,
      kind: question.kind,
      body: question,
    })),
    // Another process may start at the same moment.
    skipDuplicates: true,
  });
  return count;
}

export async function findRevision(revision: string): Promise<Question | null> {
  const row = await getConnection().prisma.questionRevision.findUnique({
    where: { id: revision },
    select: { body: true },
  });
  return row === null ? null : questionSchema.parse(row.body);
}
