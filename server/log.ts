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
  const code: unknown = 'code' in error ? error.code : null;
  const errorCode = typeof code === 'string' || typeof code === 'number' ? String(code) : null;
  const stack = (error.stack ?? '').split('\n').filter((line) => line.trim().startsWith('at '));
  return { name: error.name, errorCode, stack: stack.slice(0, 8).map((line) => line.trim()) };
}

export function logFailure({ id, code, method, error }: FailureEvent): void {
  const event = { time: new Date().toISOString(), level: 'error', id, code, method, ...describeError(error) };
  process.stderr.write(`${JSON.stringify(event)}\n`);
}

/** Up to the first value: libraries put what came and what was expected behind a comma, a colon or in brackets. */
function readReason(error: unknown): string | null {
  // Of a plain error the whole sentence may be what somebody sent.
  if (!(error instanceof Error) || error.name === 'Error') return null;
  const [head = ''] = error.message.split(/[,:(]/u);
  return /^[A-Za-z_. ]{1,60}$/u.test(head) ? head.trim() : null;
}

/** That signing in by the school failed, or next-auth had another fault: why, in its own words without any value. */
export function logSignInFailure(code: string, error: unknown): void {
  const told = { ...describeError(error), reason: readReason(error) };
  const event = { time: new Date().toISOString(), level: 'error', code, ...told };
  process.stderr.write(`${JSON.stringify(event)}\n`);
}
