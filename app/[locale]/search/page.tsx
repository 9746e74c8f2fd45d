// Searching the course: a form, and what was found for the words in the address.
import '@/components/course/course.css';
import type { Metadata } from 'next';
import { termAnchor } from '@/components/course/glossary-list';
import { SearchForm } from '@/components/course/search-form';
import { SearchResults, type Result } from '@/components/course/search-results';
import { MarsTitle } from '@/components/ui/mars-title';
import { TextLink } from '@/components/ui/text-link';
import { isolate } from '@/domain/isolate';
import { writeDigits } from '@/domain/number-text';
import { LONGEST_QUERY } from '@/domain/search/search';
import { searchCourse, type SearchResult } from '@/server/use-cases/search-course';
import { Frame } from '@/app/frame';
import { getPage, type Page } from '@/app/i18n';
import { lessonLink } from '@/app/lesson-link';
import { run } from '@/app/run';

interface SearchProps {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: SearchProps): Promise<Metadata> {
  const { t } = await getPage((await params).locale);
  return { title: t('search.title') };
}

/** Whoever changes language or theme keeps the search, as long as its address is not too long to be handed on. */
function ownPath(query: string): string {
  const asked = encodeURIComponent(query);
  return query === '' || asked.length > 400 ? '/search' : `/search?q=${asked}`;
}

function describeFound({ found }: SearchResult, page: Page): { over: string; href?: string } {
  const { t, number, href } = page;
  switch (found.kind) {
    case 'term':
      return { over: t('search.term'), href: href(`/glossary#${termAnchor(found.term.id)}`) };
    case 'lesson':
      return { over: t('search.lesson'), href: lessonLink(found.lesson, 1, page).href };
    case 'step': {
      const { label, href: link } = lessonLink(found.lesson, found.step, page);
      return { over: t('search.step', { lesson: label, step: number(found.step) }), href: link };
    }
    case 'place': {
      const over = t(found.place.kind === 'analogue' ? 'search.analogue' : 'search.place');
      return found.on === null
        ? { over }
        : { over, href: lessonLink(found.on.lesson, found.on.step, page).href };
    }
  }
}

function toResult(result: SearchResult, page: Page): Result {
  const inDigits = (pieces: SearchResult['title']) =>
    pieces.map((piece) => ({ ...piece, text: writeDigits(piece.text, page.digits) }));
  return {
    ...describeFound(result, page),
    title: inDigits(result.title),
    excerpt: inDigits(result.excerpt),
  };
}

function NothingFound({ query, page }: { readonly query: string; readonly page: Page }) {
  const { t, href } = page;
  return (
    <section className="grid gap-s4">
      <h2>{t('search.nothingTitle', { query: isolate(query) })}</h2>
      <p>{t('search.nothingText')}</p>
      <ul className="tips">
        <li>{t('search.tips.fewer')}</li>
        <li>{t('search.tips.other')}</li>
        <li>{t('search.tips.language')}</li>
      </ul>
      <p className="acts">
        <span>{t('search.tips.look')}</span>
        <TextLink href={href('/glossary')}>{t('glossary.title')}</TextLink>
        <TextLink href={href('/course')}>{t('overview.title')}</TextLink>
      </p>
    </section>
  );
}

export default async function SearchPage({ params, searchParams }: SearchProps) {
  const page = await getPage((await params).locale);
  const { t, number, href } = page;
  const asked = (await searchParams)['q'];
  const { query, results, count } = await run(searchCourse, page, {
    query: (typeof asked === 'string' ? asked : (asked?.[0] ?? '')).slice(0, LONGEST_QUERY),
  });
  const found = t('search.found', { count, query: isolate(query) });
  return (
    <Frame page={page} path={ownPath(query)} current="search" width="narrow">
      <MarsTitle>{t('search.title')}</MarsTitle>
      <SearchForm
        action={href('/search')}
        query={query}
        longest={LONGEST_QUERY}
        words={{ label: t('search.label'), hint: t('search.hint'), submit: t('search.submit') }}
      />
      {query !== '' && count === 0 && <NothingFound query={query} page={page} />}
      {count > 0 && (
        <section>
          <p>
            {found}
            {count > results.length && ` ${t('search.first', { shown: number(results.length) })}`}
          </p>
          <SearchResults
            label={t('search.results')}
            results={results.map((result) => toResult(result, page))}
          />
        </section>
      )}
    </Frame>
  );
}
