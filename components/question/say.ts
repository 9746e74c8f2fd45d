// Words of the page with values in their places, for what is said in the browser without a message library.
import { printNumber, writeDigits } from '@/domain/number-text';
import type { QuestionWords } from './question-words';

type Reader = Pick<QuestionWords, 'locale' | 'digits'>;

/** `say(words, 'Gap {number} of {count}', { number: 1, count: 3 })`; numbers are counts and get the reader's digits. */
export function say(
  { digits }: Reader,
  template: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return template.replace(/\{(\w+)\}/gu, (whole, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? writeDigits(String(value), digits) : (value ?? whole);
  });
}

/** A number as a page prints it, with as many decimals as `step` has. */
export function sayNumber({ locale, digits }: Reader, value: number, step: number): string {
  return printNumber(value, String(step).split('.')[1]?.length ?? 0, locale, digits);
}
