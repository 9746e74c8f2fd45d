// What every use case of an attempt asks before it writes: the one machine of domain/attempt, with the steps stored so far.
import type { AttemptStep } from '../../domain/attempt/attempt-step';
import { decide, type Command, type Decision, type Refusal } from '../../domain/attempt/decide';
import { modeRules } from '../../domain/attempt/mode-rules';
import { readAttempt } from '../../domain/attempt/read-attempt';
import type { PinnedAttempt } from '../db/attempts';
import { listSteps, stepsOfAttempt } from '../db/steps';
import type { ErrorCode } from './use-case';

/** How a refusal of the machine is told. */
export const refusalCodes: Readonly<Record<Refusal, ErrorCode>> = {
  'not-started': 'not-found',
  'no-such-place': 'not-found',
  'not-in-this-mode': 'closed',
  'out-of-order': 'out-of-order',
  shown: 'shown',
  'too-early': 'too-early',
};

interface AskedAttempt extends PinnedAttempt {
  readonly id: string;
}

/**
 * Only the steps at the position of the command are read. Keeping an answer that is not checked needs none: what other
 * steps decide of it (handed in meanwhile, late before) is decided by the statement that stores it, under its lock.
 */
async function listNeededSteps(attempt: AskedAttempt, command: Command): Promise<AttemptStep[]> {
  if (!('position' in command)) return [];
  const isKeptOnly = command.type === 'save' && !modeRules[attempt.mode].checksAtOnce;
  return isKeptOnly ? [] : await listSteps(attempt.id, command.position);
}

/** Null is an attempt that is not there, or not this learner's. */
export async function askMachine(
  attempt: AskedAttempt | null,
  command: Command,
  now: Date,
): Promise<Decision> {
  if (attempt === null) return decide(null, command, now.getTime());
  const steps = [...stepsOfAttempt(attempt), ...(await listNeededSteps(attempt, command))];
  return decide(readAttempt(steps), command, now.getTime());
}
