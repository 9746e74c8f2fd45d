// One page in Chromium as a poor phone has it: slow processor, slow line. Counts bytes and reads the page's own clock.
// What runs inside the page is text: a function would carry helpers of our compiler that the page does not have.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';
import { z } from 'zod';

const cpuSlowdown = 4;
const bytesPerSecond = (megabits: number) => (megabits * 1e6) / 8;
const line = {
  offline: false,
  latency: 150,
  downloadThroughput: bytesPerSecond(1.6),
  uploadThroughput: bytesPerSecond(0.75),
};
const quietMs = 1000;
const longestQuietWaitMs = 20_000;

/** Times are of the page: milliseconds since it was asked for. */
const watcher = `(() => {
  const seen = { largestMs: 0, blockingMs: 0, pressedMs: 0, paintedMs: 0, savedMs: 0 };
  window.marsadSeen = seen;
  const observe = (type, act) =>
    new PerformanceObserver((list) => list.getEntries().forEach(act)).observe({ type, buffered: true });
  observe('largest-contentful-paint', (entry) => { seen.largestMs = entry.startTime; });
  observe('longtask', (entry) => { seen.blockingMs += Math.max(0, entry.duration - 50); });
  observe('resource', (entry) => {
    if (entry.initiatorType === 'fetch' && entry.name.includes('/answers/')) seen.savedMs = entry.responseEnd;
  });
  const question = () => document.querySelector('article.q h2')?.textContent ?? '';
  addEventListener('click', (event) => {
    // A label passes its click on to its input; the press is the first of the two.
    if (event.detail === 0) return;
    seen.pressedMs = event.timeStamp;
    seen.savedMs = 0;
    seen.paintedMs = 0;
    const before = question();
    const look = () => {
      if (question() === before) { requestAnimationFrame(look); return; }
      // A message that is posted in a frame arrives after that frame was painted.
      const channel = new MessageChannel();
      channel.port1.onmessage = () => { seen.paintedMs = performance.now(); };
      channel.port2.postMessage(null);
    };
    requestAnimationFrame(look);
  }, true);
})()`;

const seenSchema = z.object({
  largestMs: z.number(),
  blockingMs: z.number(),
  pressedMs: z.number(),
  paintedMs: z.number(),
  savedMs: z.number(),
});
type Seen = z.infer<typeof seenSchema>;

interface Bytes {
  /** As they came over the line: compressed, with headers. */
  readonly all: number;
  readonly script: number;
}

export interface PageProbe {
  readonly page: Page;
  readonly readSeen: () => Promise<Seen>;
  readonly readBytes: () => Bytes;
  readonly waitUntilQuiet: () => Promise<void>;
}

export function openPhone(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  });
}

/** Opens a page in this browser context and waits until it has come to rest. */
export async function openPage(context: BrowserContext, url: string): Promise<PageProbe> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const traffic = await watchTraffic(session);
  await session.send('Network.emulateNetworkConditions', line);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
  await page.addInitScript({ content: watcher });
  const response = await page.goto(url, { waitUntil: 'load' });
  if (response?.status() !== 200) throw new Error(`${url} answered ${response?.status() ?? 'nothing'}`);
  const probe = {
    page,
    readSeen: async () => seenSchema.parse(await page.evaluate('window.marsadSeen')),
    readBytes: traffic.readBytes,
    waitUntilQuiet: traffic.waitUntilQuiet,
  };
  await probe.waitUntilQuiet();
  return probe;
}

async function watchTraffic(
  session: CDPSession,
): Promise<{ readBytes: () => Bytes; waitUntilQuiet: () => Promise<void> }> {
  const types = new Map<string, string>();
  const open = new Set<string>();
  const bytes = { all: 0, script: 0 };
  let lastAt = performance.now();
  session.on('Network.requestWillBeSent', ({ requestId }) => {
    open.add(requestId);
    lastAt = performance.now();
  });
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    // What comes from the browser's own cache is no traffic.
    types.set(requestId, response.fromDiskCache === true ? 'cached' : type);
  });
  session.on('Network.requestServedFromCache', ({ requestId }) => types.set(requestId, 'cached'));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId);
    if (type !== 'cached') bytes.all += encodedDataLength;
    if (type === 'Script') bytes.script += encodedDataLength;
    open.delete(requestId);
    lastAt = performance.now();
  });
  session.on('Network.loadingFailed', ({ requestId }) => open.delete(requestId));
  await session.send('Network.enable');
  const waitUntilQuiet = async () => {
    lastAt = performance.now();
    const giveUpAt = lastAt + longestQuietWaitMs;
    while (open.size > 0 || performance.now() - lastAt < quietMs) {
      if (performance.now() > giveUpAt) throw new Error('the page does not come to rest');
      await sleep(50);
    }
  };
  return { readBytes: () => ({ ...bytes }), waitUntilQuiet };
}

/** Presses and waits for what the press is to bring; milliseconds from the press. */
export async function pressAndTime(
  probe: PageProbe,
  selector: string,
  brings: 'paintedMs' | 'savedMs',
): Promise<number> {
  await probe.page.locator(selector).click();
  for (let tries = 0; tries < 400; tries += 1) {
    const seen = await probe.readSeen();
    if (seen[brings] > 0) return seen[brings] - seen.pressedMs;
    await sleep(25);
  }
  const shown = await probe.page.locator('main').innerText();
  throw new Error(`pressing ${selector} on ${probe.page.url()} brought nothing; the page says:\n${shown}`);
}
