// A source in one line, as it stands under a lesson and in the list of all sources.
import type { Source } from '@/domain/content/catalog';
import type { Page } from './i18n';

interface SourceText {
  readonly text: string;
  /** Of titles, which keep the language and the direction they were published in. */
  readonly lang: string;
  /** "As of November 2025" */
  readonly asOf?: string;
}

export function sourceText(source: Source, { t, month }: Page): SourceText {
  const { organisation, title, in: place, year, asOf } = source;
  const text =
    place === undefined
      ? t('lesson.source', { organisation, title, year: String(year) })
      : t('lesson.sourceIn', { organisation, title, in: place, year: String(year) });
  return asOf === undefined
    ? { text, lang: 'en' }
    : { text, lang: 'en', asOf: t('lesson.asOf', { date: month(asOf) }) };
}
