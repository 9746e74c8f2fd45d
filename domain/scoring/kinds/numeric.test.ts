import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeQuestion } from '../../../tests/fixtures/questions';
import { printNumber, writeDigits } from '../../number-text';
import type { QuestionOf } from '../../question/question';
import type { Variant } from '../../question/variant';
import type { Score } from '../score';
import { scoreAnswer } from '../score-answer';

type NumericQuestion = QuestionOf<'numeric'>;

const variant: Variant = {
  parameters: {},
  values: { mars: 149.2, earth: 392.4 },
  order: [],
  further: {},
};

function makeNumeric(changes: Partial<NumericQuestion>): NumericQuestion {
  return {
    ...makeQuestion('numeric', 1),
    figures: undefined,
    key: 100,
    unit: 'N',
    tolerance: { absolute: 2 },
    slips: {},
    ...changes,
  };
}

function scoreText(question: NumericQuestion, text: string): Score {
  return scoreAnswer(question, variant, { kind: 'numeric', text });
}

const outcomeOf = (question: NumericQuestion, text: string): string => scoreText(question, text).outcome;

describe('the tolerance of a number', () => {
  it.each(['98', '102', '98.0', '102,0', '100', '٩٨', '١٠٢ نيوتن', '1.02e2'])(
    'includes its bounds: "%s"',
    (text) => {
      expect(outcomeOf(makeNumeric({}), text)).toBe('right');
    },
  );

  it.each(['97.99', '102.01', '-100', '0', '1e9'])('ends at its bounds: "%s"', (text) => {
    expect(outcomeOf(makeNumeric({}), text)).toBe('not-yet');
  });

  it('is a share of the key where it is relative, also below zero', () => {
    const question = makeNumeric({ key: -63, tolerance: { relative: 0.02 } });
    for (const text of ['−63', '-61.74', '−٦٤٫٢٦']) expect(outcomeOf(question, text)).toBe('right');
    for (const text of ['63', '-61.7', '−64.3']) expect(outcomeOf(question, text)).toBe('not-yet');
  });

  it('includes its bounds where large numbers miss them by the last bits of binary arithmetic', () => {
    const question = makeNumeric({ key: 100_000_005.6, tolerance: { absolute: 0.3 } });
    expect(100_000_005.9 - 100_000_005.6).toBeGreaterThan(0.3 + 1e-9);
    expect(outcomeOf(question, '100000005.9')).toBe('right');
  });

  it('may be nothing, and then asks for exactly the number', () => {
    const question = makeNumeric({ key: 0.3, tolerance: { absolute: 0 } });
    expect(outcomeOf(question, '0.3')).toBe('right');
    expect(outcomeOf(question, '0.30001')).toBe('not-yet');
    expect(outcomeOf(makeNumeric({ key: 0, tolerance: { absolute: 0 } }), '0')).toBe('right');
  });

  it('reaches a bound that binary arithmetic misses by a hair', () => {
    const question = makeNumeric({ key: 0.3, tolerance: { absolute: 0.1 } });
    expect(0.4 - 0.3 > 0.1).toBe(true);
    expect(outcomeOf(question, '0.4')).toBe('right');
    expect(outcomeOf(question, '0.2')).toBe('right');
  });

  it('is met by every number inside and by none outside, however it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5000, max: 5000 }), fc.boolean(), (hundredths, isArabic) => {
        const value = 100 + hundredths / 1000;
        const digits = isArabic ? 'arab' : 'latn';
        const expected = Math.abs(hundredths) <= 2000 ? 'right' : 'not-yet';
        expect(outcomeOf(makeNumeric({}), writeDigits(String(value), digits))).toBe(expected);
        expect(outcomeOf(makeNumeric({}), printNumber(value, 3, isArabic ? 'ar' : 'en', digits))).toBe(
          expected,
        );
      }),
    );
  });
});

describe('a key that is computed', () => {
  it('is the value of the variant', () => {
    expect(outcomeOf(makeNumeric({ key: 'mars' }), '149')).toBe('right');
    expect(outcomeOf(makeNumeric({ key: 'mars' }), '392')).toBe('not-yet');
  });

  it('is a mistake of the author where no such value is computed', () => {
    expect(() => scoreText(makeNumeric({ key: 'venus' }), '1')).toThrow('no value named "venus"');
  });
});

describe('a slip', () => {
  const question = makeNumeric({
    key: 'mars',
    slips: { 'earth-pull': { value: 'earth', misconception: 'same-pull' }, divided: { factor: 0.5 } },
  });

  it('that leads to a known number gets its own feedback and names its misconception', () => {
    expect(scoreText(question, '392.4')).toMatchObject({
      outcome: 'not-yet',
      misconceptions: ['same-pull'],
      feedback: { type: 'slips', slips: ['earth-pull'] },
    });
    expect(scoreText(question, '74.6')).toMatchObject({
      misconceptions: [],
      feedback: { type: 'slips', slips: ['divided'] },
    });
  });

  it('is recognised within the tolerance, and any other number gets the general word', () => {
    expect(scoreText(question, '391').feedback).toEqual({ type: 'slips', slips: ['earth-pull'] });
    expect(scoreText(question, '200').feedback).toEqual({ type: 'otherwise' });
  });

  it('is the nearer one where two lead to nearly the same number, in whatever order they stand', () => {
    const near = { value: 'earth', misconception: 'near' };
    const off = { factor: 2.6374, misconception: 'off' };
    for (const slips of [
      { near, off },
      { off, near },
    ]) {
      expect(scoreText(makeNumeric({ key: 'mars', slips }), '392.4').feedback).toEqual({
        type: 'slips',
        slips: ['near'],
      });
      expect(scoreText(makeNumeric({ key: 'mars', slips }), '393.5').feedback).toEqual({
        type: 'slips',
        slips: ['off'],
      });
    }
  });

  it('is the first by its id where two lead to the very same number, however the file lists them', () => {
    const slips = { later: { factor: 2 }, first: { factor: 2 } };
    expect(scoreText(makeNumeric({ slips }), '200').feedback).toEqual({ type: 'slips', slips: ['first'] });
  });

  it('that leads nowhere in this variant is recognised in no number', () => {
    const slips = { lost: { value: 'venus' }, told: {} };
    for (const text of ['0', '1'])
      expect(scoreText(makeNumeric({ slips }), text).feedback).toEqual({ type: 'otherwise' });
  });

  it('never takes the place of a right answer', () => {
    const generous = makeNumeric({
      key: 'mars',
      tolerance: { relative: 0.5 },
      slips: { half: { factor: 0.6 } },
    });
    expect(scoreText(generous, '89.52')).toMatchObject({ outcome: 'right', feedback: { type: 'none' } });
  });
});

describe('a slip of writing', () => {
  it.each(['1,234', '149 kg', 'about 149', '14 15'])(
    'is asked about and never marked wrong: "%s"',
    (text) => {
      expect(outcomeOf(makeNumeric({}), text)).toBe('unreadable');
    },
  );
});
