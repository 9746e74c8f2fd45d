// A question on the page as a person finds it: by its role and its words.
import { expect, type Locator, type Page } from '@playwright/test';
import type { Catalog } from '../../../domain/content/catalog';
import { plain, recognise, type AnswerPlan, type KnownQuestion } from './answer-key';
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

  async function option(text: string): Promise<Locator> {
    const labels = card.locator('label');
    for (const label of await labels.all()) {
      if (plain(await label.innerText()) === text) return label.locator('input');
    }
    throw new Error(`No option says: ${text}`);
  }

  return {
    card,
    stem,
    status: card.getByRole('status'),
    readStem,
    option,
    read: async () => recognise(await readStem(), catalog, words),
    give: async (plan) => {
      if (plan.kind === 'number') {
        await keyboard.write(card.getByRole('textbox'), plan.text);
      } else if (plan.kind === 'verdict') {
        await keyboard.chooseRadio(await option(words.t(plan.value ? 'question.true' : 'question.false')));
      } else {
        for (const text of plan.texts) {
          const input = await option(text);
          await (plan.isSingle ? keyboard.chooseRadio(input) : keyboard.toggle(input));
          await expect(input).toBeChecked();
        }
      }
    },
  };
}
