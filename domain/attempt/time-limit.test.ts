import { describe, expect, it } from 'vitest';
import { computeDeadlineMs, minutesLeft, stageOfTime } from './time-limit';

const MINUTE = 60_000;

describe('a deadline', () => {
  it('is none without a limit, whatever the factor', () => {
    expect(computeDeadlineMs(5, undefined, 3)).toBeNull();
  });

  it('is the limit times the factor after the start', () => {
    expect(computeDeadlineMs(1000, 30, 1)).toBe(1000 + 30 * MINUTE);
    expect(computeDeadlineMs(1000, 30, 1.5)).toBe(1000 + 45 * MINUTE);
    expect(computeDeadlineMs(1000, 1, 1.33)).toBe(1000 + 79_800);
  });

  it('takes no time away and gives at most three times as much', () => {
    expect(computeDeadlineMs(0, 10, 0.1)).toBe(10 * MINUTE);
    expect(computeDeadlineMs(0, 10, 9)).toBe(30 * MINUTE);
  });
});

describe('the time left', () => {
  it.each([
    [5 * MINUTE + 1, 'quiet', 6],
    [5 * MINUTE, 'five-minutes', 5],
    [MINUTE + 1, 'five-minutes', 2],
    [MINUTE, 'one-minute', 1],
    [1, 'one-minute', 1],
    [0, 'over', 0],
    [-MINUTE, 'over', 0],
  ] as const)('of %i ms is "%s", %i minutes', (leftMs, stage, minutes) => {
    expect(stageOfTime(leftMs)).toBe(stage);
    expect(minutesLeft(leftMs)).toBe(minutes);
  });
});
