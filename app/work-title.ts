// How assigned work is called: to whoever gives it and to whoever does it.
import type { AssignedThing } from '@/server/use-cases/assigned-work';
import type { Page } from './i18n';
import { titleQuiz } from './quiz-title';

/** Null: the course has it no more. */
export function titleWork(thing: AssignedThing | null, page: Page): string {
  const { t, locale } = page;
  if (thing === null) return t('assignments.gone');
  const { quiz, unit, lesson } = thing;
  if (quiz !== null) return titleQuiz({ ...thing, quiz }, page);
  if (lesson !== null) return t('assignments.lesson', { lesson: lesson.words[locale].title });
  return t('assignments.unit', { unit: unit?.words[locale].title ?? '' });
}
