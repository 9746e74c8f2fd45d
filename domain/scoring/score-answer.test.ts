// The laws of scoring, for every question of the course and for made ones of every kind.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { throughJsonb } from '../../tests/fixtures/jsonb';
import { anyAnswer } from '../../tests/fixtures/any-answer';
import { emptyAnswer } from '../../tests/fixtures/empty-answer';
import { makeQuestion } from '../../tests/fixtures/questions';
import { realQuestions } from '../../tests/fixtures/real-course';
import { compare, nought, toNumber, whole } from '../fraction';
import type { Answer } from '../question/answer';
import { kinds, questionSchema, type Question } from '../question/question';
import { makeVariant, optionLetter, type Variant } from '../question/variant';
import { listMistakes } from './mistakes';
import { outcomes, unansweredScore, type Score } from './score';
import { scoreAnswer } from './score-answer';
import { solve } from './solution';

const questions: readonly Question[] = [
  ...realQuestions,
  ...kinds.flatMap((kind) => [1, 2, 3, 4].map((n) => makeQuestion(kind, n))),
];
const byId = questions.map((question): [string, Question] => [question.id, question]);
const seeds = Array.from({ length: 25 }, (_, n) => `seed-${String(n)}`);

const anyJson = fc.oneof(fc.jsonValue(), ...kinds.map(anyAnswer), fc.constant(undefined));

function expectLawful(score: Score): void {
  const { outcome, earned } = score;
  expect(outcomes).toContain(outcome);
  expect(compare(earned, nought)).toBeGreaterThanOrEqual(0);
  expect(compare(earned, whole)).toBeLessThanOrEqual(0);
  expect(compare(earned, whole) === 0).toBe(outcome === 'right');
  expect(compare(earned, nought) > 0).toBe(outcome === 'right' || outcome === 'partly');
  if (outcome !== 'not-yet' && outcome !== 'partly') expect(score.misconceptions).toEqual([]);
  expect(new Set(score.misconceptions).size).toBe(score.misconceptions.length);
}

/** The same answer where the same things stand at other letters. */
function translate(answer: Answer, from: Variant, to: Variant): Answer {
  const moveIn = (before: readonly string[] = [], after: readonly string[] = [], letter = ''): string => {
    const id = before[letter.charCodeAt(0) - 97];
    return id === undefined ? letter : optionLetter(after.indexOf(id));
  };
  const move = (letter: string): string => moveIn(from.order, to.order, letter);
  const movePairs = (pairs: Readonly<Record<string, string>>, listOf: (item: string) => string) =>
    Object.fromEntries(
      Object.entries(pairs).map(([item, target]) => {
        const list = listOf(from.order[item.charCodeAt(0) - 97] ?? '');
        return [move(item), moveIn(from.further[list], to.further[list], target)];
      }),
    );
  switch (answer.kind) {
    case 'choice':
      return { ...answer, option: answer.option === null ? null : move(answer.option) };
    case 'hotspot':
      return { ...answer, spot: answer.spot === null ? null : move(answer.spot) };
    case 'multiple':
      return { ...answer, options: answer.options.map(move) };
    case 'order':
      return { ...answer, order: answer.order.map(move) };
    case 'match':
      return { ...answer, partners: movePairs(answer.partners, () => 'partners') };
    case 'categorise':
      return { ...answer, groups: movePairs(answer.groups, () => 'groups') };
    case 'cloze':
      return { ...answer, gaps: movePairs(answer.gaps, (gap) => gap) };
    case 'claim':
      return { ...answer, evidence: answer.evidence.map(move) };
    case 'true-false':
    case 'numeric':
    case 'text':
    case 'estimate':
      return answer;
  }
}

describe.each(byId)('scoring %s', (_, question) => {
  it('gives everything for the key, in every variant', () => {
    for (const seed of seeds) {
      const variant = makeVariant(question, seed);
      const score = scoreAnswer(question, variant, solve(question, variant));
      expect(score).toMatchObject({ outcome: 'right', earned: whole, misconceptions: [] });
      // Of an estimate even the right one is told how near it is.
      expect(score.feedback).toMatchObject(
        question.kind === 'estimate' ? { type: 'closeness', side: 'near' } : { type: 'none' },
      );
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
    for (const json of [null, undefined])
      expect(scoreAnswer(question, variant, json).outcome).toBe('unanswered');
    for (const kind of kinds) {
      const expected = kind === question.kind ? 'unanswered' : 'unreadable';
      expect(scoreAnswer(question, variant, emptyAnswer(kind)).outcome).toBe(expected);
    }
    for (const json of [{}, [], 'a', 1, true, { kind: question.kind }, { kind: 'essay', text: 'x' }])
      expect(scoreAnswer(question, variant, json)).toEqual({ ...unansweredScore, outcome: 'unreadable' });
  });

  it('does not depend on the order in which anything was shown', () => {
    const variants = seeds.map((seed) => ({
      ...makeVariant(question, 'seed'),
      order: makeVariant(question, seed).order,
      further: makeVariant(question, seed).further,
    }));
    const [first] = variants;
    if (first === undefined) throw new Error('no variants');
    fc.assert(
      fc.property(anyAnswer(question.kind), fc.constantFrom(...variants), (answer, other) => {
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
      fc.property(anyAnswer(question.kind), fc.constantFrom(...seeds), (answer, seed) => {
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

describe.each(byId)('an answer to %s', (_, question) => {
  const variant = makeVariant(question, 'seed');
  const key = solve(question, variant);
  const share = (answer: Answer): number => toNumber(scoreAnswer(question, variant, answer).earned);

  it('never loses when one part that is wrong or open is put right', () => {
    fc.assert(
      fc.property(anyAnswer(question.kind), (answer) => {
        if (scoreAnswer(question, variant, answer).outcome === 'unreadable') return;
        for (const better of listRepairs(answer, key))
          expect(share(better)).toBeGreaterThanOrEqual(share(answer));
      }),
      { numRuns: 60 },
    );
  });

  it('that an author foresees as wrong is wrong, and one of them earns nothing', () => {
    const outcomesOf = listMistakes(question, variant).map(
      (answer) => scoreAnswer(question, variant, answer).outcome,
    );
    for (const outcome of outcomesOf) expect(['right', 'partly', 'not-yet']).toContain(outcome);
    expect(outcomesOf).toContain('not-yet');
  });
});

/** The answer with one part of the key in place of what stood there. */
function listRepairs(answer: Answer, key: Answer): Answer[] {
  const repairPairs = (given: Readonly<Record<string, string>>, right: Readonly<Record<string, string>>) =>
    Object.entries(right).map(([item, target]) => ({ ...given, [item]: target }));
  const repairSet = (given: readonly string[], right: readonly string[]): string[][] => [
    ...right.map((letter) => [...given, letter]),
    ...given
      .filter((letter) => !right.includes(letter))
      .map((wrong) => given.filter((letter) => letter !== wrong)),
  ];
  if (answer.kind === 'multiple' && key.kind === 'multiple')
    return repairSet(answer.options, key.options).map((options) => ({ ...answer, options }));
  if (answer.kind === 'match' && key.kind === 'match')
    return repairPairs(answer.partners, key.partners).map((partners) => ({ ...answer, partners }));
  if (answer.kind === 'categorise' && key.kind === 'categorise')
    return repairPairs(answer.groups, key.groups).map((groups) => ({ ...answer, groups }));
  if (answer.kind === 'cloze' && key.kind === 'cloze')
    return repairPairs(answer.gaps, key.gaps).map((gaps) => ({ ...answer, gaps }));
  if (answer.kind === 'claim' && key.kind === 'claim')
    return [
      { ...answer, verdict: key.verdict },
      ...repairSet(answer.evidence, key.evidence).map((evidence) => ({ ...answer, evidence })),
    ];
  if (answer.kind === 'order' && key.kind === 'order') {
    // Two neighbours that stand the wrong way round, turned.
    const place = (letter: string | undefined): number => key.order.indexOf(letter ?? '');
    return answer.order.slice(1).flatMap((later, index) => {
      const earlier = answer.order[index] ?? later;
      if (place(earlier) < place(later)) return [];
      return [{ ...answer, order: answer.order.with(index, later).with(index + 1, earlier) }];
    });
  }
  return [key];
}
