import { describe, expect, it } from 'vitest';
import { makeQuestion } from '../../../tests/fixtures/questions';
import { fraction, nought, whole } from '../../fraction';
import { optionLetter, type Variant } from '../../question/variant';
import type { Score } from '../score';
import { scoreAnswer } from '../score-answer';

const question = {
  ...makeQuestion('claim', 1),
  verdicts: { open: { misconception: 'nothing-is-known' }, contradicted: {} },
  evidence: {
    clay: {},
    deltas: {},
    colour: { misconception: 'red-means-dry' },
    ice: { misconception: 'nothing-is-known' },
  },
  key: { verdict: 'supported' as const, evidence: ['clay', 'deltas'] },
};
const variant: Variant = {
  parameters: {},
  values: {},
  order: ['clay', 'colour', 'deltas', 'ice'],
  further: {},
};

function scoreOf(verdict: 'supported' | 'contradicted' | 'open' | null, ids: readonly string[]): Score {
  const evidence = ids.map((id) => optionLetter(variant.order.indexOf(id)));
  return scoreAnswer(question, variant, { kind: 'claim', verdict, evidence });
}

describe('a verdict with its evidence', () => {
  it.each([
    ['supported', ['clay', 'deltas'], whole],
    ['supported', [], fraction(1, 2)],
    ['supported', ['clay'], fraction(3, 4)],
    ['supported', ['clay', 'deltas', 'ice'], fraction(3, 4)],
    ['supported', ['clay', 'ice'], fraction(1, 2)],
    ['supported', ['clay', 'colour', 'deltas', 'ice'], fraction(1, 2)],
    ['open', ['clay', 'deltas'], fraction(1, 2)],
    [null, ['clay', 'clay'], fraction(1, 4)],
    ['contradicted', ['ice'], nought],
  ] as const)('%s by %j earns half the point each: %j', (verdict, ids, earned) => {
    expect(scoreOf(verdict, ids).earned).toEqual(earned);
  });

  it('names the wrong ideas of both, each once, and speaks to both', () => {
    expect(scoreOf('open', ['ice', 'colour'])).toEqual({
      outcome: 'not-yet',
      earned: nought,
      misconceptions: ['nothing-is-known', 'red-means-dry'],
      feedback: {
        type: 'claim',
        verdict: 'open',
        chosenWrong: ['colour', 'ice'],
        missed: ['clay', 'deltas'],
      },
    });
  });

  it('that is only begun is not told what it missed', () => {
    expect(scoreOf('open', []).feedback).toEqual({
      type: 'claim',
      verdict: 'open',
      chosenWrong: [],
      missed: [],
    });
    expect(scoreOf(null, ['clay']).feedback).toMatchObject({ verdict: null, missed: ['deltas'] });
    expect(scoreOf(null, []).outcome).toBe('unanswered');
  });

  it('with a letter that stands for nothing cannot be read', () => {
    expect(
      scoreAnswer(question, variant, { kind: 'claim', verdict: 'open', evidence: ['a', 'e'] }).outcome,
    ).toBe('unreadable');
  });
});
