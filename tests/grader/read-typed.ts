// Typed text as content/README.md says it is read, character by character.
import { decimal, type Exact } from './exact';

const arabicUnits: Readonly<Record<string, string>> = { N: 'نيوتن', km: 'كم' };

export type Read =
  | { state: 'read'; value: Exact; figures: [number, number] }
  | { state: 'unanswered' }
  | { state: 'unreadable' };

const unreadable: Read = { state: 'unreadable' };

function isDigit(letter: string | undefined): boolean {
  return letter !== undefined && '0123456789'.includes(letter);
}

function toDigit(letter: string): string {
  for (const digits of ['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹']) {
    const value = digits.indexOf(letter);
    if (value >= 0) return String(value);
  }
  return letter;
}

function isInvisible(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  const ranges = [
    [0x61c, 0x61c],
    [0x200b, 0x200f],
    [0x202a, 0x202e],
    [0x2060, 0x2060],
    [0x2066, 0x2069],
    [0xfeff, 0xfeff],
  ];
  return ranges.some(([from = 0, to = 0]) => code >= from && code <= to);
}

function plainLetter(letter: string): string {
  if (isInvisible(letter)) return '';
  if ('−–‐‑﹣－'.includes(letter)) return '-';
  if (letter === '٫') return '.';
  if (letter === '٬') return '_';
  if ('\u00a0\u202f\u2009'.includes(letter)) return ' ';
  return toDigit(letter);
}

/** A space or `_` between a digit and exactly three digits goes. */
function closeGroups(text: string): string {
  let closed = '';
  for (let at = 0; at < text.length; at += 1) {
    const next = [1, 2, 3].every((step) => isDigit(text[at + step])) && !isDigit(text[at + 4]);
    const isGap = (text[at] === ' ' || text[at] === '_') && isDigit(text[at - 1]) && next;
    if (!isGap) closed += text[at] ?? '';
  }
  return closed;
}

function areDigits(text: string | undefined, least: number, most = Infinity): boolean {
  return text !== undefined && text.length >= least && text.length <= most && Array.from(text).every(isDigit);
}

/** One to three digits, then commas each with three digits. */
function isGrouped(text: string): boolean {
  const [lead, ...groups] = text.split(',');
  return areDigits(lead, 1, 3) && groups.length > 0 && groups.every((group) => areDigits(group, 3, 3));
}

/** Digits with at most one point; null where one cannot tell. `text` has no sign. */
function settleSeparators(text: string): string | null {
  const count = text.length - text.replace(/[.,]/gu, '').length;
  if (count === 0) return text;
  const [whole = '', ...decimals] = text.split('.');
  const isWhole = decimals.length === 0;
  const isPlainFraction = decimals.length === 1 && areDigits(decimals[0], 1);
  if (count > 1) return isGrouped(whole) && (isWhole || isPlainFraction) ? text.replaceAll(',', '') : null;
  if (isWhole && isGrouped(text) && !text.startsWith('0')) return null;
  return text.replace(',', '.');
}

function countFigures(digits: string): [number, number] {
  let counted = digits.replace('.', '');
  while (counted.length > 1 && counted.startsWith('0')) counted = counted.slice(1);
  if (digits.includes('.')) return [counted.length, counted.length];
  let least = counted;
  while (least.length > 1 && least.endsWith('0')) least = least.slice(0, -1);
  return [least.length, counted.length];
}

/** Whether it is one or two digits, with or without sign. */
function isExponent(text: string): boolean {
  const digits = /^[+-]/u.test(text) ? text.slice(1) : text;
  return (digits.length === 1 || digits.length === 2) && Array.from(digits).every(isDigit);
}

/** A text of ASCII digits and separators, with an exponent or none. */
function readNumeral(text: string): Read {
  const parts = text.toLowerCase().split('e');
  const [before = '', exponent = '0'] = parts;
  if (parts.length > 2 || !isExponent(exponent)) return unreadable;
  const sign = before.startsWith('-') ? '-' : '';
  const bare = /^[+-]/u.test(before) ? before.slice(1) : before;
  if (!Array.from(bare).every((letter) => isDigit(letter) || '.,،_ '.includes(letter))) return unreadable;
  if (!Array.from(bare).some(isDigit)) return unreadable;
  const settled = settleSeparators(closeGroups(bare).replaceAll('،', ','));
  if (settled === null || !Array.from(settled).every((letter) => isDigit(letter) || letter === '.'))
    return unreadable;
  return {
    state: 'read',
    value: decimal(`${sign}${settled}e${exponent}`),
    figures: countFigures(settled),
  };
}

export function readTyped(typed: string, unit: string | undefined): Read {
  let text = typed.trim();
  const ending = [unit === undefined ? undefined : (arabicUnits[unit] ?? unit), unit].find(
    (symbol) => symbol !== undefined && text.endsWith(symbol),
  );
  if (ending !== undefined) text = text.slice(0, text.length - ending.length);
  if (text.length > 40) return unreadable;
  text = Array.from(text).map(plainLetter).join('').trim();
  if (text === '') return { state: 'unanswered' };
  const power = /^(.*?)\s*[×x*]\s*10\s*\^?\s*([+-]?\d+)$/su.exec(text);
  if (power !== null) text = `${power[1] ?? ''}e${power[2] ?? ''}`;
  return readNumeral(text);
}

function isLetter(letter: string): boolean {
  return /\p{L}/u.test(letter);
}

function withoutArticle(word: string, index: number): string {
  if (index === 0 && word === 'the') return '';
  const [, , third = '', fourth = ''] = Array.from(word);
  return word.startsWith('ال') && isLetter(third) && isLetter(fourth) ? word.slice(2) : word;
}

export function spell(text: string): string {
  const letters: string[] = [];
  const same: Readonly<Record<string, string>> = { ٱ: 'ا', ى: 'ي', ی: 'ي', ة: 'ه', ک: 'ك', ء: '' };
  const bare = Array.from(text.normalize('NFKD')).filter(
    (letter) => !/\p{M}/u.test(letter) && letter !== '\u0640',
  );
  for (const letter of bare.join('').toLowerCase()) {
    const kept = same[letter] ?? letter;
    if (kept === '') continue;
    const plain = toDigit(kept);
    if ("'\u2019\u02bc\u2018`".includes(plain)) continue;
    letters.push(isLetter(plain) || /\p{N}/u.test(plain) ? plain : ' ');
  }
  const words = letters
    .join('')
    .split(' ')
    .filter((word) => word !== '');
  const left = words.map(withoutArticle).filter((word) => word !== '');
  return (left.length === 0 ? words : left).join(' ');
}

/** Tries every way to spend at most `slips`. */
export function isWithin(a: readonly string[], b: readonly string[], slips: number): boolean {
  if (slips < 0) return false;
  if (a.length === 0 || b.length === 0) return a.length + b.length <= slips;
  if (a[0] === b[0] && isWithin(a.slice(1), b.slice(1), slips)) return true;
  const isSwap = a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0];
  return (
    isWithin(a.slice(1), b, slips - 1) ||
    isWithin(a, b.slice(1), slips - 1) ||
    isWithin(a.slice(1), b.slice(1), slips - 1) ||
    (isSwap && isWithin(a.slice(2), b.slice(2), slips - 1))
  );
}
