// How a quiz is called: on its pages, in lists, on paper.
import type { QuizPlace } from '@/server/use-cases/quiz-place';
import type { Page } from './i18n';

export function titleQuiz({ quiz, unit, lesson, objectives }: QuizPlace, { t, locale }: Page): string {
  if (lesson !== null) return t('quiz.practiceTitle', { lesson: lesson.words[locale].title });
  if (unit !== null) return t('quiz.unitTitle', { unit: unit.words[locale].title });
  const [first, ...more] = objectives;
  if (first !== undefined)
    return t('quiz.objectivesTitle', { objective: first.words[locale].name, more: more.length });
  return t(quiz.purpose === 'placement' ? 'quiz.placementTitle' : 'quiz.finalTitle');
}

/** The line above its title while it is taken. */
export function overQuiz(place: QuizPlace, page: Page): string {
  const { quiz, unit, lesson, objectives } = place;
  const { t, locale } = page;
  if (lesson !== null) return t('quiz.practiceOver', { lesson: lesson.words[locale].title });
  if (unit !== null) return t('quiz.unitOver', { unit: unit.words[locale].title });
  if (objectives.length > 0) return titleQuiz(place, page);
  return t(quiz.purpose === 'placement' ? 'quiz.placementOver' : 'quiz.finalOver');
}
