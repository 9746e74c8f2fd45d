// The title of a lesson step, for a link that leads back to it.
import { getLesson } from '@/server/use-cases/get-lesson';
import type { Page } from './i18n';
import { run } from './run';

export async function getLessonTitle(
  page: Page,
  place: { unit: string; lesson: string; step: number },
): Promise<string> {
  const { lesson } = await run(getLesson, page, place);
  return lesson.words[page.locale].steps[place.step - 1]?.title ?? lesson.words[page.locale].title;
}
