// What somebody on the staff does in a browser to come in by the sign-in of their school.
import { expect, type Page } from '@playwright/test';
import { waitForLife } from './keyboard';
import type { SchoolServer } from './school-server';
import { makeTeacher } from './staff';
import type { Words } from './words';

const name = '\u2068Olive Tree School\u2069';

export function useStaff(page: Page, school: SchoolServer, words: Words) {
  const { t, locale } = words;
  const account = t('school.accountAt', { name });
  const open = async (path: string): Promise<void> => {
    await page.goto(`${school.origin}/${locale}${path}`);
    await waitForLife(page);
  };
  const press = async (label: string): Promise<void> => {
    await page.getByRole('button', { name: label, exact: true }).click();
  };
  const makeAccount = (signInName: string): Promise<void> => makeTeacher(page, words, school, signInName);
  /** On the page of the school. Empty: the school says no. */
  const enter = async (who: string): Promise<void> => {
    await page.getByLabel('Account').fill(who);
    await press('Go on');
  };
  const link = async (who: string): Promise<void> => {
    await open('/me');
    await press(t('school.link', { account }));
    await enter(who);
    await expect(page.getByRole('heading', { name: t('school.linkTitle') })).toBeVisible();
    await waitForLife(page);
    await press(t('school.linkConfirm'));
    await expect(page.getByText(t('school.unlinkAsk'))).toBeVisible();
  };
  const signOut = async (): Promise<void> => {
    await open('/sign-in');
    await press(t('staff.out.end'));
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('staff.out.end') })
      .click();
    await expect(page.getByLabel(t('staff.password'))).toBeVisible();
  };
  const goToSchool = async (): Promise<void> => {
    await open('/sign-in');
    await press(t('school.go', { account }));
  };
  const expectEnd = async (end: keyof Words['messages']['school']['end']): Promise<void> => {
    await expect(page.getByRole('heading', { name: t(`school.end.${end}.title`) })).toBeVisible();
  };
  return { account, open, press, makeAccount, enter, link, signOut, goToSchool, expectEnd };
}

/** The address to which the school sends this browser back, which then does not go there. */
export async function catchReturn(page: Page, begin: () => Promise<void>): Promise<URL> {
  const school = /^http:\/\/localhost:\d+\/auth\?/u;
  const caught = new Promise<string>((resolve, reject) => {
    page
      .route(school, async (route) => {
        const response = await route.fetch({ maxRedirects: 0 });
        resolve(response.headers()['location'] ?? '');
        // The page stays where it is: one that shows an error tries again by itself, and would go there after all.
        await route.fulfill({ status: 204 });
      })
      .then(begin)
      .catch(reject);
  });
  const url = new URL(await caught);
  await page.unroute(school);
  return url;
}
