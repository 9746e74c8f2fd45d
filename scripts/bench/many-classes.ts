// A database in which a class with its work stands among many others: copies of it, with ids of their own. Every pupil
// worked at times of their own in a term, and rows lie in the order of time: those of one class lie far from each other,
// as they come to lie in the tables of a school.
import pg from 'pg';

/** Of a row and the number of its copy: 0 is the class itself. */
const COPY_ID = `CREATE FUNCTION pg_temp.copy_id(id uuid, copy int) RETURNS uuid IMMUTABLE LANGUAGE sql AS
  $$ SELECT CASE WHEN copy = 0 THEN id ELSE md5(copy || id::text)::uuid END $$`;

/** When a copy of an attempt began: within sixty days, the same for all that belongs to it. */
const BEGAN_AT = `CREATE FUNCTION pg_temp.began_at(id uuid, copy int) RETURNS timestamptz STABLE LANGUAGE sql AS
  $$ SELECT now() - make_interval(secs => abs(hashtext(copy || id::text)::bigint) % (60 * 86400)) $$`;

const tables = ['attempt', 'response', 'score'];

const MAKE_PEOPLE = [
  `INSERT INTO learner (id, locale, nickname, avatar) SELECT pg_temp.copy_id(l.id, copy), locale, nickname, avatar
    FROM enrolment JOIN learner l ON l.id = learner_id, generate_series(1, $1::int - 1) AS copy`,
  `INSERT INTO class (id, name, locale) SELECT pg_temp.copy_id(id, copy), name, locale
    FROM class, generate_series(1, $1::int - 1) AS copy`,
  `INSERT INTO enrolment (class_id, learner_id)
    SELECT pg_temp.copy_id(class_id, copy), pg_temp.copy_id(learner_id, copy)
    FROM enrolment, generate_series(1, $1::int - 1) AS copy`,
  `INSERT INTO assignment (id, class_id, work, work_id, opens_at, release)
    SELECT pg_temp.copy_id(id, copy), pg_temp.copy_id(class_id, copy), work, work_id, opens_at, release
    FROM assignment, generate_series(1, $1::int - 1) AS copy`,
];

/** Half a minute from one answer to the next. */
const ANSWERED_AT = `pg_temp.began_at(attempt_id, copy) + make_interval(secs => 30 * position)`;

const MAKE_WORK = [
  `INSERT INTO attempt (id, learner_id, quiz_id, mode, seed, revision_ids, started_at, submitted_at, earned_numerator,
      earned_denominator, possible, assignment_id)
    SELECT pg_temp.copy_id(id, copy), pg_temp.copy_id(learner_id, copy), quiz_id, mode, seed, revision_ids,
      pg_temp.began_at(id, copy), submitted_at - started_at + pg_temp.began_at(id, copy), earned_numerator,
      earned_denominator, possible, pg_temp.copy_id(assignment_id, copy)
    FROM own_attempt, generate_series(0, $1::int - 1) AS copy ORDER BY 7`,
  `INSERT INTO response (submission_id, attempt_id, position, try_number, seq, step, answer, confidence, is_late, received_at)
    SELECT pg_temp.copy_id(submission_id, copy), pg_temp.copy_id(attempt_id, copy), position, try_number, seq, step,
      answer, confidence, is_late, ${ANSWERED_AT} FROM own_response, generate_series(0, $1::int - 1) AS copy ORDER BY 10`,
  `INSERT INTO score (submission_id, attempt_id, position, try_number, generation, revision_id, objective_id, outcome,
      earned_numerator, earned_denominator, misconceptions, hints_used, scored_at)
    SELECT pg_temp.copy_id(submission_id, copy), pg_temp.copy_id(attempt_id, copy), position, try_number, generation,
      revision_id, objective_id, outcome, earned_numerator, earned_denominator, misconceptions, hints_used, ${ANSWERED_AT}
    FROM own_score, generate_series(0, $1::int - 1) AS copy ORDER BY 13`,
];

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

function nameDatabase(url: string): string {
  return new URL(url).pathname.slice(1);
}

/** An empty database, or a copy of another that nobody is connected to. `server`: any database beside it. */
export async function createDatabase(server: string, url: string, template?: string): Promise<void> {
  const client = await connect(server);
  try {
    const name = client.escapeIdentifier(nameDatabase(url));
    await client.query(`DROP DATABASE IF EXISTS ${name}`);
    const from = template === undefined ? '' : ` TEMPLATE ${client.escapeIdentifier(nameDatabase(template))}`;
    await client.query(`CREATE DATABASE ${name}${from}`);
  } finally {
    await client.end();
  }
}

/** Puts about so many responses into a database that holds one class; gives how many there are. */
export async function fillWithClasses(url: string, responses: number): Promise<number> {
  const client = await connect(url);
  try {
    const count = async () =>
      (await client.query<{ count: number }>('SELECT count(*)::int AS count FROM response')).rows[0]?.count ??
      0;
    const classes = Math.round(responses / (await count()));
    await client.query('BEGIN');
    await client.query(COPY_ID);
    await client.query(BEGAN_AT);
    for (const table of tables) await client.query(`CREATE TEMP TABLE own_${table} AS TABLE ${table}`);
    await client.query('TRUNCATE attempt CASCADE');
    for (const statement of [...MAKE_PEOPLE, ...MAKE_WORK]) await client.query(statement, [classes]);
    await client.query('COMMIT');
    // As the server does by itself after a while.
    await client.query('VACUUM (ANALYZE)');
    return await count();
  } finally {
    await client.end();
  }
}
