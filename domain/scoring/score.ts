// The result of scoring: points as an exact fraction of one, an outcome, and what the answer shows.
import { compare, nought, whole, type Fraction } from '../fraction';
import type { ClaimVerdict } from '../question/question-facts';

export const outcomes = ['right', 'partly', 'not-yet', 'unanswered', 'unreadable'] as const;
export type Outcome = (typeof outcomes)[number];

/** Which authored feedback belongs to an answer. */
export type FeedbackRef =
  | { readonly type: 'none' }
  | { readonly type: 'options'; readonly chosenWrong: readonly string[]; readonly missed: readonly string[] }
  | { readonly type: 'verdict' }
  | { readonly type: 'slips'; readonly slips: readonly string[] }
  | { readonly type: 'otherwise' }
  /** The right number, written with other significant figures than were asked for. */
  | { readonly type: 'figures' }
  /** The right word but for its spelling: to be asked again in practice, and right in a quiz. */
  | { readonly type: 'spelling' }
  | { readonly type: 'gaps'; readonly wrong: readonly { readonly gap: string; readonly option: string }[] }
  | { readonly type: 'closeness'; readonly side: 'near' | 'above' | 'below'; readonly off: number }
  | {
      readonly type: 'claim';
      /** The wrong verdict, or null where it is right or open. */
      readonly verdict: ClaimVerdict | null;
      readonly chosenWrong: readonly string[];
      readonly missed: readonly string[];
    };

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

/** Right for the whole point, not yet for nothing, partly between. */
export function outcomeOf(earned: Fraction): 'right' | 'partly' | 'not-yet' {
  if (compare(earned, whole) === 0) return 'right';
  return earned.numerator > 0 ? 'partly' : 'not-yet';
}

/** The misconceptions named by the tags of an answer, each once, in the order they came. */
export function listMisconceptions(
  tags: readonly ({ readonly misconception?: string | undefined } | undefined)[],
): string[] {
  return [...new Set(tags.map((tag) => tag?.misconception).filter((id) => id !== undefined))];
}

/** A score below the whole point that has slips to speak to, or none that is known. */
export function scoreWithSlips(
  earned: Fraction,
  slips: Readonly<Record<string, { readonly misconception?: string | undefined }>>,
  shown: readonly string[],
): Score {
  return {
    outcome: outcomeOf(earned),
    earned,
    misconceptions: listMisconceptions(shown.map((id) => slips[id])),
    feedback: shown.length === 0 ? { type: 'otherwise' } : { type: 'slips', slips: shown },
  };
}
