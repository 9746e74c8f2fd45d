// What a station says: numbers in the reader's digits, and the sentences about its state. One formatter for all of them,
// so that a sentence, the list of readings and the table cannot differ.
import type { Digits, Locale } from '../locale';
import { intlLocale, printNumber, writeDigits } from '../number-text';
import { withUnit } from '../question/unit-symbol';
import { decimalsOf, type Field, type LabReading, type State, type StationModel } from './station-model';

export interface LabReader {
  readonly locale: Locale;
  readonly digits: Digits;
}

/** The words of a station that these functions need; domain/lab/words-file.ts has all of them. */
export interface TellingWords {
  /** By field or reading, then by option. */
  readonly options: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly tellings: Readonly<Record<string, string>>;
}

function readField(field: Field, value: number | string | undefined): LabReading {
  const id = field.key;
  if (field.kind === 'choice') return { id, word: String(value) };
  const number = typeof value === 'number' ? value : Number.NaN;
  if (field.kind === 'moment') return { id, moment: number, step: field.step };
  const unit = field.unit === undefined ? {} : { unit: field.unit };
  return { id, value: number, decimals: decimalsOf(field.step), ...unit };
}

/** The fields as readings, then what the model reads off: everything that can be said of a state. */
export function listReadings<S extends State, Data>(
  model: StationModel<S, Data>,
  state: S,
  data: Data,
): readonly LabReading[] {
  return [...model.fields.map((field) => readField(field, state[field.key])), ...model.readings(state, data)];
}

/** A moment in UTC, as a page writes it. */
function printMoment(moment: number, step: 'minute' | 'day', { locale, digits }: LabReader): string {
  const day = new Intl.DateTimeFormat(intlLocale(locale, digits), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
    ...(step === 'day' ? {} : { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  });
  return day.format(moment);
}

/** 14:05. Minutes are cut off, as a clock shows them. */
export function writeClock(clockH: number): string {
  const minutes = Math.floor(clockH * 60 + 1e-9) % (24 * 60);
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** A reading with its unit: "7.46 N", "٧٫٤٦ نيوتن". */
export function printReading(
  reading: LabReading,
  words: Pick<TellingWords, 'options'>,
  reader: LabReader,
): string {
  if ('word' in reading) return words.options[reading.id]?.[reading.word] ?? reading.word;
  if ('moment' in reading) return printMoment(reading.moment, reading.step, reader);
  if ('clockH' in reading) return writeDigits(writeClock(reading.clockH), reader.digits);
  const text = printNumber(reading.value, reading.decimals, reader.locale, reader.digits);
  // A number and its unit stay on one line.
  return reading.unit === undefined
    ? text
    : withUnit(text, reading.unit, reader.locale).replace(' ', '\u00a0');
}

/** What is happening, as one paragraph. Throws when a sentence names what the station does not have: a fault of ours. */
export function tell<S extends State, Data>(
  model: StationModel<S, Data>,
  state: S,
  data: Data,
  words: TellingWords,
  reader: LabReader,
): string {
  const readings = new Map(listReadings(model, state, data).map((reading) => [reading.id, reading]));
  const fill = (name: string): string => {
    const reading = readings.get(name);
    if (reading === undefined) throw new Error(`no reading "${name}" to tell`);
    return printReading(reading, words, reader);
  };
  return model
    .describe(state, data)
    .map((key) => {
      const sentence = words.tellings[key];
      if (sentence === undefined) throw new Error(`no sentence "${key}"`);
      return sentence
        .split(/\{([a-z][A-Za-z]*)\}/u)
        .map((part, index) => (index % 2 === 1 ? fill(part) : writeDigits(part, reader.digits)))
        .join('');
    })
    .join(' ');
}
