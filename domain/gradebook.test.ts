// What stands in a cell of the gradebook: never a nought for what did not come, and decisions above scores.
import { describe, expect, it } from 'vitest';
import { findBest, judgeLessons, judgeQuiz, toPercent, weighCell, type TriedAttempt } from './gradebook';

const at = (minute: number): Date => new Date(Date.UTC(2026, 10, 26, 8, minute));
const dates = { opensAt: at(0), dueAt: at(20), closesAt: at(40) };
const handedIn = (minute: number, share: number): TriedAttempt => ({
  startedAt: at(1),
  submittedAt: at(minute),
  share,
});
const open: TriedAttempt = { startedAt: at(2), submittedAt: null, share: null };

describe('the cell of a quiz', () => {
  it('shows the best attempt, and of equal ones the first', () => {
    expect(findBest([handedIn(5, 0.5), handedIn(9, 0.75), handedIn(12, 0.75), open])).toEqual({
      at: at(9),
      share: 0.75,
    });
    expect(judgeQuiz([handedIn(5, 0.5), handedIn(30, 0.75)], null, dates, at(50))).toEqual({
      mark: 'done',
      isLate: true,
      percent: 75,
      isDecided: false,
    });
    expect(findBest([open])).toBeNull();
  });

  it('has no percent, rather than nought, while nothing was handed in', () => {
    const marks = [
      [[], at(10), 'waiting'],
      [[], at(21), 'missing'],
      [[], at(41), 'missing'],
      [[open], at(10), 'under-way'],
      [[open], at(21), 'under-way'],
      [[open], at(41), 'left-open'],
    ] as const;
    for (const [attempts, now, mark] of marks)
      expect(judgeQuiz(attempts, null, dates, now)).toMatchObject({ mark, percent: null });
    expect(judgeQuiz([handedIn(10, 0)], null, dates, at(41))).toMatchObject({ mark: 'done', percent: 0 });
  });

  it('follows the newest decision: excused, another percent, or as it was scored', () => {
    const attempts = [handedIn(30, 0.4)];
    const decide = (isExcused: boolean, percent: number | null) =>
      judgeQuiz(attempts, { isExcused, percent }, dates, at(50));
    expect(decide(true, null)).toEqual({ mark: 'excused', isLate: false, percent: null, isDecided: true });
    expect(decide(false, 90)).toEqual({ mark: 'done', isLate: true, percent: 90, isDecided: true });
    expect(decide(false, null)).toMatchObject({ percent: 40, isDecided: false });
    const onPaper = judgeQuiz([], { isExcused: false, percent: 80 }, dates, at(50));
    expect(onPaper).toEqual({ mark: 'done', isLate: false, percent: 80, isDecided: true });
  });
});

describe('the cell of a lesson', () => {
  it('is done or not, in time or late, and never has a percent by itself', () => {
    const judge = (hasBegun: boolean, doneAt: Date | null, now: Date) =>
      judgeLessons({ hasBegun, doneAt }, null, dates, now);
    expect(judge(true, at(10), at(50))).toMatchObject({ mark: 'done', isLate: false, percent: null });
    expect(judge(true, at(25), at(50))).toMatchObject({ mark: 'done', isLate: true, percent: null });
    expect(judge(true, null, at(10)).mark).toBe('under-way');
    expect(judge(false, null, at(50)).mark).toBe('missing');
  });
});

describe('a share in percent', () => {
  it('is whole, and says all or nothing only where it is', () => {
    expect([0, 0.001, 0.5, 2 / 3, 0.999, 1].map(toPercent)).toEqual([0, 1, 50, 67, 99, 100]);
  });
});

describe('the order of a column', () => {
  it('puts percents above all that has none, and what is missing last', () => {
    const cell = { isLate: false, isDecided: false };
    const weights = [
      weighCell({ ...cell, mark: 'missing', percent: null }),
      weighCell({ ...cell, mark: 'waiting', percent: null }),
      weighCell({ ...cell, mark: 'under-way', percent: null }),
      weighCell({ ...cell, mark: 'done', percent: null }),
      weighCell({ ...cell, mark: 'done', percent: 0 }),
      weighCell({ ...cell, mark: 'done', percent: 100 }),
    ];
    expect(weights).toEqual([...weights].sort((a, b) => a - b));
    expect(new Set(weights).size).toBe(weights.length);
  });
});
