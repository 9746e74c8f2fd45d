// Answers to the samples of the gallery: one begun, one that is not all right, one that is.
import type { Mark } from '@/components/question/question-body-props';
import type { PracticeWords } from '@/components/question/question-words';
import type { Answer } from '@/domain/question/answer';
import { partsOf } from '@/domain/question/answer-parts';
import type { PublicQuestion } from '@/domain/question/public-question';
import type { Kind } from '@/domain/question/question';
import type { Outcome } from '@/domain/scoring/score';

export interface SampleState {
  readonly answer: Answer | null;
  readonly marks: Readonly<Record<string, Mark>> | null;
  readonly outcome: Outcome | null;
  readonly error: string | null;
}

interface SampleAnswers {
  /** Too little or unreadable, and what is said of it; null: nothing at all. */
  readonly open: Answer | null;
  readonly wrong: Answer;
  readonly right: Answer;
}

const answersOf: Readonly<Record<Kind, SampleAnswers>> = {
  choice: {
    open: null,
    wrong: { kind: 'choice', option: 'a' },
    right: { kind: 'choice', option: 'b' },
  },
  multiple: {
    open: { kind: 'multiple', options: [] },
    wrong: { kind: 'multiple', options: ['a', 'c'] },
    right: { kind: 'multiple', options: ['a', 'b'] },
  },
  'true-false': {
    open: null,
    wrong: { kind: 'true-false', verdict: true },
    right: { kind: 'true-false', verdict: false },
  },
  numeric: {
    open: { kind: 'numeric', text: '3,820' },
    wrong: { kind: 'numeric', text: '3820' },
    right: { kind: 'numeric', text: '3800' },
  },
  text: {
    open: null,
    wrong: { kind: 'text', text: 'Arsia Mons' },
    right: { kind: 'text', text: 'أوليمبوس مونس' },
  },
  order: {
    open: { kind: 'order', order: [] },
    wrong: { kind: 'order', order: ['b', 'a', 'd', 'c', 'e'] },
    right: { kind: 'order', order: ['b', 'd', 'a', 'c', 'e'] },
  },
  match: {
    open: { kind: 'match', partners: { a: 'c' } },
    wrong: { kind: 'match', partners: { a: 'c', b: 'b', c: 'd' } },
    right: { kind: 'match', partners: { a: 'c', b: 'a', c: 'd' } },
  },
  categorise: {
    open: { kind: 'categorise', groups: { a: 'b', c: 'c' } },
    wrong: { kind: 'categorise', groups: { a: 'b', b: 'a', c: 'a', d: 'b' } },
    right: { kind: 'categorise', groups: { a: 'b', b: 'a', c: 'c', d: 'b' } },
  },
  cloze: {
    open: { kind: 'cloze', gaps: { a: 'a' } },
    wrong: { kind: 'cloze', gaps: { a: 'a', b: 'b', c: 'b' } },
    right: { kind: 'cloze', gaps: { a: 'a', b: 'a', c: 'b' } },
  },
  hotspot: {
    open: null,
    wrong: { kind: 'hotspot', spot: 'a' },
    right: { kind: 'hotspot', spot: 'b' },
  },
  estimate: {
    open: { kind: 'estimate', text: 'about ten' },
    wrong: { kind: 'estimate', text: '17' },
    right: { kind: 'estimate', text: '12' },
  },
  claim: {
    open: { kind: 'claim', verdict: null, evidence: ['a'] },
    wrong: { kind: 'claim', verdict: 'supported', evidence: ['a', 'c'] },
    right: { kind: 'claim', verdict: 'contradicted', evidence: ['a', 'b'] },
  },
};

function markAgainst(answer: Answer, right: Answer): Record<string, Mark> {
  const key = partsOf(right);
  return Object.fromEntries(
    Object.entries(partsOf(answer)).map(([part, given]) => [part, key[part] === given ? 'right' : 'wrong']),
  );
}

function sayOpen(kind: Kind, open: Answer | null, words: PracticeWords): string {
  if (kind === 'numeric') return words.unreadable.ambiguous;
  if (kind === 'estimate') return words.unreadable['not-a-number'];
  const isBegun = open !== null && Object.keys(partsOf(open)).length > 0;
  return isBegun ? words.incomplete : words.unanswered[kind];
}

export function sampleAnswers(
  { kind }: PublicQuestion,
  state: 'unanswered' | 'answered' | 'error' | 'wrong' | 'right',
  words: PracticeWords,
): SampleState {
  const { open, wrong, right } = answersOf[kind];
  const before = { marks: null, outcome: null, error: null };
  switch (state) {
    case 'unanswered':
      return { ...before, answer: null };
    case 'answered':
      return { ...before, answer: wrong };
    case 'error':
      return { ...before, answer: open, error: sayOpen(kind, open, words) };
    case 'wrong': {
      const isPartly = ['numeric', 'estimate'].includes(kind);
      return {
        answer: wrong,
        marks: markAgainst(wrong, right),
        outcome: isPartly ? 'partly' : 'not-yet',
        error: null,
      };
    }
    case 'right':
      return { answer: right, marks: markAgainst(right, right), outcome: 'right', error: null };
  }
}
