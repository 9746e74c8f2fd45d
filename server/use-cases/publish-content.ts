// Writes the questions of this build to the database as revisions that attempts can pin. Run at start, by nobody's
// request, so it takes no actor.
import { getCourse } from '../content/catalog';
import { publishRevisions } from '../db/revisions';

export async function publishContent(): Promise<{ published: number; unchanged: number }> {
  const { questions } = getCourse().catalog;
  const published = await publishRevisions(questions);
  return { published, unchanged: questions.length - published };
}
