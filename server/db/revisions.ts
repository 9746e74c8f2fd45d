// Published questions: written once, read by their revision, never changed.
import type { PublishedQuestion } from '../../domain/content/catalog';
import { questionSchema, type Question } from '../../domain/question/question';
import { getConnection } from './connection';

/** Adds the revisions that are not there yet; says how many were new. */
export async function publishRevisions(published: readonly PublishedQuestion[]): Promise<number> {
  const { count } = await getConnection().prisma.questionRevision.createMany({
    data: published.map(({ revision, question }) => ({
      id: revision,
      questionId: question.id,
      lessonId: question.lessonId,
      objectiveId: question.objective,
      kind: question.kind,
      body: question,
    })),
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
