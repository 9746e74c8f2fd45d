// The search finds what a learner can spell, and needs no script.
import { readCatalog } from './support/answer-key';
import { expect, test } from './support/test';
import { wordsOf } from './support/words';

const lesson = readCatalog().lessons.find(({ id }) => id === 'hope');
if (lesson === undefined) throw new Error('no lesson on Hope');
const { title, summary } = lesson.words.ar;

test.use({ locale: 'ar', javaScriptEnabled: false });

test('a word that is searched in Arabic without its marks finds its lesson, without any script', async ({
  page,
}) => {
  const { t } = wordsOf('ar');
  expect(title).toContain('الأمل');
  expect(summary).toContain('تتبّع');
  await page.goto('/ar');
  await page.getByRole('link', { name: t('frame.search'), exact: true }).click();
  await page.getByRole('searchbox').fill('الامل تتبع');
  await page.getByRole('button', { name: t('search.submit') }).click();
  await expect(page.getByRole('searchbox')).toHaveValue('الامل تتبع');
  const results = page.getByRole('list', { name: t('search.results') });
  await expect(results.locator('mark', { hasText: 'الأمل' }).first()).toBeVisible();
  await expect(results.locator('mark', { hasText: 'تتبّع' }).first()).toBeVisible();
  await results.getByRole('link', { name: title }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveAccessibleName(title);
});

test('a search for what is not there says so, keeps what was asked, and harms nothing', async ({ page }) => {
  const { t } = wordsOf('ar');
  const asked = '"><script>document.title = 1</script> {query}';
  await page.goto(`/ar/search?q=${encodeURIComponent(asked)}&q=again`);
  await expect(page.getByRole('searchbox')).toHaveValue(asked);
  await expect(page.getByRole('main').locator('script')).toHaveCount(0);
  await expect(page.getByRole('link', { name: t('glossary.title'), exact: true })).toHaveCount(2);
  await page.goto(`/ar/search?q=${'م'.repeat(300)}`);
  await expect(page.getByRole('searchbox')).toHaveValue('م'.repeat(200));
});
