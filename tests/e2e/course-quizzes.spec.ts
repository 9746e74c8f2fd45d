// The quizzes of the whole course as a learner finds them: where to begin on the front page, the final quiz with the progress.
import { courseQuizId } from '../../domain/attempt/quiz';
import { variantSeed } from '../../domain/attempt/draw-questions';
import { locales } from '../../domain/locale';
import { makeVariant } from '../../domain/question/variant';
import { solve } from '../../domain/scoring/solution';
import { readCatalog } from './support/answer-key';
import { beginAsked } from './support/begin-asked';
import { examine } from './support/examine';
import { enterAsGuest } from './support/guest';
import { expect, test } from './support/test';
import { wordsOf } from './support/words';

const [first, second] = readCatalog().units;

for (const locale of locales) {
  const { t, number } = wordsOf(locale);

  test(`in ${locale} whoever asks where to begin is told, and may go on to the final quiz`, async ({
    page,
    app,
  }) => {
    await page.goto(`/${locale}`);
    await page.getByRole('link', { name: t('home.whereToBegin') }).click();
    await expect(page.getByRole('heading', { level: 1, name: t('quiz.placementTitle') })).toBeVisible();
    await examine(page, 'before the placement quiz');

    const guest = await enterAsGuest(app.origin, locale);
    const [name = '', value = ''] = guest.cookie.split('=', 2);
    await page.context().addCookies([{ name, value, url: app.origin }]);
    const asked = await beginAsked(app.database, guest, courseQuizId('placement'));
    const known = asked.filter(({ question }) => question.unitId === first?.id);
    for (const { attempt, seed, position, question } of known) {
      const variant = makeVariant(question, variantSeed(seed, position, 1));
      const { status } = await guest.save(attempt, position, position + 1, solve(question, variant));
      expect(status).toBe(200);
    }
    await page.goto(`/${locale}/quizzes/${courseQuizId('placement')}/${asked[0]?.attempt ?? ''}#check`);
    await page.getByRole('button', { name: t('quiz.handInOpen', { open: 8 }) }).click();
    const unit = second?.words[locale].title ?? '';
    const told = t('result.placementTitle', { number: number(second?.number ?? 0), unit });
    await expect(page.getByRole('heading', { name: told })).toBeVisible();
    await examine(page, 'result of the placement quiz');
    await page.getByRole('link', { name: t('result.placementAction') }).click();
    await expect(page.getByRole('heading', { level: 1, name: unit })).toBeVisible();

    await page.goto(`/${locale}/progress`);
    await expect(page.getByRole('link', { name: t('quiz.placementTitle') })).toBeVisible();
    await page.getByRole('link', { name: t('progress.finalOpen') }).click();
    await expect(page.getByRole('heading', { level: 1, name: t('quiz.finalTitle') })).toBeVisible();
    await examine(page, 'before the final quiz');
  });
}
