// The way to a lesson from anywhere else in the course.
import type { Lesson } from '@/domain/content/catalog';
import { writeDigits } from '@/domain/number-text';
import type { Page } from './i18n';

interface LessonLink {
  readonly href: string;
  readonly label: string;
}

/** `step` counts from 1. */
export function lessonLink(lesson: Lesson, step: number, { href, locale, digits }: Page): LessonLink {
  return {
    href: href(`/units/${lesson.unit}/${lesson.id}/${String(step)}`),
    label: writeDigits(lesson.words[locale].title, digits),
  };
}
