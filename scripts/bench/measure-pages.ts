// F1: what a page costs on a poor phone, beside a bare page of the same build: bytes, painting, blocking, and how fast
// it answers a press.
import { randomUUID } from 'node:crypto';
import type { Browser } from '@playwright/test';
import { openBrowser } from '../open-browser';
import { mostOthers, percent } from './calibrate';
import type { Target } from './course-places';
import { openPage, openPhone, pressAndTime, type PageProbe } from './page-probe';
import { watchOthers } from './processes';
import { median } from './statistics';
import { printTable } from './table';

const runs = 5;
const kilobyte = 1000;
const list = 'article.q fieldset.options';
const options = `${list} .opt`;
const lastButton = 'article.q .q-foot .act:last-child';

interface Figures {
  readonly scriptBytes: number;
  readonly allBytes: number;
  readonly largestMs: number;
  readonly blockingMs: number;
  readonly warmBytes: number;
  readonly nextMs: number;
  /** With the sign-in before it. */
  readonly firstSavedMs: number;
  readonly savedMs: number;
}

type Presses = Pick<Figures, 'nextMs' | 'firstSavedMs' | 'savedMs'>;
interface Subject {
  readonly name: string;
  /** Asked anew for each run: an attempt that one learner has begun is not found by another. */
  readonly url: () => string;
  readonly press: (probe: PageProbe) => Promise<Presses>;
}

const noPresses: Presses = { nextMs: Number.NaN, firstSavedMs: Number.NaN, savedMs: Number.NaN };

/** Through the quiz once: each press on "next", and each choice until the server has it. */
async function pressThroughQuiz(probe: PageProbe): Promise<Presses> {
  const [nextTimes, saveTimes]: [number[], number[]] = [[], []];
  for (let question = 0; question < 6; question += 1) {
    // A question of several lists is answered only when each of them has one.
    const isOneList = (await probe.page.locator(list).count()) === 1;
    if (isOneList && (await probe.page.locator(options).count()) > 0) {
      saveTimes.push(await pressAndTime(probe, `${options} >> nth=1`, 'savedMs'));
      await probe.waitUntilQuiet();
    }
    nextTimes.push(await pressAndTime(probe, lastButton, 'paintedMs'));
  }
  const [firstSavedMs = Number.NaN, ...others] = saveTimes;
  return { nextMs: median(nextTimes), firstSavedMs, savedMs: median(others) };
}

async function answer(probe: PageProbe): Promise<void> {
  const { page } = probe;
  if ((await page.locator(options).count()) > 0) await page.locator(options).nth(1).click();
  else await page.locator('article.q input.field').fill('1');
}

/** The first check makes the learner; the one that counts is on another step, as for everybody who goes on. */
const pressThroughLesson =
  (base: string, stepPaths: readonly string[]) =>
  async (probe: PageProbe): Promise<Presses> => {
    await answer(probe);
    const firstSavedMs = await pressAndTime(probe, lastButton, 'savedMs');
    await probe.waitUntilQuiet();
    const savedTimes: number[] = [];
    for (const path of stepPaths.slice(1)) {
      const next = await openPage(probe.page.context(), `${base}${path}`);
      await answer(next);
      savedTimes.push(await pressAndTime(next, lastButton, 'savedMs'));
      await next.page.close();
    }
    return { nextMs: Number.NaN, firstSavedMs, savedMs: median(savedTimes) };
  };

async function measureOnce(browser: Browser, { url: makeUrl, press }: Subject): Promise<Figures> {
  const url = makeUrl();
  const context = await openPhone(browser);
  try {
    const cold = await openPage(context, url);
    const { largestMs, blockingMs } = await cold.readSeen();
    const { script, all } = cold.readBytes();
    const pressed = await press(cold);
    await cold.page.close();
    const warm = await openPage(context, url);
    return {
      scriptBytes: script,
      allBytes: all,
      largestMs,
      blockingMs,
      warmBytes: warm.readBytes().all,
      ...pressed,
    };
  } finally {
    await context.close();
  }
}

function medianOf(list: readonly Figures[]): Figures {
  const of = (key: keyof Figures) => median(list.map((figures) => figures[key]));
  return {
    scriptBytes: of('scriptBytes'),
    allBytes: of('allBytes'),
    largestMs: of('largestMs'),
    blockingMs: of('blockingMs'),
    warmBytes: of('warmBytes'),
    nextMs: of('nextMs'),
    firstSavedMs: of('firstSavedMs'),
    savedMs: of('savedMs'),
  };
}

interface Goal {
  readonly title: string;
  readonly key: keyof Figures;
  readonly unit: 'KB' | 'ms';
  readonly most: (bare: Figures) => number;
  /** Bytes are the same on every machine; times are judged on a quiet one only. */
  readonly needsQuiet: boolean;
  /** A time that was set without regard to the machine: judged where a bare page, too, would reach it. */
  readonly needsFast?: boolean;
}

const mostLargestMs = 600;

const goals: readonly Goal[] = [
  {
    title: 'script',
    key: 'scriptBytes',
    unit: 'KB',
    most: (bare) => bare.scriptBytes + 28 * kilobyte,
    needsQuiet: false,
  },
  { title: 'all bytes', key: 'allBytes', unit: 'KB', most: () => 230 * kilobyte, needsQuiet: false },
  { title: 'warm bytes', key: 'warmBytes', unit: 'KB', most: () => 20 * kilobyte, needsQuiet: false },
  {
    title: 'LCP',
    key: 'largestMs',
    unit: 'ms',
    most: () => mostLargestMs,
    needsQuiet: true,
    needsFast: true,
  },
  {
    title: 'blocking',
    key: 'blockingMs',
    unit: 'ms',
    most: (bare) => 1.3 * bare.blockingMs,
    needsQuiet: true,
  },
  { title: 'next painted', key: 'nextMs', unit: 'ms', most: () => 100, needsQuiet: true, needsFast: true },
  { title: 'saved', key: 'savedMs', unit: 'ms', most: () => 280, needsQuiet: true, needsFast: true },
  { title: 'first saved', key: 'firstSavedMs', unit: 'ms', most: () => Number.NaN, needsQuiet: true },
];

function show(value: number, unit: Goal['unit']): string {
  if (Number.isNaN(value)) return '–';
  return unit === 'KB' ? `${(value / kilobyte).toFixed(1)} KB` : `${value.toFixed(0)} ms`;
}

function judge(goal: Goal, value: number, bare: Figures, isQuiet: boolean): string {
  const most = goal.most(bare);
  if (Number.isNaN(value) || Number.isNaN(most)) return '';
  if (goal.needsQuiet && !isQuiet) return 'not judged';
  if (goal.needsFast === true && bare.largestMs > mostLargestMs) return 'not judged';
  return value <= most ? 'reached' : 'NOT REACHED';
}

function report(subjects: readonly Subject[], results: readonly Figures[], others: number): void {
  const [bare, ...ours] = results;
  if (bare === undefined) return;
  const isQuiet = others <= mostOthers;
  console.log(
    `\nF1  cold, CPU 4 × slower, 1.6 Mbit/s, 150 ms, median of ${runs}; others used ${percent(others)} of the CPU\n`,
  );
  printTable([
    ['', 'goal', ...subjects.flatMap(({ name }, index) => (index === 0 ? [name] : [name, '']))],
    ...goals.map((goal) => [
      goal.title,
      Number.isNaN(goal.most(bare)) ? '' : `≤ ${show(goal.most(bare), goal.unit)}`,
      show(bare[goal.key], goal.unit),
      ...ours.flatMap((figures) => [
        show(figures[goal.key], goal.unit),
        judge(goal, figures[goal.key], bare, isQuiet),
      ]),
    ]),
  ]);
  if (bare.largestMs > mostLargestMs)
    console.log(
      `\nThe bare page alone takes ${show(bare.largestMs, 'ms')} to its LCP on this machine, so LCP and presses are told, not judged.`,
    );
  console.log('\nsaved: from the press to the end of the answer, for a learner who is known;');
  console.log('first saved: the same with the sign-in as a guest and the start of the attempt before it.');
}

export async function measurePages({ port, places }: Target): Promise<void> {
  const base = `http://127.0.0.1:${port}`;
  const [step = '', ...otherSteps] = places.stepPaths;
  const subjects: Subject[] = [
    { name: 'bare', url: () => `${base}/bench`, press: () => Promise.resolve(noPresses) },
    ...['en', 'ar'].flatMap((locale) => [
      {
        name: `lesson ${locale}`,
        url: () => `${base}/${locale}${step}`,
        press: pressThroughLesson(`${base}/${locale}`, [step, ...otherSteps]),
      },
      {
        name: `quiz ${locale}`,
        url: () => `${base}/${locale}/quizzes/${places.quizId}/${randomUUID()}`,
        press: pressThroughQuiz,
      },
    ]),
  ];
  const browser = await openBrowser();
  try {
    const stopWatch = watchOthers();
    const results = subjects.map((): Figures[] => []);
    for (let run = 0; run < runs; run += 1) {
      for (const [index, subject] of subjects.entries())
        results[index]?.push(await measureOnce(browser, subject));
    }
    report(subjects, results.map(medianOf), stopWatch());
  } finally {
    await browser.close();
  }
}
