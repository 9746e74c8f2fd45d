import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digitSystems, locales, type Digits, type Locale } from './locale';
import { printNumber, readNumber, writeDigits } from './number-text';

const scripts: [Locale, Digits][] = locales.flatMap((locale) =>
  digitSystems.map((digits): [Locale, Digits] => [locale, digits]),
);

const read = (value: number) => ({ ok: true, value });
const refused = (reason: string) => ({ ok: false, reason });

describe('readNumber', () => {
  it.each([
    ['0', 0],
    ['42', 42],
    ['-63', -63],
    ['+7', 7],
    ['−63', -63],
    ['–63', -63],
    ['1.5', 1.5],
    ['1,5', 1.5],
    ['.5', 0.5],
    ['5.', 5],
    ['0,381', 0.381],
    ['٣٫٧٣', 3.73],
    ['۳٫۷۳', 3.73],
    ['٣,٧٣', 3.73],
    ['٣،٧٣', 3.73],
    ['−٦٣', -63],
    ['٢١٬٩٠٠', 21_900],
    ['21 900', 21_900],
    ['21\u202f900', 21_900],
    ['21\u00a0900', 21_900],
    ['1,234,567', 1_234_567],
    ['1,234.5', 1234.5],
    ['١٬٢٣٤٫٥', 1234.5],
    ['1234,5', 1234.5],
    ['  12  ', 12],
    ['\u200f12\u200e', 12],
    ['\u061c-12', -12],
    ['1.5e3', 1500],
    ['1.5E-3', 0.0015],
    ['1.5×10^3', 1500],
    ['1.5 × 10^3', 1500],
    ['2*10^4', 20_000],
    ['٢×١٠^٤', 20_000],
  ])('reads "%s" as %d', (text, value) => {
    expect(readNumber(text)).toEqual(read(value));
  });

  it.each(['', ' ', '\u00a0', '\u200f\u200e'])('takes "%s" as no answer', (text) => {
    expect(readNumber(text)).toEqual(refused('empty'));
  });

  it.each([
    'abc',
    '12abc',
    '1.2.3e',
    '--5',
    '5-',
    'NaN',
    'Infinity',
    '0x10',
    '1e',
    'e5',
    '1e5e5',
    '1e999',
    '.',
    ',',
    '+',
    'سبعة',
    '12 34',
  ])('does not guess a number in "%s"', (text) => {
    expect(readNumber(text)).toMatchObject({ ok: false });
    expect(readNumber(text)).not.toEqual(refused('empty'));
  });

  it.each(['1,234', '12,345', '-999,000', '١,٢٣٤', '1.2.3', '1,2,3', '1.234,5', '1.234.567'])(
    'asks again where a separator can mean two things: "%s"',
    (text) => {
      expect(readNumber(text)).toEqual(refused('ambiguous'));
    },
  );

  it('reads a comma before three digits as decimal where it cannot be a group', () => {
    expect(readNumber('0,125')).toEqual(read(0.125));
    expect(readNumber('1234,125')).toEqual(read(1234.125));
    expect(readNumber('1.234')).toEqual(read(1.234));
  });

  it('refuses what no number needs, at once', () => {
    expect(readNumber('1'.repeat(41))).toEqual(refused('too-long'));
    expect(readNumber('1 '.repeat(1_000_000))).toEqual(refused('too-long'));
  });

  it('never throws, and gives a finite number or a reason, for any text at all', () => {
    const pieces = fc.constantFrom(...'0159٠٥٩۰۵۹.,٫٬،-−+ eE×x*^_\u00a0\u200f'.split(''));
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: pieces, maxLength: 45 }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const result = readNumber(text);
        return result.ok ? Number.isFinite(result.value) : result.reason.length > 0;
      }),
      { numRuns: 5000 },
    );
  });

  it('reads the same in all three digit sets', () => {
    const inSet = (text: string, zero: number): string =>
      text.replace(/\d/gu, (digit) => String.fromCodePoint(zero + Number(digit)));
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789.,-e '.split('')), maxLength: 12 }),
        (text) => {
          expect(readNumber(inSet(text, 0x0660))).toEqual(readNumber(text));
          expect(readNumber(inSet(text, 0x06f0))).toEqual(readNumber(text));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('printNumber', () => {
  it.each([
    [3.73, 2, 'en', 'latn', '3.73'],
    [3.73, 2, 'ar', 'arab', '٣٫٧٣'],
    [3.73, 2, 'ar', 'latn', '3.73'],
    [-63, 0, 'en', 'latn', '−63'],
    [-63, 0, 'ar', 'arab', '−٦٣'],
    [9999, 0, 'en', 'latn', '9999'],
    [21_900, 0, 'en', 'latn', '21,900'],
    [21_900, 0, 'ar', 'arab', '٢١٬٩٠٠'],
    [-0.001, 2, 'en', 'latn', '0.00'],
    [2.5, 3, 'en', 'latn', '2.500'],
  ] as const)('writes %d with %d decimals in %s with %s as %s', (value, decimals, locale, digits, text) => {
    expect(printNumber(value, decimals, locale, digits)).toBe(text);
  });

  it.each(scripts)('is read again as the number it shows (%s, %s)', (locale, digits) => {
    const numbers = fc.tuple(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), fc.integer({ min: 0, max: 6 }));
    fc.assert(
      fc.property(numbers, ([whole, decimals]) => {
        const value = Number((whole / 10 ** decimals).toFixed(decimals));
        const text = printNumber(value, decimals, locale, digits);
        // The one text that a person may have meant otherwise, and is therefore asked about.
        const isAmbiguous = /^−?\d{1,3},\d{3}$/u.test(text);
        expect(readNumber(text)).toEqual(isAmbiguous ? refused('ambiguous') : read(value));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('writeDigits', () => {
  it('leaves text alone where the page is written in 0–9', () => {
    expect(writeDigits('In 1976, 3.73 N', 'latn')).toBe('In 1976, 3.73 N');
  });

  it('turns digits, decimal signs and group signs, and nothing that only looks like them', () => {
    expect(writeDigits('21,900 m, 3.73 N. In 1976, 2 landers', 'arab')).toBe(
      '٢١٬٩٠٠ m, ٣٫٧٣ N. In ١٩٧٦, ٢ landers',
    );
    expect(writeDigits('1, 2, 3.', 'arab')).toBe('١, ٢, ٣.');
  });

  it('leaves the digits of names in Latin letters as they are spelled', () => {
    expect(writeDigits('Mars24 و AMADEE-18 و MGS-M-MOLA-5-MEGDR-L3-V1.0، 2025', 'arab')).toBe(
      'Mars24 و AMADEE-18 و MGS-M-MOLA-5-MEGDR-L3-V1.0، ٢٠٢٥',
    );
    expect(writeDigits('تيانوين-1 في 3.5 سم (C3)', 'arab')).toBe('تيانوين-١ في ٣٫٥ سم (C3)');
  });

  it('keeps the value of every number it rewrites', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), (scaled) => {
        const plain = String(scaled / 1000);
        expect(readNumber(writeDigits(plain, 'arab'))).toEqual(read(Number(plain)));
      }),
      { numRuns: 3000 },
    );
  });
});
