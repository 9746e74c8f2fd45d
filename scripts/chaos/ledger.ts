// What the writers know: every answer they sent, and which of them the server acknowledged.
import type { Save } from '../bench/learner';

export interface Ledger {
  /** Sent at least once, by submission id; whether it was stored is not known of all. */
  readonly sent: Map<string, Save>;
  /** Answered with 2xx. */
  readonly acknowledged: Map<string, Save>;
  /** Which writer began an attempt. */
  readonly writerOf: Map<string, number>;
  /** Attempts whose handing in was acknowledged. */
  readonly handedIn: Set<string>;
  /** Answers of the server that a correct client should never get. */
  readonly refusals: string[];
  /** How often a request came to nothing: no connection, cut off, 5xx. By what was said. */
  readonly failures: Map<string, number>;
}

export function openLedger(): Ledger {
  return {
    sent: new Map(),
    acknowledged: new Map(),
    writerOf: new Map(),
    handedIn: new Set(),
    refusals: [],
    failures: new Map(),
  };
}

export function countFailure(ledger: Ledger, reason: string): void {
  ledger.failures.set(reason, (ledger.failures.get(reason) ?? 0) + 1);
}
