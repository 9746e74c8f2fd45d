// An answer in words, for a page that looks back: what was answered, and what would have been right.
import { writeDigits } from '../number-text';
import { answerSchema, type Answer } from '../question/answer';
import { partsOf } from '../question/answer-parts';
import { fill, type Reading } from '../question/fill';
import { splitPassage } from '../question/passage';
import type { Question, QuestionOf } from '../question/question';
import type { ClaimVerdict } from '../question/question-facts';
import { withoutUnit, withUnit } from '../question/unit-symbol';
import { findFurtherId, findOptionId, optionLetter, type Variant } from '../question/variant';
import { solve } from './solution';

export interface DescribedAnswer {
  /** Left to the page to word; null where the kind has none or it is open. */
  readonly verdict: boolean | ClaimVerdict | null;
  /** One text for each part of the answer; empty when nothing readable was answered. */
  readonly parts: readonly string[];
}

const OPEN_GAP = '…';

function describeNumber(
  question: QuestionOf<'numeric' | 'estimate'>,
  typed: string,
  { locale, digits }: Reading,
): string[] {
  const unit = question.unit ?? null;
  const text = writeDigits(withoutUnit(typed, unit).trim(), digits);
  if (text === '') return [];
  return [unit === null ? text : withUnit(text, unit, locale)];
}

function describePassage(
  question: QuestionOf<'cloze'>,
  variant: Variant,
  gaps: Readonly<Record<string, string>>,
  { locale }: Reading,
): string[] {
  if (Object.keys(gaps).length === 0) return [];
  const words = question.words[locale];
  const chosen = (gap: string): string => {
    const letter = gaps[optionLetter(variant.order.indexOf(gap))];
    const option = letter === undefined ? null : findFurtherId(variant, gap, letter);
    return words.gaps[gap]?.[option ?? '']?.text ?? OPEN_GAP;
  };
  return [
    splitPassage(words.passage)
      .map((part) => ('text' in part ? part.text : chosen(part.gap)))
      .join(''),
  ];
}

function describePairs(
  variant: Variant,
  pairs: Readonly<Record<string, string>>,
  list: string,
  wordsOf: {
    readonly items: Readonly<Record<string, string>>;
    readonly targets: Readonly<Record<string, string>>;
  },
): string[] {
  return variant.order.flatMap((item, index) => {
    const target = findFurtherId(variant, list, pairs[optionLetter(index)] ?? '');
    const [itemText, targetText] = [
      wordsOf.items[item],
      target === null ? undefined : wordsOf.targets[target],
    ];
    return itemText === undefined || targetText === undefined ? [] : [`${itemText}: ${targetText}`];
  });
}

/** The words of what is chosen from one list, or null where a kind has no such list. */
function listedWords(
  question: Question,
  locale: Reading['locale'],
): Readonly<Record<string, { readonly text: string } | undefined>> | null {
  switch (question.kind) {
    case 'choice':
    case 'multiple':
      return question.words[locale].options;
    case 'hotspot':
      return question.words[locale].spots;
    case 'claim':
      return question.words[locale].evidence;
    default:
      return null;
  }
}

/** The parts with their braces still in them. */
function listParts(question: Question, variant: Variant, given: Answer, reading: Reading): string[] {
  const { locale } = reading;
  const parts = partsOf(given);
  const listed = listedWords(question, locale);
  if (listed !== null)
    return Object.keys(parts)
      .sort()
      .flatMap((letter) => listed[findOptionId(variant, letter) ?? '']?.text ?? []);
  switch (question.kind) {
    case 'order': {
      const { items } = question.words[locale];
      const inOrder = given.kind === 'order' ? given.order : [];
      return inOrder.flatMap((letter) => items[findOptionId(variant, letter) ?? ''] ?? []);
    }
    case 'match': {
      const { items, partners } = question.words[locale];
      return describePairs(variant, parts, 'partners', { items, targets: partners });
    }
    case 'categorise': {
      const { items, groups } = question.words[locale];
      return describePairs(variant, parts, 'groups', { items, targets: groups });
    }
    case 'cloze':
      return describePassage(question, variant, parts, reading);
    default:
      return [];
  }
}

/** Nothing at all for what is no answer to this question. */
export function describeAnswer(
  question: Question,
  variant: Variant,
  answer: unknown,
  reading: Reading,
): DescribedAnswer {
  const parsed = answerSchema.safeParse(answer);
  if (!parsed.success || parsed.data.kind !== question.kind) return { verdict: null, parts: [] };
  const given = parsed.data;
  // What was typed is shown as it was typed, braces and all.
  if (given.kind === 'text')
    return { verdict: null, parts: given.text.trim() === '' ? [] : [given.text.trim()] };
  if (question.kind === 'numeric' || question.kind === 'estimate') {
    const typed = 'text' in given ? given.text : '';
    return { verdict: null, parts: describeNumber(question, typed, reading) };
  }
  const parts = listParts(question, variant, given, reading);
  return {
    verdict: 'verdict' in given ? given.verdict : null,
    parts: parts.map((text) => fill(text, question, variant, reading)),
  };
}

/** The right answer in words. A number is shown with the decimals that its question gives it. */
export function describeSolution(question: Question, variant: Variant, reading: Reading): DescribedAnswer {
  if (question.kind === 'text')
    return { verdict: null, parts: question.words[reading.locale].accepted.slice(0, 1) };
  return describeAnswer(question, variant, solve(question, variant), reading);
}
