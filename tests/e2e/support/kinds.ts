// A question of each kind, open in a practice quiz of the course.
import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import type { Catalog } from '../../../domain/content/catalog';
import { kinds, type Kind } from '../../../domain/question/question';
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

/** The first lessons that together ask every kind outside of their own text. */
function listLessons(catalog: Catalog): string[] {
  const open = new Set<Kind>(kinds);
  return catalog.lessons
    .filter(({ id }) => {
      const own = catalog.questions.filter(({ question }) => question.lessonId === id);
      const fresh = own.filter(({ question }) => question.lessonOnly !== true && open.has(question.kind));
      for (const { question } of fresh) open.delete(question.kind);
      return fresh.length > 0;
    })
    .map(({ id }) => id);
}

/** Opens a practice quiz of each of those lessons, and says where which kind is asked. */
export async function findKinds(page: Page, catalog: Catalog, words: Words): Promise<KindPlace[]> {
  const places: KindPlace[] = [];
  for (const lesson of listLessons(catalog)) {
    const path = `/${words.locale}/quizzes/${lesson}.practice/${randomUUID()}`;
    await page.goto(path);
    await waitForLife(page);
    const stems = await page.locator('main article .stem').allTextContents();
    for (const [index, text] of stems.entries()) {
      const ends = Object.values(words.messages.question.instruction);
      const stem = plain(text);
      const end = ends.find((candidate) => stem.endsWith(candidate)) ?? '';
      const known = recognise(stem.slice(0, stem.length - end.length), catalog, words);
      const { kind } = known.question;
      if (!places.some((place) => place.kind === kind))
        places.push({ kind, path: `${path}#${index + 1}`, known });
    }
  }
  expect(places.map(({ kind }) => kind).sort()).toEqual([...kinds].sort());
  return places;
}
