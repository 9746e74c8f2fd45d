// R5 and R6 of the promises, on the pure machine: what is allowed when, and what comes late.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nought, whole } from '../fraction';
import type { Outcome } from '../scoring/score';
import type { AttemptStep, Place, SavedStep } from './attempt-step';
import { decide, isLateAt, type Command, type Decision } from './decide';
import { readAttempt } from './read-attempt';
import type { Mode } from './quiz';

const first: Place = { position: 0, tryNumber: 1 };
const second: Place = { position: 0, tryNumber: 2 };
const DEADLINE = 1_000_000;
const submitted: AttemptStep = { type: 'submitted' };
const hinted = (place: Place): AttemptStep => ({ type: 'hinted', hint: 1, ...place });
const gaveUp = (place: Place): AttemptStep => ({ type: 'gave-up', ...place });

function saved(place: Place, atMs = 0, isLate = false): SavedStep {
  return { type: 'saved', ...place, atMs, submissionId: String(atMs), seq: 1, isLate };
}
function scored(place: Place, outcome: Outcome = 'not-yet'): AttemptStep {
  const earned = outcome === 'right' ? whole : nought;
  return { type: 'scored', ...place, submissionId: '0', revisionId: 'r', outcome, earned };
}

function ask(mode: Mode, steps: readonly AttemptStep[], command: Command, nowMs = 0): string {
  const start: AttemptStep = { type: 'started', mode, questions: 2, deadlineMs: DEADLINE };
  const decision: Decision = decide(readAttempt([start, ...steps]), command, nowMs);
  if (!decision.isAllowed) return decision.refusal;
  return decision.isLate ? 'late' : 'allowed';
}

const commands: readonly Command[] = [
  { type: 'ask', ...first },
  { type: 'save', ...first },
  { type: 'hint', hint: 1, ...first },
  { type: 'give-up', ...first },
  { type: 'submit' },
];

describe('the machine', () => {
  it('allows nothing but the start before the start, and the start again after it', () => {
    expect(decide(null, { type: 'start' }, 0)).toEqual({ isAllowed: true, isLate: false });
    for (const command of commands)
      expect(decide(null, command, 0)).toEqual({ isAllowed: false, refusal: 'not-started' });
    expect(ask('practice', [], { type: 'start' })).toBe('allowed');
    expect(ask('graded', [submitted], { type: 'start' })).toBe('allowed');
  });

  it.each([
    ['practice', ['allowed', 'allowed', 'allowed', 'too-early', 'not-in-this-mode']],
    ['graded', ['no-such-place', 'allowed', 'not-in-this-mode', 'not-in-this-mode', 'allowed']],
  ] as const)('begins in the mode %s with what its preset says', (mode, expected) => {
    expect(commands.map((command) => ask(mode, [], command))).toEqual(expected);
  });

  it('knows no position beyond the last one, in any mode', () => {
    const beyond = { position: 2, tryNumber: 1 };
    for (const type of ['ask', 'save', 'give-up'] as const)
      expect(ask('practice', [hinted(beyond)], { type, ...beyond })).toBe('no-such-place');
    expect(ask('practice', [], { type: 'hint', hint: 1, ...beyond })).toBe('no-such-place');
    expect(ask('graded', [], { type: 'save', ...beyond })).toBe('no-such-place');
    expect(ask('practice', [], { type: 'ask', position: 1, tryNumber: 1 })).toBe('allowed');
  });

  it('begins a further try when the one before was scored or given up, and not earlier', () => {
    const further: Command[] = [
      { type: 'ask', ...second },
      { type: 'save', ...second },
      { type: 'hint', hint: 1, ...second },
    ];
    for (const command of further) {
      expect(ask('practice', [], command)).toBe('no-such-place');
      expect(ask('practice', [saved(first), hinted(first)], command)).toBe('no-such-place');
      expect(ask('practice', [saved(first), scored(first)], command)).toBe('allowed');
      expect(ask('practice', [gaveUp(first)], command)).toBe('allowed');
      expect(ask('practice', [scored(second)], command)).toBe('no-such-place');
    }
  });

  it('has one try only in a graded attempt', () => {
    expect(ask('graded', [saved(first), scored(first)], { type: 'save', ...second })).toBe('no-such-place');
  });
});

describe('a hint', () => {
  it('comes after the one before it, and may be shown again', () => {
    const hint = (number: number, steps: readonly AttemptStep[]) =>
      ask('practice', steps, { type: 'hint', hint: number, ...first });
    expect([hint(1, []), hint(2, [])]).toEqual(['allowed', 'out-of-order']);
    expect([1, 2, 3].map((number) => hint(number, [hinted(first)]))).toEqual([
      'allowed',
      'allowed',
      'out-of-order',
    ]);
    expect(hint(2, [hinted(second)])).toBe('out-of-order');
  });
});

describe('giving up', () => {
  const command: Command = { type: 'give-up', ...first };

  it('is allowed after one hint or one checked try at this position, and not at another', () => {
    expect(ask('practice', [], command)).toBe('too-early');
    expect(ask('practice', [saved(first)], command)).toBe('too-early');
    expect(ask('practice', [hinted({ position: 1, tryNumber: 1 })], command)).toBe('too-early');
    expect(ask('practice', [hinted(first)], command)).toBe('allowed');
    expect(ask('practice', [scored(first)], command)).toBe('allowed');
    expect(ask('practice', [scored(first)], { type: 'give-up', ...second })).toBe('allowed');
  });

  it('may be asked for again, and not after a right answer, which was explained', () => {
    expect(ask('practice', [hinted(first), gaveUp(first)], command)).toBe('allowed');
    expect(ask('practice', [gaveUp(first)], command)).toBe('allowed');
    expect(ask('practice', [scored(first, 'right')], command)).toBe('shown');
    expect(ask('practice', [scored(first, 'partly')], command)).toBe('allowed');
  });

  it('ends the try: an answer after it is refused, unless the try was scored before', () => {
    const save: Command = { type: 'save', ...first };
    expect(ask('practice', [hinted(first), gaveUp(first)], save)).toBe('shown');
    expect(ask('practice', [saved(first), scored(first), gaveUp(first)], save)).toBe('allowed');
    expect(ask('practice', [gaveUp(first)], { type: 'save', ...second })).toBe('allowed');
  });
});

describe('an answer', () => {
  const save: Command = { type: 'save', ...first };

  it('is late after handing in and after the deadline, and in time at the deadline itself', () => {
    expect(ask('graded', [], save, DEADLINE)).toBe('allowed');
    expect(ask('graded', [], save, DEADLINE + 1)).toBe('late');
    expect(ask('graded', [submitted], save)).toBe('late');
  });

  it('is never late in practice', () => {
    expect(ask('practice', [submitted], save, DEADLINE + 1)).toBe('allowed');
  });

  it('does not become timely again when the clock of the server is set back', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.nat(10_000_000), fc.nat(10_000_000), (lateBy, back, forth) => {
        const steps = [saved(first, DEADLINE + 1 + lateBy, true)];
        expect(ask('graded', steps, save, DEADLINE + 1 + lateBy - back)).toBe('late');
        expect(ask('graded', steps, save, DEADLINE + forth)).toBe('late');
      }),
    );
  });

  it('is not late before the deadline, however the clock moves', () => {
    fc.assert(
      fc.property(fc.integer({ max: DEADLINE }), fc.integer({ max: DEADLINE }), (before, now) => {
        expect(ask('graded', [saved(first, before)], save, now)).toBe('allowed');
      }),
    );
  });

  it('is never late for want of time where there is no limit', () => {
    const open = readAttempt([{ type: 'started', mode: 'graded', questions: 1, deadlineMs: null }]);
    if (open === null) throw new Error('was started');
    expect(isLateAt(open, Number.MAX_SAFE_INTEGER)).toBe(false);
  });

  it('leaves handing in allowed, however late it is', () => {
    expect(ask('graded', [saved(first, DEADLINE + 5, true)], { type: 'submit' }, DEADLINE + 9)).toBe(
      'allowed',
    );
    expect(ask('graded', [submitted], { type: 'submit' }, DEADLINE + 9)).toBe('allowed');
  });
});
