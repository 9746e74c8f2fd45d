// What a learner's browser may know of a question before it is scored: no key, no feedback, no hint, no author's ids.
import type { StationId } from '../lab/station-id';

interface PublicCommon {
  readonly title: string;
  readonly stem: string;
  /** How many hints there are; their words come one at a time, when asked for. */
  readonly hintCount: number;
  /** The station of the lab at which it can be worked out, if there is one. */
  readonly lab?: StationId;
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

interface PublicUnit {
  /** The international symbol, or null where a bare number is asked for. */
  readonly unit: string | null;
  /** The unit as this page writes it. */
  readonly unitText: string;
}

export interface PublicNumeric extends PublicCommon, PublicUnit {
  readonly kind: 'numeric';
  /** How many significant figures are asked for; null: any. */
  readonly figures: number | null;
}

export interface PublicText extends PublicCommon {
  readonly kind: 'text';
}

export interface PublicOrder extends PublicCommon {
  readonly kind: 'order';
  readonly items: readonly PublicOption[];
  /** What the two ends of the list are: "earliest", "latest". */
  readonly first: string;
  readonly last: string;
}

export interface PublicMatch extends PublicCommon {
  readonly kind: 'match';
  readonly items: readonly PublicOption[];
  readonly partners: readonly PublicOption[];
}

export interface PublicCategorise extends PublicCommon {
  readonly kind: 'categorise';
  readonly items: readonly PublicOption[];
  readonly groups: readonly PublicOption[];
}

/** A piece of a passage: words, or a gap with the options to fill it. */
export type PassagePart =
  | { readonly gap: null; readonly text: string }
  | { readonly gap: string; readonly options: readonly PublicOption[] };

export interface PublicCloze extends PublicCommon {
  readonly kind: 'cloze';
  readonly passage: readonly PassagePart[];
}

/** A place on the map: `xPercent` from its western edge, `yPercent` from its northern one. */
export interface PublicSpot extends PublicOption {
  readonly xPercent: number;
  readonly yPercent: number;
}

export interface PublicHotspot extends PublicCommon {
  readonly kind: 'hotspot';
  readonly map: 'mars';
  readonly spots: readonly PublicSpot[];
}

export interface PublicEstimate extends PublicCommon, PublicUnit {
  readonly kind: 'estimate';
  /** What the slider reaches, in the unit. */
  readonly range: { readonly from: number; readonly to: number; readonly step: number };
}

export interface PublicClaim extends PublicCommon {
  readonly kind: 'claim';
  readonly claim: string;
  /** What kind of text says so. */
  readonly from: string;
  readonly evidence: readonly PublicOption[];
}

export type PublicQuestion =
  | PublicChoice
  | PublicMultiple
  | PublicTrueFalse
  | PublicNumeric
  | PublicText
  | PublicOrder
  | PublicMatch
  | PublicCategorise
  | PublicCloze
  | PublicHotspot
  | PublicEstimate
  | PublicClaim;
