// The four pictures of the README.
import { mkdirSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { OperatorError } from '../operator-error';
import { answerAll, check, handIn, open, shownCard } from './learner';
import { planAnswers } from './plan-answers';
import { takePicture } from './take-picture';

const folder = 'docs/screens';
const mostBytes = 150_000;
const desk = { viewport: { width: 1280, height: 720 } };
const phone = { viewport: { width: 390, height: 950 }, deviceScaleFactor: 1.5, hasTouch: true };
const day = { colorScheme: 'light' } as const;
const night = { colorScheme: 'dark' } as const;

const lesson = '/units/reading-the-red-rock/a-small-cold-rusty-world';
const practiceQuiz = 'a-small-cold-rusty-world.practice';
const unitQuiz = 'reading-the-red-rock.unit';
/** Fixed, so that the same questions are asked each time the pictures are taken. */
const practiceAttempt = '0191a000-0000-7000-8000-000000000001';
const unitAttempt = '0191a000-0000-7000-8000-000000000002';

export async function takeReadmeScreens(browser: Browser, url: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const shoot = async (
    name: string,
    options: BrowserContextOptions,
    act: (page: Page) => Promise<void>,
  ): Promise<void> => {
    const context = await browser.newContext({ baseURL: url, reducedMotion: 'reduce', ...options });
    const page = await context.newPage();
    await act(page);
    const bytes = await takePicture(page, `${folder}/${name}`);
    await context.close();
    if (bytes > mostBytes)
      throw new OperatorError(`${folder}/${name} has ${bytes} bytes; ${mostBytes} are the most.`);
    console.log(`${folder}/${name}: ${Math.round(bytes / 1000)} KB`);
  };
  // The globe has as many colours as a photograph.
  await shoot('home-en-night.jpg', { ...desk, ...night }, (page) => open(page, '/en'));
  await shoot('lesson-en-day.png', { ...desk, ...day }, (page) => open(page, `/en${lesson}/1`));
  await shoot('feedback-ar-phone.png', { ...phone, ...day }, showFeedback);
  await shoot('result-ar-night.png', { ...desk, ...night }, showResult);
}

async function showFeedback(page: Page): Promise<void> {
  const planned = planAnswers(practiceQuiz, practiceAttempt).find(({ kind }) => kind === 'choice');
  if (planned === undefined) throw new Error(`${practiceQuiz} asks no choice`);
  await open(page, `/ar/quizzes/${practiceQuiz}/${practiceAttempt}#${planned.position + 1}`);
  const card = shownCard(page);
  await check(card, planned.wrong);
  await card.evaluate((element) => {
    scrollTo(0, scrollY + element.getBoundingClientRect().top - 12);
  });
}

/** Most answers are right, so that the page has something to praise and something to go back to. */
async function showResult(page: Page): Promise<void> {
  const planned = planAnswers(unitQuiz, unitAttempt);
  await open(page, `/ar/quizzes/${unitQuiz}/${unitAttempt}`);
  await answerAll(
    page,
    planned.map(({ position, right, wrong }) => (position % 4 === 1 ? wrong : right)),
  );
  await handIn(page);
}
