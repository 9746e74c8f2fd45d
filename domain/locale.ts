/** The languages of the course and the digits a page can be written in. */
export const locales = ['en', 'ar'] as const;
export type Locale = (typeof locales)[number];

export const digitSystems = ['latn', 'arab'] as const;
/** `latn`: 0123456789, `arab`: ٠١٢٣٤٥٦٧٨٩. English pages are always written in `latn`. */
export type Digits = (typeof digitSystems)[number];

export const defaultDigits: Record<Locale, Digits> = { en: 'latn', ar: 'arab' };

export const direction: Record<Locale, 'ltr' | 'rtl'> = { en: 'ltr', ar: 'rtl' };

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

/** Whether a path can be put behind a language as it stands: plain segments, so that it leads to no other site. */
export function isPlainPath(path: string): boolean {
  return /^(?:\/[\w-]+)+$/u.test(path);
}
