// A question of each kind, open in a practice quiz of the course.
import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import type { Catalog } from '../../../domain/content/catalog';
import { kinds, type Kind, type Question } from '../../../domain/question/question';
import { recognise, type KnownQuestion } from './answer-key';
import { plain } from './answer-plan';
import { waitForLife } from './keyboard';
import type { Words } from './words';

export interface KindPlace {
  readonly kind: Kind;
  /** The page of the practice quiz with this question shown. */
  readonly path: string;
  readonly known: KnownQuestion;
}

/** Of each kind one question, always the same, out of as few lessons as can be. */
function chooseQuestions(catalog: Catalog): Question[] {
  const chosen: Question[] = [];
  for (const { id } of catalog.lessons) {
    const own = catalog.questions.map(({ question }) => question).filter(({ lessonId }) => lessonId === id);
    for (const question of own) {
      const isNew = chosen.every(({ kind }) => kind !== question.kind);
      if (question.lessonOnly !== true && isNew) chosen.push(question);
    }
  }
  return chosen;
}

/** A quiz leaves out a few of its lesson's questions, drawn anew for each attempt. */
const mostAttempts = 20;

/** Opens practice quizzes until each of the chosen questions has been asked; in the order of `kinds`. */
export async function findKinds(page: Page, catalog: Catalog, words: Words): Promise<KindPlace[]> {
  const places = new Map<Kind, KindPlace>();
  const chosen = chooseQuestions(catalog);
  for (let attempts = 0; places.size < kinds.length && attempts < mostAttempts; attempts += 1) {
    const wanted = chosen.find(({ kind }) => !places.has(kind));
    const path = `/${words.locale}/quizzes/${wanted?.lessonId ?? ''}.practice/${randomUUID()}`;
    await page.goto(path);
    await waitForLife(page);
    const stems = await page.locator('main article .stem').allTextContents();
    for (const [index, text] of stems.entries()) {
      const ends = Object.values(words.messages.question.instruction);
      const stem = plain(text);
      const end = ends.find((candidate) => stem.endsWith(candidate)) ?? '';
      const known = recognise(stem.slice(0, stem.length - end.length), catalog, words);
      const { kind } = known.question;
      if (chosen.some(({ id }) => id === known.question.id))
        places.set(kind, { kind, path: `${path}#${index + 1}`, known });
    }
  }
  expect([...places.keys()].sort()).toEqual([...kinds].sort());
  return kinds.flatMap((kind) => places.get(kind) ?? []);
}
