// An attempt with what it asks, as the database has it: the letters of an answer follow from its seed.
import type { Pool } from 'pg';
import type { Question } from '../../../domain/question/question';
import { readCatalog } from './answer-key';
import type { Guest } from './guest';

/** A question at its position of an attempt. */
export interface Asked {
  readonly guest: Guest;
  readonly attempt: string;
  readonly seed: string;
  readonly position: number;
  readonly question: Question;
}

const questions = new Map(readCatalog().questions.map(({ revision, question }) => [revision, question]));

export async function beginAsked(
  database: Pool,
  guest: Guest,
  quiz: string,
  assignment?: string,
): Promise<Asked[]> {
  const attempt = await guest.start(quiz, undefined, assignment);
  const { rows } = await database.query<{ seed: string; revisions: string[] }>(
    'select seed, revision_ids as revisions from attempt where id = $1',
    [attempt],
  );
  const [row] = rows;
  if (row === undefined) throw new Error(`No attempt at ${quiz} was stored.`);
  return row.revisions.flatMap((revision, position) => {
    const question = questions.get(revision);
    return question === undefined ? [] : [{ guest, attempt, seed: row.seed, position, question }];
  });
}
