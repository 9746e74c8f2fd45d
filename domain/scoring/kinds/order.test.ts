import { describe, expect, it } from 'vitest';
import { makeQuestion } from '../../../tests/fixtures/questions';
import { fraction, nought, whole } from '../../fraction';
import type { Variant } from '../../question/variant';
import type { Score } from '../score';
import { scoreAnswer } from '../score-answer';

const key = ['rain', 'river', 'lake', 'dry'];
const variant: Variant = { parameters: {}, values: {}, order: ['dry', 'lake', 'rain', 'river'], further: {} };
const letters: Record<string, string> = { dry: 'a', lake: 'b', rain: 'c', river: 'd' };

function scoreOf(ids: readonly string[]): Score {
  const slips = {
    'lake-first': { first: 'lake', then: 'river', misconception: 'lakes-make-rivers' },
    'dry-first': { first: 'dry', then: 'rain', misconception: 'always-dry' },
  };
  const order = ids.map((id) => letters[id] ?? id);
  return scoreAnswer({ ...makeQuestion('order', 1), key, slips }, variant, { kind: 'order', order });
}

describe('items in order', () => {
  it.each([
    [['rain', 'river', 'lake', 'dry'], whole],
    [['river', 'rain', 'lake', 'dry'], fraction(4, 6)],
    [['rain', 'lake', 'dry', 'river'], fraction(2, 6)],
    [['river', 'rain', 'dry', 'lake'], fraction(2, 6)],
    [['dry', 'rain', 'river', 'lake'], nought],
    [['lake', 'rain', 'dry', 'river'], nought],
    [['dry', 'lake', 'river', 'rain'], nought],
  ])('%j earn right pairs less wrong pairs, of all pairs: %j', (ids, earned) => {
    expect(scoreOf(ids).earned).toEqual(earned);
  });

  it('name each wrong idea that puts one thing before another, by the name of the slip', () => {
    expect(scoreOf(['dry', 'lake', 'river', 'rain'])).toMatchObject({
      misconceptions: ['always-dry', 'lakes-make-rivers'],
      feedback: { type: 'slips', slips: ['dry-first', 'lake-first'] },
    });
    expect(scoreOf(['rain', 'lake', 'river', 'dry']).feedback).toEqual({
      type: 'slips',
      slips: ['lake-first'],
    });
    expect(scoreOf(['river', 'rain', 'lake', 'dry']).feedback).toEqual({ type: 'otherwise' });
  });

  it.each([
    [['rain', 'river', 'lake']],
    [['rain', 'rain', 'lake', 'dry']],
    [['rain', 'river', 'lake', 'dry', 'dry']],
    [['rain', 'river', 'lake', 'z']],
  ])('are no order when one is missing, doubled or unknown: %j', (ids) => {
    expect(scoreOf(ids).outcome).toBe('unreadable');
  });
});
