// Keeps what people wrote out of the log. Next writes errors to it whole, and those of a database quote what stood in a row:
// of an error its name, its code and the places in the program stay. Sentences without one are Next's or our own.
import { getErrorCode } from '../operator-error';

const MOST_PLACES = 8;

function listPlaces(stack: string): string[] {
  const lines = stack.split('\n').map((line) => line.trim());
  return lines.filter((line) => line.startsWith('at ')).slice(0, MOST_PLACES);
}

/** By it Next's page for errors and its log name the same error. */
function readDigest(error: Error): string {
  return 'digest' in error && /^\d+$/u.test(String(error.digest)) ? ` digest ${String(error.digest)}` : '';
}

/** What of one argument of `console.error` may be written. */
export function shortenForLog(part: unknown): unknown {
  if (part instanceof Error) {
    const code = getErrorCode(part);
    const head = `${part.name}${code === null ? '' : ` ${code}`}${readDigest(part)}`;
    return [head, ...listPlaces(part.stack ?? '')].join('\n    ');
  }
  if (typeof part === 'object' && part !== null) return '(not shown)';
  if (typeof part !== 'string' || !/\n\s+at /u.test(part)) return part;
  return ['An error', ...listPlaces(part)].join('\n    ');
}

/** From now on, in this process. */
export function keepLogQuiet(): void {
  const write = console.error.bind(console);
  console.error = (...parts: unknown[]) => {
    write(...parts.map(shortenForLog));
  };
}
