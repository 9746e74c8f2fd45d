import { describe, expect, it } from 'vitest';
import { makeQuestion } from '../../tests/fixtures/questions';
import type { Variant } from '../question/variant';
import { solve } from './solution';

/** Shown in this order, so that the first is A. */
function shown(order: readonly string[], further: Variant['further'] = {}, values = {}): Variant {
  return { parameters: {}, values, order: [...order], further };
}

const decimals = (count: number) => ({ function: 'sum', arguments: {}, decimals: count });

describe('the answer that earns everything', () => {
  it('names an option or a spot by the letter under which this variant shows it', () => {
    const variant = shown(['hot', 'rust', 'sky']);
    expect(solve({ ...makeQuestion('choice', 1), key: 'rust' }, variant)).toEqual({
      kind: 'choice',
      option: 'b',
    });
    expect(solve({ ...makeQuestion('hotspot', 1), key: 'sky' }, variant)).toEqual({
      kind: 'hotspot',
      spot: 'c',
    });
  });

  it('lists several options and the evidence of a claim by the alphabet, whatever the order of the key', () => {
    const variant = shown(['sea', 'ice', 'lake', 'air']);
    expect(solve({ ...makeQuestion('multiple', 1), key: ['air', 'ice', 'sea'] }, variant)).toEqual({
      kind: 'multiple',
      options: ['a', 'b', 'd'],
    });
    const key = { verdict: 'supported' as const, evidence: ['air', 'sea'] };
    expect(solve({ ...makeQuestion('claim', 1), key }, variant)).toEqual({
      kind: 'claim',
      verdict: 'supported',
      evidence: ['a', 'd'],
    });
  });

  it('keeps the order of the key where the order is what is asked', () => {
    const variant = shown(['sea', 'ice', 'lake']);
    expect(solve({ ...makeQuestion('order', 1), key: ['lake', 'sea', 'ice'] }, variant)).toEqual({
      kind: 'order',
      order: ['c', 'a', 'b'],
    });
  });

  it('says true or false, and takes the first of the accepted words', () => {
    const trueFalse = makeQuestion('true-false', 1);
    expect(solve({ ...trueFalse, key: true }, shown([]))).toEqual({ kind: 'true-false', verdict: true });
    expect(solve({ ...trueFalse, key: false }, shown([]))).toEqual({ kind: 'true-false', verdict: false });
    const text = makeQuestion('text', 1);
    const [first] = text.words.en.accepted;
    expect(first).not.toBe('');
    expect(solve(text, shown([]))).toEqual({ kind: 'text', text: first });
  });

  it('joins each item to its partner, each to its group, and each gap to an option of its own list', () => {
    const order = ['one', 'two'];
    const match = { ...makeQuestion('match', 1), key: { one: 'sun', two: 'moon' } };
    expect(solve(match, shown(order, { partners: ['moon', 'star', 'sun'] }))).toEqual({
      kind: 'match',
      partners: { a: 'c', b: 'a' },
    });
    const categorise = { ...makeQuestion('categorise', 1), key: { one: 'wet', two: 'wet' } };
    expect(solve(categorise, shown(order, { groups: ['dry', 'wet'] }))).toEqual({
      kind: 'categorise',
      groups: { a: 'b', b: 'b' },
    });
    const cloze = { ...makeQuestion('cloze', 1), key: { one: 'cold', two: 'thin' } };
    const lists = { one: ['hot', 'cold'], two: ['thin', 'thick'] };
    expect(solve(cloze, shown(order, lists))).toEqual({ kind: 'cloze', gaps: { a: 'b', b: 'a' } });
  });

  it('writes a number that stands in the file as it stands there', () => {
    const numeric = { ...makeQuestion('numeric', 1), figures: undefined, key: 3.72 };
    expect(solve(numeric, shown([]))).toEqual({ kind: 'numeric', text: '3.72' });
    const estimate = { ...makeQuestion('estimate', 1), key: 21.9 };
    expect(solve(estimate, shown([]))).toEqual({ kind: 'estimate', text: '21.9' });
  });

  it('writes a computed number with the decimals of its value, or with the figures asked for', () => {
    const values = { speed: 12.3456 };
    const numeric = { ...makeQuestion('numeric', 1), key: 'speed', values: { speed: decimals(2) } };
    const textOf = (figures: number | undefined, speed = 12.3456): unknown => {
      const answer = solve({ ...numeric, figures }, shown([], {}, { speed }));
      return answer.kind === 'numeric' ? answer.text : answer;
    };
    expect(textOf(undefined)).toBe('12.35');
    expect(textOf(3)).toBe('12.3');
    expect(textOf(3, 2)).toBe('2.00');
    const estimate = { ...makeQuestion('estimate', 1), key: 'speed', values: { speed: decimals(1) } };
    expect(solve(estimate, shown([], {}, values))).toEqual({ kind: 'estimate', text: '12.3' });
  });

  it('writes a large number with few figures in full, never as a power of ten', () => {
    const numeric = { ...makeQuestion('numeric', 1), key: 149.6, figures: 2 };
    expect(solve(numeric, shown([]))).toEqual({ kind: 'numeric', text: '150' });
    expect(solve({ ...numeric, key: 227_900_000 }, shown([]))).toEqual({
      kind: 'numeric',
      text: '230000000',
    });
  });
});
