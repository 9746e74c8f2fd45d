// Somebody on the staff, from an invitation to an account.
import type { Page } from '@playwright/test';
import type { Pool } from 'pg';
import { waitForLife } from './keyboard';
import { invite, password } from './school';
import type { Words } from './words';

/** Fills the form of a new account in, and sends it. */
export async function fillAccount(page: Page, { t }: Words, signInName: string): Promise<void> {
  const fill = async (label: string, text: string): Promise<void> => {
    await page.getByLabel(label, { exact: true }).fill(text);
  };
  await fill(t('staff.invitation.displayName'), 'Ms Haddad');
  await fill(t('staff.name'), signInName);
  await fill(t('staff.password'), password);
  await fill(t('staff.invitation.repeated'), password);
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
