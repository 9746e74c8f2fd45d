// About how long somebody was at work. Nobody is watched: all there is are the moments of what was done.

/** A longer silence is a pause, or reading that leaves no trace: only so much of it counts. */
const MOST_BETWEEN_MS = 5 * 60_000;
const MINUTE_MS = 60_000;
const HOUR_MINUTES = 60;

/**
 * The time between one step and the next, added up; of a longer gap five minutes count. Milliseconds, in any order; steps of
 * two quizzes that were open side by side count once. Nothing for fewer than two.
 */
export function estimateTimeSpentMs(moments: readonly number[]): number {
  const inOrder = [...moments].sort((a, b) => a - b);
  return inOrder.reduce((sum, at, index) => {
    const before = inOrder[index - 1];
    return before === undefined ? sum : sum + Math.min(at - before, MOST_BETWEEN_MS);
  }, 0);
}

export interface RoughTime {
  readonly hours: number;
  readonly minutes: number;
}

/** As roughly as it is known: to 5 minutes within an hour, to a quarter of an hour above it. Below 2.5 minutes it is nothing. */
export function roundTimeSpent(spentMs: number): RoughTime {
  const minutes = spentMs / MINUTE_MS;
  const within = Math.round(minutes / 5) * 5;
  const rounded = within < HOUR_MINUTES ? within : Math.round(minutes / 15) * 15;
  return { hours: Math.floor(rounded / HOUR_MINUTES), minutes: rounded % HOUR_MINUTES };
}
