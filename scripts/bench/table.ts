// Tables for a terminal: columns as wide as their longest cell, numbers to the right.

export interface Measure {
  readonly name: string;
  readonly value: string;
  readonly goal: string;
  /** Null: not judged, and why stands above the table. */
  readonly isReached: boolean | null;
}

export function printTable(rows: readonly (readonly string[])[]): void {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  for (const row of rows) {
    const cells = row.map((cell, column) => {
      const width = widths[column] ?? 0;
      return /^[<>≤≥]? ?[\d.]/.test(cell) ? cell.padStart(width) : cell.padEnd(width);
    });
    console.log(cells.join('  ').trimEnd());
  }
}

const verdicts = new Map([
  [true, 'reached'],
  [false, 'NOT REACHED'],
  [null, 'not judged'],
]);

/** Prints what was measured beside what was promised. */
export function printMeasures(title: string, measures: readonly Measure[]): void {
  console.log(`\n${title}\n`);
  printTable(
    measures.map(({ name, value, goal, isReached }) => [
      name,
      value,
      goal === '' ? '' : `goal ${goal}`,
      goal === '' ? '' : (verdicts.get(isReached) ?? ''),
    ]),
  );
}
