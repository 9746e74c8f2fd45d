// The words and forms of one page: its language, digits and theme, the translator, and numbers and dates to match.
import { cookies, headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { createTranslator } from 'next-intl';
import ar from '@/content/messages/ar.json';
import en from '@/content/messages/en.json';
import { direction, isLocale, isPlainPath, type Digits, type Locale } from '@/domain/locale';
import { intlLocale, printNumber, writeDigits } from '@/domain/number-text';
import { digitsOf, readSettings, settingsCookie, type Settings } from '@/domain/settings';

export type Messages = typeof en;

/** Both languages have the same keys; the content lint compares them. */
const messagesOf: Record<Locale, Messages> = { en, ar };

/** A text that is missing or lacks a value is a fault of ours, so it throws. */
function makeTranslator(locale: Locale, tag: string) {
  return createTranslator({
    locale: tag,
    messages: messagesOf[locale],
    onError: (error) => {
      throw error;
    },
  });
}

/** The text of a key like `home.title`, with its values; numbers in it follow the learner's digits. */
type Translate = (key: MessageKey, values?: Record<string, string | number>) => string;
type MessageKey = Parameters<ReturnType<typeof makeTranslator>>[0];

export interface Page {
  readonly locale: Locale;
  readonly dir: 'ltr' | 'rtl';
  readonly digits: Digits;
  readonly settings: Settings;
  readonly messages: Messages;
  readonly t: Translate;
  readonly number: (value: number, decimals?: number) => string;
  readonly date: (date: Date) => string;
  /** A month like `2025-11`, or a year, in words. */
  readonly month: (text: string) => string;
  /** A path of this language: `href('/units')` is `/en/units`. */
  readonly href: (path: string) => string;
}

const translators = new Map<string, Translate>();

/** Building a translator reads all messages, so there is one for each language and digits. */
function translatorOf(locale: Locale, digits: Digits): Translate {
  const tag = intlLocale(locale, digits);
  const known = translators.get(tag);
  if (known !== undefined) return known;
  const translate = makeTranslator(locale, tag);
  const made: Translate = (key, values) => writeDigits(translate(key, values), digits);
  translators.set(tag, made);
  return made;
}

function formatMonth(text: string, tag: string): string {
  const [year = '', month] = text.split('-');
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, 15));
  const options: Intl.DateTimeFormatOptions =
    month === undefined ? { year: 'numeric' } : { month: 'long', year: 'numeric' };
  return new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }).format(date);
}

function makePage(locale: Locale, settings: Settings): Page {
  const digits = digitsOf(settings, locale);
  const tag = intlLocale(locale, digits);
  return {
    locale,
    dir: direction[locale],
    digits,
    settings,
    messages: messagesOf[locale],
    t: translatorOf(locale, digits),
    number: (value, decimals = 0) => printNumber(value, decimals, locale, digits),
    date: (date) =>
      new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', year: 'numeric' }).format(date),
    month: (text) => formatMonth(text, tag),
    href: (path) => `/${locale}${path}`,
  };
}

/** What somebody types from the board, such as `/join`, has no language: the bare address knows which one to take. */
async function addLanguage(): Promise<never> {
  const path = (await headers()).get('x-marsad-path') ?? '';
  if (!isPlainPath(path) || path.startsWith('/api/')) notFound();
  redirect(`/?to=${path}`);
}

/** The page of a route under `[locale]`. An address without a language goes on to the one that has it. */
export async function getPage(locale: string): Promise<Page> {
  if (!isLocale(locale)) return await addLanguage();
  return makePage(locale, readSettings((await cookies()).get(settingsCookie)?.value));
}
