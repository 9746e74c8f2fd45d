// Walks through a graded quiz with the keyboard: answers by a plan, flags, goes back, looks before handing in.
import { expect, type Page } from '@playwright/test';
import type { Catalog } from '../../../domain/content/catalog';
import type { KnownQuestion } from './answer-key';
import type { Keyboard } from './keyboard';
import { findQuestionCard } from './question-card';
import type { Words } from './words';

type Plan = 'right' | 'wrong' | 'open';

interface Taken {
  readonly known: KnownQuestion;
  readonly plan: Plan;
}

interface QuizTools {
  readonly page: Page;
  readonly keyboard: Keyboard;
  readonly words: Words;
  readonly catalog: Catalog;
}

function choosePlan(taken: readonly Taken[]): Plan {
  if (!taken.some(({ plan }) => plan === 'open') && taken.length === 2) return 'open';
  return taken.length > 2 && !taken.some(({ plan }) => plan === 'wrong') ? 'wrong' : 'right';
}

/** From the first question to the check page; one question stays open, one is wrong, the first one is changed. */
export async function takeQuiz(tools: QuizTools): Promise<readonly Taken[]> {
  const { page, keyboard, words, catalog } = tools;
  const { t, number } = words;
  const card = findQuestionCard(page, keyboard, words, catalog);
  const count = await page
    .getByRole('navigation', { name: t('quiz.questions') })
    .getByRole('button')
    .count();
  const taken: Taken[] = [];
  while (taken.length < count) {
    const place = t('quiz.place', { number: number(taken.length + 1), count: number(count) });
    await expect(card.card.getByText(place, { exact: true })).toBeVisible();
    if (taken.length > 0) await expect(card.stem).toBeFocused();
    const known = await card.read();
    const plan = choosePlan(taken);
    if (plan !== 'open') await card.give(plan === 'right' ? known.right : known.wrong);
    else await keyboard.press(page.getByRole('button', { name: t('quiz.flag') }));
    taken.push({ known, plan });
    if (taken.length === 2) await goBackAndReturn(tools, taken);
    const isLast = taken.length === count;
    await keyboard.press(page.getByRole('button', { name: t(isLast ? 'quiz.toCheck' : 'quiz.next') }));
  }
  return taken;
}

/** Back from the second question to the first, whose answer is changed to a wrong one and to the right one again. */
async function goBackAndReturn(
  { page, keyboard, words, catalog }: QuizTools,
  taken: readonly Taken[],
): Promise<void> {
  const card = findQuestionCard(page, keyboard, words, catalog);
  await keyboard.press(page.getByRole('button', { name: words.t('quiz.back'), exact: true }));
  await expect(card.stem).toBeFocused();
  const known = await card.read();
  expect(known.question.id).toBe(taken[0]?.known.question.id);
  await card.give(known.wrong);
  await card.give(known.right);
  await keyboard.press(page.getByRole('button', { name: words.t('quiz.next') }));
  await expect(card.stem).toBeFocused();
}

/** What the check page must say of a quiz with one question open and flagged. */
export async function expectCheckPage({ page, words }: QuizTools, taken: readonly Taken[]): Promise<void> {
  const { t, number } = words;
  const open = taken.findIndex(({ plan }) => plan === 'open');
  await expect(page.getByRole('heading', { name: t('quiz.checkTitle') })).toBeFocused();
  const answered = t('quiz.answeredCount', { answered: taken.length - 1, count: number(taken.length) });
  await expect(page.getByText(answered)).toBeVisible();
  const rows = page.getByRole('main').getByRole('listitem');
  await expect(rows).toHaveCount(taken.length);
  await expect(rows.filter({ hasText: t('quiz.notAnswered') })).toHaveCount(1);
  await expect(rows.nth(open)).toContainText(t('quiz.notAnswered'));
  await expect(rows.nth(open)).toContainText(t('quiz.flagged'));
  await expect(
    page.getByRole('button', { name: t('quiz.answerQuestion', { number: number(open + 1) }) }),
  ).toBeVisible();
  await expect(page.getByText(t('quiz.allSaved'))).toBeVisible();
}
