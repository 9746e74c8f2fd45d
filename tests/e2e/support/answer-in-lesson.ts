// A question in the text of a lesson, answered rightly and checked by keyboard.
import { expect, type Page } from '@playwright/test';
import { readCatalog } from './answer-key';
import { useKeyboard, waitForLife } from './keyboard';
import { findQuestionCard } from './question-card';
import type { Words } from './words';

const catalog = readCatalog();
const [lesson] = catalog.lessons;

/** In the first lesson of the course; gives the id of the attempt, once the server has stored it. */
export async function answerInLesson(page: Page, words: Words): Promise<string> {
  await page.goto(`/${words.locale}/units/${lesson?.unit ?? ''}/${lesson?.id ?? ''}/4`);
  await waitForLife(page);
  const card = findQuestionCard(page, useKeyboard(page), words, catalog);
  await card.give((await card.read()).right);
  const saved = page.waitForResponse((response) => response.url().includes('/answers/'));
  await useKeyboard(page).press(card.card.getByRole('button', { name: words.t('question.check') }));
  expect((await saved).status()).toBe(200);
  return /attempts\/([0-9a-f-]+)\/answers/u.exec((await saved).url())?.[1] ?? '';
}
