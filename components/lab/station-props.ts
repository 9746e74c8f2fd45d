// What every station gets from its page or lesson, and what a part of a station is drawn with.
import type { LabReader } from '@/domain/lab/tell';
import type { State } from '@/domain/lab/station-model';
import type { StationId } from '@/domain/lab/station-id';
import type { LabWords } from '@/domain/lab/words-file';

/** The words of the frame, from `lab.bench` of the messages. */
export interface BenchWords {
  readonly predictTitle: string;
  readonly predict: string;
  readonly skip: string;
  readonly chooseFirst: string;
  readonly predicted: string;
  readonly controls: string;
  readonly range: string;
  readonly badNumber: string;
  readonly slider: string;
  readonly utc: string;
  readonly play: string;
  readonly pause: string;
  readonly step: string;
  readonly reset: string;
  readonly stillOnly: string;
  readonly over: string;
  readonly happens: string;
  readonly readings: string;
  readonly note: string;
  readonly noted: string;
  readonly notesTitle: string;
  readonly notesEmpty: string;
  readonly row: string;
  readonly csv: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly openHere: string;
  readonly openPage: string;
  readonly close: string;
  readonly loading: string;
  readonly failed: string;
  readonly again: string;
}

export interface StationPlace {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly latitudeDeg: number;
  readonly longitudeEastDeg: number;
  readonly date?: string | undefined;
}

export interface StationProps {
  readonly id: StationId;
  readonly state: State;
  readonly nowMs: number;
  readonly words: LabWords;
  readonly predictions: readonly string[];
  readonly frame: BenchWords;
  readonly reader: LabReader;
  readonly places: readonly StationPlace[];
  /** The page of this station, without a state. */
  readonly href: string;
  /** The page in whose address the state stands; a lesson's address is its own. */
  readonly isPage: boolean;
}

/** What the picture of a station draws from, and what it may change. */
export interface Scene<S extends State> {
  readonly state: S;
  readonly words: LabWords;
  readonly reader: LabReader;
  /** A number as the page writes it. */
  readonly number: (value: number, decimals?: number) => string;
  /** Changes one field as its control would. */
  readonly set: (key: keyof S & string, value: number | string) => void;
}
