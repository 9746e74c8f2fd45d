import { describe, expect, it } from 'vitest';
import { makeQuestion } from '../../../tests/fixtures/questions';
import { fraction, nought, whole } from '../../fraction';
import { makeVariant, optionLetter } from '../../question/variant';
import type { Score } from '../score';
import { scoreAnswer } from '../score-answer';

const question = {
  ...makeQuestion('cloze', 1),
  gaps: {
    gas: { carbon: {}, oxygen: { misconception: 'air-like-ours' } },
    pull: { weak: {}, none: { misconception: 'no-pull' }, strong: { misconception: 'air-like-ours' } },
    sky: { pink: {}, blue: {} },
  },
  key: { gas: 'carbon', pull: 'weak', sky: 'pink' },
};
const variant = makeVariant(question, 'seed');

function scoreOf(given: Record<string, string>): Score {
  const gaps = Object.fromEntries(
    Object.entries(given).map(([gap, option]) => [
      optionLetter(variant.order.indexOf(gap)),
      optionLetter(variant.further[gap]?.indexOf(option) ?? 25),
    ]),
  );
  return scoreAnswer(question, variant, { kind: 'cloze', gaps });
}

describe('the gaps of a passage', () => {
  it('earn an equal share each, and speak to each wrong one in the order of the gaps', () => {
    expect(scoreOf({ gas: 'carbon', pull: 'weak', sky: 'pink' }).earned).toEqual(whole);
    expect(scoreOf({ sky: 'blue', pull: 'strong', gas: 'carbon' })).toEqual({
      outcome: 'partly',
      earned: fraction(1, 3),
      misconceptions: ['air-like-ours'],
      feedback: {
        type: 'gaps',
        wrong: [
          { gap: 'pull', option: 'strong' },
          { gap: 'sky', option: 'blue' },
        ],
      },
    });
    expect(scoreOf({ gas: 'oxygen', pull: 'strong' })).toMatchObject({
      outcome: 'not-yet',
      earned: nought,
      misconceptions: ['air-like-ours'],
    });
  });

  it('that are open earn nothing, and nothing is said of them', () => {
    expect(scoreOf({ gas: 'carbon' })).toMatchObject({
      earned: fraction(1, 3),
      feedback: { type: 'gaps', wrong: [] },
    });
  });

  it('with a letter that stands for nothing cannot be read', () => {
    for (const gaps of [{ a: 'c' }, { d: 'a' }])
      expect(scoreAnswer(question, variant, { kind: 'cloze', gaps }).outcome).toBe('unreadable');
  });
});
