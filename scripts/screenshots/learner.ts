// What a learner does in the pictures, as a person would: opens a page, answers, checks, hands in.
import type { Locator, Page } from '@playwright/test';
import type { Answer } from '../../domain/question/answer';

/** Opens a page and waits until the outbox and the globe, if it has one, have done their work. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'load' });
  await settle(page);
}

/** Fonts are there and, on the front page, the live globe is drawn. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  if ((await page.locator('canvas').count()) > 0) await page.locator('canvas:not(.invisible)').waitFor();
}

/** The card of the question that is shown. */
export function shownCard(page: Page): Locator {
  return page.locator('article.q:visible');
}

/** What is chosen for each item, in a select or by a radio of the item's own. */
async function choosePairs(card: Locator, pairs: Readonly<Record<string, string>>): Promise<void> {
  for (const [item, target] of Object.entries(pairs)) {
    const select = card.locator(`select[id$="-${item}"]`);
    if ((await select.count()) > 0) await select.selectOption(target);
    else await card.locator(`input[name$="-${item}"][value="${target}"]`).check();
  }
}

/** Gives each item its place, from first to last; at first they stand in the order of their letters. */
async function chooseOrder(card: Locator, order: readonly string[]): Promise<void> {
  let shown = [...order].sort();
  for (const [place, letter] of order.entries()) {
    const from = shown.indexOf(letter);
    if (from === place) continue;
    await card.locator('.order select').nth(from).selectOption(String(place));
    shown = [...shown.slice(0, place), letter, ...shown.slice(place).filter((other) => other !== letter)];
  }
  await card.locator('.order-state .act').click();
}

async function tick(card: Locator, values: readonly string[]): Promise<void> {
  for (const value of values) await card.locator(`input[value="${value}"]`).check();
}

export async function giveAnswer(card: Locator, answer: Answer): Promise<void> {
  switch (answer.kind) {
    case 'choice':
      await tick(card, [answer.option ?? '']);
      return;
    case 'hotspot':
      await tick(card, [answer.spot ?? '']);
      return;
    case 'multiple':
      await tick(card, answer.options);
      return;
    case 'true-false':
      await tick(card, [String(answer.verdict)]);
      return;
    case 'claim':
      await tick(card, [answer.verdict ?? '', ...answer.evidence]);
      return;
    case 'numeric':
    case 'text':
    case 'estimate':
      await card.locator('input.field').fill(answer.text);
      return;
    case 'order':
      await chooseOrder(card, answer.order);
      return;
    case 'match':
      await choosePairs(card, answer.partners);
      return;
    case 'categorise':
      await choosePairs(card, answer.groups);
      return;
    case 'cloze':
      await choosePairs(card, answer.gaps);
      return;
  }
}

/** Presses the filled action of a card: "Check answer", then "Try again" or what follows. */
export async function press(card: Locator): Promise<void> {
  await card.locator('.q-foot .act').last().click();
}

/** Answers and waits for the feedback. */
export async function check(card: Locator, answer: Answer): Promise<void> {
  await giveAnswer(card, answer);
  await press(card);
  await card.locator('.tell').waitFor();
}

/** From a quiz that is open at its first question to its check page: the answers given, each seen to be shown. */
export async function answerAll(page: Page, answers: readonly Answer[]): Promise<void> {
  for (const [position, answer] of answers.entries()) {
    await goToQuestion(page, position);
    await giveAnswer(shownCard(page), answer);
  }
  await page.evaluate(() => {
    location.hash = 'check';
  });
  // "All your answers are saved on the server" carries the only tick of this line.
  await page.locator('.saved svg').waitFor();
}

export async function goToQuestion(page: Page, position: number): Promise<void> {
  await page.locator('.positions button').nth(position).click();
  await page.locator('.positions button').nth(position).and(page.locator('[aria-current]')).waitFor();
}

/** From the check page to the result. */
export async function handIn(page: Page): Promise<void> {
  await page.locator('.acts .act').last().click();
  await page.waitForURL(/\/result$/u);
  await settle(page);
}
