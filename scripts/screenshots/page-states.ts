// The states that pages can be in, in the order in which a learner comes through them.
import type { BrowserContext, Page } from '@playwright/test';
import { quizId } from '../../domain/attempt/quiz';
import type { Locale } from '../../domain/locale';
import { getCourse } from '../../server/content/catalog';
import { answerAll, check, giveAnswer, goToQuestion, handIn, open, press, shownCard } from './learner';
import { planAnswers, type PlannedQuestion } from './plan-answers';

export interface Walk {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly locale: Locale;
  /** Takes the state in which the page is now. */
  readonly show: (state: string) => Promise<void>;
}

const unit = 'reading-the-red-rock';
const lesson = 'a-small-cold-rusty-world';
const attemptOf = { en: '0191a000-0000-7000-8000-0000000000e', ar: '0191a000-0000-7000-8000-0000000000a' };

/** What a visitor sees before the first answer. */
export async function visitBefore({ page, locale, show }: Walk): Promise<void> {
  await open(page, `/${locale}`);
  await show('home-new');
  await open(page, `/${locale}/progress`);
  await show('progress-empty');
  for (const { id, lessons } of getCourse().catalog.units) {
    if (lessons.length === 0 && id !== 'going-together') continue;
    await open(page, `/${locale}/units/${id}`);
    await show(lessons.length === 0 ? 'unit-in-preparation' : `unit-${id}`);
  }
}

/** The pages about the whole course, and the search with and without something to show. */
export async function visitCourse({ page, locale, show }: Walk): Promise<void> {
  for (const name of ['course', 'glossary', 'sources', 'news', 'search']) {
    await open(page, `/${locale}/${name}`);
    await show(name);
  }
  const word = locale === 'ar' ? 'ماء' : 'water';
  await open(page, `/${locale}/search?q=${encodeURIComponent(word)}`);
  await show('search-found');
  await open(page, `/${locale}/search?q=qqqq`);
  await show('search-nothing');
}

/** Every step of every lesson as it opens, then what a question in a lesson says before an answer can be checked. */
export async function visitLesson({ page, locale, show }: Walk): Promise<void> {
  for (const { id, unit: of, words } of getCourse().catalog.lessons) {
    for (const [index] of words[locale].steps.entries()) {
      await open(page, `/${locale}/units/${of}/${id}/${index + 1}`);
      await show(`lesson-${id}-${index + 1}`);
    }
  }
  await open(page, `/${locale}/units/${unit}/${lesson}/2`);
  const card = shownCard(page).first();
  await press(card);
  await show('question-unanswered');
  await giveAnswer(card, { kind: 'numeric', text: locale === 'ar' ? 'كثير' : 'a lot' });
  await press(card);
  await show('question-unreadable');
  await card.locator('.q-foot .link').first().click();
  await card.locator('.hintbox').waitFor();
  await show('question-hint');
}

/** A practice quiz: each kind of question before the answer, after a wrong one, after a right one, without a line. */
export async function visitPractice({ page, context, locale, show }: Walk): Promise<void> {
  const quiz = quizId('practice', lesson);
  const attempt = `${attemptOf[locale]}1`;
  await open(page, `/${locale}/quizzes/${quiz}`);
  await show('practice-start');
  await open(page, `/${locale}/quizzes/${quiz}/${attempt}`);
  const shown = new Set<string>();
  for (const planned of planAnswers(quiz, attempt)) {
    if (shown.has(`${planned.kind} right`)) continue;
    await goToQuestion(page, planned.position);
    await showQuestion(page, planned, shown, show);
  }
  // The first question was answered wrongly: a new variant of it is what the line is lost over.
  await goToQuestion(page, 0);
  await press(shownCard(page));
  await shownCard(page).locator('.tell').waitFor({ state: 'detached' });
  await context.setOffline(true);
  await showWaiting(page, show);
  await context.setOffline(false);
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await shownCard(page).locator('.tell').waitFor();
  await show('practice-line-is-back');
}

/** The first question of a kind is answered wrongly, the second rightly. */
async function showQuestion(
  page: Page,
  { kind, right, wrong }: PlannedQuestion,
  shown: Set<string>,
  show: Walk['show'],
): Promise<void> {
  const card = shownCard(page);
  if (shown.has(`${kind} wrong`)) {
    await check(card, right);
    await show(`practice-${kind}-right`);
    shown.add(`${kind} right`);
    return;
  }
  await show(`practice-${kind}`);
  await check(card, wrong);
  await show(`practice-${kind}-wrong`);
  shown.add(`${kind} wrong`);
}

async function showWaiting(page: Page, show: Walk['show']): Promise<void> {
  const card = shownCard(page);
  const text = card.locator('input.field');
  if ((await text.count()) > 0) await text.fill('7');
  else await card.locator('input').first().check();
  await press(card);
  await card.locator('.q-status:not(:empty)').waitFor();
  await show('practice-line-is-gone');
}

/** The quiz of a unit: a question, the check page with open questions and without, the result. */
export async function visitUnitQuiz({ page, locale, show }: Walk): Promise<void> {
  const quiz = quizId('unit', unit);
  const attempt = `${attemptOf[locale]}2`;
  await open(page, `/${locale}/quizzes/${quiz}`);
  await show('quiz-start');
  await open(page, `/${locale}/quizzes/${quiz}/${attempt}`);
  await show('quiz-question');
  const planned = planAnswers(quiz, attempt);
  const answers = planned.map(({ position, right, wrong }) => (position % 4 === 1 ? wrong : right));
  await answerAll(page, answers.slice(0, 2));
  await show('quiz-check-with-open-questions');
  await page.locator('.ledger button').first().click();
  await shownCard(page).locator('.q-foot .link').click();
  await show('quiz-flagged');
  await answerAll(page, answers);
  await show('quiz-check-all-answered');
  await handIn(page);
  await show('result');
  await page.locator('details').first().click();
  await show('result-answer-open');
  await open(page, `/${locale}/quizzes/${quiz}`);
  await show('quiz-with-earlier-result');
}

/** What has changed by now, the settings, and what is not there. */
export async function visitOthers({ page, locale, show }: Walk): Promise<void> {
  await open(page, `/${locale}`);
  await show('home-again');
  await open(page, `/${locale}/units/${unit}`);
  await show('unit-under-way');
  await open(page, `/${locale}/progress`);
  await show('progress');
  await open(page, `/${locale}/settings`);
  await show('settings');
  await page.locator('form .act').click();
  await page.waitForURL(/saved/u);
  await show('settings-saved');
  await page.locator('section .act:visible').click();
  await page.locator('dialog[open]').waitFor();
  await show('settings-dialog');
  await page.locator('dialog .act').first().click();
  await page.waitForURL(/ended/u);
  await show('settings-ended');
  await open(page, `/${locale}/no-such-page`);
  await show('not-found');
}
