import { describe, expect, it } from 'vitest';
import { findChangeFault, settleTerms, type AssignmentTerms } from './assignment-change';

const at = (minute: number): Date => new Date(Date.UTC(2026, 10, 26, 8, minute));
const before: AssignmentTerms = {
  ...{ opensAt: at(0), dueAt: at(20), closesAt: at(40) },
  ...{ mostTries: null, release: 'by-hand' },
};
const unused = { releasedAt: null, hasBegun: false, isHandedIn: false };

describe('terms that are changed', () => {
  it('keep moments that were left alone, to the millisecond, also those that have passed', () => {
    expect(settleTerms(before, before, at(30))).toEqual(before);
  });

  it('take a new moment that has passed for now, and a later one as it is', () => {
    const settled = settleTerms(before, { ...before, dueAt: at(10), closesAt: at(50) }, at(30));
    expect(settled).toEqual({ ...before, dueAt: at(30), closesAt: at(50) });
  });

  it('open when they did without an opening, or now where they are not open yet', () => {
    const asked = { ...before, opensAt: null };
    expect(settleTerms(before, asked, at(5)).opensAt).toEqual(at(0));
    expect(settleTerms({ ...before, opensAt: at(10) }, asked, at(5)).opensAt).toEqual(at(5));
  });

  it('may be anything in order while nobody has begun and nothing was told', () => {
    const after = { ...before, opensAt: at(10), mostTries: 1, release: 'after-close' } as const;
    expect(findChangeFault(before, after, unused, at(5))).toBeNull();
    expect(findChangeFault(before, { ...after, dueAt: at(9) }, unused, at(5))).toBe('bad-dates');
  });

  it('do not close work to those who have begun, and do not hide what was told', () => {
    const use = { ...unused, hasBegun: true };
    expect(findChangeFault(before, { ...before, opensAt: at(10) }, use, at(5))).toBe('begun');
    const told = { ...before, release: 'at-once' } as const;
    expect(findChangeFault(told, before, use, at(5))).toBeNull();
    expect(findChangeFault(told, before, { ...use, isHandedIn: true }, at(5))).toBe('results-open');
  });
});
