import { describe, expect, it } from 'vitest';
import { soundContent, withContent } from '../../../tests/fixtures/content';
import { realCatalog } from '../../../tests/fixtures/real-course';
import { readContent } from '../read-content';
import { listThings, listUses } from './list-uses';

const { catalog } = await withContent(soundContent, (folder) => readContent(`${folder}/content`));
const usersOf = (id: string): string[] =>
  listUses(catalog, id).map(({ thing, by, id: user }) => `${thing} in ${by} ${user}`);

describe('the uses', () => {
  it('of a source are the lesson and all questions that name it', () => {
    expect(usersOf('some-source')).toEqual([
      'source in lesson first-lesson',
      ...catalog.questions.map(({ question }) => `source in question ${question.id}`),
    ]);
  });

  it('of an objective are also the misconceptions and objectives that hang on it', () => {
    const used = usersOf('see-rock');
    expect(used).toContain('objective in lesson first-lesson');
    expect(used).toContain('objective in question pick-one');
    expect(used).toContain('objective in misconception moon-of-cheese');
    expect(used).toContain('objective in objective name-rock');
  });

  it('of a misconception are the questions in which an answer shows it, whatever their kind', () => {
    expect(usersOf('moon-of-cheese').sort()).toEqual(
      ['pick-one', 'pick-some', 'name-it', 'fill-in', 'find-it', 'check-it']
        .map((id) => `misconception in question ${id}`)
        .sort(),
    );
  });

  it('of a term are the lessons that explain it, with the file to open', () => {
    expect(listUses(catalog, 'basalt')).toEqual([
      { thing: 'term', by: 'lesson', id: 'first-lesson', file: 'units/first-unit/first-lesson/lesson.yaml' },
    ]);
  });

  it('of a place that no lesson shows are none, though it is known', () => {
    expect(listUses(catalog, 'gale')).toEqual([]);
    expect(listThings(catalog, 'gale')).toEqual(['place']);
    expect(listThings(catalog, 'nothing-like-it')).toEqual([]);
  });

  it('of a line of the fact bank are the lessons and questions that name it', () => {
    const fact = realCatalog.questions.flatMap(({ question }) => question.facts ?? [])[0] ?? '';
    const naming = realCatalog.questions.filter(({ question }) => question.facts?.includes(fact) === true);
    const used = listUses(realCatalog, fact).filter(({ by }) => by === 'question');
    expect(used.map(({ id }) => id)).toEqual(naming.map(({ question }) => question.id));
    expect(listThings(realCatalog, fact)).toEqual(['fact']);
  });
});
