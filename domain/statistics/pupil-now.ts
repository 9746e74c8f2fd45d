// A pupil on the page that shows what a class is doing, as plain data for a browser.
import type { QuizPurpose } from '../attempt/quiz';
import { intlLocale, writeDigits } from '../number-text';
import type { Reading } from '../question/fill';
import type { PupilState } from './stuck';

export interface PupilNow {
  /** Tells rows apart, and names the pupil's page. */
  readonly key: string;
  readonly nickname: string | null;
  readonly state: PupilState;
  /** Null without any work. */
  readonly work: {
    readonly purpose: QuizPurpose;
    /** Of the lesson or unit; empty for a quiz of the whole course. */
    readonly title: string;
    /** The question touched last, from 1; null: begun, and nothing more. */
    readonly number: number | null;
    readonly questions: number;
    readonly answered: number;
    /** In words: "4 minutes ago". */
    readonly ago: string;
  } | null;
}

export interface ClassNow {
  readonly name: string;
  /** By nickname: the order says nothing about anybody. */
  readonly pupils: readonly PupilNow[];
}

/** How long ago, as exactly as it matters: minutes within the hour, hours within the day, then days. */
export function writeAgo(elapsedMs: number, { locale, digits }: Reading): string {
  const minutes = Math.max(0, Math.floor(elapsedMs / 60_000));
  const format = new Intl.RelativeTimeFormat(intlLocale(locale, digits), { numeric: 'auto' });
  const write = (): string => {
    if (minutes < 1) return format.format(0, 'second');
    if (minutes < 60) return format.format(-minutes, 'minute');
    if (minutes < 24 * 60) return format.format(-Math.floor(minutes / 60), 'hour');
    return format.format(-Math.floor(minutes / (24 * 60)), 'day');
  };
  return writeDigits(write(), digits);
}
