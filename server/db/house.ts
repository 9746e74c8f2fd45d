// How much there is: counts and sizes for the admin, of nobody in particular.
import { getConnection } from './connection';

export interface HouseCounts {
  readonly classes: number;
  readonly learners: number;
  readonly attempts: number;
  readonly responses: number;
  readonly databaseBytes: number;
}

/** Responses are counted exactly while they are few; many of them as PostgreSQL last estimated, which takes no time. */
const COUNT = `SELECT
  (SELECT count(*) FROM class)::float8 AS classes,
  (SELECT count(*) FROM learner)::float8 AS learners,
  (SELECT count(*) FROM attempt)::float8 AS attempts,
  (SELECT CASE WHEN reltuples < 10000 THEN (SELECT count(*) FROM response) ELSE reltuples END
    FROM pg_class WHERE oid = 'response'::regclass)::float8 AS responses,
  pg_database_size(current_database())::float8 AS "databaseBytes"`;

export async function countHouse(): Promise<HouseCounts> {
  const { rows } = await getConnection().pool.query<HouseCounts>(COUNT);
  const [row] = rows;
  if (row === undefined) throw new Error('the house could not be counted');
  return row;
}
