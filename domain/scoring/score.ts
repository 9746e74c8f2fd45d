// The result of scoring: points as an exact fraction of one, an outcome, and what the answer shows.
import { nought, whole, type Fraction } from '../fraction';

export const outcomes = ['right', 'partly', 'not-yet', 'unanswered', 'unreadable'] as const;
export type Outcome = (typeof outcomes)[number];

/** Which authored feedback belongs to an answer. */
export type FeedbackRef =
  | { readonly type: 'none' }
  | { readonly type: 'options'; readonly chosenWrong: readonly string[]; readonly missed: readonly string[] }
  | { readonly type: 'verdict' }
  | { readonly type: 'slip'; readonly slip: string }
  | { readonly type: 'otherwise' };

export interface Score {
  readonly outcome: Outcome;
  /** Share of the question's one point, from 0 to 1. */
  readonly earned: Fraction;
  readonly misconceptions: readonly string[];
  readonly feedback: FeedbackRef;
}

export const unansweredScore: Score = {
  outcome: 'unanswered',
  earned: nought,
  misconceptions: [],
  feedback: { type: 'none' },
};

export const unreadableScore: Score = { ...unansweredScore, outcome: 'unreadable' };

export const rightScore: Score = {
  outcome: 'right',
  earned: whole,
  misconceptions: [],
  feedback: { type: 'none' },
};
