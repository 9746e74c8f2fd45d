// Once a day, and soon after the start, the running server removes what has been kept long enough.
import { describeWithCode } from '../operator-error';

const FIRST_MS = 5 * 60_000;
const DAY_MS = 86_400_000;

/** Ends with the returned function, which waits for a removal that is under way. */
export function keepRetention(removeOutdated: (now: Date) => Promise<unknown>): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  const remove = (): void => {
    // It is tried again the next day; meanwhile nothing is lost.
    running = removeOutdated(new Date()).then(
      () => undefined,
      (error: unknown) => {
        console.error(`What is outdated could not be removed today: ${describeWithCode(error)}`);
      },
    );
  };
  const first = setTimeout(remove, FIRST_MS);
  const daily = setInterval(remove, DAY_MS);
  first.unref();
  daily.unref();
  return async () => {
    clearTimeout(first);
    clearInterval(daily);
    await running;
  };
}
