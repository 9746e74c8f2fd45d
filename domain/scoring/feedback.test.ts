import { describe, expect, it } from 'vitest';
import { keyCanary, kinds, makeQuestion } from '../../tests/fixtures/questions';
import { realQuestions } from '../../tests/fixtures/real-course';
import { locales } from '../locale';
import type { Answer } from '../question/answer';
import type { Reading } from '../question/fill';
import type { Question } from '../question/question';
import { makeVariant, optionLetter, type Variant } from '../question/variant';
import { describeAnswer, describeSolution } from './describe-answer';
import { describeExplanation, describeFeedback } from './feedback';
import { scoreAnswer } from './score-answer';
import { solve } from './solution';

const english: Reading = { locale: 'en', digits: 'latn' };
const arabic: Reading = { locale: 'ar', digits: 'arab' };
const all: readonly Question[] = [...realQuestions, ...kinds.map((kind) => makeQuestion(kind, 5))];

function feedbackOn(question: Question, variant: Variant, answer: Answer, reading = english): string[] {
  const score = scoreAnswer(question, variant, answer);
  return describeFeedback(question, variant, score, reading).map(({ text }) => text);
}

/** Every single wrong option, verdict, or slip. */
function listWrong(question: Question, variant: Variant): Answer[] {
  switch (question.kind) {
    case 'choice':
      return variant.order.flatMap((id, index) =>
        id === question.key ? [] : [{ kind: 'choice' as const, option: optionLetter(index) }],
      );
    case 'multiple':
      return variant.order.flatMap((id, index) =>
        question.key.includes(id) ? [] : [{ kind: 'multiple' as const, options: [optionLetter(index)] }],
      );
    case 'true-false':
      return [{ kind: 'true-false', verdict: !question.key }];
    case 'numeric':
      return [{ kind: 'numeric', text: '-987654321.5' }];
  }
}

describe('feedback', () => {
  it('is given for every wrong option and verdict of the course, in both languages, with nothing left to fill', () => {
    for (const question of all) {
      const variant = makeVariant(question, 'seed');
      for (const answer of listWrong(question, variant)) {
        for (const locale of locales) {
          const texts = feedbackOn(question, variant, answer, { locale, digits: 'latn' });
          expect(texts.length).toBeGreaterThan(0);
          expect(texts.join(' ')).not.toMatch(/\{\w+\}|undefined/u);
        }
      }
    }
  });

  it('is silent for a right answer, one that is missing and one that cannot be read', () => {
    for (const question of all) {
      const variant = makeVariant(question, 'seed');
      expect(feedbackOn(question, variant, solve(question, variant))).toEqual([]);
      expect(feedbackOn(question, variant, { kind: 'numeric', text: '' })).toEqual([]);
      expect(feedbackOn(question, variant, { kind: 'choice', option: null })).toEqual([]);
    }
  });

  it('of several wrong options comes in the order they stand, then what was missed', () => {
    const question = makeQuestion('multiple', 5);
    if (question.kind !== 'multiple') throw new Error('expected multiple');
    const variant = makeVariant(question, 'seed');
    const wrong = variant.order.filter((id) => !question.key.includes(id));
    const options = wrong.map((id) => optionLetter(variant.order.indexOf(id)));
    const words = question.words.en.options;
    const missed = variant.order.filter((id) => question.key.includes(id));
    expect(feedbackOn(question, variant, { kind: 'multiple', options })).toEqual([
      ...wrong.map((id) => words[id]?.feedback),
      ...missed.map((id) => words[id]?.missed),
    ]);
  });

  it('on a slip is that of the slip', () => {
    for (const question of all) {
      if (question.kind !== 'numeric') continue;
      const variant = makeVariant(question, 'seed');
      for (const [id, slip] of Object.entries(question.slips)) {
        const key = typeof question.key === 'number' ? question.key : (variant.values[question.key] ?? 0);
        const target =
          slip.value === undefined ? key * (slip.factor ?? 1) : (variant.values[slip.value] ?? 0);
        const score = scoreAnswer(question, variant, { kind: 'numeric', text: target.toFixed(6) });
        expect(score.feedback).toEqual({ type: 'slip', slip: id });
        expect(score.misconceptions).toEqual(slip.misconception === undefined ? [] : [slip.misconception]);
      }
    }
  });

  it('and the explanation come filled, in the digits of the reader', () => {
    const [question] = realQuestions.filter(({ id }) => id === 'weight-on-mars');
    if (question === undefined) throw new Error('weight-on-mars is gone');
    const variant = makeVariant(question, 'seed');
    const massKg = String(variant.parameters['massKg']);
    expect(describeExplanation(question, variant, english)).toContain(`${massKg} kg`);
    expect(describeExplanation(question, variant, arabic)).not.toMatch(/\d/u);
  });
});

describe('an answer in words', () => {
  it('is what the learner chose, as it stood there', () => {
    const question = makeQuestion('choice', 5);
    if (question.kind !== 'choice') throw new Error('expected choice');
    const variant = makeVariant(question, 'seed');
    const [first = ''] = variant.order;
    const massKg = String(variant.parameters['massKg']);
    expect(describeAnswer(question, variant, { kind: 'choice', option: 'a' }, english)).toEqual([
      `The option ${first} of ${massKg} kg`,
    ]);
    expect(describeAnswer(question, variant, { kind: 'choice', option: 'z' }, english)).toEqual([]);
  });

  it('of a number shows the unit once, in the language of the page, whether it was typed or not', () => {
    const question = makeQuestion('numeric', 5);
    const variant = makeVariant(question, 'seed');
    for (const text of ['149', '149 N', '149 نيوتن']) {
      expect(describeAnswer(question, variant, { kind: 'numeric', text }, english)).toEqual(['149 N']);
      expect(describeAnswer(question, variant, { kind: 'numeric', text }, arabic)).toEqual(['١٤٩ نيوتن']);
    }
    expect(describeAnswer(question, variant, { kind: 'numeric', text: ' ' }, english)).toEqual([]);
  });

  it('is nothing for what is no answer', () => {
    for (const question of all) {
      for (const json of [null, {}, 'a', { kind: 'choice' }]) {
        expect(describeAnswer(question, makeVariant(question, 'seed'), json, english)).toEqual([]);
      }
    }
  });

  it('of the solution says something for every question', () => {
    for (const question of all) {
      const solution = describeSolution(question, makeVariant(question, 'seed'), arabic);
      expect(
        question.kind === 'true-false'
          ? solution === question.key
          : Array.isArray(solution) && solution.length > 0,
      ).toBe(true);
      expect(JSON.stringify(solution)).not.toContain(keyCanary);
    }
  });
});
