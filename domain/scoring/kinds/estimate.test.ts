import { describe, expect, it } from 'vitest';
import { makeQuestion } from '../../../tests/fixtures/questions';
import { fraction } from '../../fraction';
import type { QuestionOf } from '../../question/question';
import type { Variant } from '../../question/variant';
import type { Score } from '../score';
import { scoreAnswer } from '../score-answer';

const variant: Variant = { parameters: {}, values: { height: 21.9 }, order: [], further: {} };

function scoreOf(text: string, changes: Partial<QuestionOf<'estimate'>>): Score {
  const question = { ...makeQuestion('estimate', 1), key: 100, unit: 'km', ...changes };
  return scoreAnswer(question, variant, { kind: 'estimate', text });
}

const difference = { closeness: { by: 'difference', full: 10, none: 50 } } as const;
const ratio = { closeness: { by: 'ratio', full: 0.25, none: 1 } } as const;

describe('an estimate scored by its difference', () => {
  it.each([
    ['100', 100, 'near', 0],
    ['110', 100, 'near', 10],
    ['90 km', 100, 'near', 10],
    ['٩٠', 100, 'near', 10],
    ['110.1', 99, 'above', 10.1],
    ['111', 98, 'above', 11],
    ['130', 50, 'above', 30],
    ['70', 50, 'below', 30],
    ['149.9', 1, 'above', 49.9],
    ['150', 0, 'above', 50],
    ['50', 0, 'below', 50],
    ['-100', 0, 'below', 200],
  ])('of "%s" earns %d hundredths and lies %s', (text, hundredths, side, off) => {
    const score = scoreOf(text, difference);
    expect(score.earned).toEqual(fraction(hundredths, 100));
    expect(score.outcome).toBe(hundredths === 100 ? 'right' : hundredths > 0 ? 'partly' : 'not-yet');
    if (score.feedback.type !== 'closeness') throw new Error('expected closeness');
    expect(score.feedback.side).toBe(side);
    expect(score.feedback.off).toBeCloseTo(off, 9);
  });

  it('earns nothing from the bound on, and all up to it, where binary arithmetic misses it by a hair', () => {
    const closeness = { by: 'difference', full: 0.05, none: 0.1 } as const;
    expect(0.3 - 0.2 < 0.1).toBe(true);
    for (const text of ['0.2', '0.4']) expect(scoreOf(text, { key: 0.3, closeness }).outcome).toBe('not-yet');
    for (const text of ['0.25', '0.35']) expect(scoreOf(text, { key: 0.3, closeness }).outcome).toBe('right');
  });

  it('keeps to its bounds where they are large and missed by more than a hair', () => {
    const wide = { by: 'difference', full: 2_000_000.8, none: 9_000_000 } as const;
    expect(52_000_004.2 - 50_000_003.4 - wide.full).toBeGreaterThan(1e-9);
    expect(scoreOf('52000004.2', { key: 50_000_003.4, closeness: wide }).outcome).toBe('right');
    const narrow = { by: 'difference', full: 1, none: 2_000_002.2 } as const;
    expect(narrow.none - (52_000_011.8 - 50_000_009.6)).toBeGreaterThan(1e-9);
    expect(scoreOf('52000011.8', { key: 50_000_009.6, closeness: narrow }).outcome).toBe('not-yet');
  });

  it('rounds halves of a hundredth upwards', () => {
    const closeness = { by: 'difference', full: 0, none: 200 } as const;
    expect(scoreOf('101', { closeness }).earned).toEqual(fraction(99, 100));
    expect(scoreOf('103', { closeness }).earned).toEqual(fraction(99, 100));
    expect(scoreOf('103.1', { closeness }).earned).toEqual(fraction(98, 100));
  });
});

describe('an estimate scored by its ratio', () => {
  it.each([
    ['125', 100, 'near'],
    ['80', 100, 'near'],
    ['150', 67, 'above'],
    ['62.5', 53, 'below'],
    ['199.9', 1, 'above'],
    ['200', 0, 'above'],
    ['50', 0, 'below'],
    ['0', 0, 'below'],
    ['-100', 0, 'below'],
  ])('of "%s" earns %d hundredths and lies %s', (text, hundredths, side) => {
    const score = scoreOf(text, ratio);
    expect(score.earned).toEqual(fraction(hundredths, 100));
    expect(score.feedback).toMatchObject({ side });
  });

  it('is as far above as below, also below zero, and infinitely far across it', () => {
    expect(scoreOf('-150', { ...ratio, key: -100 }).earned).toEqual(fraction(67, 100));
    expect(scoreOf('200', ratio).feedback).toMatchObject({ off: 1 });
    expect(scoreOf('50', ratio).feedback).toMatchObject({ off: 1 });
    expect(scoreOf('0', ratio).feedback).toMatchObject({ off: Infinity });
    expect(scoreOf('-1', ratio).feedback).toMatchObject({ off: Infinity });
  });
});

describe('an estimate', () => {
  it('takes a computed key, and is asked about when it cannot be read', () => {
    expect(scoreOf('21.9', { ...difference, key: 'height' }).outcome).toBe('right');
    expect(scoreOf('', difference).outcome).toBe('unanswered');
    expect(scoreOf('far', difference).outcome).toBe('unreadable');
    expect(scoreOf('100 m', difference).outcome).toBe('unreadable');
  });
});
