// What a screen reader is given of a question: its structure, and what is said while it is answered. The author's own words
// are written as ‹…›, so that the reviewed text stays true when a question is reworded.
import type { Locator, Page } from '@playwright/test';
import { listTexts } from '../../../scripts/content/lint-words';
import type { KnownQuestion } from './answer-key';
import { plain } from './answer-plan';
import type { Words } from './words';

const shortest = 3;

/** Longer texts first, since a shorter one may be a part of them. */
function listOwnTexts(known: KnownQuestion, { locale }: Words): string[] {
  const texts = listTexts(known.question.words[locale])
    // The distance of an estimate is known only once there is one.
    .flatMap(({ text }) => text.split('{off}'))
    .map((text) => known.say(text));
  const passages = texts.flatMap((text) => text.split(/\[\[[^\]]*\]\]/u)).map(plain);
  return [...texts, ...passages]
    .filter((text) => text.length >= shortest)
    .sort((a, b) => b.length - a.length);
}

function hideOwnWords(text: string, known: KnownQuestion, words: Words): string {
  const hidden = listOwnTexts(known, words).reduce((left, own) => left.replaceAll(own, '‹…›'), plain(text));
  return hidden.replace(/‹…›(?:[^\p{L}‹]*‹…›)*/gu, '‹…›');
}

const numbers = /[0-9٠-٩]+(?:[.,٫٬][0-9٠-٩]+)*/gu;

function sayOnce(lines: readonly string[]): string {
  return lines.filter((line, index) => line !== lines[index - 1]).join('\n');
}

/** The accessibility tree of the card, line by line. What was drawn and how many there are may differ, so a line that repeats is said once. */
export async function describeCard(card: Locator, known: KnownQuestion, words: Words): Promise<string> {
  const tree = await card.ariaSnapshot();
  const lines = tree
    .split('\n')
    .filter((line) => !/^\s*- \/url/u.test(line))
    .map((line) => {
      const rest = line.trimStart();
      const indent = line.slice(0, line.length - rest.length);
      return indent + hideOwnWords(rest.replace(/\\"/gu, '"'), known, words).replace(numbers, '#');
    });
  return sayOnce(lines);
}

/** Runs in the page: notes what is said politely, and where the focus is put by the page itself. */
function startListening(): void {
  const heard: string[] = [];
  Reflect.set(globalThis, 'heard', heard);
  const textOf = (element: Element): string => element.textContent.replace(/\s+/gu, ' ').trim();
  const note = (what: string, text: string): void => {
    if (text !== '' && heard.at(-1) !== `${what}: ${text}`) heard.push(`${what}: ${text}`);
  };
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      const element = target instanceof Element ? target : target.parentElement;
      const region = element?.closest('[role=status], [role=alert], [aria-live=polite]');
      if (region !== null && region !== undefined) note('said', textOf(region));
    }
  }).observe(document.body, { childList: true, characterData: true, subtree: true });
  addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement && target.tabIndex === -1) note('focus', textOf(target));
  });
}

/** The places of the card whose changes are said: those that `startListening` hears. */
export async function listLiveRegions(card: Locator): Promise<string[]> {
  return await card
    .locator('[role=status], [role=alert], [aria-live=polite]')
    .evaluateAll((regions) =>
      regions.map((region) => `<${region.tagName.toLowerCase()}> ${region.className} is said`),
    );
}

export async function listen(page: Page): Promise<void> {
  await page.evaluate(startListening);
}

/** What has been heard since `listen`, and nothing of it again later. */
export async function tellHeard(page: Page, known: KnownQuestion, words: Words): Promise<string> {
  const heard = await page.evaluate(() => {
    const list: unknown = Reflect.get(globalThis, 'heard');
    return Array.isArray(list) ? list.splice(0).map(String) : [];
  });
  return sayOnce(heard.map((line) => hideOwnWords(line, known, words).replace(numbers, '#')));
}
