// A station of the lab as the browser gets it: its words in the reader's digits, and the state that it begins with.
import { models } from '../../domain/lab/models';
import { readAddress } from '../../domain/lab/read-address';
import type { State } from '../../domain/lab/station-model';
import type { StationId } from '../../domain/lab/station-id';
import { labWordsFile, type LabWords } from '../../domain/lab/words-file';
import { writeDigits } from '../../domain/number-text';
import type { Reading } from '../../domain/question/fill';
import { getCourse } from '../content/catalog';

interface StationPlace {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly latitudeDeg: number;
  readonly longitudeEastDeg: number;
  readonly date?: string | undefined;
}

export interface StationView {
  readonly id: StationId;
  readonly words: LabWords;
  readonly predictions: readonly string[];
  readonly state: State;
  /** The keys of the fields that the address did not say well. */
  readonly repaired: readonly string[];
  readonly nowMs: number;
  /** Those of content/places.yaml, for stations that name places; analogues are on Earth. */
  readonly places: readonly StationPlace[];
}

/** All texts of the words; a key stays as it is. */
function localise(words: LabWords, write: (text: string) => string): LabWords {
  return labWordsFile.parse(
    JSON.parse(JSON.stringify(words), (_, value: unknown) =>
      typeof value === 'string' ? write(value) : value,
    ),
  );
}

/** Null for a station that there is not yet. */
export function viewStation(
  id: string,
  { params, reading, now }: { params: Readonly<Record<string, unknown>>; reading: Reading; now: Date },
): StationView | null {
  const { lab, catalog } = getCourse();
  const station = lab.get(id);
  const model = station === undefined ? undefined : models.get(station.id);
  if (station === undefined || model === undefined) return null;
  const nowMs = now.getTime();
  const { state, repaired } = readAddress(model.fields, model.start(nowMs), params);
  const write = (text: string): string => writeDigits(text, reading.digits);
  return {
    id: station.id,
    words: localise(station.words[reading.locale], write),
    predictions: station.predictions,
    state,
    repaired,
    nowMs,
    places: catalog.places.map(({ words, ...place }) => ({
      ...place,
      name: write(words[reading.locale].name),
    })),
  };
}
