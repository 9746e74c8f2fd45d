// A browser that its teacher has left: it asks, then signs out, and whoever comes next sees and opens nothing.
import { examine, listViolations } from './support/examine';
import { waitForLife } from './support/keyboard';
import { makeTeacher } from './support/staff';
import { expect, test } from './support/test';
import { wordsOf } from './support/words';

test('a teacher who leaves is asked after 59 minutes and signed out after 60, in every tab', async ({
  page,
  app,
  context,
}) => {
  const words = wordsOf('ar');
  const { t } = words;
  await makeTeacher(page, words, app, 'leaver');
  await page.clock.install();
  await page.goto('/ar/teach');
  await waitForLife(page);
  const other = await context.newPage();
  await other.goto('/ar/me');
  await waitForLife(other);
  const asked = page.getByRole('dialog', { name: t('idle.ask') });

  await page.clock.fastForward('58:30');
  await expect(asked).toBeHidden();
  await page.clock.fastForward('00:40');
  await expect(asked).toBeVisible();
  // Three looks would take longer than the minute.
  expect(await listViolations(page)).toEqual([]);
  await page
    .getByRole('button', { name: t('idle.stay'), exact: true })
    .last()
    .click();
  await expect(asked).toBeHidden();

  await page.clock.fastForward('59:10');
  await expect(asked).toBeVisible();
  await page.clock.fastForward('01:00');
  await page.waitForURL('**/ar/signed-out');
  await expect(page.getByRole('heading', { name: t('idle.title') })).toBeVisible();
  await examine(page, 'signed out');
  await expect(other.getByRole('heading', { name: t('idle.title') })).toBeVisible();
  expect((await page.goto('/ar/teach'))?.status()).toBe(404);
});
