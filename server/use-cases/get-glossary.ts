// All words of the glossary under their letters, each with the lessons that use it.
import { z } from 'zod';
import type { Lesson } from '../../domain/content/catalog';
import { groupByLetter } from '../../domain/group-by-letter';
import { getCourse } from '../content/catalog';
import { succeed, useCase } from './use-case';

export interface TermUse {
  readonly lesson: Lesson;
  /** The first step with the word, from 1. */
  readonly step: number;
}

function listUses(term: string, lessons: readonly Lesson[]): TermUse[] {
  return lessons.flatMap((lesson) => {
    const index = lesson.words.en.steps.findIndex(({ terms }) => terms.includes(term));
    return index < 0 ? [] : [{ lesson, step: index + 1 }];
  });
}

export const getGlossary = useCase({
  permission: 'course:read',
  input: z.strictObject({}),
  run: async ({ reading: { locale, digits } }) => {
    const { glossary, lessons } = getCourse(digits).catalog;
    const entries = glossary.map((entry) => ({ entry, uses: listUses(entry.id, lessons) }));
    return succeed({ letters: groupByLetter(entries, locale, ({ entry }) => entry.words[locale].term) });
  },
});
