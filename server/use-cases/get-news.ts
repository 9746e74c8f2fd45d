// What can change, by the month up to which it is known: lessons on what is going on, and pages that are written anew.
import { z } from 'zod';
import type { Lesson, Source } from '../../domain/content/catalog';
import { getCourse } from '../content/catalog';
import { succeed, useCase } from './use-case';

export interface NewsMonth {
  /** `2025-11`, or a year. */
  readonly asOf: string;
  readonly lessons: readonly Lesson[];
  readonly sources: readonly Source[];
}

export const getNews = useCase({
  permission: 'course:read',
  input: z.strictObject({}),
  run: async ({ reading }) => {
    const { lessons, sources } = getCourse(reading.digits).catalog;
    const dates = new Set([...lessons, ...sources].flatMap(({ asOf }) => asOf ?? []));
    const months: NewsMonth[] = [...dates]
      .sort()
      .reverse()
      .map((asOf) => ({
        asOf,
        lessons: lessons.filter((lesson) => lesson.asOf === asOf),
        sources: sources.filter((source) => source.asOf === asOf),
      }));
    return succeed({ months });
  },
});
