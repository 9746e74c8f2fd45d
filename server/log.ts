// The log: one JSON line an event, no personal data, no answers, no names.

interface FailureEvent {
  readonly id: string;
  readonly code: string;
  readonly method: string;
  readonly error: unknown;
}

/** The stack names files and functions; the message of a database error may hold values, so only its code is kept. */
function describeError(error: unknown): { name: string; errorCode: string | null; stack: string[] } {
  if (!(error instanceof Error)) return { name: typeof error, errorCode: null, stack: [] };
  const errorCode = 'code' in error ? String(error.code) : null;
  const stack = (error.stack ?? '').split('\n').filter((line) => line.trim().startsWith('at '));
  return { name: error.name, errorCode, stack: stack.slice(0, 8).map((line) => line.trim()) };
}

export function logFailure({ id, code, method, error }: FailureEvent): void {
  const event = { time: new Date().toISOString(), level: 'error', id, code, method, ...describeError(error) };
  process.stderr.write(`${JSON.stringify(event)}\n`);
}
