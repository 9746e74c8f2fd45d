import { describe, expect, it } from 'vitest';
import {
  ADDRESS_LIMIT,
  HOUSE_LIMIT,
  JOIN_ALPHABET,
  JOIN_CODE_LENGTH,
  mostGuesses,
  readJoinCode,
  writeJoinCode,
} from './join-code';

const DAY_MS = 24 * 60 * 60 * 1000;
const OPEN_CLASSES = 1000;

describe('guessing a join code', () => {
  it('succeeds with at most 3 in 10 000 a day while a thousand classes are open, from however many addresses', () => {
    const codes = JOIN_ALPHABET.length ** JOIN_CODE_LENGTH;
    const guesses = mostGuesses(HOUSE_LIMIT, DAY_MS);
    expect((guesses * OPEN_CLASSES) / codes).toBeLessThanOrEqual(3e-4);
  });

  it('from one address uses up less than a third of what stops the whole house', () => {
    expect(mostGuesses(ADDRESS_LIMIT, DAY_MS)).toBeLessThan(HOUSE_LIMIT.most / 3);
  });
});

describe('a join code', () => {
  it('has no sign twice and none that is taken for another', () => {
    expect(new Set(JOIN_ALPHABET).size).toBe(JOIN_ALPHABET.length);
    expect(JOIN_ALPHABET).not.toMatch(/[ILOU0125 68]/u);
  });

  it.each([
    'ABCD3479',
    'abcd3479',
    ' ABCD 3479 ',
    'abcd-3479',
    'ABCD٣٤٧٩',
    'ＡＢＣＤ３４７９',
    '\u2068ABCD3479\u2069',
  ])('is read however it is typed: %j', (typed) => expect(readJoinCode(typed)).toBe('ABCD3479'));

  it.each(['', 'ABCD347', 'ABCD34799', 'ABCD347O', 'ABCD347<', "' OR 1=1"])('is not read from %j', (typed) =>
    expect(readJoinCode(typed)).toBeNull(),
  );

  it('stands on the board in two groups, and is read from there', () => {
    expect(writeJoinCode('ABCD3479')).toBe('ABCD 3479');
    expect(readJoinCode(writeJoinCode('ABCD3479'))).toBe('ABCD3479');
  });
});
