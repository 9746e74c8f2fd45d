import { describe, expect, it } from 'vitest';
import { JOIN_ALPHABET, JOIN_CODE_LENGTH, mostGuesses } from './join-code';
import {
  findByNickname,
  MOST_PIN_DEVICES,
  MOST_PUPILS_OF_DEVICE,
  PIN_WINDOW_MS,
  pinLimits,
  PINS,
  readPin,
  toPin,
  writePin,
} from './pin';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Of success in a day (S6). */
const MOST_CHANCE = 3e-4;
const { device, pupil, newDevicesOfClass } = pinLimits;

function inADay(most: number): number {
  return mostGuesses({ most, windowMs: PIN_WINDOW_MS }, DAY_MS);
}

describe('guessing a PIN', () => {
  it('of one pupil succeeds with at most 3 in 10 000 a day, on all new and all known devices together', () => {
    expect(inADay(pupil + MOST_PIN_DEVICES * device) / PINS).toBeLessThanOrEqual(MOST_CHANCE);
  });

  it('of any pupil of a class succeeds with at most 3 in 10 000 a day, from however many new devices and a shared one', () => {
    const guesses = inADay(newDevicesOfClass + MOST_PUPILS_OF_DEVICE * device);
    expect(guesses / PINS).toBeLessThanOrEqual(MOST_CHANCE);
  });

  it('without the code of a class succeeds with far less, with a thousand million guesses at a thousand classes', () => {
    const codes = JOIN_ALPHABET.length ** JOIN_CODE_LENGTH;
    expect((1e9 * (1000 / codes)) / PINS).toBeLessThan(MOST_CHANCE / 10);
  });

  it('of one pupil leaves classmates most of what the class has', () => {
    expect(pupil).toBeLessThanOrEqual(newDevicesOfClass / 4);
  });
});

describe('a PIN', () => {
  it.each([
    '012345',
    '012 345',
    '012-345',
    '٠١٢٣٤٥',
    '۰۱۲۳۴۵',
    '٠١٢\u202f٣٤٥',
    '０１２３４５',
    '\u2068012345\u2069',
  ])('is read however it is typed: %j', (typed) => expect(readPin(typed)).toBe('012345'));

  it.each(['', '12345', '1234567', '12345a', '١٢٣٤٥', '-12.345', "' OR 1=1"])(
    'is not read from %j',
    (typed) => expect(readPin(typed)).toBeNull(),
  );

  it('keeps its zeros, and is read as it is written', () => {
    expect(toPin(7)).toBe('000007');
    expect(readPin(writePin(toPin(7)))).toBe('000007');
  });
});

describe('a typed nickname', () => {
  const one = { nickname: 'Quiet Dune' };
  const two = { nickname: 'نجمة هادئة' };
  const three = { nickname: 'أفق ذهبي' };
  const all = [one, two, three];

  it.each([
    ['Quiet Dune', one],
    ['  quiet   DUNE ', one],
    ['نجمه هادئه', two],
    ['نَجمة هادئة', two],
    ['\u2068افق ذهبى\u2069', three],
  ])('finds its pupil with the spelling of everyday: %j', (typed, found) =>
    expect(findByNickname(typed, all)).toBe(found),
  );

  it.each(['', ' ', 'Quiet', 'Dune Quiet', '%', '.*'])('finds nobody by %j', (typed) =>
    expect(findByNickname(typed, all)).toBeNull(),
  );

  it('that could be two is nobody’s, unless it is written as one of them is', () => {
    const alike = [{ nickname: 'Zoë' }, { nickname: 'Zoé' }];
    expect(findByNickname('zoe', alike)).toBeNull();
    expect(findByNickname('zoé', alike)).toBe(alike[1]);
  });
});
