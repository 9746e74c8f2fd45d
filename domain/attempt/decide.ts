// The one machine of attempts: may this be done now? Every use case that writes to an attempt asks here.
import type { Place } from './attempt-step';
import { modeRules } from './mode-rules';
import { findTry, type AttemptState } from './read-attempt';

export type Command =
  | { readonly type: 'start' }
  /** See the question of a try, in a mode where there are further ones. */
  | ({ readonly type: 'ask' } & Place)
  /** Keep an answer; where the mode checks at once, score it too. */
  | ({ readonly type: 'save' } & Place)
  /** `hint` is its number, from 1: hints come one after the other. */
  | ({ readonly type: 'hint'; readonly hint: number } & Place)
  | ({ readonly type: 'give-up' } & Place)
  | { readonly type: 'submit' };

/**
 * - `not-started`: there is no such attempt
 * - `no-such-place`: it has no such position, or the try before this one is not done
 * - `not-in-this-mode`: never allowed in an attempt of its mode
 * - `out-of-order`: the hint before this one was not shown
 * - `shown`: the solution of this try was shown, so that an answer would show nothing
 * - `too-early`: the solution is not shown before a hint or a checked try
 */
export type Refusal =
  'not-started' | 'no-such-place' | 'not-in-this-mode' | 'out-of-order' | 'shown' | 'too-early';

export type Decision =
  | { readonly isAllowed: true; readonly isLate: boolean }
  | { readonly isAllowed: false; readonly refusal: Refusal };

const allowed: Decision = { isAllowed: true, isLate: false };
const refuse = (refusal: Refusal): Decision => ({ isAllowed: false, refusal });

/**
 * Whether an answer that is received now comes too late to count. Time never runs back behind what was received, so a
 * server whose clock is set back reopens nothing. The moment of the deadline itself is in time.
 */
export function isLateAt(state: AttemptState, nowMs: number): boolean {
  const { isSubmitted, deadlineMs, latestMs } = state;
  return isSubmitted || (deadlineMs !== null && Math.max(nowMs, latestMs) > deadlineMs);
}

/** The first try is always reached, each further one when the one before was scored or given up. */
function hasReached(state: AttemptState, { position, tryNumber }: Place): boolean {
  const { mostTries } = modeRules[state.mode];
  if (position >= state.questions || (mostTries !== null && tryNumber > mostTries)) return false;
  if (tryNumber === 1) return true;
  const before = findTry(state, { position, tryNumber: tryNumber - 1 });
  return before.score !== null || before.gaveUp;
}

function decideGiveUp(state: AttemptState, place: Place): Decision {
  const isPrepared = state.tries.some(
    ({ position, hints, score }) => position === place.position && (hints > 0 || score !== null),
  );
  // A right answer has been explained already; asking for it again after giving up changes nothing.
  if (findTry(state, place).score?.outcome === 'right') return refuse('shown');
  return isPrepared || findTry(state, place).gaveUp ? allowed : refuse('too-early');
}

type PlacedCommand = Extract<Command, Place>;

/** What no step can change: what the mode allows at all, and where. */
function refuseByMode(state: AttemptState, command: PlacedCommand): Refusal | null {
  const { hasHints, mayGiveUp, mostTries } = modeRules[state.mode];
  if (command.type === 'hint' && !hasHints) return 'not-in-this-mode';
  if (command.type === 'give-up' && !mayGiveUp) return 'not-in-this-mode';
  return command.type === 'ask' && mostTries === 1 ? 'no-such-place' : null;
}

function decideSave(state: AttemptState, place: Place, nowMs: number): Decision {
  const { gaveUp, score } = findTry(state, place);
  // What was scored before the solution was shown is told again to whoever sends it again.
  if (gaveUp && score === null) return refuse('shown');
  return { isAllowed: true, isLate: modeRules[state.mode].isHandedIn && isLateAt(state, nowMs) };
}

/**
 * Whether `command` is allowed in `state` at `nowMs` (milliseconds since 1970, the server's clock). Null is the state
 * before the start. Repeating what was done is allowed and changes nothing. A late answer is allowed, to be kept: `isLate`
 * says that it must not count. Never throws.
 */
export function decide(state: AttemptState | null, command: Command, nowMs: number): Decision {
  if (command.type === 'start') return allowed;
  if (state === null) return refuse('not-started');
  if (command.type === 'submit')
    return modeRules[state.mode].isHandedIn ? allowed : refuse('not-in-this-mode');
  const refusal = refuseByMode(state, command);
  if (refusal !== null) return refuse(refusal);
  if (!hasReached(state, command)) return refuse('no-such-place');
  if (command.type === 'hint' && command.hint > findTry(state, command).hints + 1)
    return refuse('out-of-order');
  if (command.type === 'give-up') return decideGiveUp(state, command);
  return command.type === 'save' ? decideSave(state, command, nowMs) : allowed;
}
