// When an assignment is open, when its results are, and which dates make sense.
import { describe, expect, it } from 'vitest';
import {
  areDatesSound,
  isDoneLate,
  isReleasedAt,
  mayBegin,
  readWork,
  stateOfAssignment,
  triesLeft,
  writeWork,
} from './assignment';

const at = (minute: number): Date => new Date(Date.UTC(2026, 10, 26, 8, minute));
const dates = { opensAt: at(0), dueAt: at(20), closesAt: at(40) };

describe('an assignment', () => {
  it('is open from its opening on, and in time at the very moments at which it is due and closes', () => {
    const states = [new Date(at(0).getTime() - 1), at(0), at(20), new Date(at(20).getTime() + 1), at(40)];
    expect(states.map((now) => stateOfAssignment(dates, now))).toEqual([
      'planned',
      'open',
      'open',
      'overdue',
      'overdue',
    ]);
    expect(stateOfAssignment(dates, new Date(at(40).getTime() + 1))).toBe('closed');
    expect(stateOfAssignment({ ...dates, dueAt: null, closesAt: null }, at(59))).toBe('open');
  });

  it('lets a new try begin while it is open and one is left, and never more', () => {
    const twice = { ...dates, mostTries: 2 };
    expect([0, 1, 2, 3].map((made) => mayBegin(twice, made, at(30)))).toEqual([true, true, false, false]);
    expect(mayBegin(twice, 0, at(41))).toBe(false);
    expect(mayBegin(twice, 0, new Date(at(0).getTime() - 1))).toBe(false);
    expect(mayBegin({ ...dates, mostTries: null }, 99, at(40))).toBe(true);
    expect([triesLeft(2, 3), triesLeft(2, 1), triesLeft(null, 5)]).toEqual([0, 1, null]);
  });

  it('is done late after it was due, or without a due date after it closed', () => {
    expect([at(20), new Date(at(20).getTime() + 1)].map((done) => isDoneLate(dates, done))).toEqual([
      false,
      true,
    ]);
    const undated = { ...dates, dueAt: null };
    expect([at(40), at(41)].map((done) => isDoneLate(undated, done))).toEqual([false, true]);
    expect(isDoneLate({ ...undated, closesAt: null }, at(59))).toBe(false);
  });
});

describe('results', () => {
  it('open at once, after the close and not at it, or from when the teacher says so', () => {
    const rule = { closesAt: at(40), releasedAt: null };
    expect(isReleasedAt({ ...rule, release: 'at-once' }, at(0))).toBe(true);
    const afterClose = { ...rule, release: 'after-close' } as const;
    const justAfter = new Date(at(40).getTime() + 1);
    expect([at(39), at(40), justAfter].map((now) => isReleasedAt(afterClose, now))).toEqual([
      false,
      false,
      true,
    ]);
    expect(isReleasedAt({ ...afterClose, closesAt: null }, at(59))).toBe(false);
    const byHand = { ...rule, release: 'by-hand' } as const;
    expect(isReleasedAt(byHand, at(59))).toBe(false);
    expect([at(9), at(10)].map((now) => isReleasedAt({ ...byHand, releasedAt: at(10) }, now))).toEqual([
      false,
      true,
    ]);
  });
});

describe('dates of a new assignment', () => {
  it('are sound when it is due after it opens and closes when due or later, with an end where results wait for one', () => {
    const now = at(0);
    expect(areDatesSound(dates, 'after-close', now)).toBe(true);
    expect(areDatesSound({ ...dates, closesAt: at(20) }, 'at-once', now)).toBe(true);
    expect(areDatesSound({ opensAt: at(0), dueAt: null, closesAt: null }, 'by-hand', now)).toBe(true);
    expect(areDatesSound({ opensAt: at(0), dueAt: null, closesAt: null }, 'after-close', now)).toBe(false);
    expect(areDatesSound({ ...dates, dueAt: at(0) }, 'at-once', now)).toBe(false);
    expect(areDatesSound({ ...dates, closesAt: at(19) }, 'at-once', now)).toBe(false);
    expect(areDatesSound({ ...dates, dueAt: null, closesAt: at(0) }, 'at-once', now)).toBe(false);
    expect(areDatesSound(dates, 'at-once', at(40))).toBe(false);
  });
});

describe('work in one word', () => {
  it('is read back as it was written, and nothing else is read', () => {
    const quiz = { work: 'quiz', workId: 'a-unit.unit' } as const;
    expect(readWork(writeWork(quiz))).toEqual(quiz);
    for (const text of ['', 'quiz', 'quiz:', 'game:chess', 'quiz:a:b']) expect(readWork(text)).toBeNull();
  });
});
