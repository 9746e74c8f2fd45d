import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeQuestion } from '../../tests/fixtures/questions';
import { scoreAnswer } from '../scoring/score-answer';
import { answerSchema, listChosen, type Answer } from './answer';
import { checkAnswer } from './check-answer';
import { makeVariant } from './variant';

const check = (answer: Answer, unit: string | null = null): string => checkAnswer(answer, unit).state;

const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({ kind: fc.constant('choice' as const), option: fc.constantFrom('a', 'b', 'c', null) }),
  fc.record({
    kind: fc.constant('multiple' as const),
    options: fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 4 }),
  }),
  fc.record({ kind: fc.constant('true-false' as const), verdict: fc.constantFrom(true, false, null) }),
  fc.record({
    kind: fc.constant('numeric' as const),
    text: fc.string({ unit: fc.constantFrom(...'019٤٥.,٫− Nن'.split('')), maxLength: 8 }),
  }),
);

describe('checkAnswer', () => {
  it('tells an answer that is not there yet from one that is', () => {
    expect(check({ kind: 'choice', option: null })).toBe('unanswered');
    expect(check({ kind: 'choice', option: 'a' })).toBe('ok');
    expect(check({ kind: 'multiple', options: [] })).toBe('unanswered');
    expect(check({ kind: 'multiple', options: ['b'] })).toBe('ok');
    expect(check({ kind: 'true-false', verdict: null })).toBe('unanswered');
    expect(check({ kind: 'true-false', verdict: false })).toBe('ok');
    expect(check({ kind: 'numeric', text: ' ' })).toBe('unanswered');
    expect(check({ kind: 'numeric', text: '0' })).toBe('ok');
  });

  it('says why a number cannot be read', () => {
    expect(checkAnswer({ kind: 'numeric', text: 'many' }, null)).toEqual({
      state: 'unreadable',
      reason: 'not-a-number',
    });
    expect(checkAnswer({ kind: 'numeric', text: '1,234' }, null)).toEqual({
      state: 'unreadable',
      reason: 'ambiguous',
    });
    expect(checkAnswer({ kind: 'numeric', text: '1'.repeat(50) }, null)).toEqual({
      state: 'unreadable',
      reason: 'too-long',
    });
  });

  it('takes a number with the unit that stands beside the field, and with no other', () => {
    expect(check({ kind: 'numeric', text: '149 N' }, 'N')).toBe('ok');
    expect(check({ kind: 'numeric', text: '149 نيوتن' }, 'N')).toBe('ok');
    expect(check({ kind: 'numeric', text: '149 kg' }, 'N')).toBe('unreadable');
    expect(check({ kind: 'numeric', text: '149 N' }, null)).toBe('unreadable');
    expect(check({ kind: 'numeric', text: 'N' }, 'N')).toBe('unanswered');
  });

  it('judges as scoring does: what it lets through is scored, what it stops would not be', () => {
    const questions = {
      choice: makeQuestion('choice', 1),
      multiple: makeQuestion('multiple', 1),
      'true-false': makeQuestion('true-false', 1),
      numeric: makeQuestion('numeric', 1),
    };
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const question = questions[answer.kind];
        const unit = question.kind === 'numeric' ? (question.unit ?? null) : null;
        const { outcome } = scoreAnswer(question, makeVariant(question, 'seed'), answer);
        const state = check(answer, unit);
        if (state === 'ok') expect(['right', 'partly', 'not-yet']).toContain(outcome);
        else expect(outcome).toBe(state);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('listChosen', () => {
  it('lists letters once and in order, and none for what is no answer with options', () => {
    expect(listChosen({ kind: 'multiple', options: ['c', 'a', 'c'] })).toEqual(['a', 'c']);
    expect(listChosen({ kind: 'choice', option: 'b' })).toEqual(['b']);
    expect(listChosen({ kind: 'choice', option: null })).toEqual([]);
    expect(listChosen({ kind: 'true-false', verdict: true })).toEqual([]);
  });

  it('never throws, for any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(Array.isArray(listChosen(json))).toBe(true);
      }),
    );
  });
});

describe('answerSchema', () => {
  it.each([
    { kind: 'choice' },
    { kind: 'choice', option: 'ab' },
    { kind: 'choice', option: 'A' },
    { kind: 'choice', option: 'a', key: 'a' },
    { kind: 'multiple', options: Array.from({ length: 27 }, () => 'a') },
    { kind: 'numeric', text: 12 },
    { kind: 'numeric', text: 'x'.repeat(201) },
    { kind: 'true-false', verdict: 'true' },
    { kind: 'essay', text: '' },
    'a',
    null,
  ])('refuses %j', (json) => {
    expect(answerSchema.safeParse(json).success).toBe(false);
  });
});
