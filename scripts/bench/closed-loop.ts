// Load: each worker does one thing after the other, without a pause, for a time; then everything stops.
import { quantile } from './statistics';

export interface LoopResult {
  readonly count: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** Rejects with the first error of a worker, after all have stopped: a load with errors measures nothing. */
export async function runClosedLoop(
  workers: readonly (() => Promise<void>)[],
  seconds: number,
): Promise<LoopResult> {
  const times: number[] = [];
  const state = { hasFailed: false };
  const startedAt = performance.now();
  const endAt = startedAt + seconds * 1000;
  const work = async (act: () => Promise<void>) => {
    for (let from = performance.now(); from < endAt && !state.hasFailed; from = performance.now()) {
      await act().catch((error: unknown) => {
        state.hasFailed = true;
        throw error;
      });
      times.push(performance.now() - from);
    }
  };
  const outcomes = await Promise.allSettled(workers.map(work));
  const elapsedS = (performance.now() - startedAt) / 1000;
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return {
    count: times.length,
    perSecond: times.length / elapsedS,
    p50Ms: quantile(times, 0.5),
    p99Ms: quantile(times, 0.99),
  };
}
