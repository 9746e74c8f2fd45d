// The words of a course in the digits that a reader has chosen. Authors write 0 to 9 in both languages.
import type { Digits } from '../locale';
import { writeDigits } from '../number-text';

/** Lists of ids that stand among words, and questions, whose words are filled and written for each variant. */
const UNTOUCHED: ReadonlySet<string> = new Set(['terms', 'places', 'questions']);

/** Plain JSON in, plain JSON out: every text under a key `ar` of `words` in these digits, all else as it was. */
export function inDigits(value: unknown, digits: Digits, isWords = false): unknown {
  if (typeof value === 'string') return isWords ? writeDigits(value, digits) : value;
  if (Array.isArray(value)) return value.map((item: unknown) => inDigits(item, digits, isWords));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]): [string, unknown] => [
      key,
      UNTOUCHED.has(key) && (isWords || key === 'questions')
        ? item
        : inDigits(item, digits, isWords || key === 'ar'),
    ]),
  );
}
