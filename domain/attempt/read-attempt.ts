// From the steps of an attempt to its state: what counts, what was shown, what it earned.
import type { AttemptStep, Place, SavedStep, ScoredStep, StartedStep } from './attempt-step';
import type { Mode } from './quiz';

export interface TryState extends Place {
  /** The answer that counts: the one that was scored, else the one with the highest `seq`, else null. */
  readonly counted: SavedStep | null;
  /** Different hints shown. */
  readonly hints: number;
  readonly gaveUp: boolean;
  /** The newest score; null while nothing was decided. */
  readonly score: ScoredStep | null;
  /** Scores that a newer one has replaced, oldest first: kept, and no longer counted. */
  readonly earlierScores: readonly ScoredStep[];
}

export interface AttemptState {
  readonly mode: Mode;
  readonly questions: number;
  readonly deadlineMs: number | null;
  readonly isSubmitted: boolean;
  /** The tries of which there is any step, by position, then try. */
  readonly tries: readonly TryState[];
  /** Answers that came too late, in the order they were received. */
  readonly late: readonly SavedStep[];
  /** The latest moment at which an answer was received; time never runs back behind it. */
  readonly latestMs: number;
}

type PlacedStep = Extract<AttemptStep, Place>;

function isPlaced(step: AttemptStep): step is PlacedStep {
  return 'position' in step;
}

function isScored(step: PlacedStep): step is ScoredStep {
  return step.type === 'scored' || step.type === 're-scored';
}

/** The one with the highest `seq`; of equal ones, which two tabs can give, the one received later. */
function newestOf(saved: readonly SavedStep[]): SavedStep | null {
  return saved.reduce<SavedStep | null>(
    (newest, step) => (newest === null || step.seq >= newest.seq ? step : newest),
    null,
  );
}

function readTry(place: Place, own: readonly PlacedStep[]): TryState {
  const saved = own.filter((step) => step.type === 'saved').filter(({ isLate }) => !isLate);
  const scores = own.filter(isScored);
  const score = scores.at(-1) ?? null;
  const scored = saved.find(({ submissionId }) => submissionId === score?.submissionId);
  return {
    ...place,
    counted: scored ?? newestOf(saved),
    hints: new Set(own.flatMap((step) => (step.type === 'hinted' ? [step.hint] : []))).size,
    gaveUp: own.some(({ type }) => type === 'gave-up'),
    score,
    earlierScores: scores.slice(0, -1),
  };
}

function readTries(placed: readonly PlacedStep[]): TryState[] {
  const groups = new Map<string, PlacedStep[]>();
  for (const step of placed) {
    const key = `${String(step.position)}/${String(step.tryNumber)}`;
    groups.set(key, [...(groups.get(key) ?? []), step]);
  }
  return [...groups.values()]
    .flatMap((own) => {
      const [first] = own;
      if (first === undefined) return [];
      return [readTry({ position: first.position, tryNumber: first.tryNumber }, own)];
    })
    .sort((a, b) => a.position - b.position || a.tryNumber - b.tryNumber);
}

function withoutRepeats(steps: readonly AttemptStep[]): AttemptStep[] {
  const seen = new Set<string>();
  return steps.filter((step) => {
    if (step.type !== 'saved') return true;
    if (seen.has(step.submissionId)) return false;
    seen.add(step.submissionId);
    return true;
  });
}

/**
 * The state of an attempt. `steps` are in the order in which they were stored; what they amount to does not depend on
 * it, except that of answers with the same `seq` the later counts and that the last score is the newest. An answer that
 * is there twice counts as there once. Null when the attempt was not started: then no other step can be.
 */
export function readAttempt(steps: readonly AttemptStep[]): AttemptState | null {
  const started = steps.find((step): step is StartedStep => step.type === 'started');
  if (started === undefined) return null;
  const { mode, questions, deadlineMs } = started;
  const once = withoutRepeats(steps);
  const saved = once.filter((step) => step.type === 'saved');
  return {
    mode,
    questions,
    deadlineMs,
    isSubmitted: steps.some(({ type }) => type === 'submitted'),
    tries: readTries(once.filter(isPlaced)),
    late: saved.filter(({ isLate }) => isLate),
    latestMs: saved.reduce((latest, { atMs }) => Math.max(latest, atMs), -Infinity),
  };
}

/** The try at a place, empty when nothing happened there yet. */
export function findTry(state: AttemptState, place: Place): TryState {
  const { position, tryNumber } = place;
  const found = state.tries.find(
    (candidate) => candidate.position === position && candidate.tryNumber === tryNumber,
  );
  return found ?? readTry({ position, tryNumber }, []);
}
