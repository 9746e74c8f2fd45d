import { describe, expect, it } from 'vitest';
import { makeQuestion } from '../../../tests/fixtures/questions';
import { fraction, whole } from '../../fraction';
import { makeVariant, optionLetter } from '../../question/variant';
import type { Score } from '../score';
import { scoreAnswer } from '../score-answer';

const question = {
  ...makeQuestion('match', 1),
  partners: ['big', 'deep', 'high', 'long'],
  key: { crater: 'deep', valley: 'long', volcano: 'high' },
  slips: {
    'wide-valley': { item: 'valley', partner: 'deep', misconception: 'valleys-are-holes' },
    'any-big': { item: 'crater', partner: 'big' },
  },
};
const variant = makeVariant(question, 'seed');

function scoreOf(pairs: Record<string, string>): Score {
  const letter = (list: readonly string[] | undefined, id: string) => optionLetter(list?.indexOf(id) ?? 25);
  const partners = Object.fromEntries(
    Object.entries(pairs).map(([item, partner]) => [
      letter(variant.order, item),
      letter(variant.further['partners'], partner),
    ]),
  );
  return scoreAnswer(question, variant, { kind: 'match', partners });
}

describe('pairs', () => {
  it('earn an equal share each; one that is open earns nothing and costs nothing', () => {
    expect(scoreOf({ crater: 'deep', valley: 'long', volcano: 'high' }).earned).toEqual(whole);
    expect(scoreOf({ crater: 'deep', valley: 'long' }).earned).toEqual(fraction(2, 3));
    expect(scoreOf({ crater: 'deep', valley: 'high', volcano: 'high' }).earned).toEqual(fraction(2, 3));
    expect(scoreOf({ crater: 'deep', valley: 'big', volcano: 'big' }).earned).toEqual(fraction(1, 3));
    expect(scoreOf({ volcano: 'long' })).toMatchObject({
      outcome: 'not-yet',
      feedback: { type: 'otherwise' },
    });
  });

  it('name the wrong ideas they show, by the name of the slip', () => {
    expect(scoreOf({ crater: 'big', valley: 'deep', volcano: 'high' })).toEqual({
      outcome: 'partly',
      earned: fraction(1, 3),
      misconceptions: ['valleys-are-holes'],
      feedback: { type: 'slips', slips: ['any-big', 'wide-valley'] },
    });
  });

  it('with a letter that stands for nothing cannot be read', () => {
    expect(scoreAnswer(question, variant, { kind: 'match', partners: { a: 'e' } }).outcome).toBe(
      'unreadable',
    );
    expect(scoreAnswer(question, variant, { kind: 'match', partners: { d: 'a' } }).outcome).toBe(
      'unreadable',
    );
  });
});
