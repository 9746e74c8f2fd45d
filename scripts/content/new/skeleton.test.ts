// What an editor begins with: complete, so that nothing is forgotten, and refused, so that nothing is left empty.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { questionFacts } from '../../../domain/question/question-facts';
import { questionWords } from '../../../domain/question/question-words';
import { kinds } from '../../../domain/question/question';
import { soundContent, lessonFolder, withContent } from '../../../tests/fixtures/content';
import { listBlanks } from '../lint-words';
import { readContent } from '../read-content';
import { makeQuestionSkeleton } from './question-skeleton';
import { writeLesson, writeQuestion } from './write-skeleton';

const read: (yaml: string) => unknown = parse;
const readRecord = (yaml: string) => z.record(z.string(), z.unknown()).parse(read(yaml));

/** The fields that a schema misses, and those of the skeleton that are empty. */
function compareGaps(
  schema: {
    safeParse(value: unknown): { error?: { issues: { path: PropertyKey[]; code: string }[] } | undefined };
  },
  value: unknown,
): { missed: string[]; empty: string[] } {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return {
    // An empty list is a gap as well.
    missed: issues.filter(({ code }) => code !== 'too_small').map(({ path }) => path.map(String).join('.')),
    // Of a choice between shapes the whole is said to be missed, not the part that is empty.
    empty: listBlanks(value).flatMap((path) => path.map((_, index) => path.slice(0, index + 1).join('.'))),
  };
}

describe.each(kinds)('the skeleton of a question of kind %s', (kind) => {
  const { facts, words } = makeQuestionSkeleton('some-id', kind);
  const [fact] = [read(facts)].flat();
  const said = readRecord(words)['some-id'];

  it('has each field that the kind needs, and no other: all that its schema asks for is to be filled in', () => {
    for (const [schema, value] of [
      [questionFacts[kind], fact],
      [questionWords[kind], said],
    ] as const) {
      const { missed, empty } = compareGaps(schema, value);
      expect(missed.filter((path) => !empty.includes(path))).toEqual([]);
      expect(empty.length).toBeGreaterThan(3);
    }
  });

  it('is refused by the lint, which names each of its gaps in all three files', async () => {
    await withContent(soundContent, async (folder) => {
      const root = `${folder}/content`;
      writeQuestion(root, 'first-lesson', 'some-id', kind);
      const { problems } = await readContent(root);
      const named = problems.list.map(({ file, path }) => `${file} ${path}`);
      const at = `${root}/${lessonFolder}/questions`;
      for (const path of listBlanks(said))
        for (const locale of ['en', 'ar'])
          expect(named).toContain(`${at}.${locale}.yaml some-id.${path.join('.')}`);
      const index = String([read(readFileSync(`${at}.yaml`, 'utf8'))].flat().length - 1);
      for (const path of ['objective', 'difficulty', 'level', 'sources'])
        expect(named).toContain(`${at}.yaml ${index}.${path}`);
    });
  });
});

describe('the skeleton of a lesson', () => {
  it('stands in its unit and is refused, with each gap of its facts and of both languages named', async () => {
    await withContent(soundContent, async (folder) => {
      const root = `${folder}/content`;
      const files = writeLesson(root, 'first-unit', 'second-lesson');
      expect(files).toContain(`${root}/units/first-unit/second-lesson/ar.mdx`);
      expect(read(readFileSync(`${root}/units/first-unit/unit.yaml`, 'utf8'))).toMatchObject({
        lessons: ['first-lesson', 'second-lesson'],
      });
      const { problems } = await readContent(root);
      const named = problems.list.map(({ file, path }) => `${file.split('/').at(-1) ?? ''} ${path}`);
      expect(named).toEqual(
        expect.arrayContaining([
          'lesson.yaml minutes',
          'lesson.yaml objectives',
          'lesson.yaml sources',
          ...['en', 'ar'].flatMap((locale) =>
            ['title', 'wonder', 'summary'].map((field) => `${locale}.mdx ${field}`),
          ),
          'questions.yaml ',
          'questions.en.yaml ',
          'questions.ar.yaml ',
        ]),
      );
      expect(problems.list.every(({ file }) => file.includes('second-lesson'))).toBe(true);
    });
  });

  it('takes the first question as it takes the others', async () => {
    await withContent(soundContent, async (folder) => {
      const root = `${folder}/content`;
      writeLesson(root, 'first-unit', 'second-lesson');
      for (const id of ['one-question', 'another']) writeQuestion(root, 'second-lesson', id, 'choice');
      const folderOfLesson = `${root}/units/first-unit/second-lesson`;
      expect(read(readFileSync(`${folderOfLesson}/questions.yaml`, 'utf8'))).toMatchObject([
        { id: 'one-question' },
        { id: 'another' },
      ]);
      expect(Object.keys(readRecord(readFileSync(`${folderOfLesson}/questions.ar.yaml`, 'utf8')))).toEqual([
        'one-question',
        'another',
      ]);
      return Promise.resolve();
    });
  });
});

describe('what is there', () => {
  it('is never written over, and what cannot be is refused before anything is written', async () => {
    await withContent(soundContent, async (folder) => {
      const root = `${folder}/content`;
      const refused: [() => void, RegExp][] = [
        [() => writeLesson(root, 'first-unit', 'first-lesson'), /is there already/u],
        [() => writeLesson(root, 'no-unit', 'new-lesson'), /Expected a unit, one of first-unit/u],
        [() => writeLesson(root, 'first-unit', '../away'), /lower-case words/u],
        [() => writeQuestion(root, 'first-lesson', 'pick-one', 'choice'), /has a question "pick-one"/u],
        [() => writeQuestion(root, 'first-lesson', 'new-one', 'essay'), /Expected a kind/u],
        [() => writeQuestion(root, 'no-lesson', 'new-one', 'choice'), /Expected a lesson/u],
        [() => writeQuestion(root, 'first-lesson', 'New One', 'choice'), /lower-case words/u],
      ];
      for (const [write, says] of refused) expect(write).toThrow(says);
      for (const [name, text] of Object.entries(soundContent))
        expect(readFileSync(`${root}/${name}`, 'utf8')).toBe(text);
      return Promise.resolve();
    });
  });
});
