// The words of question cards and quizzes, as plain texts for the browser.
import type { QuestionWords } from '@/components/question/question-words';
import type { QuizWords } from '@/components/question/quiz-words';
import type { TimeWords } from '@/components/question/time-left';
import { minutesLeft } from '@/domain/attempt/time-limit';
import type { Messages, Page } from './i18n';

const MOST_OPTIONS = 8;
const MOST_FIGURES = 6;

function upTo(count: number): number[] {
  return Array.from({ length: count + 1 }, (_, index) => index);
}

export function questionWords({ messages, locale, digits, t }: Page): QuestionWords {
  return {
    ...messages.question,
    locale,
    digits,
    chosen: upTo(MOST_OPTIONS).map((count) => t('question.chosen', { count })),
    chosenEvidence: upTo(MOST_OPTIONS).map((count) => t('question.chosenEvidence', { count })),
    figures: upTo(MOST_FIGURES).map((count) => t('question.figures', { count })),
    letters: messages.question.letters.split(' '),
  };
}

/** The words for the time left, for each minute that can still be. */
export function timeWords({ t }: Page, leftMs: number): TimeWords {
  return {
    left: upTo(minutesLeft(leftMs)).map((minutes) => t('quiz.timeLeft', { minutes })),
    fiveMinutes: t('quiz.timeFive'),
    oneMinute: t('quiz.timeOne'),
    over: t('quiz.timeOver'),
  };
}

export function quizWords({ t, number }: Page, count: number): QuizWords {
  const positions = upTo(count - 1);
  const word = (key: keyof Messages['quiz']): string => t(`quiz.${key}`);
  return {
    modeLabel: word('modeLabel'),
    places: positions.map((position) =>
      t('quiz.place', { number: number(position + 1), count: number(count) }),
    ),
    numbers: positions.map((position) => number(position + 1)),
    questions: word('questions'),
    answered: word('answered'),
    notAnswered: word('notAnswered'),
    flagged: word('flagged'),
    flag: word('flag'),
    unflag: word('unflag'),
    back: word('back'),
    next: word('next'),
    toCheck: word('toCheck'),
    checkTitle: word('checkTitle'),
    answeredCount: upTo(count).map((answered) => t('quiz.answeredCount', { answered, count })),
    goBackHint: word('goBackHint'),
    answerQuestion: positions.map((position) => t('quiz.answerQuestion', { number: number(position + 1) })),
    handIn: word('handIn'),
    handInOpen: upTo(count).map((open) => t('quiz.handInOpen', { open })),
    handingIn: word('handingIn'),
    allSaved: word('allSaved'),
    notSavedYet: word('notSavedYet'),
    handInFailed: word('handInFailed'),
  };
}
