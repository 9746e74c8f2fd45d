import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomes } from '../scoring/score';
import { decideMastery, type Try } from './mastery';

const right = (questionId: string): Try => ({
  objectiveId: 'o',
  questionId,
  outcome: 'right',
  tryNumber: 1,
  hintsUsed: 0,
  gaveUp: false,
});
const wrong = (questionId: string): Try => ({ ...right(questionId), outcome: 'not-yet' });

const anyTry: fc.Arbitrary<Try> = fc.record({
  objectiveId: fc.constant('o'),
  questionId: fc.constantFrom('a', 'b', 'c', 'd'),
  outcome: fc.constantFrom(...outcomes),
  tryNumber: fc.integer({ min: 1, max: 3 }),
  hintsUsed: fc.nat(2),
  gaveUp: fc.boolean(),
});

describe('decideMastery', () => {
  it('has not begun before anything was tried', () => {
    expect(decideMastery([])).toBe('not-begun');
  });

  it('is understood after four right of five, over three questions', () => {
    expect(decideMastery([right('a'), right('b'), wrong('c'), right('c'), right('a')])).toBe('understood');
    expect(decideMastery([right('a'), right('b'), right('c'), right('a')])).toBe('understood');
  });

  it('is not understood after three right only, or with two wrong of the last five', () => {
    expect(decideMastery([right('a'), right('b'), right('c')])).toBe('under-way');
    expect(decideMastery([right('a'), wrong('b'), right('c'), wrong('a'), right('b')])).toBe('under-way');
  });

  it('asks for different questions: knowing one by heart is not understanding', () => {
    expect(decideMastery([right('a'), right('a'), right('a'), right('b'), right('b')])).toBe('under-way');
  });

  it('counts partly right as not right', () => {
    const partly: Try = { ...right('c'), outcome: 'partly' };
    expect(decideMastery([right('a'), right('b'), partly, partly, right('a')])).toBe('under-way');
  });

  it('looks at the last five only, so that what was learnt counts and what was forgotten shows', () => {
    const good = [right('a'), right('b'), right('c'), right('d')];
    const bad = [wrong('a'), wrong('b')];
    expect(decideMastery([...bad, ...bad, ...bad, ...good])).toBe('understood');
    expect(decideMastery([...good, ...bad])).toBe('under-way');
  });

  it('lets second tries, tries with hints and what was given up neither help nor harm', () => {
    const helped: Try[] = [
      { ...right('a'), tryNumber: 2 },
      { ...right('b'), hintsUsed: 1 },
      { ...wrong('c'), tryNumber: 3 },
      { ...wrong('d'), hintsUsed: 2 },
      { ...wrong('a'), outcome: 'unanswered', gaveUp: true },
    ];
    expect(decideMastery(helped)).toBe('under-way');
    expect(decideMastery([right('a'), right('b'), right('c'), right('d'), ...helped, ...helped])).toBe(
      'understood',
    );
  });

  it('never forgets that something was tried', () => {
    fc.assert(
      fc.property(fc.array(anyTry, { minLength: 1 }), (tries) => {
        expect(decideMastery(tries)).not.toBe('not-begun');
      }),
    );
  });

  it('never calls understood what has fewer than four unaided right first tries', () => {
    fc.assert(
      fc.property(fc.array(anyTry), (tries) => {
        const unaided = tries.filter(
          (one) => one.outcome === 'right' && one.tryNumber === 1 && one.hintsUsed === 0 && !one.gaveUp,
        );
        return unaided.length >= 4 || decideMastery(tries) !== 'understood';
      }),
    );
  });
});
