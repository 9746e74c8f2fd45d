// All that is kept about one learner, counted or told whole. Which rows and columns these are is said by the registry.
import type { PoolClient } from 'pg';
import type { Row, Rows } from '../../domain/privacy/hold-back';
import { exportedColumns, isLinked, registry, tables, type LinkedTable } from '../../domain/privacy/registry';
import type { Link } from '../../domain/privacy/table-entry';
import { getConnection } from './connection';

const owned: Record<Link['to'], string> = {
  learner: '$1',
  attempt: 'SELECT id FROM attempt WHERE learner_id = $1',
  class: `SELECT class_id FROM enrolment WHERE learner_id = $1
    UNION SELECT class_id FROM class_teacher WHERE learner_id = $1`,
  group: 'SELECT group_id FROM class_group_member WHERE learner_id = $1',
};

/** The tables that hold something of one learner, and the condition that finds their rows. */
const conditions = tables.filter(isLinked).map((table) => {
  const { columns, to }: Link = registry[table].link;
  return [table, columns.map((column) => `"${column}" IN (${owned[to]})`).join(' OR ')] as const;
});

export interface TableCount {
  readonly table: LinkedTable;
  /** At least 1. */
  readonly count: number;
}

/** Only tables that hold something, in the order of the registry. */
export async function countOwnData(learnerId: string): Promise<TableCount[]> {
  const counts = conditions.map(
    ([table, condition]) =>
      `SELECT '${table}' AS "table", count(*)::int AS count FROM "${table}" WHERE ${condition}`,
  );
  const { rows } = await getConnection().pool.query<TableCount>(counts.join(' UNION ALL '), [learnerId]);
  return conditions.flatMap(([table]) => rows.filter((row) => row.table === table && row.count > 0));
}

/** As they were at one moment: nothing that is written meanwhile is half in it. */
async function atOneMoment<T>(read: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await getConnection().pool.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const value = await read(client);
    await client.query('COMMIT');
    return value;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

async function readTable(
  client: PoolClient,
  table: LinkedTable,
  condition: string,
  learnerId: string,
): Promise<Row[]> {
  const columns = exportedColumns(table).map((column) => `"${column}"`);
  const { rows } = await client.query<{ row: Row }>(
    `SELECT row_to_json(t) AS row FROM (
       SELECT ${columns.join(', ')} FROM "${table}" WHERE ${condition} ORDER BY ${columns.join(', ')}) t`,
    [learnerId],
  );
  return rows.map(({ row }) => row);
}

/** Assignments that this learner worked for and whose results are not open to learners at `now`. */
const CLOSED_ASSIGNMENTS = `SELECT id FROM assignment
  WHERE id IN (SELECT assignment_id FROM attempt WHERE learner_id = $1
      UNION SELECT assignment_id FROM grade_decision WHERE learner_id = $1)
    AND NOT CASE release WHEN 'at-once' THEN true WHEN 'by-hand' THEN released_at IS NOT NULL
      ELSE closes_at IS NOT NULL AND closes_at <= $2 END`;

export interface OwnData {
  /** By the name of their table: rows with their exported columns. */
  readonly tables: Rows;
  /** Assignments whose results the learner may not see yet. */
  readonly closedAssignments: ReadonlySet<string>;
}

export async function readOwnData(learnerId: string, now: Date): Promise<OwnData> {
  return await atOneMoment(async (client) => {
    const read: [string, Row[]][] = [];
    for (const [table, condition] of conditions)
      read.push([table, await readTable(client, table, condition, learnerId)]);
    const closed = await client.query<{ id: string }>(CLOSED_ASSIGNMENTS, [learnerId, now]);
    return {
      tables: Object.fromEntries(read),
      closedAssignments: new Set(closed.rows.map(({ id }) => id)),
    };
  });
}

export interface Profile {
  readonly nickname: string | null;
  readonly createdAt: Date;
  readonly classNames: readonly string[];
  readonly staff: { readonly signInName: string; readonly displayName: string } | null;
}

export async function getProfile(learnerId: string): Promise<Profile> {
  const { enrolments, ...learner } = await getConnection().prisma.learner.findUniqueOrThrow({
    where: { id: learnerId },
    select: {
      ...{ nickname: true, createdAt: true },
      enrolments: { select: { class: { select: { name: true } } }, orderBy: { joinedAt: 'asc' } },
      staff: { select: { signInName: true, displayName: true } },
    },
  });
  return { ...learner, classNames: enrolments.map((enrolment) => enrolment.class.name) };
}
