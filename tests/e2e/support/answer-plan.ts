// What to do on a page to give an answer, in the words that stand there.
import { writeDigits } from '../../../domain/number-text';
import type { Answer } from '../../../domain/question/answer';
import type { Reading } from '../../../domain/question/fill';
import type { PublicOption, PublicQuestion } from '../../../domain/question/public-question';
import type { ClaimVerdict } from '../../../domain/question/question-facts';

export type AnswerPlan =
  | { readonly kind: 'options'; readonly texts: readonly string[]; readonly isSingle: boolean }
  | { readonly kind: 'verdict'; readonly value: boolean }
  | { readonly kind: 'typed'; readonly text: string }
  /** From first to last. */
  | { readonly kind: 'order'; readonly texts: readonly string[] }
  /** What is chosen for each item; for each gap of a passage, whose `item` is null, in the order they stand. */
  | { readonly kind: 'pairs'; readonly pairs: readonly { item: string | null; target: string }[] }
  | { readonly kind: 'claim'; readonly verdict: ClaimVerdict | null; readonly texts: readonly string[] };

/** One way of writing: no marks of direction, no emphasis, single spaces. */
export function plain(text: string): string {
  return text
    .replace(/[\u061c\u200e\u200f\u2066-\u2069]|\*\*/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The words at letters, wherever in the question they are listed. */
type TextOf = (list: readonly PublicOption[], letter: string | null | undefined) => string;

const textOf: TextOf = (list, letter) => plain(list.find(({ id }) => id === letter)?.text ?? '');

function planPairs(
  items: readonly PublicOption[],
  targets: readonly PublicOption[],
  pairs: Readonly<Record<string, string>>,
): AnswerPlan {
  return {
    kind: 'pairs',
    pairs: Object.entries(pairs).map(([item, target]) => ({
      item: textOf(items, item),
      target: textOf(targets, target),
    })),
  };
}

type Asked<K extends Answer['kind']> = Extract<PublicQuestion, { kind: K }>;

function expectKind<K extends Answer['kind']>(question: PublicQuestion, kind: K): Asked<K> {
  const isOfKind = (asked: PublicQuestion): asked is Asked<K> => asked.kind === kind;
  if (!isOfKind(question))
    throw new Error(`No answer of kind ${kind} fits a question of kind ${question.kind}`);
  return question;
}

/** `question` is the variant to which the answer's letters belong. */
export function toPlan(question: PublicQuestion, answer: Answer, { digits }: Reading): AnswerPlan {
  switch (answer.kind) {
    case 'numeric':
    case 'text':
    case 'estimate':
      return { kind: 'typed', text: writeDigits(answer.text, digits) };
    case 'true-false':
      return { kind: 'verdict', value: answer.verdict === true };
    case 'choice':
      return {
        kind: 'options',
        texts: [textOf(expectKind(question, 'choice').options, answer.option)],
        isSingle: true,
      };
    case 'hotspot':
      return {
        kind: 'options',
        texts: [textOf(expectKind(question, 'hotspot').spots, answer.spot)],
        isSingle: true,
      };
    case 'multiple': {
      const { options } = expectKind(question, 'multiple');
      return {
        kind: 'options',
        texts: answer.options.map((letter) => textOf(options, letter)),
        isSingle: false,
      };
    }
    case 'order': {
      const { items } = expectKind(question, 'order');
      return { kind: 'order', texts: answer.order.map((letter) => textOf(items, letter)) };
    }
    case 'match': {
      const { items, partners } = expectKind(question, 'match');
      return planPairs(items, partners, answer.partners);
    }
    case 'categorise': {
      const { items, groups } = expectKind(question, 'categorise');
      return planPairs(items, groups, answer.groups);
    }
    case 'cloze': {
      const gaps = expectKind(question, 'cloze').passage.filter((part) => part.gap !== null);
      return {
        kind: 'pairs',
        pairs: gaps.map(({ gap, options }) => ({ item: null, target: textOf(options, answer.gaps[gap]) })),
      };
    }
    case 'claim': {
      const { evidence } = expectKind(question, 'claim');
      const texts = answer.evidence.map((letter) => textOf(evidence, letter));
      return { kind: 'claim', verdict: answer.verdict, texts };
    }
  }
}
