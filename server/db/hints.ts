// Hints that were shown.
import { getConnection } from './connection';

export interface HintPlace {
  readonly attemptId: string;
  readonly position: number;
  readonly tryNumber: number;
}

export async function recordHint(place: HintPlace, step: number): Promise<void> {
  await getConnection().prisma.hintUse.createMany({ data: [{ ...place, step }], skipDuplicates: true });
}

export interface HintCount {
  readonly position: number;
  readonly tryNumber: number;
  readonly count: number;
}

/** How many hints of each position and try were shown. */
export async function listHints(attemptId: string): Promise<HintCount[]> {
  const { rows } = await getConnection().pool.query<HintCount>({
    name: 'list-hints',
    text: `SELECT position, try_number AS "tryNumber", count(*)::int AS count FROM hint_use
      WHERE attempt_id = $1 GROUP BY position, try_number`,
    values: [attemptId],
  });
  return rows;
}
