// The form of a backup: lines of JSON, gzipped. The first says what it is, then for each table its name and its rows as
// PostgreSQL writes them, and the last one says how many there were, so that a file that was cut short is seen.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';
import { describeError, OperatorError } from '../operator-error';

const headSchema = z.strictObject({
  marsad: z.literal('backup'),
  form: z.literal(1),
  madeAt: z.iso.datetime(),
  /** The migrations of the database it was made of, in their order. */
  migrations: z.array(z.string()),
});
export type Head = z.infer<typeof headSchema>;

const lineSchema = z.union([
  z.strictObject({ table: z.string() }),
  z.strictObject({ rows: z.array(z.string()) }),
  z.strictObject({ end: z.record(z.string(), z.number().int()) }),
]);
export type Line = z.infer<typeof lineSchema>;

interface Reader {
  readonly onHead: (head: Head) => Promise<void> | void;
  readonly onRows: (table: string, rows: readonly string[]) => Promise<void> | void;
}

function parse<T>(schema: z.ZodType<T>, line: string): T {
  const parsed = schema.safeParse(JSON.parse(line));
  if (!parsed.success) throw new Error('it is no backup of Marsad, or of a newer one');
  return parsed.data;
}

/** Reads a backup from its head to its end, and gives how many rows of each table it holds. */
export async function readBackup(file: string, { onHead, onRows }: Reader): Promise<Record<string, number>> {
  const source = createReadStream(file);
  const unzipped = source.pipe(createGunzip());
  source.on('error', (error) => unzipped.destroy(error));
  let isFirst = true;
  let table = '';
  let end: Record<string, number> | null = null;
  for await (const text of createInterface({ input: unzipped, crlfDelay: Infinity })) {
    if (isFirst) {
      await onHead(parse(headSchema, text));
      isFirst = false;
      continue;
    }
    const line = parse(lineSchema, text);
    if ('table' in line) table = line.table;
    else if ('rows' in line) await onRows(table, line.rows);
    else end = line.end;
  }
  if (end === null) throw new Error('it ends too early');
  return end;
}

/** What went wrong with a file, in the operator's words. */
export function explainFile(file: string, error: unknown): OperatorError {
  if (error instanceof OperatorError) return error;
  return new OperatorError(`The backup ${file} cannot be used: ${describeError(error)}.`);
}
