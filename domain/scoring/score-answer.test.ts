// The laws of scoring, for every question of the course and for made ones of every kind.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { throughJsonb } from '../../tests/fixtures/jsonb';
import { kinds, makeQuestion } from '../../tests/fixtures/questions';
import { realQuestions } from '../../tests/fixtures/real-course';
import { compare, nought, whole } from '../fraction';
import type { Answer } from '../question/answer';
import { questionSchema, type Question } from '../question/question';
import { makeVariant, optionLetter, type Variant } from '../question/variant';
import { outcomes, type Score } from './score';
import { scoreAnswer } from './score-answer';
import { solve } from './solution';

const questions: readonly Question[] = [
  ...realQuestions,
  ...kinds.flatMap((kind) => [1, 2, 3, 4].map((n) => makeQuestion(kind, n))),
];
const byId = questions.map((question): [string, Question] => [question.id, question]);
const seeds = Array.from({ length: 25 }, (_, n) => `seed-${String(n)}`);

const letters = fc.constantFrom(...'abcdefgz'.split(''));
const numberText = fc.oneof(
  fc.double({ noNaN: true, min: -1e6, max: 1e6 }).map(String),
  fc.string({ unit: fc.constantFrom(...'0123456789.,-٤٫−eN '.split('')), maxLength: 10 }),
);
const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({ kind: fc.constant('choice' as const), option: fc.option(letters) }),
  fc.record({ kind: fc.constant('multiple' as const), options: fc.array(letters, { maxLength: 8 }) }),
  fc.record({ kind: fc.constant('true-false' as const), verdict: fc.option(fc.boolean()) }),
  fc.record({ kind: fc.constant('numeric' as const), text: numberText }),
);
const anyJson = fc.oneof(fc.jsonValue(), anyAnswer, fc.constant(undefined));

function expectLawful(score: Score): void {
  const { outcome, earned } = score;
  expect(outcomes).toContain(outcome);
  expect(compare(earned, nought)).toBeGreaterThanOrEqual(0);
  expect(compare(earned, whole)).toBeLessThanOrEqual(0);
  expect(compare(earned, whole) === 0).toBe(outcome === 'right');
  expect(compare(earned, nought) > 0).toBe(outcome === 'right' || outcome === 'partly');
  if (outcome !== 'not-yet' && outcome !== 'partly') expect(score.misconceptions).toEqual([]);
}

/** The same answer where the same options stand at other letters. */
function translate(answer: Answer, from: Variant, to: Variant): Answer {
  const move = (letter: string): string => {
    const id = from.order[letter.charCodeAt(0) - 97];
    return id === undefined ? letter : optionLetter(to.order.indexOf(id));
  };
  if (answer.kind === 'choice')
    return { ...answer, option: answer.option === null ? null : move(answer.option) };
  return answer.kind === 'multiple' ? { ...answer, options: answer.options.map(move) } : answer;
}

describe.each(byId)('scoring %s', (_, question) => {
  it('gives everything for the key, in every variant', () => {
    for (const seed of seeds) {
      const variant = makeVariant(question, seed);
      const score = scoreAnswer(question, variant, solve(question, variant));
      expect(score).toEqual({
        outcome: 'right',
        earned: whole,
        misconceptions: [],
        feedback: { type: 'none' },
      });
    }
  });

  it('never throws, and never gives less than nothing or more than everything, for any JSON', () => {
    fc.assert(
      fc.property(anyJson, fc.constantFrom(...seeds), (json, seed) => {
        expectLawful(scoreAnswer(question, makeVariant(question, seed), json));
      }),
    );
  });

  it('never calls wrong what was not answered or cannot be read', () => {
    const variant = makeVariant(question, 'seed');
    const empty: Answer[] = [
      { kind: 'choice', option: null },
      { kind: 'multiple', options: [] },
      { kind: 'true-false', verdict: null },
      { kind: 'numeric', text: ' ' },
    ];
    for (const json of [null, undefined])
      expect(scoreAnswer(question, variant, json).outcome).toBe('unanswered');
    for (const answer of empty) {
      const expected = answer.kind === question.kind ? 'unanswered' : 'unreadable';
      expect(scoreAnswer(question, variant, answer).outcome).toBe(expected);
    }
    const unreadable = [{}, [], 'a', 1, true, { kind: question.kind }, { kind: 'choice', option: 'z' }];
    for (const json of [
      ...unreadable,
      { kind: 'multiple', options: ['a', 'z'] },
      { kind: 'numeric', text: 'x' },
    ]) {
      expect(scoreAnswer(question, variant, json).outcome).toBe('unreadable');
    }
  });

  it('does not depend on the order the options were shown in', () => {
    const variants = seeds.map((seed) => ({
      ...makeVariant(question, 'seed'),
      order: makeVariant(question, seed).order,
    }));
    const [first] = variants;
    if (first === undefined) throw new Error('no variants');
    fc.assert(
      fc.property(anyAnswer, fc.constantFrom(...variants), (answer, other) => {
        const here = scoreAnswer(question, first, answer);
        const there = scoreAnswer(question, other, translate(answer, first, other));
        expect([there.outcome, there.earned]).toEqual([here.outcome, here.earned]);
        expect([...there.misconceptions].sort()).toEqual([...here.misconceptions].sort());
      }),
      { numRuns: 50 },
    );
  });

  it('gives the same for a revision that a database has stored', () => {
    const stored = questionSchema.parse(throughJsonb(question));
    fc.assert(
      fc.property(anyAnswer, fc.constantFrom(...seeds), (answer, seed) => {
        const expected = scoreAnswer(question, makeVariant(question, seed), answer);
        expect(scoreAnswer(stored, makeVariant(stored, seed), answer)).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });
});

describe('an answer of another kind', () => {
  it('is unreadable for every question', () => {
    for (const [, question] of byId) {
      for (const [, other] of byId.filter(([, candidate]) => candidate.kind !== question.kind)) {
        const answer = solve(other, makeVariant(other, 'seed'));
        expect(scoreAnswer(question, makeVariant(question, 'seed'), answer).outcome).toBe('unreadable');
      }
    }
  });
});
