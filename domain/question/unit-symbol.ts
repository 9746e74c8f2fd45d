// The unit of a numeric question as a page writes it. A question names its unit by the international symbol.
import type { Locale } from '../locale';

const arabic: Readonly<Record<string, string>> = {
  N: 'نيوتن',
  Pa: 'باسكال',
  W: 'واط',
  kg: 'كغ',
  g: 'غ',
  km: 'كم',
  m: 'م',
  cm: 'سم',
  L: 'لتر',
  kW: 'كيلوواط',
  'g/h': 'غ/ساعة',
  h: 'ساعة',
  d: 'يوم',
  'billion years': 'مليار سنة',
  min: 'دقيقة',
  s: 'ث',
  months: 'شهر',
  'km²': 'كم²',
  'km³': 'كم³',
  'million km²': 'مليون كم²',
  'million km³': 'مليون كم³',
  'km/s': 'كم/ث',
  'km/h': 'كم/ساعة',
  'W/m²': 'واط/م²',
  Wh: 'واط ساعة',
  mSv: 'ملّي سيفرت',
  GB: 'غيغابايت',
  countries: 'دولة',
  agreements: 'اتّفاقية',
  'cm/s': 'سم/ث',
  'km²/s²': 'كم²/ث²',
  'million km': 'مليون كم',
  '%': '٪',
  '°': '°',
  '°C': '°س',
};

/** Whether pages in both languages can write it. */
export function isKnownUnit(unit: string): boolean {
  return Object.hasOwn(arabic, unit);
}

/** Where the symbol would be read as a riddle. */
const english: Readonly<Record<string, string>> = { d: 'days' };

export function unitSymbol(unit: string, locale: Locale): string {
  return (locale === 'ar' ? arabic : english)[unit] ?? unit;
}

/** A number, already printed, with its unit; the degree of an angle stands close to it, all else apart. */
export function withUnit(text: string, unit: string, locale: Locale): string {
  return unit === '°' ? `${text}°` : `${text} ${unitSymbol(unit, locale)}`;
}

/** A text without the unit typed after the number, in either language: "149 N" is 149 where the unit is N. */
export function withoutUnit(text: string, unit: string | null): string {
  const trimmed = text.trim();
  if (unit === null) return trimmed;
  const typed = [unitSymbol(unit, 'ar'), unitSymbol(unit, 'en'), unit].find((symbol) =>
    trimmed.endsWith(symbol),
  );
  return typed === undefined ? trimmed : trimmed.slice(0, -typed.length);
}
