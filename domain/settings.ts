// What a reader has chosen for this browser: language, digits, theme, text size. Kept in one cookie, written
// `ar.arab.dark.large`.
import { defaultDigits, digitSystems, isLocale, type Digits, type Locale } from './locale';

export const themes = ['auto', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

export const textSizes = ['usual', 'large', 'larger'] as const;
export type TextSize = (typeof textSizes)[number];

export interface Settings {
  /** null until chosen: then the browser's own preference decides. */
  readonly locale: Locale | null;
  /** The digits of Arabic pages. English pages use 0–9. */
  readonly digits: Digits;
  readonly theme: Theme;
  /** null until chosen: then what a teacher has set for the pupil decides. */
  readonly textSize: TextSize | null;
}

export const settingsCookie = 'marsad-settings';

export const defaultSettings: Settings = {
  locale: null,
  digits: defaultDigits.ar,
  theme: 'auto',
  textSize: null,
};

/** Reads the cookie; what cannot be read falls back to the default, part by part. */
export function readSettings(text: string | undefined): Settings {
  const [locale = '', digits = '', theme = '', textSize = ''] = (text ?? '').split('.');
  return {
    locale: isLocale(locale) ? locale : null,
    digits: digitSystems.find((system) => system === digits) ?? defaultSettings.digits,
    theme: themes.find((name) => name === theme) ?? defaultSettings.theme,
    textSize: textSizes.find((size) => size === textSize) ?? null,
  };
}

export function writeSettings(settings: Settings): string {
  return [settings.locale ?? '', settings.digits, settings.theme, settings.textSize ?? ''].join('.');
}

/** The digits of a page in `locale` for these settings. */
export function digitsOf(settings: Settings, locale: Locale): Digits {
  return locale === 'ar' ? settings.digits : 'latn';
}

/** The language for somebody who has not chosen: the first of `Accept-Language` that the course has, else English. */
export function preferredLocale(settings: Settings, acceptLanguage: string): Locale {
  if (settings.locale !== null) return settings.locale;
  const ranges = acceptLanguage.split(',').map((part) => {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const quality = parameters.find((parameter) => parameter.trim().startsWith('q='));
    return {
      language: tag.split('-')[0] ?? '',
      quality: quality === undefined ? 1 : Number(quality.trim().slice(2)),
    };
  });
  const wanted = ranges.filter(({ quality }) => quality > 0).sort((a, b) => b.quality - a.quality);
  return wanted.map(({ language }) => language).find(isLocale) ?? 'en';
}
