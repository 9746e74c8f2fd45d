// Every state of every page, for reviewers: one learner per language walks through the course, and each state is taken
// by day and by night at three widths.
import { mkdirSync, rmSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { locales, type Locale } from '../../domain/locale';
import { settle } from './learner';
import {
  visitBefore,
  visitCourse,
  visitLesson,
  visitOthers,
  visitPractice,
  visitUnitQuiz,
} from './page-states';
import { takePicture } from './take-picture';

const folder = '.data/screens';
const widthsPx = [360, 768, 1280];
const heightPx = 800;
const lights = ['light', 'dark'] as const;

export async function takeAllScreens(browser: Browser, url: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const locale of locales) await takeLanguage(browser, url, locale);
}

async function takeLanguage(browser: Browser, baseURL: string, locale: Locale): Promise<void> {
  const context = await browser.newContext({ baseURL, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.setViewportSize({ width: 1280, height: heightPx });
  let count = 0;
  const show = async (state: string): Promise<void> => {
    count += 1;
    const name = `${locale}-${String(count).padStart(2, '0')}-${state}`;
    await takeEachWay(page, name);
    console.log(`${folder}/${name}: ${lights.length * widthsPx.length} pictures`);
  };
  const walk = { page, context, locale, show };
  await visitBefore(walk);
  await visitCourse(walk);
  await visitLesson(walk);
  await visitPractice(walk);
  await visitUnitQuiz(walk);
  await visitOthers(walk);
  await context.close();
}

async function takeEachWay(page: Page, name: string): Promise<void> {
  for (const colorScheme of lights) {
    await page.emulateMedia({ colorScheme });
    for (const width of widthsPx) {
      await page.setViewportSize({ width, height: heightPx });
      await settle(page);
      await takePicture(page, `${folder}/${name}-${colorScheme}-${width}.png`, true);
    }
  }
}
