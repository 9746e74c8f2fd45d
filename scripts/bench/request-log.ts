// What many clients asked of the server, by kind: how long each request took, and which came to nothing.
import type { Reply } from './http-client';
import { quantile } from './statistics';

export interface RequestLog {
  /** Sends and notes. Null: no answer came, or one that is no success. */
  ask(kind: string, send: () => Promise<Reply>): Promise<Reply | null>;
  /** In milliseconds, of what succeeded. */
  timesOf(kind: string): readonly number[];
  /** How often, by kind and status. */
  readonly failures: ReadonlyMap<string, number>;
}

export function openRequestLog(): RequestLog {
  const times = new Map<string, number[]>();
  const failures = new Map<string, number>();
  const fail = (kind: string, reason: string): null => {
    const name = `${kind}: ${reason}`;
    failures.set(name, (failures.get(name) ?? 0) + 1);
    return null;
  };
  return {
    ask: async (kind, send) => {
      const startedAt = performance.now();
      try {
        const reply = await send();
        if (reply.status !== 200) return fail(kind, String(reply.status));
        times.set(kind, [...(times.get(kind) ?? []), performance.now() - startedAt]);
        return reply;
      } catch {
        return fail(kind, 'no answer');
      }
    },
    timesOf: (kind) => times.get(kind) ?? [],
    failures,
  };
}

/** A line of a table: how many, and how long they took in milliseconds. */
export function describeTimes(name: string, times: readonly number[]): string[] {
  const parts = [0.5, 0.95, 0.99, 1].map((share) => quantile(times, share).toFixed(0));
  return [name, String(times.length), ...parts];
}

export const timesHeading = ['', 'count', 'p50 ms', 'p95 ms', 'p99 ms', 'max ms'];
