// What a thrown fault means for whoever waits: the database is away for now, the disk is full, or the code is wrong.
import { z } from 'zod';

export type Fault = 'unavailable' | 'no-space' | 'failed';

const noSpace = /^(?:53100|ENOSPC)$/u;
/** PostgreSQL's and the operating system's codes, and Prisma's for an address without an answer or a broken line. */
const away = /^(?:08|57P0|53300|ECONN|EPIPE|ENOTFOUND|ETIMEDOUT|P1001|P1002|P1008|P1017|P2024)/u;
/** What pg says without a code. */
const awayInWords = /connection (?:terminated|timeout)|timeout exceeded|not queryable/iu;

const coded = z.object({ code: z.string() });
const told = z.object({ message: z.string() });
/** Prisma names what PostgreSQL said inside of its own error. */
const mapped = z.object({ meta: z.object({ driverAdapterError: z.object({ cause: z.unknown() }) }) });
const original = z.object({ originalCode: z.string() });
const originalTold = z.object({ originalMessage: z.string() });

function read<T>(schema: z.ZodType<T>, value: unknown): T | undefined {
  return schema.safeParse(value).data;
}

export function classifyFault(error: unknown): Fault {
  const cause = read(mapped, error)?.meta.driverAdapterError.cause;
  const codes = [read(coded, error)?.code, read(original, cause)?.originalCode];
  const texts = [read(told, error)?.message, read(originalTold, cause)?.originalMessage];
  if (codes.some((code) => code !== undefined && noSpace.test(code))) return 'no-space';
  const isAway =
    codes.some((code) => code !== undefined && away.test(code)) ||
    texts.some((text) => text !== undefined && awayInWords.test(text));
  return isAway ? 'unavailable' : 'failed';
}
