// What a learner's browser may know of a question before it is scored: no key, no feedback, no hint, no author's ids.

interface PublicCommon {
  readonly title: string;
  readonly stem: string;
  /** How many hints there are; their words come one at a time, when asked for. */
  readonly hintCount: number;
}

/** `id` is the letter of the drawn place ("a" stands first), so it says nothing about the author's order. */
export interface PublicOption {
  readonly id: string;
  readonly text: string;
}

export interface PublicChoice extends PublicCommon {
  readonly kind: 'choice';
  readonly options: readonly PublicOption[];
}

export interface PublicMultiple extends PublicCommon {
  readonly kind: 'multiple';
  readonly options: readonly PublicOption[];
}

export interface PublicTrueFalse extends PublicCommon {
  readonly kind: 'true-false';
}

export interface PublicNumeric extends PublicCommon {
  readonly kind: 'numeric';
  /** The international symbol, or null where a bare number is asked for. */
  readonly unit: string | null;
  /** The unit as this page writes it. */
  readonly unitText: string;
}

export type PublicQuestion = PublicChoice | PublicMultiple | PublicTrueFalse | PublicNumeric;
