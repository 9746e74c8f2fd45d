// The words that the interface says, from the same files and by the same rules as the pages.
import { createTranslator } from 'next-intl';
import ar from '../../../content/messages/ar.json' with { type: 'json' };
import en from '../../../content/messages/en.json' with { type: 'json' };
import { defaultDigits, type Digits, type Locale } from '../../../domain/locale';
import { intlLocale, printNumber, writeDigits } from '../../../domain/number-text';

const messages: Record<Locale, typeof en> = { en, ar };

export interface Words {
  readonly locale: Locale;
  readonly digits: Digits;
  readonly messages: typeof en;
  readonly t: (key: MessageKey, values?: Record<string, string | number>) => string;
  readonly number: (value: number) => string;
}

function makeTranslator(locale: Locale, digits: Digits) {
  return createTranslator({
    locale: intlLocale(locale, digits),
    messages: messages[locale],
    onError: (error) => {
      throw error;
    },
  });
}
type MessageKey = Parameters<ReturnType<typeof makeTranslator>>[0];

export function wordsOf(locale: Locale, digits: Digits = defaultDigits[locale]): Words {
  const translate = makeTranslator(locale, digits);
  return {
    locale,
    digits,
    messages: messages[locale],
    t: (key, values) => writeDigits(translate(key, values), digits),
    number: (value) => printNumber(value, 0, locale, digits),
  };
}
