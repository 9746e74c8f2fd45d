// A question on the page as a person finds it: by its role and its words.
import { expect, type Locator, type Page } from '@playwright/test';
import type { Catalog } from '../../../domain/content/catalog';
import { recognise, type KnownQuestion } from './answer-key';
import { plain, type AnswerPlan } from './answer-plan';
import type { Keyboard } from './keyboard';
import type { Words } from './words';

export interface QuestionCard {
  readonly card: Locator;
  readonly stem: Locator;
  readonly status: Locator;
  /** The question on the card now, found in the catalog. */
  read(): Promise<KnownQuestion>;
  readStem(): Promise<string>;
  option(text: string): Promise<Locator>;
  /** Gives an answer with the keyboard alone. */
  give(plan: AnswerPlan): Promise<void>;
}

/** Does on the card what is planned, with the keyboard alone. */
function useAnswers(card: Locator, keyboard: Keyboard, words: Words): Pick<QuestionCard, 'option' | 'give'> {
  async function option(text: string): Promise<Locator> {
    const labels = card.locator('label');
    for (const label of await labels.all()) {
      // A place on a map has its letter before its words.
      if (plain(await label.innerText()).replace(/^\p{L}\. /u, '') === text) return label.locator('input');
    }
    throw new Error(`No option says: ${text}`);
  }

  /** Ticks what is planned and nothing else. */
  async function tickOnly(texts: readonly string[]): Promise<void> {
    const found: Locator[] = [];
    for (const label of await card
      .locator('label')
      .filter({ has: card.page().getByRole('checkbox') })
      .all()) {
      const input = label.locator('input');
      const isPlanned = texts.includes(plain(await label.innerText()));
      found.push(...(isPlanned ? [label] : []));
      if (isPlanned !== (await input.isChecked())) await keyboard.toggle(input);
      await expect(input).toBeChecked({ checked: isPlanned });
    }
    expect(found).toHaveLength(texts.length);
  }

  /** Moves each item up to its place, from the first on; the list as it stands is taken with a button. */
  async function putInOrder(texts: readonly string[]): Promise<void> {
    for (const [place, text] of texts.entries()) {
      const name = `${words.t('question.moveUp')}: ${text}`;
      const up = card.getByRole('button', { name, exact: true });
      const rowOf = card
        .getByRole('listitem')
        .filter({ has: card.page().getByRole('button', { name, exact: true }) });
      for (let steps = 0; (await rowOf.getByRole('combobox').inputValue()) !== String(place); steps += 1) {
        if (steps > texts.length) throw new Error(`"${text}" does not move to place ${place + 1}`);
        await keyboard.press(up);
      }
    }
    await keyboard.press(card.getByRole('button', { name: words.t('question.orderKeep') }));
  }

  async function choosePair(item: string | null, index: number, target: string): Promise<void> {
    const selects = card.getByRole('combobox');
    const group = card.getByRole('group', { name: item ?? '', exact: true });
    if (item === null) await keyboard.choose(selects.nth(index), target);
    else if ((await selects.count()) > 0)
      await keyboard.choose(card.getByRole('combobox', { name: item, exact: true }), target);
    else await keyboard.chooseRadio(group.getByRole('radio', { name: target, exact: true }));
  }

  async function give(plan: AnswerPlan): Promise<void> {
    switch (plan.kind) {
      case 'typed':
        await keyboard.write(card.getByRole('textbox'), plan.text);
        return;
      case 'verdict':
        await keyboard.chooseRadio(await option(words.t(plan.value ? 'question.true' : 'question.false')));
        return;
      case 'options':
        if (!plan.isSingle) await tickOnly(plan.texts);
        else for (const text of plan.texts) await keyboard.chooseRadio(await option(text));
        return;
      case 'order':
        await putInOrder(plan.texts);
        return;
      case 'pairs':
        for (const [index, { item, target }] of plan.pairs.entries()) await choosePair(item, index, target);
        return;
      case 'claim':
        if (plan.verdict !== null)
          await keyboard.chooseRadio(await option(words.t(`question.verdicts.${plan.verdict}`)));
        await tickOnly(plan.texts);
    }
  }

  return { option, give };
}

export function findQuestionCard(
  page: Page,
  keyboard: Keyboard,
  words: Words,
  catalog: Catalog,
): QuestionCard {
  const card = page.getByRole('main').getByRole('article').filter({ visible: true });
  const stem = card.getByRole('heading', { level: 2 });

  async function readStem(): Promise<string> {
    const text = plain(await stem.innerText());
    const instruction = Object.values(words.messages.question.instruction).find((end) => text.endsWith(end));
    if (instruction === undefined) throw new Error(`No instruction at the end of: ${text}`);
    return plain(text.slice(0, -instruction.length));
  }

  return {
    card,
    stem,
    status: card.getByRole('status'),
    readStem,
    read: async () => recognise(await readStem(), catalog, words),
    ...useAnswers(card, keyboard, words),
  };
}
