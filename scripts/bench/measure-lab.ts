// The lab: what the script of each station weighs beyond that of a bare page, and how often it is drawn anew
// while it plays on a processor four times slower.
import type { Page } from '@playwright/test';
import { z } from 'zod';
import { models } from '../../domain/lab/models';
import { openBrowser } from '../open-browser';
import type { Target } from './course-places';
import { openPage, openPhone } from './page-probe';
import { median } from './statistics';
import { printTable } from './table';

const kilobyte = 1000;
const mostBytes = 120 * kilobyte;
const playSeconds = 3;

const times = z.array(z.number());

/** Milliseconds between frames while the station plays; null where nothing plays by itself. */
async function timeFrames(page: Page): Promise<number | null> {
  const play = page.locator('.acts button:has(svg)').filter({ hasText: /^Play$/u });
  if ((await play.count()) === 0) return null;
  await play.first().click();
  const seen = await page.evaluate(`new Promise((resolve) => {
    const times = [];
    const until = performance.now() + ${playSeconds * 1000};
    const frame = (now) => {
      times.push(now);
      if (now < until) requestAnimationFrame(frame); else resolve(times);
    };
    requestAnimationFrame(frame);
  })`);
  const at = times.parse(seen);
  return median(at.slice(1).map((time, index) => time - (at[index] ?? time)));
}

export async function measureLab({ port }: Target): Promise<void> {
  const base = `http://127.0.0.1:${port}`;
  const browser = await openBrowser();
  try {
    const rows: string[][] = [];
    const bare = await openPage(await openPhone(browser), `${base}/bench`);
    const bareBytes = bare.readBytes().script;
    for (const station of models.keys()) {
      const context = await openPhone(browser);
      const probe = await openPage(context, `${base}/en/lab/${station}`);
      const beyond = probe.readBytes().script - bareBytes;
      const frameMs = await timeFrames(probe.page);
      rows.push([
        station,
        `${(beyond / kilobyte).toFixed(1)} KB`,
        beyond <= mostBytes ? 'reached' : 'NOT REACHED',
        frameMs === null ? '–' : `${frameMs.toFixed(1)} ms`,
      ]);
      await context.close();
    }
    console.log(
      '\nLab  script of each station beyond a bare page, and a frame while it plays (CPU 4 × slower)\n',
    );
    printTable([['', `goal ≤ ${mostBytes / kilobyte} KB`, '', 'frame, median'], ...rows]);
  } finally {
    await browser.close();
  }
}
