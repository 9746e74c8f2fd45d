// Numbers as people write them, in three digit sets: reading what was typed and printing for the page.
import type { Digits, Locale } from './locale';

export type ReadNumber =
  { readonly ok: true; readonly value: number } | { readonly ok: false; readonly reason: UnreadableNumber };

/** `ambiguous`: "1,234" may be 1.234 or 1234, so the learner is asked to write it another way. */
export type UnreadableNumber = 'empty' | 'not-a-number' | 'ambiguous' | 'too-long';

const LONGEST_NUMBER_TEXT = 40;
const ARABIC_INDIC_ZERO = 0x0660;
const PERSIAN_ZERO = 0x06f0;
/** Marks that set the direction of writing, and no-break spaces: they come along when a number is pasted. */
const INVISIBLE = /[\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

function toLatinDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  return String(code - (code >= PERSIAN_ZERO ? PERSIAN_ZERO : ARABIC_INDIC_ZERO));
}

function toPlainText(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(/[٠-٩۰-۹]/gu, toLatinDigit)
    .replace(/[−–‐‑﹣－]/gu, '-')
    .replace(/٫/gu, '.')
    .replace(/٬/gu, '_')
    .replace(/[\u00a0\u202f\u2009]/gu, ' ')
    .trim();
}

/** Takes grouping away where it cannot be taken for a decimal sign; null where one cannot tell. */
function withoutGrouping(text: string): string | null {
  const spaced = text.replace(/(?<=\d)[ _](?=\d{3}(?!\d))/gu, '');
  const separators = spaced.match(/[.,،]/gu) ?? [];
  if (separators.length === 0) return spaced;
  const commaText = spaced.replace(/،/gu, ',');
  if (
    /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/u.test(commaText) &&
    (separators.length > 1 || commaText.includes('.'))
  ) {
    return commaText.replace(/,/gu, '');
  }
  if (separators.length > 1) return null;
  if (/^[+-]?[1-9]\d{0,2},\d{3}$/u.test(commaText)) return null;
  return commaText.replace(',', '.');
}

type ReadDigits =
  | { readonly ok: true; readonly mantissa: string; readonly exponent: string }
  | { readonly ok: false; readonly reason: UnreadableNumber };

function readDigits(text: string): ReadDigits {
  if (text.length > LONGEST_NUMBER_TEXT) return { ok: false, reason: 'too-long' };
  const plain = toPlainText(text).replace(/\s*[×x*]\s*10\s*\^?\s*(?=[+-]?\d+$)/u, 'e');
  if (plain === '') return { ok: false, reason: 'empty' };
  const [mantissa = '', exponent = '0', ...rest] = plain.split(/e/iu);
  if (rest.length > 0 || !/^[+-]?\d{1,2}$/u.test(exponent)) return { ok: false, reason: 'not-a-number' };
  if (!/^[+-]?[\d.,،_ ]*\d[\d.,،_ ]*$/u.test(mantissa)) return { ok: false, reason: 'not-a-number' };
  const ungrouped = withoutGrouping(mantissa);
  if (ungrouped === null) return { ok: false, reason: 'ambiguous' };
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/u.test(ungrouped)) return { ok: false, reason: 'not-a-number' };
  return { ok: true, mantissa: ungrouped, exponent };
}

/**
 * The number that a text means. Takes 0–9, ٠–٩ and ۰–۹; `.`, `,` and `٫` as decimal sign; `٬`, a space, or `,`
 * between groups of three; `-` or `−`; an exponent as `1.5e3` or `1.5×10^3`. Never throws.
 */
export function readNumber(text: string): ReadNumber {
  const read = readDigits(text);
  return read.ok ? { ok: true, value: Number(`${read.mantissa}e${read.exponent}`) } : read;
}

/**
 * Whether a number can have been written with `figures` significant figures. The zeros at the end of a whole number
 * may count or not (150 has two or three); those behind a decimal sign count (1.50 has three). False for no number.
 */
export function hasFigures(text: string, figures: number): boolean {
  const read = readDigits(text);
  if (!read.ok) return false;
  const digits = read.mantissa.replace(/[+-]/u, '');
  const counted = digits.replace('.', '').replace(/^0+(?=\d)/u, '');
  const least = digits.includes('.') ? counted.length : counted.replace(/(?<=\d)0+$/u, '').length;
  return least <= figures && figures <= counted.length;
}

/** Intl's own name for a language with its digits; the calendar is written out because `ar` alone may vary. */
export function intlLocale(locale: Locale, digits: Digits): string {
  return locale === 'ar' ? `ar-u-nu-${digits}-ca-gregory` : 'en-GB';
}

/** By what they are made from: making one costs thirty times as much as using it. */
const formatters = new Map<string, Intl.NumberFormat>();

function findFormatter(
  decimals: number,
  isGrouped: boolean,
  locale: Locale,
  digits: Digits,
): Intl.NumberFormat {
  const name = [decimals, isGrouped, locale, digits].join();
  const known = formatters.get(name);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(intlLocale(locale, digits), {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: isGrouped,
    signDisplay: 'negative',
  });
  formatters.set(name, made);
  return made;
}

/** A number for the page: grouped from five digits on, `decimals` places, U+2212 as minus. */
export function printNumber(value: number, decimals: number, locale: Locale, digits: Digits): string {
  const text = findFormatter(decimals, Math.abs(value) >= 10_000, locale, digits).format(value);
  return text.replace(/[\u061c\u200e]/gu, '').replace('-', '−');
}

/** A word with Latin letters, such as Mars24, V1.0 or AMADEE-18: its digits are letters of a name. */
const LATIN_NAME =
  /((?:\d+[-._/])*\d*\p{Script=Latin}[\p{Script=Latin}\d]*(?:[-._/][\p{Script=Latin}\d]+)*)/u;

/**
 * Authored text is written with 0–9; this shows it in the learner's digits, decimal and group signs included. Names with
 * Latin letters stay as they are spelled.
 */
export function writeDigits(text: string, digits: Digits): string {
  if (digits === 'latn') return text;
  return text
    .split(LATIN_NAME)
    .map((part, index) => (index % 2 === 1 ? part : writeNumbers(part)))
    .join('');
}

function writeNumbers(text: string): string {
  return text
    .replace(/(?<=\d)\.(?=\d)/gu, '٫')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/gu, '٬')
    .replace(/\d/gu, (digit) => String.fromCodePoint(ARABIC_INDIC_ZERO + Number(digit)));
}
