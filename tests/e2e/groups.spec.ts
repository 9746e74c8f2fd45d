// Groups of a class, by keyboard in both languages: a teacher makes one, changes it, gives it work and removes it; its pupils
// get the work and never read the name.
import type { BrowserContext, Page } from '@playwright/test';
import { locales } from '../../domain/locale';
import { readCatalog } from './support/answer-key';
import { examine } from './support/examine';
import { useKeyboard, waitForLife } from './support/keyboard';
import { becomeIn, openSchool, type School } from './support/school';
import { expect, test, type App } from './support/test';
import { wordsOf, type Words } from './support/words';

const quiz = `${readCatalog().units[0]?.id ?? ''}.unit`;
const texts = {
  en: { nicknames: ['Bold Moon', 'Calm Dune', 'Quick Quartz'], name: 'Tuesday lab', renamed: 'Friday lab' },
  ar: { nicknames: ['قمر هادئ', 'نجمة بعيدة', 'كثيب أحمر'], name: 'مختبر الثلاثاء', renamed: 'مختبر الجمعة' },
} as const;

function useTeacher(page: Page, { t, locale, number }: Words, { classId, pupils }: School) {
  const keyboard = useKeyboard(page);
  const { name, renamed } = texts[locale];
  const main = page.getByRole('main');
  const button = (label: string) => page.getByRole('button', { name: label, exact: true });
  const fold = (label: string) => main.locator('summary').filter({ hasText: label });
  const box = (index: number) =>
    main.getByRole('checkbox', { name: pupils[index]?.nickname ?? '' }).filter({ visible: true });

  async function makeGroup(): Promise<void> {
    await page.goto(`/${locale}/teach/${classId}/pupils`);
    await waitForLife(page);
    await keyboard.follow(page.getByRole('link', { name: t('groups.link'), exact: true }));
    await examine(page, 'groups, none yet');
    await keyboard.write(page.getByLabel(t('groups.name')), name);
    await keyboard.press(button(t('groups.makeSend')));
    await expect(page.getByText(t('errors.no-pupils'))).toBeVisible();
    await keyboard.toggle(box(0));
    await keyboard.press(button(t('groups.makeSend')));
    await expect(page.getByRole('heading', { name })).toBeVisible();
    await waitForLife(page);
  }

  async function changeGroup(): Promise<void> {
    await keyboard.press(fold(t('groups.change')));
    await examine(page, 'a group being changed');
    const form = main.locator('details[open] form');
    await keyboard.write(form.getByLabel(t('groups.name')), renamed);
    await keyboard.toggle(form.getByRole('checkbox', { name: pupils[1]?.nickname ?? '' }));
    await keyboard.press(button(t('groups.changeSend')));
    await expect(page.getByRole('heading', { name: renamed })).toBeVisible();
    await expect(main.getByText(t('groups.count', { count: 2 }))).toBeVisible();
    await waitForLife(page);
  }

  async function giveWork(): Promise<void> {
    await page.goto(`/${locale}/teach/${classId}/assignments`);
    await waitForLife(page);
    const work = await page.locator(`#work option[value$="${quiz}"]`).innerText();
    await keyboard.choose(page.locator('#work'), work.trim());
    await keyboard.chooseRadio(page.getByRole('radio', { name: t('assignments.toGroup') }));
    const group = (await page.locator('#group option').nth(1).innerText()).trim();
    expect(group).toContain(renamed);
    await keyboard.choose(page.locator('#group'), group);
    await examine(page, 'work for a group');
    await keyboard.press(button(t('assignments.send')));
    await expect(main.getByText(t('assignments.picked'))).toBeVisible();
    const done = t('assignments.done', { done: 0, pupils: 2 });
    await expect(main.getByText(done)).toBeVisible();
    expect(done).toContain(number(0));
  }

  async function removeGroup(): Promise<void> {
    await page.goto(`/${locale}/teach/${classId}/groups`);
    await waitForLife(page);
    await keyboard.press(fold(t('groups.remove')));
    await expect(main.getByText(t('groups.removeText'))).toBeVisible();
    await keyboard.press(button(t('groups.removeConfirm')));
    await expect(main.getByText(t('groups.emptyTitle'))).toBeVisible();
  }

  return { makeGroup, changeGroup, giveWork, removeGroup };
}

async function openAsTeacher(app: App, context: BrowserContext, locale: 'en' | 'ar'): Promise<School> {
  const plan = { nicknames: texts[locale].nicknames, quiz, className: `Club ${locale}`, locale };
  const school = await openSchool(app, plan);
  await becomeIn(context, app.origin, school.teacher);
  return school;
}

for (const locale of locales) {
  const words = wordsOf(locale);

  test.describe(`in ${locale}`, () => {
    test.use({ locale });

    test('a group is made, changed, given work and removed; its pupils get the work and never its name', async ({
      app,
      page,
      context,
    }) => {
      test.setTimeout(300_000);
      const school = await openAsTeacher(app, context, locale);
      const teacher = useTeacher(page, words, school);
      await teacher.makeGroup();
      await teacher.changeGroup();
      await teacher.giveWork();

      const { renamed } = texts[locale];
      const toDo = /\/assignments\/[0-9a-f-]+/gu;
      const fronts = await Promise.all(school.pupils.map((pupil) => pupil.call('GET', `/${locale}`)));
      // Besides the quiz that the whole class has.
      const counts = fronts.map(({ text }) => new Set(text.match(toDo)).size);
      expect(counts.sort()).toEqual([1, 2, 2]);
      for (const { text } of fronts) expect(text).not.toContain(renamed);
      const own = school.pupils.find(({ nickname }) => nickname === texts[locale].nicknames[0]);
      expect((await own?.call('GET', '/api/v1/me/export'))?.text).toContain(renamed);
      await teacher.removeGroup();
    });
  });
}
