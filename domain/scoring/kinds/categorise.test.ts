import { describe, expect, it } from 'vitest';
import { makeQuestion } from '../../../tests/fixtures/questions';
import { fraction, nought, whole } from '../../fraction';
import { makeVariant, optionLetter } from '../../question/variant';
import type { Score } from '../score';
import { scoreAnswer } from '../score-answer';

function makeCategorise(groups: string[], key: Record<string, string>) {
  const slips = {
    'wind-old': { item: 'wind', group: 'old', misconception: 'wind-has-stopped' },
    'dust-old': { item: 'dust', group: 'old' },
  };
  return { ...makeQuestion('categorise', 1), groups, key, slips };
}

function scoreOf(question: ReturnType<typeof makeCategorise>, given: Record<string, string>): Score {
  const variant = makeVariant(question, 'seed');
  const groups = Object.fromEntries(
    Object.entries(given).map(([item, group]) => [
      optionLetter(variant.order.indexOf(item)),
      optionLetter(question.groups.indexOf(group)),
    ]),
  );
  return scoreAnswer(question, variant, { kind: 'categorise', groups });
}

const two = makeCategorise(['old', 'young'], { flood: 'old', lava: 'old', wind: 'young', dust: 'young' });
const three = makeCategorise(['old', 'middle', 'young'], { flood: 'old', lava: 'middle', wind: 'young' });

describe('items in groups', () => {
  it('earn their share, and with two groups a wrong one costs as much as a right one earns', () => {
    expect(scoreOf(two, { flood: 'old', lava: 'old', wind: 'young', dust: 'young' }).earned).toEqual(whole);
    expect(scoreOf(two, { flood: 'old', lava: 'old', wind: 'young', dust: 'old' }).earned).toEqual(
      fraction(1, 2),
    );
    expect(scoreOf(two, { flood: 'old', lava: 'old', wind: 'young' }).earned).toEqual(fraction(3, 4));
    expect(scoreOf(two, { flood: 'old', wind: 'old' }).earned).toEqual(nought);
    expect(scoreOf(two, { flood: 'young', wind: 'old', dust: 'old' }).earned).toEqual(nought);
  });

  it('cost less where there are more groups to guess from', () => {
    expect(scoreOf(three, { flood: 'old', lava: 'middle', wind: 'old' }).earned).toEqual(fraction(1, 2));
    expect(scoreOf(three, { flood: 'old', lava: 'middle' }).earned).toEqual(fraction(2, 3));
    expect(scoreOf(three, { flood: 'old', lava: 'old', wind: 'middle' }).earned).toEqual(nought);
  });

  it('all put in one group earn nothing where each group has as many', () => {
    for (const group of two.groups)
      expect(scoreOf(two, { flood: group, lava: group, wind: group, dust: group }).earned).toEqual(nought);
    for (const group of three.groups)
      expect(scoreOf(three, { flood: group, lava: group, wind: group }).earned).toEqual(nought);
  });

  it('name the wrong ideas they show, by the name of the slip', () => {
    expect(scoreOf(two, { flood: 'old', lava: 'old', wind: 'old', dust: 'old' })).toEqual({
      outcome: 'not-yet',
      earned: nought,
      misconceptions: ['wind-has-stopped'],
      feedback: { type: 'slips', slips: ['dust-old', 'wind-old'] },
    });
    expect(scoreOf(two, { lava: 'young' }).feedback).toEqual({ type: 'otherwise' });
  });

  it('with a letter that stands for nothing cannot be read', () => {
    const variant = makeVariant(two, 'seed');
    for (const groups of [{ a: 'c' }, { e: 'a' }])
      expect(scoreAnswer(two, variant, { kind: 'categorise', groups }).outcome).toBe('unreadable');
  });
});
