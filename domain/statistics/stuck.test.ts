import { describe, expect, it } from 'vitest';
import { decidePupilState, type Work } from './stuck';

const now = Date.UTC(2026, 10, 29, 9, 0);
const minutesAgo = (minutes: number): number => now - minutes * 60_000;
const work: Work = {
  ...{ mode: 'practice', questions: 7, answered: 3, isSubmitted: false, vainTries: 0 },
  lastAtMs: minutesAgo(1),
};
const stateOf = (changes: Partial<Work>) => decidePupilState({ ...work, ...changes }, now);

describe('how a pupil stands', () => {
  it('has not begun without any attempt', () => {
    expect(decidePupilState(null, now)).toBe('not-begun');
  });

  it('is at work until five minutes of silence, and then stuck', () => {
    expect(stateOf({ lastAtMs: minutesAgo(4.99) })).toBe('working');
    expect(stateOf({ lastAtMs: minutesAgo(5) })).toBe('stuck-quiet');
    expect(stateOf({ mode: 'graded', lastAtMs: minutesAgo(5) })).toBe('stuck-quiet');
  });

  it('is away, and not stuck, after three quarters of an hour', () => {
    expect(stateOf({ lastAtMs: minutesAgo(44.9) })).toBe('stuck-quiet');
    expect(stateOf({ lastAtMs: minutesAgo(45) })).toBe('away');
    expect(stateOf({ isSubmitted: true, lastAtMs: minutesAgo(45) })).toBe('away');
    expect(stateOf({ vainTries: 9, lastAtMs: minutesAgo(45) })).toBe('away');
  });

  it('is stuck at the third vain try at one question, however busy', () => {
    expect(stateOf({ vainTries: 2 })).toBe('working');
    expect(stateOf({ vainTries: 3 })).toBe('stuck-tries');
    expect(stateOf({ vainTries: 3, answered: 7 })).toBe('stuck-tries');
  });

  it('is done when handed in, and in practice with every question answered', () => {
    expect(stateOf({ mode: 'graded', isSubmitted: true, lastAtMs: minutesAgo(20) })).toBe('done');
    expect(stateOf({ answered: 7, lastAtMs: minutesAgo(20) })).toBe('done');
    expect(stateOf({ mode: 'graded', answered: 7 })).toBe('working');
  });
});
