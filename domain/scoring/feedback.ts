// The words that belong to a score: what is said about this answer, and why the right one is right.
import { printNumber } from '../number-text';
import { fill, type Reading } from '../question/fill';
import type { Feedback } from '../question/question-parts';
import type { Question } from '../question/question';
import { withUnit } from '../question/unit-symbol';
import type { Variant } from '../question/variant';
import type { FeedbackRef, Score } from './score';

interface OptionWords {
  readonly feedback?: string | undefined;
  readonly next?: string | undefined;
  readonly missed?: string | undefined;
}

function said(text: string | undefined, next: string | undefined): Feedback[] {
  if (text === undefined) return [];
  return next === undefined ? [{ text }] : [{ text, next }];
}

function optionFeedback(
  words: Readonly<Record<string, OptionWords>>,
  chosenWrong: readonly string[],
  missed: readonly string[],
): Feedback[] {
  return [
    ...chosenWrong.flatMap((id) => said(words[id]?.feedback, words[id]?.next)),
    ...missed.flatMap((id) => said(words[id]?.missed, undefined)),
  ];
}

interface SlipWords {
  readonly slips: Readonly<Record<string, Feedback>>;
  readonly otherwise: Feedback;
}

function slipFeedback(words: SlipWords, ref: FeedbackRef): Feedback[] {
  if (ref.type === 'otherwise') return said(words.otherwise.text, words.otherwise.next);
  if (ref.type !== 'slips') return [];
  return ref.slips.flatMap((id) => said(words.slips[id]?.text, words.slips[id]?.next));
}

function authoredFeedback(question: Question, ref: FeedbackRef, reading: Reading): Feedback[] {
  const { locale } = reading;
  switch (question.kind) {
    case 'choice':
    case 'multiple':
      return ref.type === 'options'
        ? optionFeedback(question.words[locale].options, ref.chosenWrong, ref.missed)
        : [];
    case 'hotspot':
      return ref.type === 'options'
        ? optionFeedback(question.words[locale].spots, ref.chosenWrong, ref.missed)
        : [];
    case 'true-false':
      return ref.type === 'verdict' ? [question.words[locale].feedback] : [];
    case 'numeric': {
      const words = question.words[locale];
      return ref.type === 'figures'
        ? said(words.figures?.text, words.figures?.next)
        : slipFeedback(words, ref);
    }
    case 'text':
    case 'order':
    case 'match':
    case 'categorise':
      return slipFeedback(question.words[locale], ref);
    case 'cloze': {
      const { gaps } = question.words[locale];
      return ref.type === 'gaps'
        ? ref.wrong.flatMap(({ gap, option }) => optionFeedback(gaps[gap] ?? {}, [option], []))
        : [];
    }
    case 'estimate':
      return ref.type === 'closeness' ? [question.words[locale][ref.side]] : [];
    case 'claim': {
      const { verdicts, evidence } = question.words[locale];
      if (ref.type !== 'claim') return [];
      const verdict = ref.verdict === null ? undefined : verdicts[ref.verdict];
      return [
        ...said(verdict?.text, verdict?.next),
        ...optionFeedback(evidence, ref.chosenWrong, ref.missed),
      ];
    }
  }
}

/** Two significant figures, which is as exact as an estimate is meant. */
function printRoughly(value: number, { locale, digits }: Reading): string {
  // Rounded first: 9.96 becomes 10, which has one decimal less.
  const rounded = Number(value.toPrecision(2));
  const decimals = rounded === 0 ? 0 : Math.min(6, Math.max(0, 1 - Math.floor(Math.log10(rounded))));
  return printNumber(rounded, decimals, locale, digits);
}

/** What {off} stands for: the difference with its unit, or how many times as much. */
function printOff(question: Question, ref: FeedbackRef, reading: Reading): string {
  if (question.kind !== 'estimate' || ref.type !== 'closeness') return '';
  if (question.closeness.by === 'ratio')
    return Number.isFinite(ref.off) ? printRoughly(ref.off + 1, reading) : '∞';
  const text = printRoughly(ref.off, reading);
  return question.unit === undefined ? text : withUnit(text, question.unit, reading.locale);
}

/** What to say about this answer, in the order the options stand; nothing about a right one but how near an estimate is. */
export function describeFeedback(
  question: Question,
  variant: Variant,
  score: Score,
  reading: Reading,
): Feedback[] {
  const off = printOff(question, score.feedback, reading);
  const filled = (text: string): string => fill(text.replaceAll('{off}', off), question, variant, reading);
  return authoredFeedback(question, score.feedback, reading).map(({ text, next }) =>
    next === undefined ? { text: filled(text) } : { text: filled(text), next: filled(next) },
  );
}

export function describeExplanation(question: Question, variant: Variant, reading: Reading): string {
  return fill(question.words[reading.locale].explanation, question, variant, reading);
}
