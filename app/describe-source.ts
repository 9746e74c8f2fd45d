// A source as a page names it.
import type { Source } from '@/domain/content/catalog';
import type { Page } from './i18n';

export function describeSource(source: Source, index: number, { t, number, month }: Page) {
  const { organisation, title, in: place, year, asOf } = source;
  const text =
    place === undefined
      ? t('lesson.source', { organisation, title, year: String(year) })
      : t('lesson.sourceIn', { organisation, title, in: place, year: String(year) });
  const numbered = { number: number(index + 1), text, lang: 'en' };
  return asOf === undefined ? numbered : { ...numbered, asOf: t('lesson.asOf', { date: month(asOf) }) };
}
