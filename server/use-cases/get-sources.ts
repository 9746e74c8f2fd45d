// All sources of the course, by who published them, each with the lessons that rest on it.
import { z } from 'zod';
import { getCourse } from '../content/catalog';
import { succeed, useCase } from './use-case';

/** Sources keep the language they were published in, which is nearly always English. */
const { compare } = new Intl.Collator('en', { numeric: true });

export const getSources = useCase({
  permission: 'course:read',
  input: z.strictObject({}),
  run: async ({ reading }) => {
    const { sources, lessons } = getCourse(reading.digits).catalog;
    const sorted = sources.toSorted(
      (a, b) => compare(a.organisation, b.organisation) || a.year - b.year || compare(a.title, b.title),
    );
    return succeed({
      sources: sorted.map((source) => ({
        source,
        lessons: lessons.filter((lesson) => lesson.sources.includes(source.id)),
      })),
    });
  },
});
