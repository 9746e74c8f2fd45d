// The whole way of a new learner, in both languages, with the keyboard alone, over a restart of the server.
import type { BrowserContext, Page } from '@playwright/test';
import { direction, locales, type Locale } from '../../domain/locale';
import type { Catalog } from '../../domain/content/catalog';
import { readCatalog } from './support/answer-key';
import { plain } from './support/answer-plan';
import { expectCheckPage, takeQuiz } from './support/graded-quiz';
import { useKeyboard, waitForLife, type Keyboard } from './support/keyboard';
import { findQuestionCard } from './support/question-card';
import { expect, test } from './support/test';
import { wordsOf, type Words } from './support/words';

interface Journey {
  readonly page: Page;
  readonly keyboard: Keyboard;
  readonly words: Words;
  readonly catalog: Catalog;
}

const accepted: Record<Locale, string> = { en: 'fr, en-GB;q=0.8, ar;q=0.3', ar: 'ar-EG, en;q=0.5' };

async function arrive({ page, keyboard, words }: Journey): Promise<void> {
  const { locale, t } = words;
  await page.goto('/');
  await expect(page).toHaveURL(new RegExp(`/${locale}$`, 'u'));
  await waitForLife(page);
  await expect(page.locator('html')).toHaveAttribute('dir', direction[locale]);
  await keyboard.press(page.getByRole('link', { name: t('frame.skip') }));
  await expect(page.getByRole('main')).toBeFocused();
  await keyboard.follow(page.getByRole('link', { name: t('home.start') }));
}

/** Reads on to the step with this number (from 1). */
async function readOnTo({ page, keyboard, words, catalog }: Journey, step: number): Promise<void> {
  const title = catalog.lessons[0]?.words[words.locale].steps[step - 1]?.title ?? '';
  const name = words.t('lesson.next', { step: words.number(step), title });
  await keyboard.follow(page.getByRole('main').getByRole('link', { name }).last());
  await expect(
    page.getByRole('heading', { name: new RegExp(title.replace(/[?؟]/u, '.'), 'u') }),
  ).toBeVisible();
}

/** A hint, a wrong number with the feedback of its slip, new variants, then the right number. */
async function answerWeightQuestion(journey: Journey): Promise<void> {
  const { page, keyboard, words, catalog } = journey;
  const { t } = words;
  const card = findQuestionCard(page, keyboard, words, catalog);
  const first = await card.read();
  const inWords = first.question.words[words.locale];
  await keyboard.press(card.card.getByRole('button', { name: t('question.showHint') }));
  await expect(card.card.getByText(first.say(inWords.hints[0] ?? ''))).toBeVisible();

  const firstStem = await card.readStem();
  let stem = firstStem;
  // The numbers of a new variant are drawn, so one may come again by chance; not eight times.
  for (let tries = 0; stem === firstStem; tries += 1) {
    expect(tries).toBeLessThan(8);
    const known = await card.read();
    await card.give({ kind: 'typed', text: words.number(known.variant.parameters['massKg'] ?? 0) });
    await keyboard.press(card.card.getByRole('button', { name: t('question.check') }));
    await expect(card.card.getByRole('heading', { name: t('question.notYet') })).toBeFocused();
    const slip = 'slips' in inWords ? inWords.slips['kilograms'] : undefined;
    await expect(card.card).toContainText(known.say(slip?.text ?? 'no slip'));
    await keyboard.press(card.card.getByRole('button', { name: t('question.tryNew') }));
    await expect(card.stem).toBeFocused();
    stem = await card.readStem();
  }
  const known = await card.read();
  await card.give(known.right);
  await keyboard.press(card.card.getByRole('button', { name: t('question.check') }));
  await expect(card.card.getByRole('heading', { name: t('question.right') })).toBeFocused();
  await expect(card.card).toContainText(known.say(inWords.explanation));
}

/** Checks without an answer, is told so, then answers rightly. */
async function answerWithOptions({ page, keyboard, words, catalog }: Journey): Promise<void> {
  const { t } = words;
  const card = findQuestionCard(page, keyboard, words, catalog);
  const known = await card.read();
  await keyboard.press(card.card.getByRole('button', { name: t('question.check') }));
  await expect(card.card.getByText(t(`question.unanswered.${known.question.kind}`))).toBeVisible();
  await card.give(known.right);
  await keyboard.press(card.card.getByRole('button', { name: t('question.check') }));
  await expect(card.card.getByRole('heading', { name: t('question.right') })).toBeFocused();
}

async function expectResult({ page, keyboard, words }: Journey, taken: Awaited<ReturnType<typeof takeQuiz>>) {
  const { t, number } = words;
  const earned = taken.filter(({ plan }) => plan === 'right').length;
  const points = t('result.points', { earned: number(earned), possible: taken.length });
  // Which one is not as planned is told by its row, so the rows come first.
  for (const [position, { known, plan }] of taken.entries()) {
    const answer = page
      .getByRole('listitem')
      .filter({ has: page.locator('summary') })
      .nth(position);
    await expect(answer).toContainText(known.say(known.question.words[words.locale].title));
    const summary = answer.locator('summary');
    const state = { right: 'states.right', wrong: 'states.not-yet', open: 'states.not-answered' } as const;
    await expect(summary).toContainText(t(state[plan]));
    if (position < 4) await keyboard.press(summary);
    const text = plain((await answer.textContent()) ?? '');
    expect(text).toContain(known.say(known.question.words[words.locale].explanation));
    for (const solution of known.right.kind === 'options' ? known.right.texts : [])
      expect(text).toContain(solution);
    if (plan === 'open') expect(text).toContain(t('result.noAnswer'));
    if (plan === 'wrong' && known.wrong.kind === 'typed') expect(text).toContain(known.wrong.text);
    if (plan === 'wrong' && known.wrong.kind === 'options') expect(text).toContain(known.wrong.texts[0]);
  }
  await expect(page.getByText(points)).toBeVisible();
}

async function changeSettings({ page, keyboard, words }: Journey): Promise<void> {
  const { t, locale } = words;
  await keyboard.follow(page.getByRole('link', { name: t('frame.settings') }));
  await keyboard.chooseRadio(page.getByRole('radio', { name: '0123456789' }));
  await keyboard.chooseRadio(page.getByRole('radio', { name: t('settings.dark') }));
  await keyboard.follow(page.getByRole('button', { name: t('settings.save') }));
  await expect(page.getByText(t('settings.saved'))).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('radio', { name: '0123456789' })).toBeChecked();
  await keyboard.follow(page.getByRole('link', { name: t('frame.progress') }));
  await expect(page.getByRole('main')).not.toContainText(/[٠-٩]/u);
  const other = locale === 'en' ? 'ar' : 'en';
  await keyboard.follow(page.getByRole('button', { name: t('frame.otherLanguage') }));
  await expect(page).toHaveURL(new RegExp(`/${other}/progress$`, 'u'));
  await expect(page.locator('html')).toHaveAttribute('lang', other);
  await expect(
    page.getByRole('heading', { level: 1, name: wordsOf(other, 'latn').t('progress.title') }),
  ).toBeVisible();
}

for (const locale of locales) {
  test.describe(`in ${locale}`, () => {
    let context: BrowserContext;
    test.use({ locale, extraHTTPHeaders: { 'Accept-Language': accepted[locale] } });

    test('a new learner reads, answers, takes the quiz, sees the result and comes back, by keyboard', async ({
      page,
      browser,
      app,
    }) => {
      const words = wordsOf(locale);
      const catalog = readCatalog();
      const keyboard = useKeyboard(page);
      const journey: Journey = { page, keyboard, words, catalog };
      const { t } = words;
      const [lesson, secondLesson] = catalog.lessons;
      const [unit] = catalog.units;
      if (lesson === undefined || secondLesson === undefined || unit === undefined)
        throw new Error('no lessons');

      await test.step('arrives and reads the first lesson', async () => {
        await arrive(journey);
        await readOnTo(journey, 2);
        await answerWeightQuestion(journey);
        await readOnTo(journey, 3);
        await answerWithOptions(journey);
        await readOnTo(journey, 4);
        await answerWithOptions(journey);
        await readOnTo(journey, 5);
        await answerWithOptions(journey);
      });
      await test.step('goes on to the unit quiz after the server was restarted', async () => {
        expect(await app.server.stop()).toBe(0);
        await app.server.start();
        await keyboard.follow(page.getByRole('link', { name: t('frame.course'), exact: true }));
        await keyboard.follow(page.getByRole('link', { name: unit.words[locale].title }));
        await expect(page.getByRole('main')).toContainText(t('states.done'));
        await keyboard.follow(page.getByRole('link', { name: t('unit.quizOpen') }));
        await keyboard.follow(page.getByRole('link', { name: t('quiz.start') }));
      });
      await test.step('takes the quiz, hands it in and sees the result', async () => {
        const taken = await takeQuiz(journey);
        await expectCheckPage(journey, taken);
        await keyboard.follow(page.getByRole('button', { name: t('quiz.handInOpen', { open: 1 }) }));
        await expect(page).toHaveURL(/\/result$/u);
        await expectResult(journey, taken);
      });
      await test.step('sees what is understood', async () => {
        await keyboard.follow(page.getByRole('link', { name: t('frame.progress') }));
        const row = page.getByRole('listitem').filter({ hasText: lesson.words[locale].title });
        await expect(row).toContainText(t('states.done'));
        await expect(page.getByRole('main')).toContainText(
          t('quiz.unitTitle', { unit: unit.words[locale].title }),
        );
        for (const objective of catalog.objectives.filter((item) => item.unit === unit.id))
          await expect(page.getByRole('main')).toContainText(plain(objective.words[locale].name));
      });
      await test.step('changes digits, theme and language and stays where they are', () =>
        changeSettings(journey));
      await test.step('comes back another day and goes on', async () => {
        context = await browser.newContext({
          storageState: await page.context().storageState(),
          baseURL: app.origin,
        });
        await page.close();
        const later = await context.newPage();
        await later.goto(`/${locale}`);
        await waitForLife(later);
        await useKeyboard(later).follow(later.getByRole('link', { name: t('home.continue'), exact: true }));
        await expect(later).toHaveURL(new RegExp(`/${locale}/units/${unit.id}/${secondLesson.id}/1$`, 'u'));
        await expect(
          later.getByRole('heading', { level: 1, name: secondLesson.words[locale].title }),
        ).toBeVisible();
        await context.close();
      });
    });
  });
}
