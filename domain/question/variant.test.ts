import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chiSquare, chiSquareLimit, countEach } from '../../tests/fixtures/chi-square';
import { throughJsonb } from '../../tests/fixtures/jsonb';
import { makeQuestion } from '../../tests/fixtures/questions';
import { realQuestions } from '../../tests/fixtures/real-course';
import { variantSeed } from '../attempt/draw-questions';
import { kinds, questionSchema, type Question } from './question';
import { findFurtherId, findOptionId, makeVariant, optionLetter, readPairs } from './variant';
import { listFurther, listMain } from './variant-lists';

const everyQuestion: [string, Question][] = [
  ...realQuestions,
  ...kinds.flatMap((kind) => [1, 2, 3].map((n) => makeQuestion(kind, n))),
].map((question) => [question.id, question]);

const listSeeds = (count: number): string[] =>
  Array.from({ length: count }, (_, n) => variantSeed(`attempt-${String(n)}`, n % 10, 1 + (n % 3)));

const anyQuestion = fc.constantFrom(...everyQuestion.map(([, question]) => question));

describe('makeVariant', () => {
  it('makes the same variant of the same question from the same seed', () => {
    fc.assert(
      fc.property(anyQuestion, fc.string(), (question, seed) => {
        expect(makeVariant(question, seed)).toEqual(makeVariant(question, seed));
      }),
    );
  });

  it.each(everyQuestion)('draws the parameters of %s from their ranges, on their steps', (_, question) => {
    for (const seed of listSeeds(50)) {
      const { parameters } = makeVariant(question, seed);
      expect(Object.keys(parameters).sort()).toEqual(Object.keys(question.parameters).sort());
      for (const [name, { from, to, step }] of Object.entries(question.parameters)) {
        const drawn = parameters[name] ?? Number.NaN;
        expect(drawn >= from && drawn <= to).toBe(true);
        const steps = (drawn - from) / step;
        expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-9);
        // Not 0.30000000000000004: it would be shown.
        expect(String(drawn).length).toBeLessThan(12);
      }
    }
  });

  it('reaches every step of a range, both ends included, equally often', () => {
    const question: Question = {
      ...makeQuestion('true-false', 1),
      parameters: { x: { from: 0.1, to: 0.7, step: 0.1 } },
      values: {},
    };
    const drawn = listSeeds(7000).map(
      (seed) => Math.round((makeVariant(question, seed).parameters['x'] ?? 0) * 10) - 1,
    );
    const counts = countEach(drawn, 7);
    expect(counts).toHaveLength(7);
    expect(chiSquare(counts)).toBeLessThan(chiSquareLimit(7));
  });

  it('computes values from parameters and from values before them', () => {
    const { parameters, values } = makeVariant(makeQuestion('numeric', 1), 'seed');
    const massKg = parameters['massKg'] ?? Number.NaN;
    expect(values).toMatchObject({ triple: massKg * 3, ninefold: massKg * 9 });
  });

  it('shows each option, item, partner and group once, and none where a kind lists none', () => {
    for (const [, question] of everyQuestion) {
      for (const seed of listSeeds(20)) {
        const { order, further } = makeVariant(question, seed);
        expect([...order].sort()).toEqual(listMain(question));
        expect(Object.keys(further)).toEqual(Object.keys(listFurther(question)));
        for (const [name, ids] of Object.entries(listFurther(question)))
          expect([...(further[name] ?? [])].sort()).toEqual([...ids].sort());
      }
    }
  });

  it.each(everyQuestion)(
    'makes the same variant of %s however a database or an author orders its fields',
    (_, question) => {
      const stored = questionSchema.parse(throughJsonb(question));
      const turned: Question = {
        ...question,
        parameters: Object.fromEntries(Object.entries(question.parameters).reverse()),
        values: Object.fromEntries(Object.entries(question.values).reverse()),
      };
      for (const seed of listSeeds(20)) {
        expect(makeVariant(stored, seed)).toEqual(makeVariant(question, seed));
        expect(makeVariant(turned, seed)).toEqual(makeVariant(question, seed));
      }
    },
  );

  it('says which name is unknown rather than computing with nothing', () => {
    const values = { mass: { function: 'product', arguments: { a: 'nothing', b: 1 }, decimals: 0 } };
    expect(() => makeVariant({ ...makeQuestion('numeric', 1), values }, 'seed')).toThrow(
      'unknown name "nothing"',
    );
    const unknown = { mass: { function: 'constructor', arguments: {}, decimals: 0 } };
    expect(() => makeVariant({ ...makeQuestion('numeric', 1), values: unknown }, 'seed')).toThrow(
      'unknown function',
    );
  });

  it('does not go round in circles when values name each other', () => {
    const values = {
      one: { function: 'product', arguments: { a: 'two', b: 1 }, decimals: 0 },
      two: { function: 'product', arguments: { a: 'one', b: 1 }, decimals: 0 },
    };
    expect(() => makeVariant({ ...makeQuestion('numeric', 1), values }, 'seed')).toThrow('unknown name');
  });
});

describe('the letters of options', () => {
  it('lead back to the option that stands at the letter, and to nothing else', () => {
    const variant = makeVariant(makeQuestion('choice', 3), 'seed');
    variant.order.forEach((id, index) => expect(findOptionId(variant, optionLetter(index))).toBe(id));
    for (const letter of ['z', optionLetter(variant.order.length), '', '`', 'A', 'é']) {
      expect(findOptionId(variant, letter)).toBeNull();
    }
  });
});

describe('the lists of a variant', () => {
  it('are drawn one from the other: no place of an item tells the place of its partner', () => {
    const question = makeQuestion('match', 1);
    const variants = listSeeds(2000).map((seed) => makeVariant(question, seed));
    const count = question.partners.length;
    const pairs = variants.map(({ order, further }) => {
      const [item = ''] = order;
      return (further['partners'] ?? []).indexOf(question.key[item] ?? '');
    });
    expect(chiSquare(countEach(pairs, count))).toBeLessThan(chiSquareLimit(count));
  });

  it('keep the author’s order of groups and the alphabetical one of gaps, in every variant', () => {
    const categorise = makeQuestion('categorise', 1);
    const cloze = makeQuestion('cloze', 1);
    for (const seed of listSeeds(20)) {
      expect(makeVariant(categorise, seed).further['groups']).toEqual(categorise.groups);
      expect(makeVariant(cloze, seed).order).toEqual(Object.keys(cloze.gaps).sort());
    }
  });
});

describe('pairs of letters', () => {
  const question = makeQuestion('match', 3);
  const variant = makeVariant(question, 'seed');
  const partners = variant.further['partners'] ?? [];

  it('lead back to the pairs of ids', () => {
    expect(findFurtherId(variant, 'partners', 'b')).toBe(partners[1]);
    expect(readPairs(variant, { a: 'b', c: 'a' }, () => 'partners')).toEqual({
      [variant.order[0] ?? '']: partners[1],
      [variant.order[2] ?? '']: partners[0],
    });
    expect(readPairs(variant, {}, () => 'partners')).toEqual({});
  });

  it('are nothing at all where one letter of an item, a partner or a list stands for nothing', () => {
    expect(readPairs(variant, { a: 'b', z: 'a' }, () => 'partners')).toBeNull();
    expect(readPairs(variant, { a: 'b', b: 'z' }, () => 'partners')).toBeNull();
    expect(readPairs(variant, { a: 'b' }, () => 'groups')).toBeNull();
    expect(findFurtherId(variant, 'groups', 'a')).toBeNull();
  });
});
