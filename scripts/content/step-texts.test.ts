// What the search is given to search in.
import { expect, it } from 'vitest';
import { soundContent, withContent } from '../../tests/fixtures/content';
import { readContent } from './read-content';

it('gives the words of each step in both languages, without headings, components and questions', async () => {
  const texts = await withContent(soundContent, async (folder) => {
    return (await readContent(`${folder}/content`)).texts;
  });
  const place = { lesson: 'first-lesson', step: 1 };
  expect(texts).toEqual([
    { ...place, locale: 'en', text: 'Words of rock Words of rock 21.9' },
    { ...place, locale: 'en', step: 2, text: 'Words of rock' },
    { ...place, locale: 'ar', text: 'كلام عن الصخر كلام عن الصخر 21.9' },
    { ...place, locale: 'ar', step: 2, text: 'كلام عن الصخر' },
  ]);
});
