// A teacher puts a quiz together from ideas, by keyboard alone, and a pupil finds it: in both languages.
import { quizId } from '../../domain/attempt/quiz';
import { locales } from '../../domain/locale';
import { readCatalog } from './support/answer-key';
import { examine } from './support/examine';
import { useKeyboard, waitForLife } from './support/keyboard';
import { becomeIn, openSchool } from './support/school';
import { expect, test } from './support/test';
import { wordsOf } from './support/words';

const catalog = readCatalog();
const [unit] = catalog.units;
const ideas = catalog.objectives.filter((objective) => objective.unit === unit?.id).slice(0, 2);

for (const locale of locales)
  test(`A quiz of chosen ideas is put together and found by keyboard alone (${locale})`, async ({
    app,
    page,
  }) => {
    const words = wordsOf(locale);
    const { t } = words;
    const keyboard = useKeyboard(page);
    const plan = { nicknames: ['Calm Comet'], quiz: quizId('unit', unit?.id ?? ''), locale };
    const { classId, teacher, pupils } = await openSchool(app, plan);
    const names = ideas.map((idea) => idea.words[locale].name);
    // By the alphabet of their ids, as the quiz lists them.
    const first = [...ideas].sort((a, b) => (a.id < b.id ? -1 : 1))[0]?.words[locale].name ?? '';
    const title = t('quiz.objectivesTitle', { objective: first, more: 1 });

    await becomeIn(page.context(), app.origin, teacher);
    await page.goto(`/${locale}/teach/${classId}/assignments`);
    await waitForLife(page);
    const field = page.getByRole('group', { name: t('assignments.whichIdeas') });
    await expect(field).toBeHidden();
    await keyboard.choose(page.locator('#work'), t('assignments.chosenIdeas'));
    await expect(field).toBeVisible();
    await keyboard.press(page.getByRole('button', { name: t('assignments.send') }));
    await expect(page.getByText(t('errors.objectives-count'))).toBeVisible();
    await keyboard.press(field.locator('summary').first());
    for (const name of names) await keyboard.toggle(field.getByRole('checkbox', { name, exact: true }));
    await examine(page, 'a quiz of chosen ideas');
    await Promise.all([
      page.waitForEvent('load'),
      keyboard.press(page.getByRole('button', { name: t('assignments.send') })),
    ]);
    await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible();

    const [pupil] = pupils;
    if (pupil === undefined) throw new Error('no pupil');
    await becomeIn(page.context(), app.origin, pupil);
    await page.goto(`/${locale}`);
    await waitForLife(page);
    await keyboard.follow(page.getByRole('link', { name: title }));
    for (const name of names)
      await expect(page.getByRole('listitem').filter({ hasText: name })).toBeVisible();
    await examine(page, 'an assigned quiz of chosen ideas');
    await keyboard.press(page.getByRole('button', { name: t('assignments.begin') }));
    await page.waitForURL('**/quizzes/**');
    await expect(page.getByRole('navigation', { name: t('quiz.questions') })).toBeVisible();
  });
