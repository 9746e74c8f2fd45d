// What a learner may not read yet is not in the file either: results of assignments whose feedback is not open.

export type Row = Readonly<Record<string, unknown>>;
export type Rows = Readonly<Record<string, readonly Row[]>>;

const earned = { earned_numerator: null, earned_denominator: null };

/**
 * `tables` by name, with rows by column. Without the scores of attempts and the decisions of assignments in
 * `closedAssignments`; the learner's own answers stay.
 */
export function holdBack(tables: Rows, closedAssignments: ReadonlySet<string>): Rows {
  const isClosed = (id: unknown): boolean => typeof id === 'string' && closedAssignments.has(id);
  const attempts = tables['attempt'] ?? [];
  const closed = new Set(attempts.filter((row) => isClosed(row['assignment_id'])).map((row) => row['id']));
  const changes: Record<string, (rows: readonly Row[]) => readonly Row[]> = {
    attempt: (rows) => rows.map((row) => (closed.has(row['id']) ? { ...row, ...earned } : row)),
    score: (rows) => rows.filter((row) => !closed.has(row['attempt_id'])),
    grade_decision: (rows) => rows.filter((row) => !isClosed(row['assignment_id'])),
  };
  return Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [name, changes[name]?.(rows) ?? rows]),
  );
}
