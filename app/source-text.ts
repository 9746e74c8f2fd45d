// A source in one line, as it stands under a lesson, a station and in the list of all sources.
import type { Source } from '@/domain/content/catalog';
import type { Page } from './i18n';

interface SourceText {
  /** As it was published: in Latin letters and digits, whatever the language of the page. */
  readonly text: string;
  readonly lang: string;
  /** "As of November 2025" */
  readonly asOf?: string;
}

export function sourceText(source: Source, { t, month }: Page): SourceText {
  const { organisation, title, in: place, year, asOf } = source;
  const text = [organisation, `“${title}”`, place, String(year)]
    .filter((part) => part !== undefined)
    .join(', ');
  return asOf === undefined
    ? { text, lang: 'en' }
    : { text, lang: 'en', asOf: t('lesson.asOf', { date: month(asOf) }) };
}
