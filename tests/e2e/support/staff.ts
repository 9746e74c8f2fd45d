// Somebody on the staff, from an invitation to an account.
import type { Page } from '@playwright/test';
import type { Pool } from 'pg';
import { waitForLife } from './keyboard';
import { invite, password } from './school';
import type { Words } from './words';

/** Fills the form of a new account in. `write` puts a text into the field of a label. */
export async function writeAccount(
  write: (label: string, text: string) => Promise<void>,
  { t }: Words,
  signInName: string,
): Promise<void> {
  await write(t('staff.invitation.displayName'), 'Ms Haddad');
  await write(t('staff.name'), signInName);
  await write(t('staff.password'), password);
  await write(t('staff.invitation.repeated'), password);
}

/** Fills it in, and sends it. */
export async function fillAccount(page: Page, words: Words, signInName: string): Promise<void> {
  const { t } = words;
  await writeAccount((label, text) => page.getByLabel(label, { exact: true }).fill(text), words, signInName);
  await page.getByRole('button', { name: t('staff.invitation.make'), exact: true }).click();
}

/** Ends on the page of the new teacher. */
export async function makeTeacher(
  page: Page,
  words: Words,
  { origin, database }: { readonly origin: string; readonly database: Pool },
  signInName: string,
): Promise<void> {
  await page.goto(`${origin}/${words.locale}/invitation/${await invite({ database }, 'teacher')}`);
  await waitForLife(page);
  await fillAccount(page, words, signInName);
  await page.waitForURL(`**/${words.locale}/teach`);
}
