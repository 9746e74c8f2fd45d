// Holds what the writers know against what the database has.
import { isDeepStrictEqual } from 'node:util';
import pg from 'pg';
import { z } from 'zod';
import { findDatabaseUrl, type AppPlace } from '../bench/app-process';
import type { Ledger } from './ledger';

export interface Comparison {
  readonly acknowledged: number;
  readonly found: number;
  /** Acknowledged, and not there. */
  readonly lost: number;
  /** There, with another answer, place or order than was sent. */
  readonly changed: number;
  /** Two rows for one answer. */
  readonly doubled: number;
  /** There, and sent by nobody. */
  readonly invented: number;
  /** Attempts that are another learner's than they were begun by. */
  readonly foreign: number;
  /** Attempts that were acknowledged as handed in, and are open. */
  readonly reopened: number;
  /** Scores of handed-in attempts that are not of the answer with the highest `seq`. */
  readonly misjudged: number;
}

const rowSchema = z.object({
  submissionId: z.string(),
  attemptId: z.string(),
  position: z.number(),
  seq: z.number(),
  answer: z.unknown(),
});
type Row = z.infer<typeof rowSchema>;

const attemptSchema = z.object({ id: z.string(), learnerId: z.string(), isSubmitted: z.boolean() });

async function connect(place: AppPlace): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: findDatabaseUrl(place) });
  await client.connect();
  return client;
}

function countRepeated(keys: readonly string[]): number {
  return keys.length - new Set(keys).size;
}

function isAsSent(row: Row, ledger: Ledger): boolean {
  const sent = ledger.sent.get(row.submissionId);
  if (sent === undefined) return true;
  const { attemptId, position, seq, answer } = sent;
  return isDeepStrictEqual(row, { submissionId: row.submissionId, attemptId, position, seq, answer });
}

/** Each writer is one learner, and no two writers are the same one. */
function countForeign(attempts: readonly z.infer<typeof attemptSchema>[], { writerOf }: Ledger): number {
  const learnerOf = new Map<number, string>();
  const writerOfLearner = new Map<string, number>();
  let foreign = 0;
  for (const { id, learnerId } of attempts) {
    const writer = writerOf.get(id) ?? -1;
    const isOwn =
      (learnerOf.get(writer) ?? learnerId) === learnerId &&
      (writerOfLearner.get(learnerId) ?? writer) === writer;
    if (!isOwn) foreign += 1;
    learnerOf.set(writer, learnerId);
    writerOfLearner.set(learnerId, writer);
  }
  return foreign;
}

const MISJUDGED = `SELECT count(*)::int AS count FROM score s JOIN response r USING (submission_id)
  JOIN attempt a ON a.id = s.attempt_id
  WHERE a.submitted_at IS NOT NULL AND r.seq < (
    SELECT max(seq) FROM response
    WHERE attempt_id = s.attempt_id AND position = s.position AND NOT is_late)`;

export async function compare(place: AppPlace, ledger: Ledger): Promise<Comparison> {
  const client = await connect(place);
  try {
    const responses = await client.query(
      `SELECT submission_id AS "submissionId", attempt_id AS "attemptId", position, seq, answer FROM response`,
    );
    const rows = z.array(rowSchema).parse(responses.rows);
    const attempts = z
      .array(attemptSchema)
      .parse(
        (
          await client.query(
            `SELECT id, learner_id AS "learnerId", submitted_at IS NOT NULL AS "isSubmitted" FROM attempt`,
          )
        ).rows,
      );
    const misjudged = z.array(z.object({ count: z.number() })).parse((await client.query(MISJUDGED)).rows);
    const stored = new Set(rows.map(({ submissionId }) => submissionId));
    const closed = new Set(attempts.filter(({ isSubmitted }) => isSubmitted).map(({ id }) => id));
    const found = [...ledger.acknowledged.keys()].filter((id) => stored.has(id)).length;
    return {
      acknowledged: ledger.acknowledged.size,
      found,
      lost: ledger.acknowledged.size - found,
      changed: rows.filter((row) => !isAsSent(row, ledger)).length,
      doubled:
        countRepeated(rows.map(({ submissionId }) => submissionId)) +
        countRepeated(rows.map(({ attemptId, seq }) => `${attemptId}/${seq}`)),
      invented: rows.filter(({ submissionId }) => !ledger.sent.has(submissionId)).length,
      foreign: countForeign(attempts, ledger),
      reopened: [...ledger.handedIn].filter((id) => !closed.has(id)).length,
      misjudged: misjudged[0]?.count ?? 0,
    };
  } finally {
    await client.end();
  }
}
