// Writes what a page shows as a picture: PNG, or JPEG where the name says so.
import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';

const jpegQuality = 88;

/** Returns the number of bytes. */
export async function takePicture(page: Page, file: string, isWholePage = false): Promise<number> {
  const format = file.endsWith('.jpg')
    ? { type: 'jpeg' as const, quality: jpegQuality }
    : { type: 'png' as const };
  const picture = await page.screenshot({
    ...format,
    fullPage: isWholePage,
    animations: 'disabled',
    caret: 'hide',
  });
  await writeFile(file, picture);
  return picture.length;
}
