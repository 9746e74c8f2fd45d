// The Chromium that the set-up found or installed.
import { readFileSync } from 'node:fs';
import { chromium, type Browser } from '@playwright/test';
import { z } from 'zod';

/** Written by the set-up; null: Playwright's own. */
const found = z.object({ path: z.string().nullable() });

export async function openBrowser(): Promise<Browser> {
  const { path } = found.parse(JSON.parse(readFileSync('.data/setup/browser-path.json', 'utf8')));
  // Chromium's sandbox does not start under root, and the only pages opened are our own.
  return await chromium.launch({
    args: ['--no-sandbox'],
    ...(path === null ? {} : { executablePath: path }),
  });
}
