// S2 of the promises: nothing about the key can be told from what a learner gets before scoring.
import { describe, expect, it } from 'vitest';
import { chiSquare, chiSquareLimit, countEach } from '../../tests/fixtures/chi-square';
import { keyCanary, kinds, makeQuestion, makeQuestionPair } from '../../tests/fixtures/questions';
import { realQuestions } from '../../tests/fixtures/real-course';
import { variantSeed } from '../attempt/draw-questions';
import type { Reading } from './fill';
import type { Kind, Question } from './question';
import { toPublicQuestion } from './to-public-question';
import { makeVariant } from './variant';

const readings: Reading[] = [
  { locale: 'en', digits: 'latn' },
  { locale: 'ar', digits: 'arab' },
];

function bytesOf(question: Question, seed: string): string {
  const variant = makeVariant(question, seed);
  return readings.map((reading) => JSON.stringify(toPublicQuestion(question, variant, reading))).join('\n');
}

const fieldsOf: Record<Kind, string[]> = {
  choice: ['hintCount', 'kind', 'options', 'stem', 'title'],
  multiple: ['hintCount', 'kind', 'options', 'stem', 'title'],
  'true-false': ['hintCount', 'kind', 'stem', 'title'],
  numeric: ['hintCount', 'kind', 'stem', 'title', 'unit', 'unitText'],
};

describe.each(kinds)('the public form of %s', (kind) => {
  it('has the same bytes for 100 pairs of questions that differ only in the key', () => {
    for (let n = 0; n < 100; n += 1) {
      const { first, second } = makeQuestionPair(kind, n);
      expect(JSON.stringify(first)).not.toBe(JSON.stringify(second));
      expect(bytesOf(second, `seed-${String(n)}`)).toBe(bytesOf(first, `seed-${String(n)}`));
    }
  });

  it('holds none of the texts and ids that tell the key', () => {
    for (let n = 0; n < 50; n += 1) {
      const question = makeQuestion(kind, n);
      expect(JSON.stringify(question)).toContain(keyCanary);
      expect(bytesOf(question, `seed-${String(n)}`)).not.toContain(keyCanary);
    }
  });

  it('has the listed fields and no other, so that a new field of a question stays on the server', () => {
    const widened = { ...makeQuestion(kind, 1), notes: keyCanary };
    const shown = toPublicQuestion(widened, makeVariant(widened, 'seed'), { locale: 'en', digits: 'latn' });
    expect(Object.keys(shown).sort()).toEqual(fieldsOf[kind]);
    if (!('options' in shown)) return;
    for (const option of shown.options) expect(Object.keys(option).sort()).toEqual(['id', 'text']);
  });
});

describe('the options of a question', () => {
  it('are called by the letter of their place, never by the id of the author', () => {
    for (const question of [makeQuestion('choice', 1), makeQuestion('multiple', 1)]) {
      const shown = toPublicQuestion(question, makeVariant(question, 'seed'), {
        locale: 'en',
        digits: 'latn',
      });
      if (!('options' in shown)) throw new Error('expected options');
      expect(shown.options.map(({ id }) => id)).toEqual(
        ['a', 'b', 'c', 'd', 'e', 'f'].slice(0, shown.options.length),
      );
    }
  });

  const optioned = [...realQuestions, makeQuestion('choice', 1), makeQuestion('multiple', 2)].flatMap(
    (question) => (question.kind === 'choice' || question.kind === 'multiple' ? [question] : []),
  );

  it.each(optioned.map((question) => [question.id, question] as const))(
    'of %s stand in each place equally often, over 10 000 attempts, the right ones among them',
    (_, question) => {
      const ids = Object.keys(question.options);
      const right = typeof question.key === 'string' ? [question.key] : question.key;
      const orders = Array.from(
        { length: 10_000 },
        (__, n) => makeVariant(question, variantSeed(`attempt ${String(n)}`, n % 7, 1)).order,
      );
      for (const id of right) {
        const places = orders.map((order) => order.indexOf(id));
        expect(chiSquare(countEach(places, ids.length))).toBeLessThan(chiSquareLimit(ids.length));
      }
    },
  );
});
