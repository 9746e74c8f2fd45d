// Searches the course in the reader's language: words of the glossary, lessons and their steps, places on Mars.
import { z } from 'zod';
import type { GlossaryEntry, Lesson, Place } from '../../domain/content/catalog';
import type { Locale } from '../../domain/locale';
import {
  cutQuery,
  indexEntries,
  search,
  type Searchable,
  type SearchIndex,
} from '../../domain/search/search';
import type { Piece } from '../../domain/search/excerpt';
import { getCourse } from '../content/catalog';
import { getStepTexts } from '../content/step-texts';
import { succeed, useCase } from './use-case';

/** More than anybody reads; a better question helps more. */
const MOST_RESULTS = 30;

type Found =
  | { readonly kind: 'term'; readonly term: GlossaryEntry }
  | { readonly kind: 'lesson'; readonly lesson: Lesson }
  | { readonly kind: 'step'; readonly lesson: Lesson; readonly step: number }
  | { readonly kind: 'place'; readonly place: Place; readonly on: { lesson: Lesson; step: number } | null };

export interface SearchResult {
  readonly found: Found;
  readonly title: readonly Piece[];
  readonly excerpt: readonly Piece[];
}

interface Library {
  readonly index: SearchIndex;
  readonly found: ReadonlyMap<string, Found>;
}

type Item = Omit<Searchable, 'id'> & { readonly found: Found };

/** Emphasis in authored words is marked by stars, which nobody looks for. */
const plain = (text: string): string => text.replaceAll('**', '');

function listLessonItems(lesson: Lesson, locale: Locale, texts: ReadonlyMap<string, string>): Item[] {
  const { title, wonder, summary, steps } = lesson.words[locale];
  return [
    { title, text: plain(`${wonder} ${summary}`), context: '', found: { kind: 'lesson', lesson } },
    ...steps.map((step, index) => ({
      title: step.title,
      text: texts.get(`${lesson.id}/${index + 1}`) ?? '',
      context: title,
      found: { kind: 'step' as const, lesson, step: index + 1 },
    })),
  ];
}

/** The first step with a map that names the place. */
function findOnMap(place: Place, lessons: readonly Lesson[]): { lesson: Lesson; step: number } | null {
  for (const lesson of lessons) {
    const index = lesson.words.en.steps.findIndex(({ places }) => places.includes(place.id));
    if (index >= 0) return { lesson, step: index + 1 };
  }
  return null;
}

function makeLibrary(locale: Locale): Library {
  const { glossary, lessons, places } = getCourse().catalog;
  const texts = new Map(
    getStepTexts()
      .filter((text) => text.locale === locale)
      .map(({ lesson, step, text }) => [`${lesson}/${step}`, text]),
  );
  const items: Item[] = [
    ...glossary.map((term): Item => {
      const { term: title, meaning } = term.words[locale];
      return { title, text: plain(meaning), context: '', found: { kind: 'term', term } };
    }),
    ...lessons.flatMap((lesson) => listLessonItems(lesson, locale, texts)),
    ...places.map((place): Item => {
      const { name, note } = place.words[locale];
      const found = { kind: 'place' as const, place, on: findOnMap(place, lessons) };
      return { title: name, text: plain(note), context: '', found };
    }),
  ];
  return {
    index: indexEntries(
      items.map(({ title, text, context }, id) => ({ id: String(id), title, text, context })),
    ),
    found: new Map(items.map(({ found }, id) => [String(id), found])),
  };
}

const libraries = new Map<Locale, Library>();

/**
 * Made at the first search in a language, and kept: the course does not change while the server runs. Its digits are those
 * that authors write; the page writes what was found in the reader's.
 */
function getLibrary(locale: Locale): Library {
  const library = libraries.get(locale) ?? makeLibrary(locale);
  libraries.set(locale, library);
  return library;
}

export const searchCourse = useCase({
  permission: 'course:read',
  input: z.strictObject({ query: z.string() }),
  run: async ({ input, reading: { locale } }) => {
    const query = cutQuery(input.query);
    const { index, found } = getLibrary(locale);
    const hits = search(index, query);
    const results = hits.slice(0, MOST_RESULTS).flatMap(({ id, title, excerpt }): SearchResult[] => {
      const what = found.get(id);
      return what === undefined ? [] : [{ found: what, title, excerpt }];
    });
    return succeed({ query, results, count: hits.length });
  },
});
