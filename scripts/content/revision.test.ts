import { describe, expect, it } from 'vitest';
import {
  lessonFolder,
  plant,
  soundContent,
  withContent,
  type ContentFiles,
} from '../../tests/fixtures/content';
import { readContent } from './read-content';

const facts = `${lessonFolder}/questions.yaml`;

async function revisionsOf(files: ContentFiles): Promise<Map<string, string>> {
  return await withContent(files, async (folder) => {
    const { catalog } = await readContent(`${folder}/content`);
    return new Map(catalog.questions.map(({ question, revision }) => [question.id, revision]));
  });
}

describe('the revision of a question', () => {
  it('stays while the question stays, however its fields are ordered', async () => {
    const before = await revisionsOf(soundContent);
    const turned = plant(facts, '  difficulty: 1\n  level: recall\n', '  level: recall\n  difficulty: 1\n');
    expect(await revisionsOf(turned)).toEqual(before);
    for (const [id, revision] of before) expect(revision).toMatch(new RegExp(`^${id}@[0-9a-f]{16}$`, 'u'));
  });

  it.each([
    ['the key', facts, 'key: basalt', 'key: glass'],
    ['a tolerance', facts, 'relative: 0.02', 'relative: 0.03'],
    ['an Arabic word', `${lessonFolder}/questions.ar.yaml`, 'title: كلام', 'title: كلمة'],
  ])('changes with %s, and with it no other', async (_, file, find, replacement) => {
    const [before, after] = [
      await revisionsOf(soundContent),
      await revisionsOf(plant(file, find, replacement)),
    ];
    const changed = [...before.keys()].filter((id) => before.get(id) !== after.get(id));
    expect(changed).toEqual([file === facts && find.startsWith('relative') ? 'how-heavy' : 'pick-one']);
  });
});
