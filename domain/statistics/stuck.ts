// How a pupil stands right now, as a teacher who walks through the room wants to know it.
import type { Mode } from '../attempt/quiz';

/** As many tries at one question of practice without a right one mean that trying again alone does not help. */
const STUCK_TRIES = 3;
/** An attempt that is open and silent for so long wants somebody to come by. */
const QUIET_MINUTES = 5;
/** Who has done nothing for so long is not at work any more, and so not stuck either. */
const AWAY_MINUTES = 45;

export interface Work {
  readonly mode: Mode;
  /** How many questions the attempt asks. */
  readonly questions: number;
  /** How many of them have an answer, or were given up. */
  readonly answered: number;
  readonly isSubmitted: boolean;
  /** Tries at the question touched last that were scored and not right; 0 once one was right or it was given up. */
  readonly vainTries: number;
  readonly lastAtMs: number;
}

/**
 * - `not-begun`: has never answered anything
 * - `working`: has done something within the last minutes
 * - `stuck-tries`, `stuck-quiet`: wants somebody to come by, and why
 * - `done`: handed in, or every question of a practice answered
 * - `away`: did something once, and nothing for a while
 */
export type PupilState = 'not-begun' | 'working' | 'stuck-tries' | 'stuck-quiet' | 'done' | 'away';

/** `work`: the attempt in which the pupil did something last. */
export function decidePupilState(work: Work | null, nowMs: number): PupilState {
  if (work === null) return 'not-begun';
  const quietMinutes = (nowMs - work.lastAtMs) / 60_000;
  if (quietMinutes >= AWAY_MINUTES) return 'away';
  if (work.isSubmitted) return 'done';
  if (work.mode === 'practice' && work.vainTries >= STUCK_TRIES) return 'stuck-tries';
  if (work.mode === 'practice' && work.answered >= work.questions) return 'done';
  return quietMinutes >= QUIET_MINUTES ? 'stuck-quiet' : 'working';
}
