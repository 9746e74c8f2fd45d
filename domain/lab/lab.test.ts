// What holds for every station, whatever its state: its sentences equal the state, its address gives the state again.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyState, realStations, type RealStation } from '../../tests/fixtures/lab';
import { digitSystems, locales, type Locale } from '../locale';
import { readNumber } from '../number-text';
import { withoutUnit } from '../question/unit-symbol';
import { writeAddress } from './address';
import { readAddress } from './read-address';
import { fitValue, type LabReading, type State } from './station-model';
import { listReadings, tell, type LabReader } from './tell';

const readers: LabReader[] = [
  { locale: 'en', digits: 'latn' },
  ...digitSystems.map((digits) => ({ locale: 'ar', digits }) as const),
];

/** The text of each {name} in a paragraph, found by the sentences around them. */
function findFilled(
  text: string,
  sentences: readonly string[],
  digits: LabReader['digits'],
): [string, string][] {
  const template = sentences.join(' ');
  const parts = template.split(/\{([a-zA-Z]+)\}/u);
  const pattern = parts
    .map((part, index) => {
      if (index % 2 === 1) return '(.+?)';
      const escaped = part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
      // Digits that are written into a sentence are shown in the reader's.
      return digits === 'latn'
        ? escaped
        : escaped.replace(/\d/gu, '[٠-٩]').replace(/(?<=\])\\\.(?=\[)/gu, '٫');
    })
    .join('');
  const found = new RegExp(`^${pattern}$`, 'u').exec(text);
  if (found === null) throw new Error(`"${text}" is not made of "${template}"`);
  return parts.filter((_, index) => index % 2 === 1).map((name, index) => [name, found[index + 1] ?? '']);
}

function expectSame(
  filled: string,
  reading: LabReading,
  station: RealStation['station'],
  locale: Locale,
): void {
  if ('word' in reading) {
    expect(filled).toBe(station.words[locale].options[reading.id]?.[reading.word]);
    return;
  }
  if ('moment' in reading) {
    const year = new Date(reading.moment).getUTCFullYear();
    const digits = filled.replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660));
    expect(digits).toContain(String(year));
    return;
  }
  if ('clockH' in reading) {
    const [hours = NaN, minutes = NaN] = filled
      .replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))
      .split(':')
      .map(Number);
    // Cut off to the minute.
    expect(Math.abs(hours + minutes / 60 - reading.clockH)).toBeLessThan(1 / 60 + 1e-6);
    return;
  }
  const bare = withoutUnit(filled, reading.unit ?? null).replace(/(?<=\d),(?=\d{3})/gu, '');
  const read = readNumber(bare);
  expect(read.ok, filled).toBe(true);
  if (read.ok)
    expect(Math.abs(read.value - reading.value)).toBeLessThanOrEqual(0.5000001 / 10 ** reading.decimals);
}

describe.each(realStations)('the station $id', ({ id, model, station, data }) => {
  const states = anyState(model);

  it('says what the state is: each number and word of its paragraph is the one of the model', () => {
    fc.assert(
      fc.property(states, (state) => {
        const readings = new Map(listReadings(model, state, data).map((reading) => [reading.id, reading]));
        for (const reader of readers) {
          const words = station.words[reader.locale];
          const text = tell(model, state, data, words, reader);
          const sentences = model.describe(state, data).map((key) => words.tellings[key] ?? '');
          for (const [name, filled] of findFilled(text, sentences, reader.digits)) {
            const reading = readings.get(name);
            if (reading === undefined) throw new Error(`${id} has no reading ${name}`);
            expectSame(filled, reading, station, reader.locale);
          }
        }
      }),
    );
  });

  it('reads off finite numbers, and has a name for each field and reading and words for each choice', () => {
    fc.assert(
      fc.property(states, (state) => {
        for (const reading of listReadings(model, state, data)) {
          for (const locale of locales) {
            const { names, options } = station.words[locale];
            if (reading.isQuiet !== true) expect(Object.keys(names)).toContain(reading.id);
            if ('word' in reading) expect(Object.keys(options[reading.id] ?? {})).toContain(reading.word);
          }
          if ('value' in reading) expect(Number.isFinite(reading.value), reading.id).toBe(true);
        }
      }),
    );
  });

  it('is set up again by its address', () => {
    fc.assert(
      fc.property(states, (state) => {
        const params = Object.fromEntries(new URLSearchParams(writeAddress(model.fields, state)));
        expect(readAddress(model.fields, model.start(0), params)).toEqual({ state, repaired: [] });
      }),
    );
  });

  it('opens with any address, inside the ranges of its fields, and tells what it could not use', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.double().map(String),
      fc.constantFrom('NaN', '1e9', '-5', '∞', ''),
    );
    const params = fc.record(Object.fromEntries(model.fields.map(({ key }) => [key, anything])));
    fc.assert(
      fc.property(params, (given) => {
        const { state, repaired } = readAddress(model.fields, model.start(0), given);
        for (const field of model.fields) expect(fitValue(field, state[field.key])).toBe(state[field.key]);
        const same = (key: string): boolean => String(state[key]) === given[key];
        for (const key of Object.keys(given))
          expect(repaired.includes(key) || same(key) || Number(given[key]) === state[key]).toBe(true);
      }),
    );
  });

  it('begins in a state that its fields allow, whenever it begins', () => {
    for (const nowMs of [0, Date.UTC(2026, 10, 24, 12, 34, 56), Date.UTC(2099, 0, 1)]) {
      const first: State = model.start(nowMs);
      for (const field of model.fields)
        expect(fitValue(field, first[field.key]), field.key).toBe(first[field.key]);
    }
  });
});
