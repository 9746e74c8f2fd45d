// What can happen in an attempt. An attempt is a list of such steps; a step is added and never changed. Which row of
// which table is which step stands in ARCHITECTURE.md. Times are milliseconds since 1970 by the clock of the server.
import type { Fraction } from '../fraction';
import type { Outcome } from '../scoring/score';
import type { Mode } from './quiz';

/** A go at a question: which position (from 0), and which try at it (from 1). */
export interface Place {
  readonly position: number;
  readonly tryNumber: number;
}

export interface StartedStep {
  readonly type: 'started';
  readonly mode: Mode;
  /** How many questions it asks. */
  readonly questions: number;
  /** When answers begin to be late; null without a time limit. */
  readonly deadlineMs: number | null;
}

/** An answer that was received. */
export interface SavedStep extends Place {
  readonly type: 'saved';
  readonly atMs: number;
  readonly submissionId: string;
  /** The order in which the browser gave its answers. */
  readonly seq: number;
  /** Received after handing in or after the deadline, as `decide` said then: kept, and never counted. */
  readonly isLate: boolean;
}

interface HintedStep extends Place {
  readonly type: 'hinted';
  /** Which hint, from 1. */
  readonly hint: number;
}

interface GaveUpStep extends Place {
  readonly type: 'gave-up';
}

interface SubmittedStep {
  readonly type: 'submitted';
}

/** Points for a saved answer; `re-scored` when they were computed again, by another revision of the question. */
export interface ScoredStep extends Place {
  readonly type: 'scored' | 're-scored';
  readonly submissionId: string;
  readonly revisionId: string;
  readonly outcome: Outcome;
  readonly earned: Fraction;
}

export type AttemptStep = StartedStep | SavedStep | HintedStep | GaveUpStep | SubmittedStep | ScoredStep;
