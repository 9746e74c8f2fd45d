// How sure a learner said they were. Feedback only: it is stored beside the answer and never read by scoring.
import type { Outcome } from '../scoring/score';

export const confidences = ['not-sure', 'fairly-sure', 'sure'] as const;
export type Confidence = (typeof confidences)[number];

/**
 * Whether somebody was sure of an answer that is not right yet: the most useful kind of mistake, because nobody looks
 * again at what they are sure of. Not so for no answer and for one that could not be read.
 */
export function isSurprise(confidence: Confidence | null, outcome: Outcome): boolean {
  return confidence === 'sure' && (outcome === 'not-yet' || outcome === 'partly');
}
