// What every state of every page must hold: nothing for axe to find, no sideways scrolling, targets that a thumb finds.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test, type Page } from '@playwright/test';
import type Axe from 'axe-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
interface Look {
  readonly width: number;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
  /** Without it axe leaves out the contrast of colours, which takes most of its time. */
  readonly isColourAsked: boolean;
}

/** Every width and every light once; `npm run e2e:looks` asks for all six pairs. */
const fewLooks: readonly Look[] = [
  { width: 1280, height: 900, colorScheme: 'light', isColourAsked: true },
  { width: 768, height: 1024, colorScheme: 'light', isColourAsked: false },
  { width: 320, height: 640, colorScheme: 'dark', isColourAsked: true },
];
const allLooks: readonly Look[] = fewLooks.flatMap((look) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ ...look, colorScheme, isColourAsked: true })),
);
const leastTargetPx = 44;

/** Runs in the page: controls that are smaller than a thumb. Words within a sentence are as large as the sentence. */
function listSmallTargets(leastPx: number): string[] {
  const controls = document.querySelectorAll(
    'button, summary, input:not([type=hidden]), select, nav a, header a',
  );
  const isShown = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 1;
  const isInSentence = (element: Element): boolean =>
    element.closest('p, figcaption, li p') !== null && getComputedStyle(element).display.startsWith('inline');
  return [...controls]
    .filter((element) => isShown(element) && !isInSentence(element))
    .flatMap((element) => {
      const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
      // Rounded: a box of 43.99 px is one of 44.
      if (Math.round(height) >= leastPx && Math.round(width) >= leastPx) return [];
      const label = element.getAttribute('aria-label') ?? element.textContent;
      return [
        `${element.tagName.toLowerCase()} "${label.trim().slice(0, 40)}" ${width.toFixed(0)}×${height.toFixed(0)}`,
      ];
    });
}

/** Runs in the page: how far it scrolls sideways, and what sticks out. */
function measureOverflow(): string[] {
  const excess = document.documentElement.scrollWidth - innerWidth;
  if (excess <= 0) return [];
  const wide = [...document.body.querySelectorAll('*')].filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    return right > innerWidth + 1 || left < -1;
  });
  return [`${excess} px`, ...wide.slice(0, 5).map((element) => `${element.tagName} ${element.className}`)];
}

declare global {
  interface Window {
    /** Once `listViolations` has put it there. */
    axe?: typeof Axe;
  }
}

/** Runs in the page: what axe finds, each with three places at most. */
async function runAxe(options: Axe.RunOptions): Promise<string[]> {
  if (window.axe === undefined) throw new Error('axe is not in this page');
  const { violations } = await window.axe.run(document, options);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      .slice(0, 3)
      .map(({ target, any }) => `${id}: ${help}: ${target.join(' ')} ${any[0]?.message ?? ''}`),
  );
}

export async function listViolations(page: Page, isColourAsked = true): Promise<string[]> {
  // Once for each page that is loaded: that takes longer than to ask it.
  if (await page.evaluate(() => window.axe === undefined)) await page.evaluate(axeSource);
  return await page.evaluate(runAxe, {
    resultTypes: ['violations'],
    runOnly: { type: 'tag', values: tags },
    rules: {
      'color-contrast': { enabled: isColourAsked },
      'link-in-text-block': { enabled: isColourAsked },
    },
  } satisfies Axe.RunOptions);
}

/** Looks at the page as it is, wide and narrow, by day and by night. */
export async function examine(page: Page, state: string): Promise<void> {
  const looks = test.info().config.metadata['isEveryLook'] === true ? allLooks : fewLooks;
  for (const { width, height, colorScheme, isColourAsked } of looks) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const where = `${state}, ${width} px, ${colorScheme}`;
    expect.soft(await listViolations(page, isColourAsked), where).toEqual([]);
    expect.soft(await page.evaluate(measureOverflow), `${where}: scrolls sideways`).toEqual([]);
    expect.soft(await page.evaluate(listSmallTargets, leastTargetPx), `${where}: small targets`).toEqual([]);
  }
}
