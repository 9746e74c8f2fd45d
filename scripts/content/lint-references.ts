// Every id that is named must exist, and every id that exists is unique.
import type { Catalog, Lesson } from '../../domain/content/catalog';
import { listMisconceptions } from './list-misconceptions';
import type { Problems } from './problems';

/** Inline questions of a lesson, by the guide. */
const FEWEST_INLINE = 2;
const MOST_INLINE = 4;
const FEWEST_QUESTIONS = 10;

function findTwice(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

function lintCounts(catalog: Catalog, lesson: Lesson, folder: string, problems: Problems): void {
  const inline = lesson.inline.length;
  if (inline < FEWEST_INLINE || inline > MOST_INLINE) {
    const wanted = `${String(FEWEST_INLINE)} to ${String(MOST_INLINE)}`;
    problems.add(
      `${folder}/en.mdx`,
      1,
      'Question',
      `expected ${wanted} inline questions, came ${String(inline)}`,
    );
  }
  const own = catalog.questions.filter(({ question }) => question.lessonId === lesson.id).length;
  if (own < FEWEST_QUESTIONS) {
    const wanted = `at least ${String(FEWEST_QUESTIONS)}`;
    problems.add(`${folder}/questions.yaml`, 1, '', `expected ${wanted} questions, came ${String(own)}`);
  }
}

export function lintReferences(catalog: Catalog, root: string, problems: Problems): void {
  const ids = {
    unit: new Set(catalog.units.map(({ id }) => id)),
    objective: new Set(catalog.objectives.map(({ id }) => id)),
    misconception: new Set(catalog.misconceptions.map(({ id }) => id)),
    source: new Set(catalog.sources.map(({ id }) => id)),
    term: new Set(catalog.glossary.map(({ id }) => id)),
    question: new Set(catalog.questions.map(({ question }) => question.id)),
  };
  const expect = (file: string, path: string, what: keyof typeof ids, named: readonly string[]): void => {
    for (const id of named) {
      if (!ids[what].has(id)) problems.add(file, 1, path, `expected a known ${what}, came "${id}"`);
    }
  };
  const used = { source: new Set<string>(), misconception: new Set<string>(), term: new Set<string>() };
  for (const lesson of catalog.lessons) {
    const folder = `${root}/units/${lesson.unit}/${lesson.id}`;
    expect(`${folder}/lesson.yaml`, 'objectives', 'objective', lesson.objectives);
    expect(`${folder}/lesson.yaml`, 'sources', 'source', lesson.sources);
    lesson.sources.forEach((id) => used.source.add(id));
    const terms = lesson.words.en.steps.flatMap((step) => step.terms);
    expect(`${folder}/en.mdx`, 'Term', 'term', terms);
    terms.forEach((id) => used.term.add(id));
    for (const id of findTwice(terms))
      problems.add(`${folder}/en.mdx`, 1, 'Term', `expected a term on first use only, came "${id}" twice`);
    expect(
      `${folder}/en.mdx`,
      'Question',
      'question',
      lesson.inline.map(({ question }) => question),
    );
    lintCounts(catalog, lesson, folder, problems);
  }
  for (const { question } of catalog.questions) {
    const file = `${root}/units/${question.unitId}/${question.lessonId}/questions.yaml`;
    expect(file, `${question.id}.objective`, 'objective', [question.objective]);
    expect(file, `${question.id}.sources`, 'source', question.sources);
    question.sources.forEach((id) => used.source.add(id));
    const misconceptions = listMisconceptions(question);
    expect(file, question.id, 'misconception', misconceptions);
    misconceptions.forEach((id) => used.misconception.add(id));
  }
  for (const objective of catalog.objectives) {
    expect(`${root}/objectives.yaml`, objective.id, 'objective', objective.prerequisites);
    expect(`${root}/objectives.yaml`, objective.id, 'unit', [objective.unit]);
  }
  for (const { id, objective, lesson, step } of catalog.misconceptions) {
    expect(`${root}/misconceptions.yaml`, id, 'objective', [objective]);
    const steps = catalog.lessons.find((candidate) => candidate.id === lesson)?.words.en.steps.length ?? 0;
    if (step > steps)
      problems.add(
        `${root}/misconceptions.yaml`,
        1,
        id,
        `expected a step of lesson ${lesson} (1 to ${String(steps)}), came ${String(step)}`,
      );
  }
  for (const id of findTwice(catalog.questions.map(({ question }) => question.id))) {
    problems.add(root, 1, id, 'expected a question id once in the course, came twice');
  }
  const unused = (file: string, all: ReadonlySet<string>, seen: ReadonlySet<string>): void => {
    for (const id of all)
      if (!seen.has(id)) problems.add(`${root}/${file}`, 1, id, 'expected to be used somewhere, came unused');
  };
  unused('sources.yaml', ids.source, used.source);
  unused('misconceptions.yaml', ids.misconception, used.misconception);
  unused('glossary.yaml', ids.term, used.term);
}
