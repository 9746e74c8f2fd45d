// An error whose message is meant for the person who runs Marsad: shown as it is, without a stack.

export class OperatorError extends Error {
  override readonly name = 'OperatorError';
}

/** What an unknown thrown thing says, in one line. */
export function describeError(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(describeError).join('; ');
  if (error instanceof Error) return error.message === '' ? error.name : error.message;
  return String(error);
}

/** The system's or PostgreSQL's code of an error, also of one that only wraps others (Node tries each address). */
export function getErrorCode(error: unknown): string | null {
  if (error instanceof AggregateError && error.errors.length > 0) return getErrorCode(error.errors[0]);
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return null;
}

/** What it says, with the code by which it can be looked up: "the connection was cut (ECONNRESET)". */
export function describeWithCode(error: unknown): string {
  const code = getErrorCode(error);
  const text = describeError(error);
  return code === null || text.includes(code) ? text : `${text} (${code})`;
}
