// A graded quiz of a new guest in a page, and what the server has of it.
import { createHash, randomBytes } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { readCatalog } from './answer-key';
import { enterAsGuest, type Guest } from './guest';
import { useKeyboard, waitForLife } from './keyboard';
import { findQuestionCard, type QuestionCard } from './question-card';
import { listStored } from './rows';
import type { App } from './test';
import { wordsOf } from './words';

const catalog = readCatalog();
export const words = wordsOf('en');
export const unit = catalog.units[0]?.id ?? '';
export const lesson = catalog.lessons[0]?.id ?? '';
export const toldWithinMs = 3_000;
export const savedWithinMs = 10_000;

interface OpenQuiz {
  readonly guest: Guest;
  readonly attempt: string;
  readonly path: string;
  readonly card: QuestionCard;
}

export function findCard(page: Page): QuestionCard {
  return findQuestionCard(page, useKeyboard(page), words, catalog);
}

/** Kinds that are answered anew with one act, where ticking a second time would take an answer back. */
const simple = ['choice', 'true-false', 'numeric'];
const mostTries = 40;

/**
 * Its first question has one answer, so that giving another one replaces it. `learner`: whose it is; without one a new
 * guest's.
 */
export async function openQuiz(app: App, page: Page, learner?: Guest): Promise<OpenQuiz> {
  const guest = learner ?? (await enterAsGuest(app.origin));
  const [name = '', value = ''] = guest.cookie.split('=', 2);
  await page.context().addCookies([{ name, value, url: app.origin }]);
  const card = findCard(page);
  for (let tries = 0; tries < mostTries; tries += 1) {
    const attempt = await guest.start(`${unit}.unit`);
    const path = `/en/quizzes/${unit}.unit/${attempt}`;
    await page.goto(`${app.origin}${path}`);
    if (!simple.includes((await card.read()).question.kind)) continue;
    await waitForLife(page);
    return { guest, attempt, path, card };
  }
  throw new Error('No quiz begins with a question of one answer.');
}

export async function answerRightly(card: QuestionCard): Promise<void> {
  await card.give((await card.read()).right);
}

export async function expectStored(app: App, attempt: string, count: number): Promise<void> {
  await expect
    .poll(async () => (await listStored(app.database, attempt)).length, { timeout: savedWithinMs })
    .toBe(count);
}

export function goNext(page: Page): Promise<void> {
  return page.getByRole('button', { name: words.t('quiz.next') }).click();
}

/** Gives the learner of this attempt a nickname and a login card, and returns its secret. */
export async function giveCard({ database }: App, attempt: string, nickname: string): Promise<string> {
  const secret = randomBytes(16).toString('base64url');
  const hash = createHash('sha256').update(secret).digest('hex');
  const owner = 'select learner_id from attempt where id = $1';
  await database.query(`update learner set nickname = $2 where id = (${owner})`, [attempt, nickname]);
  await database.query(
    `insert into login_card (id, learner_id, secret_hash) values (gen_random_uuid(), (${owner}), $2)`,
    [attempt, hash],
  );
  return secret;
}
