// A1, A2, A3 and A5 for every kind of question, in both languages: the full score by keys alone and by clicks alone, what a
// screen reader is given and told, and whether these tests would notice if it were taken away.
import type { Page } from '@playwright/test';
import { locales } from '../../domain/locale';
import { readCatalog } from './support/answer-key';
import { examine, listViolations } from './support/examine';
import { faults, mendFault, plantFault } from './support/faults';
import { findKinds, type KindPlace } from './support/kinds';
import { listStops, useKeyboard, waitForLife, type Keyboard } from './support/keyboard';
import { swallowDrags, usePointer } from './support/pointer';
import { findQuestionCard, type QuestionCard } from './support/question-card';
import { describeCard, listen, listLiveRegions, tellHeard } from './support/spoken';
import { expect, test } from './support/test';
import { wordsOf, type Words } from './support/words';

const catalog = readCatalog();
/** Of a hundred planted faults these may go unnoticed. */
const mostUnnoticed = 5;

async function show(page: Page, { path }: KindPlace): Promise<void> {
  await page.goto(path);
  await waitForLife(page);
}

async function answer(card: QuestionCard, hand: Keyboard, { known }: KindPlace, { t }: Words): Promise<void> {
  await card.give(known.right);
  await hand.press(card.card.getByRole('button', { name: t('question.check') }));
  await expect(card.card.getByRole('heading', { name: t('question.right'), exact: true })).toBeVisible();
}

for (const locale of locales) {
  const words = wordsOf(locale);
  const { t } = words;

  test.describe(`in ${locale}`, () => {
    test.use({ locale });
    test.describe.configure({ timeout: 400_000 });

    test('each kind earns everything by keys alone, says the same as was reviewed, and holds for everyone', async ({
      page,
    }) => {
      const keyboard = useKeyboard(page);
      const card = findQuestionCard(page, keyboard, words, catalog);
      const spoken: string[] = [];
      for (const place of await findKinds(page, catalog, words)) {
        await show(page, place);
        const asked = await describeCard(card.card, place.known, words);
        await listen(page);
        await keyboard.press(card.card.getByRole('button', { name: t('question.check') }));
        await expect(card.card.getByText(t(`question.unanswered.${place.kind}`))).toBeVisible();
        const refused = await tellHeard(page, place.known, words);
        await examine(page, `${place.kind}, refused`);
        await tellHeard(page, place.known, words);
        await answer(card, keyboard, place, words);
        const right = await tellHeard(page, place.known, words);
        await examine(page, `${place.kind}, right`);
        spoken.push(
          `## ${place.kind}`,
          asked,
          '### nothing answered',
          refused,
          '### answered rightly',
          right,
        );
      }
      expect(`${spoken.join('\n')}\n`).toMatchSnapshot(`${locale}.txt`);
    });

    test('each kind earns everything by clicks alone, where no movement of a pressed pointer arrives', async ({
      page,
    }) => {
      await swallowDrags(page);
      const pointer = usePointer(page);
      const card = findQuestionCard(page, pointer, words, catalog);
      for (const place of await findKinds(page, catalog, words)) {
        await show(page, place);
        await answer(card, pointer, place, words);
      }
    });
  });
}

test.describe('tests of these tests', () => {
  const words = wordsOf('ar');
  test.use({ locale: words.locale });
  test.describe.configure({ timeout: 400_000 });

  test('a label, a role, a focus ring, a live line or a way by keys that is taken away is noticed', async ({
    page,
  }) => {
    const card = findQuestionCard(page, useKeyboard(page), words, catalog);
    const unnoticed: string[] = [];
    let planted = 0;
    for (const place of await findKinds(page, catalog, words)) {
      await show(page, place);
      const look = async (): Promise<string> =>
        [
          await describeCard(card.card, place.known, words),
          ...(await listStops(card.card)),
          ...(await listLiveRegions(card.card)),
        ].join('\n');
      const sound = await look();
      expect(await listViolations(page, false), place.kind).toEqual([]);
      for (const fault of faults) {
        if (!(await plantFault(card.card, fault))) continue;
        planted += 1;
        // axe takes longest, so it is asked about what nothing else has noticed.
        const isNoticed = (await look()) !== sound || (await listViolations(page, false)).length > 0;
        if (!isNoticed) unnoticed.push(`${place.kind}: ${fault}`);
        await mendFault(card.card);
      }
      expect(await look(), place.kind).toBe(sound);
    }
    const told = `${planted - unnoticed.length} of ${planted} planted faults noticed; not: ${unnoticed.join('; ')}`;
    test.info().annotations.push({ type: 'faults', description: told });
    expect(planted).toBeGreaterThan(40);
    expect((unnoticed.length * 100) / planted, unnoticed.join('; ')).toBeLessThanOrEqual(mostUnnoticed);
  });
});
