import { describe, expect, it } from 'vitest';
import { emptyAnswer } from '../../tests/fixtures/empty-answer';
import { makeQuestion } from '../../tests/fixtures/questions';
import { realQuestions } from '../../tests/fixtures/real-course';
import type { Reading } from '../question/fill';
import { kinds, type Question } from '../question/question';
import { makeVariant } from '../question/variant';
import { describeAnswer, describeSolution } from './describe-answer';

const english: Reading = { locale: 'en', digits: 'latn' };
const arabic: Reading = { locale: 'ar', digits: 'arab' };
const all: readonly Question[] = [...realQuestions, ...kinds.map((kind) => makeQuestion(kind, 5))];

const nothing = { verdict: null, parts: [] };

function describeFor(question: Question, answer: unknown, reading = english) {
  const variant = makeVariant(question, 'seed');
  const massKg = String(variant.parameters['massKg']);
  const { verdict, parts } = describeAnswer(question, variant, answer, reading);
  return { verdict, parts: parts.map((part) => part.replaceAll(`${massKg} kg`, 'N kg')), ...variant };
}

describe('an answer in words', () => {
  it('is what the learner chose, as it stood there', () => {
    for (const [kind, answer] of [
      ['choice', { kind: 'choice', option: 'b' }],
      ['hotspot', { kind: 'hotspot', spot: 'b' }],
    ] as const) {
      const { parts, order } = describeFor(makeQuestion(kind, 5), answer);
      expect(parts).toEqual([`The option ${order[1] ?? ''} of N kg`]);
    }
    expect(describeFor(makeQuestion('choice', 5), { kind: 'choice', option: 'z' }).parts).toEqual([]);
  });

  it('of several options is each once, in the order they stood', () => {
    const { parts, order } = describeFor(makeQuestion('multiple', 5), {
      kind: 'multiple',
      options: ['c', 'a', 'c'],
    });
    expect(parts).toEqual([order[0], order[2]].map((id) => `The option ${id ?? ''} of N kg`));
  });

  it('of an order is its items from first to last', () => {
    const question = makeQuestion('order', 5);
    const letters = 'abcdef'.slice(0, question.key.length).split('').reverse();
    const { parts, order } = describeFor(question, { kind: 'order', order: letters });
    expect(parts).toEqual([...order].reverse().map((id) => `The item ${id} of N kg`));
  });

  it('of pairs is one line for each item that has one, in the order the items stood', () => {
    const match = describeFor(makeQuestion('match', 5), { kind: 'match', partners: { b: 'a', a: 'c' } });
    const [one = '', , three = ''] = match.further['partners'] ?? [];
    expect(match.parts).toEqual([
      `The item ${match.order[0] ?? ''} of N kg: The partner ${three} of N kg`,
      `The item ${match.order[1] ?? ''} of N kg: The partner ${one} of N kg`,
    ]);
    const question = makeQuestion('categorise', 5);
    const { parts, order } = describeFor(question, { kind: 'categorise', groups: { c: 'b' } });
    expect(parts).toEqual([
      `The item ${order[2] ?? ''} of N kg: The group ${question.groups[1] ?? ''} of N kg`,
    ]);
  });

  it('of a cloze is the whole passage, with a mark where a gap is open', () => {
    const { parts, further } = describeFor(makeQuestion('cloze', 5), { kind: 'cloze', gaps: { a: 'b' } });
    const [first = ''] = Object.keys(further);
    const filled = `The option ${further[first]?.[1] ?? ''} of N kg`;
    expect(parts).toHaveLength(1);
    expect(parts[0]).toContain(`some N kg of ${filled}`);
    expect(parts[0]).toContain('some N kg of …');
  });

  it('of a claim is the verdict, left to the page to word, and the evidence', () => {
    const { verdict, parts, order } = describeFor(makeQuestion('claim', 5), {
      kind: 'claim',
      verdict: 'open',
      evidence: ['b'],
    });
    expect(verdict).toBe('open');
    expect(parts).toEqual([`The option ${order[1] ?? ''} of N kg`]);
    const bare = { kind: 'true-false', verdict: false };
    expect(describeFor(makeQuestion('true-false', 5), bare)).toMatchObject({ verdict: false, parts: [] });
  });

  it.each([
    ['numeric', '149', '149 N', '١٤٩ نيوتن'],
    ['numeric', '149 N', '149 N', '١٤٩ نيوتن'],
    ['numeric', '149 نيوتن', '149 N', '١٤٩ نيوتن'],
    ['estimate', ' 3000 km ', '3000 km', '٣٠٠٠ كم'],
  ] as const)(
    'of a number (%s) shows the unit once, in the language of the page: "%s"',
    (kind, text, en, ar) => {
      expect(describeFor(makeQuestion(kind, 5), { kind, text }).parts).toEqual([en]);
      expect(describeFor(makeQuestion(kind, 5), { kind, text }, arabic).parts).toEqual([ar]);
    },
  );

  it('of a number without a unit is the number alone', () => {
    const bare = { ...makeQuestion('numeric', 5), unit: undefined };
    expect(describeFor(bare, { kind: 'numeric', text: '149' }).parts).toEqual(['149']);
  });

  it('of a word is what was typed, braces and all', () => {
    expect(
      describeFor(makeQuestion('text', 5), { kind: 'text', text: ' {massKg} 3 ' }, arabic).parts,
    ).toEqual(['{massKg} 3']);
  });

  it('is nothing for what is empty or no answer to this question', () => {
    for (const question of all) {
      const variant = makeVariant(question, 'seed');
      for (const json of [null, {}, 'a', { kind: 'choice' }, ...kinds.map(emptyAnswer)])
        expect(describeAnswer(question, variant, json, english)).toEqual(nothing);
      const other =
        question.kind === 'text' ? { kind: 'numeric', text: '5' } : { kind: 'text', text: 'five' };
      expect(describeAnswer(question, variant, other, english)).toEqual(nothing);
    }
  });
});

describe('the right answer in words', () => {
  it('says something for every question, in both languages, with nothing left to fill', () => {
    for (const question of all) {
      for (const reading of [english, arabic]) {
        const { verdict, parts } = describeSolution(question, makeVariant(question, 'seed'), reading);
        expect(verdict !== null || parts.length > 0).toBe(true);
        expect(parts.join(' ')).not.toMatch(/\{\w|undefined|NaN|…/u);
      }
    }
  });

  it('of a word is the first accepted form of the reader’s language', () => {
    const base = makeQuestion('text', 5);
    const words = (accepted: string[]) => ({ ...base.words.en, accepted });
    const question = { ...base, words: { en: words(['Phobos', 'Phobos moon']), ar: words(['فوبوس']) } };
    const variant = makeVariant(question, 'seed');
    expect(describeSolution(question, variant, english)).toEqual({ verdict: null, parts: ['Phobos'] });
    expect(describeSolution(question, variant, arabic)).toEqual({ verdict: null, parts: ['فوبوس'] });
  });
});
