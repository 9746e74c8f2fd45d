import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeQuestion } from '../../../tests/fixtures/questions';
import { add, fraction, nought, whole, type Fraction } from '../../fraction';
import type { QuestionOf } from '../../question/question';
import { optionLetter, type Variant } from '../../question/variant';
import type { Score } from '../score';
import { scoreAnswer } from '../score-answer';

const ids = ['basalt', 'crater', 'dust', 'erosion', 'frost', 'gully'];

function makeMultiple(
  optionCount: number,
  keyCount: number,
): { question: QuestionOf<'multiple'>; variant: Variant } {
  const base = makeQuestion('multiple', 1);
  const order = ids.slice(0, optionCount);
  const key = order.slice(0, keyCount);
  const options = Object.fromEntries(
    order.map((id) => [id, key.includes(id) ? {} : { misconception: `idea-${id}` }]),
  );
  return { question: { ...base, key, options }, variant: { parameters: {}, values: {}, order, further: {} } };
}

function scoreOf(made: ReturnType<typeof makeMultiple>, chosen: readonly string[]): Score {
  const options = chosen.map((id) => optionLetter(made.variant.order.indexOf(id)));
  return scoreAnswer(made.question, made.variant, { kind: 'multiple', options });
}

const sizes = fc
  .integer({ min: 3, max: 6 })
  .chain((options) => fc.tuple(fc.constant(options), fc.integer({ min: 2, max: options - 1 })));
const anyChoice = sizes.chain(([options, keys]) =>
  fc.record({
    made: fc.constant(makeMultiple(options, keys)),
    chosen: fc.subarray(ids.slice(0, options), { minLength: 1 }),
  }),
);

const shareOf = (score: Score): number => score.earned.numerator / score.earned.denominator;

describe('a question with several right options', () => {
  it('earns nothing when everything is ticked, for every number of options', () => {
    fc.assert(
      fc.property(sizes, ([options, keys]) => {
        const score = scoreOf(makeMultiple(options, keys), ids.slice(0, options));
        expect(score).toMatchObject({ outcome: 'not-yet', earned: nought });
      }),
    );
  });

  it('earns exact thirds: three times one of three right options makes a whole', () => {
    const made = makeMultiple(5, 3);
    const shares = ['basalt', 'crater', 'dust'].map((id) => scoreOf(made, [id]).earned);
    expect(shares).toEqual([fraction(1, 3), fraction(1, 3), fraction(1, 3)]);
    expect(shares.reduce<Fraction>(add, nought)).toEqual(whole);
  });

  it.each([
    [4, 2, ['basalt'], fraction(1, 2), 'partly'],
    [4, 2, ['basalt', 'crater', 'dust'], fraction(1, 2), 'partly'],
    [4, 2, ['basalt', 'dust'], nought, 'not-yet'],
    [4, 2, ['dust'], nought, 'not-yet'],
    [5, 2, ['basalt', 'crater', 'dust'], fraction(2, 3), 'partly'],
    [5, 3, ['basalt', 'crater', 'erosion'], fraction(1, 6), 'partly'],
    [6, 4, ['basalt', 'crater', 'dust'], fraction(3, 4), 'partly'],
    [6, 4, ['frost', 'gully'], nought, 'not-yet'],
    [3, 2, ['basalt', 'crater'], whole, 'right'],
  ])('of %d options, %d right: %j earns %j', (options, keys, chosen, earned, outcome) => {
    expect(scoreOf(makeMultiple(options, keys), chosen)).toMatchObject({ earned, outcome });
  });

  it('never earns more by adding a wrong option, nor less by adding a right one', () => {
    fc.assert(
      fc.property(anyChoice, ({ made, chosen }) => {
        const before = shareOf(scoreOf(made, chosen));
        for (const id of made.variant.order.filter((candidate) => !chosen.includes(candidate))) {
          const after = shareOf(scoreOf(made, [...chosen, id]));
          if (made.question.key.includes(id)) expect(after).toBeGreaterThanOrEqual(before);
          else expect(after).toBeLessThanOrEqual(before);
        }
      }),
    );
  });

  it('does not count an option twice, and does not care for the order of ticking', () => {
    fc.assert(
      fc.property(anyChoice, ({ made, chosen }) => {
        expect(scoreOf(made, [...chosen, ...chosen].reverse())).toEqual(scoreOf(made, chosen));
      }),
    );
  });

  it('names the wrong ideas that were ticked, the wrong options and the missed ones', () => {
    expect(scoreOf(makeMultiple(5, 3), ['basalt', 'erosion', 'frost'])).toEqual({
      outcome: 'not-yet',
      earned: nought,
      misconceptions: ['idea-erosion', 'idea-frost'],
      feedback: { type: 'options', chosenWrong: ['erosion', 'frost'], missed: ['crater', 'dust'] },
    });
  });
});
