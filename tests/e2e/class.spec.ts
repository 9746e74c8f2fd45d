// A class from nothing to its results, in both languages, by keyboard alone: an invited teacher makes it, a pupil comes in with the code on
// the board, does the assigned quiz, and sees the result once the teacher opens it.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { locales } from '../../domain/locale';
import { readCatalog } from './support/answer-key';
import { examine } from './support/examine';
import { takeQuiz } from './support/graded-quiz';
import { joinClass } from './support/join-class';
import { useKeyboard, waitForLife } from './support/keyboard';
import { invite, readJoinCode } from './support/school';
import { writeAccount } from './support/staff';
import { expect, test } from './support/test';
import { wordsOf, type Words } from './support/words';

const catalog = readCatalog();
const unit = catalog.units[0]?.id ?? '';
const pupils = 30;
/** From the front page of a new teacher to a class of thirty with an assigned quiz. */
const mostPresses = 12;

/** The words of the one option that gives this quiz. */
async function findOption(page: Page, quiz: string): Promise<string> {
  return (await page.locator(`#work option[value$="${quiz}"]`).innerText()).trim();
}

/** Counts what a teacher presses. */
function useCountedKeys(page: Page, { t }: Words) {
  const keyboard = useKeyboard(page);
  let presses = 0;
  const press = async (name: string): Promise<void> => {
    presses += 1;
    await keyboard.press(page.getByRole('button', { name, exact: true }));
  };
  const follow = async (name: string): Promise<void> => {
    presses += 1;
    await keyboard.follow(page.getByRole('link', { name, exact: true }));
  };
  const write = async (label: string, text: string): Promise<void> => {
    await keyboard.write(page.getByLabel(label, { exact: true }), text);
  };
  /** What was typed stays, and the page says why nothing happened. */
  async function sendWithoutLine(label: string): Promise<void> {
    await page.context().setOffline(true);
    await keyboard.press(page.getByRole('button', { name: label, exact: true }));
    await expect(page.getByText(t('form.later'))).toBeVisible();
    await page.context().setOffline(false);
  }

  const count = (more: number): void => {
    presses += more;
  };
  return { keyboard, press, follow, write, sendWithoutLine, count, countPresses: () => presses };
}

function useTeacher(page: Page, words: Words) {
  const { t } = words;
  const keys = useCountedKeys(page, words);
  const { keyboard, press, follow, write, sendWithoutLine, count, countPresses } = keys;

  async function makeAccount(secret: string, name: string): Promise<void> {
    await page.goto(`/${name}/invitation/${secret}`);
    await waitForLife(page);
    await examine(page, 'invitation');
    await writeAccount(write, words, `haddad-${name}`);
    await press(t('staff.invitation.make'));
    await page.waitForURL('**/teach');
    await waitForLife(page);
    await examine(page, 'classes, none yet');
  }

  async function makeClass(name: string): Promise<void> {
    await write(t('classes.name'), name);
    await sendWithoutLine(t('classes.create'));
    await press(t('classes.create'));
    await page.waitForURL(/\/teach\/[0-9a-f-]+\/pupils$/u);
    await waitForLife(page);
    await write(t('classes.count'), String(pupils));
    await press(t('classes.addCount'));
    await expect(page.locator('tbody tr')).toHaveCount(pupils);
    await waitForLife(page);
    await press(t('classes.codeOpen'));
    await expect(page.locator('.join-code')).toBeVisible();
    await examine(page, 'pupils');
  }

  async function giveQuiz(): Promise<void> {
    await follow(t('teach.tab.assignments'));
    await keyboard.choose(page.locator('#work'), await findOption(page, `${unit}.unit`));
    await keyboard.chooseRadio(page.getByRole('radio', { name: t('assignments.releaseByHand') }));
    // Choosing from a list and a radio are presses too.
    count(2);
    await press(t('assignments.send'));
    await expect(page.getByText(t('assignments.results.waiting'))).toBeVisible();
    await examine(page, 'assignments');
  }

  async function readFile(name: string): Promise<Buffer> {
    const download = page.waitForEvent('download');
    await keyboard.press(page.getByRole('link', { name }));
    return readFileSync(await (await download).path());
  }

  async function lookAtInsight(nickname: string): Promise<void> {
    await follow(t('teach.tab.misconceptions'));
    await examine(page, 'misconceptions');
    await follow(t('teach.tab.questions'));
    await examine(page, 'questions');
    await follow(t('teach.tab.gradebook'));
    await expect(page.getByRole('row').filter({ hasText: nickname })).toContainText(/[%٪]/u);
    await examine(page, 'gradebook');
    expect((await readFile(t('gradebook.csv'))).toString('utf8')).toContain(nickname);
    expect((await readFile(t('gradebook.xlsx'))).subarray(0, 2).toString('latin1')).toBe('PK');
  }

  async function openResults(): Promise<void> {
    await follow(t('teach.tab.assignments'));
    await keyboard.press(page.locator('summary').filter({ hasText: t('assignments.openResults') }));
    await press(t('assignments.openResultsConfirm'));
    await expect(page.getByText(t('assignments.results.released'))).toBeVisible();
  }

  const acts = { makeAccount, makeClass, giveQuiz, lookAtInsight, openResults };
  return { ...acts, countPresses };
}

async function beginAssignedQuiz(pupil: Page, { t }: Words): Promise<void> {
  await expect(pupil.getByRole('heading', { name: t('assignments.toDo') })).toBeVisible();
  await examine(pupil, 'front page with work to do');
  const keyboard = useKeyboard(pupil);
  await keyboard.follow(pupil.getByRole('main').locator('a[href*="/assignments/"]').first());
  await examine(pupil, 'assigned quiz');
  await keyboard.press(pupil.getByRole('button', { name: t('assignments.begin') }));
  await pupil.waitForURL(/\/quizzes\//u);
  await waitForLife(pupil);
}

for (const locale of locales) {
  const words = wordsOf(locale);
  const { t } = words;

  test.describe(`in ${locale}`, () => {
    test.use({ locale });

    test('a class comes from nothing to its results: invited, made, joined by code, worked, watched and opened', async ({
      app,
      page,
      browser,
    }) => {
      test.setTimeout(300_000);
      const className = `Club ${locale}`;
      const teacher = useTeacher(page, words);
      await teacher.makeAccount(await invite(app, 'teacher'), locale);
      await teacher.makeClass(className);
      await teacher.giveQuiz();
      expect(teacher.countPresses()).toBeLessThanOrEqual(mostPresses);

      const context = await browser.newContext({ baseURL: app.origin, locale });
      const pupil = await context.newPage();
      const nickname = await joinClass(pupil, await readJoinCode(app, className), words);
      await beginAssignedQuiz(pupil, words);
      await takeQuiz({ page: pupil, keyboard: useKeyboard(pupil), words, catalog });

      await page.goto(page.url().replace(/assignments$/u, 'overview'));
      await waitForLife(page);
      const row = page.getByRole('main').locator('li').filter({ hasText: nickname });
      await expect(row).toBeVisible();
      await examine(page, 'overview');
      await useKeyboard(pupil).press(pupil.getByRole('button', { name: t('quiz.handInOpen', { open: 1 }) }));
      await pupil.waitForURL(/\/result$/u);
      await expect(pupil.getByText(t('assignments.waitsForTeacher')).first()).toBeVisible();
      await examine(pupil, 'result that waits');
      // Nobody loads the page anew: what the pupil did comes by itself.
      const finished = page.getByRole('heading', { name: t('classOverview.done') });
      const done = page.locator('section').filter({ has: finished }).getByRole('listitem');
      await expect(done.filter({ hasText: nickname })).toBeVisible({ timeout: 20_000 });

      await teacher.lookAtInsight(nickname);
      await teacher.openResults();
      await pupil.reload();
      await expect(pupil.getByText(t('assignments.waitsForTeacher'))).toHaveCount(0);
      await expect(pupil.getByRole('heading', { name: t('result.answers') })).toBeVisible();
      await context.close();
    });
  });
}
