// The way to a lesson from anywhere else in the course.
import type { Lesson } from '@/domain/content/catalog';
import type { Page } from './i18n';

interface LessonLink {
  readonly href: string;
  readonly label: string;
}

/** `step` counts from 1. */
export function lessonLink(lesson: Lesson, step: number, { href, locale }: Page): LessonLink {
  return {
    href: href(`/units/${lesson.unit}/${lesson.id}/${String(step)}`),
    label: lesson.words[locale].title,
  };
}
