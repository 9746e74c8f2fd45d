import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAnswer } from '../../tests/fixtures/any-answer';
import { emptyAnswer } from '../../tests/fixtures/empty-answer';
import { makeQuestion } from '../../tests/fixtures/questions';
import { scoreAnswer } from '../scoring/score-answer';
import { solve } from '../scoring/solution';
import { answerSchema, type Answer } from './answer';
import { checkAnswer } from './check-answer';
import { kinds } from './question';
import { toPublicQuestion } from './to-public-question';
import { makeVariant } from './variant';

function makePublic(kind: Answer['kind'], changes: object = {}) {
  const question = makeQuestion(kind, 1);
  const shown = toPublicQuestion(question, makeVariant(question, 'seed'), { locale: 'en', digits: 'latn' });
  return { ...shown, ...changes };
}

const check = (answer: Answer, changes: object = {}): string =>
  checkAnswer(makePublic(answer.kind, changes), answer).state;

/** As many letters as the question has items or gaps, less some. */
function pairsOf(kind: 'match' | 'categorise' | 'cloze', open: number): Record<string, string> {
  const { order } = makeVariant(makeQuestion(kind, 1), 'seed');
  return Object.fromEntries(
    'abcdef'
      .slice(0, order.length - open)
      .split('')
      .map((letter) => [letter, 'a']),
  );
}

describe('checkAnswer', () => {
  it.each(kinds)('tells an answer to %s that is not there yet from one that is', (kind) => {
    const question = makeQuestion(kind, 1);
    const answer = solve(question, makeVariant(question, 'seed'));
    expect(check(emptyAnswer(kind))).toBe('unanswered');
    expect(check(answer)).toBe('ok');
  });

  it('takes a first answer for an answer, whichever it is', () => {
    expect(check({ kind: 'choice', option: 'a' })).toBe('ok');
    expect(check({ kind: 'hotspot', spot: 'b' })).toBe('ok');
    expect(check({ kind: 'multiple', options: ['b'] })).toBe('ok');
    expect(check({ kind: 'true-false', verdict: false })).toBe('ok');
    expect(check({ kind: 'numeric', text: '0' })).toBe('ok');
    expect(check({ kind: 'order', order: ['a', 'b', 'c'] })).toBe('ok');
  });

  it('tells what was begun from what is whole, where each item or gap must have its own', () => {
    expect(check({ kind: 'match', partners: pairsOf('match', 0) })).toBe('ok');
    expect(check({ kind: 'match', partners: pairsOf('match', 1) })).toBe('incomplete');
    expect(check({ kind: 'categorise', groups: pairsOf('categorise', 0) })).toBe('ok');
    expect(check({ kind: 'categorise', groups: pairsOf('categorise', 1) })).toBe('incomplete');
    expect(check({ kind: 'cloze', gaps: pairsOf('cloze', 0) })).toBe('ok');
    expect(check({ kind: 'cloze', gaps: pairsOf('cloze', 1) })).toBe('incomplete');
  });

  it('asks of a claim for both a verdict and evidence', () => {
    expect(check({ kind: 'claim', verdict: 'open', evidence: [] })).toBe('incomplete');
    expect(check({ kind: 'claim', verdict: null, evidence: ['a', 'b'] })).toBe('incomplete');
    expect(check({ kind: 'claim', verdict: 'open', evidence: ['a'] })).toBe('ok');
  });

  it.each(['numeric', 'estimate'] as const)('says why a number (%s) cannot be read', (kind) => {
    const reasonOf = (text: string) => checkAnswer(makePublic(kind), { kind, text });
    expect(reasonOf('many')).toEqual({ state: 'unreadable', reason: 'not-a-number' });
    expect(reasonOf('1,234')).toEqual({ state: 'unreadable', reason: 'ambiguous' });
    expect(reasonOf('1'.repeat(50))).toEqual({ state: 'unreadable', reason: 'too-long' });
  });

  it.each(['numeric', 'estimate'] as const)(
    'takes a number (%s) with the unit that stands beside the field, and with no other',
    (kind) => {
      const newton = { unit: 'N', unitText: 'N' };
      expect(check({ kind, text: '149 N' }, newton)).toBe('ok');
      expect(check({ kind, text: '149 نيوتن' }, newton)).toBe('ok');
      expect(check({ kind, text: '149 kg' }, newton)).toBe('unreadable');
      expect(check({ kind, text: '149 N' }, { unit: null, unitText: '' })).toBe('unreadable');
      expect(check({ kind, text: 'N' }, newton)).toBe('unanswered');
    },
  );

  it.each(['', ' ', '?!', '\u064b\u064c', 'ء', 'ـــ', '’'])(
    'takes no word for an answer in which nothing is left to compare: "%s"',
    (text) => {
      expect(check({ kind: 'text', text })).toBe('unanswered');
    },
  );

  it.each(kinds)('judges as scoring does: what it stops of %s would not be scored', (kind) => {
    const question = makeQuestion(kind, 1);
    const variant = makeVariant(question, 'seed');
    fc.assert(
      fc.property(anyAnswer(kind), (answer) => {
        const { outcome } = scoreAnswer(question, variant, answer);
        const state = check(answer);
        // Letters that stand for nothing are stopped at the border, as misfits.
        if (outcome === 'unreadable' && state !== 'unreadable') return;
        if (state === 'unanswered' || state === 'unreadable') expect(outcome).toBe(state);
        else expect(['right', 'partly', 'not-yet']).toContain(outcome);
      }),
      { numRuns: 300 },
    );
  });
});

describe('answerSchema', () => {
  it.each(kinds)('takes the empty answer to %s and the right one', (kind) => {
    const question = makeQuestion(kind, 1);
    for (const answer of [emptyAnswer(kind), solve(question, makeVariant(question, 'seed'))])
      expect(answerSchema.parse(answer)).toEqual(answer);
  });

  it.each([
    { kind: 'choice' },
    { kind: 'choice', option: 'ab' },
    { kind: 'choice', option: 'A' },
    { kind: 'choice', option: 'a', key: 'a' },
    { kind: 'multiple', options: Array.from({ length: 27 }, () => 'a') },
    { kind: 'numeric', text: 12 },
    { kind: 'numeric', text: 'x'.repeat(201) },
    { kind: 'text', text: 'x'.repeat(201) },
    { kind: 'estimate' },
    { kind: 'true-false', verdict: 'true' },
    { kind: 'order', order: ['a', 1] },
    { kind: 'order', order: Array.from({ length: 27 }, () => 'a') },
    { kind: 'match', partners: { a: 'B' } },
    { kind: 'match', partners: { basalt: 'a' } },
    { kind: 'match', partners: ['a'] },
    { kind: 'categorise', groups: { a: null } },
    { kind: 'cloze', gaps: null },
    { kind: 'hotspot', spot: '' },
    { kind: 'claim', verdict: 'maybe', evidence: [] },
    { kind: 'claim', evidence: ['a'] },
    { kind: 'essay', text: '' },
    'a',
    null,
  ])('refuses %j', (json) => {
    expect(answerSchema.safeParse(json).success).toBe(false);
  });
});
