import { describe, expect, it } from 'vitest';
import { emptyAnswer } from '../../tests/fixtures/empty-answer';
import { makeQuestion } from '../../tests/fixtures/questions';
import { realQuestions } from '../../tests/fixtures/real-course';
import { nought } from '../fraction';
import { locales } from '../locale';
import type { Answer } from '../question/answer';
import type { Reading } from '../question/fill';
import { kinds, type Question } from '../question/question';
import { makeVariant, optionLetter, type Variant } from '../question/variant';
import { describeExplanation, describeFeedback } from './feedback';
import { listMistakes } from './mistakes';
import { scoreAnswer } from './score-answer';
import type { Score } from './score';
import { solve } from './solution';

const english: Reading = { locale: 'en', digits: 'latn' };
const arabic: Reading = { locale: 'ar', digits: 'arab' };
const all: readonly Question[] = [...realQuestions, ...kinds.map((kind) => makeQuestion(kind, 5))];

function feedbackOn(question: Question, variant: Variant, answer: Answer, reading = english): string[] {
  const score = scoreAnswer(question, variant, answer);
  return describeFeedback(question, variant, score, reading).map(({ text }) => text);
}

describe('feedback', () => {
  it('is given for every mistake that was foreseen, in both languages, with nothing left to fill', () => {
    for (const question of all) {
      const variant = makeVariant(question, 'seed');
      for (const answer of listMistakes(question, variant)) {
        if (scoreAnswer(question, variant, answer).outcome === 'right') continue;
        for (const locale of locales) {
          const texts = feedbackOn(question, variant, answer, { locale, digits: 'latn' });
          expect(texts.length).toBeGreaterThan(0);
          expect(texts.join(' ')).not.toMatch(/\{\w+\}|undefined/u);
        }
      }
    }
  });

  it('is silent for a right answer that is no estimate, one that is missing and one that cannot be read', () => {
    for (const question of all) {
      const variant = makeVariant(question, 'seed');
      const onRight = feedbackOn(question, variant, solve(question, variant));
      expect(onRight.length).toBe(question.kind === 'estimate' ? 1 : 0);
      for (const kind of kinds) expect(feedbackOn(question, variant, emptyAnswer(kind))).toEqual([]);
    }
  });

  it('of several wrong options comes in the order they stand, then what was missed', () => {
    const question = makeQuestion('multiple', 5);
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
        expect(score.feedback).toEqual({ type: 'slips', slips: [id] });
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

describe('feedback on one thing', () => {
  const shownOn = (question: Question, ref: Score['feedback'], reading = english): string[] =>
    describeFeedback(
      question,
      makeVariant(question, 'seed'),
      { outcome: 'not-yet', earned: nought, misconceptions: [], feedback: ref },
      reading,
    ).flatMap(({ text, next }) => (next === undefined ? [text] : [text, next]));

  it('of a cloze is that of each wrong option, gap by gap', () => {
    const question = makeQuestion('cloze', 1);
    const [one = '', two = ''] = Object.keys(question.gaps);
    const wrongIn = (gap: string): string =>
      Object.keys(question.gaps[gap] ?? {}).find((id) => id !== question.key[gap]) ?? '';
    const words = (gap: string) => question.words.en.gaps[gap]?.[wrongIn(gap)];
    const wrong = [one, two].map((gap) => ({ gap, option: wrongIn(gap) }));
    expect(shownOn(question, { type: 'gaps', wrong })).toEqual(
      [one, two].flatMap((gap) => [words(gap)?.feedback, words(gap)?.next]),
    );
  });

  it('of a claim is that of the verdict, then of the evidence', () => {
    const question = makeQuestion('claim', 1);
    const { verdicts, evidence } = question.words.en;
    const [verdict, told] = Object.entries(verdicts)[0] ?? [];
    const wrong = Object.keys(evidence).find((id) => !question.key.evidence.includes(id)) ?? '';
    const [missed = ''] = question.key.evidence;
    const ref = { type: 'claim', chosenWrong: [wrong], missed: [missed] } as const;
    const onEvidence = [evidence[wrong]?.feedback, evidence[wrong]?.next, evidence[missed]?.missed];
    expect(shownOn(question, { ...ref, verdict: null })).toEqual(onEvidence);
    const known = (['supported', 'contradicted', 'open'] as const).find((one) => one === verdict) ?? null;
    expect(shownOn(question, { ...ref, verdict: known })).toEqual([told?.text, told?.next, ...onEvidence]);
  });

  it('of a number with other figures is its own word, and nothing where the author wrote none', () => {
    const question = makeQuestion('numeric', 1);
    expect(shownOn(question, { type: 'figures' })).toEqual([
      question.words.en.figures?.text,
      question.words.en.figures?.next,
    ]);
    const silent = { ...question.words.en, figures: undefined };
    expect(shownOn({ ...question, words: { en: silent, ar: silent } }, { type: 'figures' })).toEqual([]);
  });

  it.each(['text', 'order', 'match', 'categorise'] as const)(
    'of %s is that of the slip, or the general word',
    (kind) => {
      const question = makeQuestion(kind, 1);
      const { slips, otherwise } = question.words.en;
      const [id = '', slip] = Object.entries(slips)[0] ?? [];
      expect(shownOn(question, { type: 'slips', slips: [id] })).toEqual([slip?.text, slip?.next]);
      expect(shownOn(question, { type: 'otherwise' })).toEqual([otherwise.text, otherwise.next]);
      expect(shownOn(question, { type: 'spelling' })).toEqual([]);
    },
  );

  it('that belongs to another kind is never shown', () => {
    const refs: Score['feedback'][] = [
      { type: 'options', chosenWrong: ['basalt', 'crater'], missed: ['dust'] },
      { type: 'verdict' },
      { type: 'gaps', wrong: [{ gap: 'wind', option: 'basalt' }] },
      { type: 'closeness', side: 'above', off: 1 },
      { type: 'claim', verdict: 'open', chosenWrong: ['basalt'], missed: [] },
      { type: 'none' },
    ];
    const own: Record<string, string> = {
      choice: 'options',
      multiple: 'options',
      hotspot: 'options',
      'true-false': 'verdict',
      cloze: 'gaps',
      estimate: 'closeness',
      claim: 'claim',
    };
    for (const kind of kinds)
      for (const ref of refs.filter(({ type }) => type !== own[kind]))
        expect(shownOn(makeQuestion(kind, 1), ref)).toEqual([]);
  });
});

describe('how far off an estimate is', () => {
  function offOf(by: 'difference' | 'ratio', off: number, reading = english, unit = true): string {
    const base = makeQuestion('estimate', 1);
    const words = { ...base.words.en, above: { text: '{off}' } };
    const question: Question = {
      ...base,
      unit: unit ? 'km' : undefined,
      closeness: { by, full: 0.1, none: 2 },
      words: { en: words, ar: words },
    };
    const score: Score = {
      outcome: 'not-yet',
      earned: nought,
      misconceptions: [],
      feedback: { type: 'closeness', side: 'above', off },
    };
    return describeFeedback(question, makeVariant(question, 'seed'), score, reading)[0]?.text ?? '';
  }

  it.each([
    [0, '0 km'],
    [0.05, '0.050 km'],
    [0.0999, '0.10 km'],
    [1.26, '1.3 km'],
    [9.96, '10 km'],
    [123, '120 km'],
    [1234, '1200 km'],
    [123_456, '120,000 km'],
  ])('is said with two significant figures and the unit: %d is "%s"', (off, text) => {
    expect(offOf('difference', off)).toBe(text);
  });

  it('is said as a factor where ratios count, and as ∞ across zero', () => {
    expect(offOf('ratio', 0.5)).toBe('1.5');
    expect(offOf('ratio', 11)).toBe('12');
    expect(offOf('ratio', Infinity)).toBe('∞');
  });

  it('is said in the digits and the unit of the reader, and without a unit where there is none', () => {
    expect(offOf('difference', 1.26, arabic)).toBe('١٫٣ كم');
    expect(offOf('difference', 1.26, english, false)).toBe('1.3');
  });
});
