// What the server has of an attempt: the answer that counts for each position, straight from the tables.
import type { Pool } from 'pg';

export interface StoredAnswer {
  readonly position: number;
  readonly answer: Readonly<Record<string, unknown>>;
}

/** Of several answers at a position the one with the highest `seq` counts, then the later one. */
export async function listStored(database: Pool, attempt: string): Promise<StoredAnswer[]> {
  const { rows } = await database.query<StoredAnswer>(
    `select distinct on (position) position, answer from response where attempt_id = $1 and not is_late
     order by position, seq desc, arrival desc`,
    [attempt],
  );
  return rows;
}

export async function countScores(database: Pool, attempt: string): Promise<number> {
  const { rows } = await database.query<{ count: number }>(
    'select count(*)::int as count from score where attempt_id = $1',
    [attempt],
  );
  return rows[0]?.count ?? 0;
}
