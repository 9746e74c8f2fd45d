// A pupil with the code on the board, by keyboard.
import { expect, type Page } from '@playwright/test';
import { examine } from './examine';
import { useKeyboard, waitForLife } from './keyboard';
import type { Words } from './words';

/** Types the code, takes the first nickname that is offered, and comes to the front page; gives the nickname. */
export async function joinClass(pupil: Page, code: string, { t, locale }: Words): Promise<string> {
  await pupil.goto(`/${locale}/join`);
  await waitForLife(pupil);
  const keyboard = useKeyboard(pupil);
  await keyboard.write(pupil.locator('#code'), code.toLowerCase());
  await keyboard.press(pupil.getByRole('button', { name: t('join.go') }));
  const first = pupil.locator('input[name="nickname"]').first();
  await expect(first).toBeVisible();
  const nickname = (await first.getAttribute('value')) ?? '';
  await keyboard.chooseRadio(first);
  await examine(pupil, 'choosing a nickname');
  await keyboard.press(pupil.getByRole('button', { name: t('join.join') }));
  await pupil.waitForURL(new RegExp(`/${locale}/?$`, 'u'));
  await waitForLife(pupil);
  return nickname;
}
