// The frame of a command-line script: an error meant for the operator is printed plainly, any other with its stack.
import { EnvError } from '../server/env';
import { describeError, getErrorCode, OperatorError } from './operator-error';

/** Runs a script's main function and ends the process: libraries leave timers behind that would keep it for seconds. */
export function runCommand(main: () => Promise<void>): void {
  main().then(
    // Without a code, so that one which the function has set stands.
    () => process.exit(),
    (error: unknown) => {
      console.error(`\n${explainFailure(error)}\n`);
      process.exit(1);
    },
  );
}

export function explainFailure(error: unknown): string {
  if (error instanceof OperatorError || error instanceof EnvError) return error.message;
  const code = getErrorCode(error);
  if (code === 'ENOSPC' || code === '53100') return 'The disk is full. Free some space and start again.';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return `Marsad may not write there: ${describeError(error)}`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
