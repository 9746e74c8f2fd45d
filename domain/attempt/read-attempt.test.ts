// R4 of the promises, on the pure machine: 10 000 histories of saves that were permuted, doubled and lost.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nought, whole } from '../fraction';
import type { AttemptStep, SavedStep, ScoredStep, StartedStep } from './attempt-step';
import { findTry, readAttempt } from './read-attempt';

const started: StartedStep = { type: 'started', mode: 'graded', questions: 3, deadlineMs: null };

function saved(submissionId: string, seq: number, change: Partial<SavedStep> = {}): SavedStep {
  return { type: 'saved', position: 0, tryNumber: 1, atMs: seq, submissionId, seq, isLate: false, ...change };
}

function scored(submissionId: string, revisionId: string, type: ScoredStep['type'] = 'scored'): ScoredStep {
  const outcome = type === 'scored' ? 'not-yet' : 'right';
  const earned = type === 'scored' ? nought : whole;
  return { type, position: 0, tryNumber: 1, submissionId, revisionId, outcome, earned };
}

function stateOf(steps: readonly AttemptStep[]) {
  const state = readAttempt([started, ...steps]);
  if (state === null) throw new Error('was started');
  return state;
}

const countedAt = (steps: readonly AttemptStep[], position: number): string | undefined =>
  findTry(stateOf(steps), { position, tryNumber: 1 }).counted?.submissionId;

describe('the state of an attempt', () => {
  it('is none before it was started, whatever else there is', () => {
    expect(readAttempt([])).toBeNull();
    expect(readAttempt([saved('a', 1), { type: 'submitted' }])).toBeNull();
  });

  it('has no tries, nothing late and no score at the start', () => {
    expect(stateOf([])).toEqual({
      mode: 'graded',
      questions: 3,
      deadlineMs: null,
      isSubmitted: false,
      tries: [],
      late: [],
      latestMs: -Infinity,
    });
  });

  it('counts the answer with the highest number at each position, in 10 000 histories of lost, doubled and permuted saves', () => {
    const history = fc
      .array(fc.nat(2), { minLength: 1, maxLength: 12 })
      .chain((positions) =>
        fc.tuple(fc.constant(positions), fc.array(fc.nat(positions.length - 1), { maxLength: 24 })),
      );
    fc.assert(
      fc.property(history, ([positions, deliveries]) => {
        const sends = positions.map((position, index) => saved(`s${String(index)}`, index + 1, { position }));
        const received = deliveries.flatMap((index) => sends[index] ?? []);
        for (const position of [0, 1, 2]) {
          const own = deliveries.filter((index) => positions[index] === position);
          const expected = own.length === 0 ? undefined : `s${String(Math.max(...own))}`;
          expect(countedAt(received, position)).toBe(expected);
        }
        expect(stateOf(received)).toEqual(stateOf([...received].sort((a, b) => a.seq - b.seq)));
      }),
      { numRuns: 10_000 },
    );
  });

  it('counts the later of two answers with the same number, and a repeated one where it stood first', () => {
    const [one, two] = [saved('one', 4), saved('two', 4)];
    expect(countedAt([one, two], 0)).toBe('two');
    expect(countedAt([two, one], 0)).toBe('one');
    expect(countedAt([one, two, one], 0)).toBe('two');
  });

  it('never counts a late answer, and keeps all of them in the order they came', () => {
    const late = [saved('x', 9, { isLate: true }), saved('y', 8, { isLate: true })];
    const state = stateOf([saved('in time', 1), ...late]);
    expect(countedAt([saved('in time', 1), ...late], 0)).toBe('in time');
    expect(state.late).toEqual(late);
    expect(state.latestMs).toBe(9);
    expect(countedAt(late, 0)).toBeUndefined();
  });

  it('counts the answer that was scored, though another was sent with a higher number', () => {
    const steps = [saved('first', 1), scored('first', 'r1'), saved('second', 2)];
    expect(countedAt(steps, 0)).toBe('first');
  });

  it('takes the newest score and keeps the earlier ones, with the revision of each', () => {
    const [old, middle, corrected] = [
      scored('a', 'r1'),
      scored('a', 'r2', 're-scored'),
      scored('a', 'r3', 're-scored'),
    ];
    const found = findTry(stateOf([saved('a', 1), old, middle, corrected]), { position: 0, tryNumber: 1 });
    expect(found.score).toEqual(corrected);
    expect(found.earlierScores).toEqual([old, middle]);
  });

  it('counts different hints of a try, and knows of giving up, for that try alone', () => {
    const place = { position: 1, tryNumber: 2 };
    const hint = (number: number): AttemptStep => ({ type: 'hinted', ...place, hint: number });
    const state = stateOf([hint(1), hint(1), hint(2), { type: 'gave-up', ...place }]);
    expect(findTry(state, place)).toMatchObject({ hints: 2, gaveUp: true, counted: null, score: null });
    expect(findTry(state, { position: 1, tryNumber: 1 })).toMatchObject({ hints: 0, gaveUp: false });
    expect(state.tries).toHaveLength(1);
  });

  it('lists the tries by position, then try', () => {
    const at = (position: number, tryNumber: number): AttemptStep => ({
      type: 'gave-up',
      position,
      tryNumber,
    });
    const { tries } = stateOf([at(2, 1), at(0, 2), at(0, 1)]);
    expect(tries.map(({ position, tryNumber }) => [position, tryNumber])).toEqual([
      [0, 1],
      [0, 2],
      [2, 1],
    ]);
  });
});
