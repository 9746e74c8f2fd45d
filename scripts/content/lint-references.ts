// Every id that is named must exist, and every id that exists is unique.
import type { Catalog, Lesson } from '../../domain/content/catalog';
import { findLine } from './find-line';
import { listMisconceptions } from '../../domain/question/list-misconceptions';
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

function listIds(catalog: Catalog) {
  return {
    unit: new Set(catalog.units.map(({ id }) => id)),
    objective: new Set(catalog.objectives.map(({ id }) => id)),
    misconception: new Set(catalog.misconceptions.map(({ id }) => id)),
    source: new Set(catalog.sources.map(({ id }) => id)),
    term: new Set(catalog.glossary.map(({ id }) => id)),
    question: new Set(catalog.questions.map(({ question }) => question.id)),
    'place on Mars': new Set(catalog.places.filter(({ kind }) => kind !== 'analogue').map(({ id }) => id)),
  };
}

/** Quizzes leave out what needs the figure of its lesson, so it must be asked beside that figure. */
function lintAsked(catalog: Catalog, root: string, problems: Problems): void {
  const inText = new Set(catalog.lessons.flatMap(({ inline }) => inline.map(({ question }) => question)));
  for (const { question } of catalog.questions) {
    const { id, unitId, lessonId, lessonOnly } = question;
    if (lessonOnly !== true || inText.has(id)) continue;
    const file = `${root}/units/${unitId}/${lessonId}/questions.yaml`;
    const line = findLine(file, [`id: ${id}`, 'lessonOnly']);
    problems.add(file, line, `${id}.lessonOnly`, 'expected in the text of its lesson, came asked nowhere');
  }
}

export function lintReferences(catalog: Catalog, root: string, problems: Problems): void {
  const ids = listIds(catalog);
  /** `after`: what stands before the id in the file, to find its line. */
  const expect = (
    { file, path, after }: { file: string; path: string; after: readonly string[] },
    what: keyof typeof ids,
    named: readonly string[],
  ): void => {
    for (const id of named) {
      if (ids[what].has(id)) continue;
      const isMdx = file.endsWith('.mdx');
      const written = !isMdx ? id : what === 'place on Mars' ? `"${id}"` : `id="${id}"`;
      problems.add(file, findLine(file, [...after, written]), path, `expected a known ${what}, came "${id}"`);
    }
  };
  const used = { source: new Set<string>(), misconception: new Set<string>(), term: new Set<string>() };
  for (const lesson of catalog.lessons) {
    const folder = `${root}/units/${lesson.unit}/${lesson.id}`;
    const facts = `${folder}/lesson.yaml`;
    expect({ file: facts, path: 'objectives', after: ['objectives:'] }, 'objective', lesson.objectives);
    expect({ file: facts, path: 'sources', after: ['sources:'] }, 'source', lesson.sources);
    lesson.sources.forEach((id) => used.source.add(id));
    const terms = lesson.words.en.steps.flatMap((step) => step.terms);
    const text = `${folder}/en.mdx`;
    expect({ file: text, path: 'Term', after: [] }, 'term', terms);
    terms.forEach((id) => used.term.add(id));
    for (const id of findTwice(terms)) {
      const line = findLine(text, [`id="${id}"`, `id="${id}"`]);
      problems.add(text, line, 'Term', `expected a term on first use only, came "${id}" twice`);
    }
    const mapped = lesson.words.en.steps.flatMap((step) => step.places);
    expect({ file: text, path: 'MapFigure', after: [] }, 'place on Mars', mapped);
    const inline = lesson.inline.map(({ question }) => question);
    expect({ file: text, path: 'Question', after: [] }, 'question', inline);
    lintCounts(catalog, lesson, folder, problems);
  }
  lintAsked(catalog, root, problems);
  for (const { question } of catalog.questions) {
    const file = `${root}/units/${question.unitId}/${question.lessonId}/questions.yaml`;
    const after = [`id: ${question.id}`];
    expect({ file, path: `${question.id}.objective`, after }, 'objective', [question.objective]);
    expect({ file, path: `${question.id}.sources`, after }, 'source', question.sources);
    question.sources.forEach((id) => used.source.add(id));
    const misconceptions = listMisconceptions(question);
    expect({ file, path: question.id, after }, 'misconception', misconceptions);
    misconceptions.forEach((id) => used.misconception.add(id));
  }
  for (const { id, sources } of catalog.lab) {
    const place = { file: `${root}/lab/${id}.yaml`, path: 'sources', after: ['sources:'] };
    expect(place, 'source', sources);
    sources.forEach((source) => used.source.add(source));
  }
  for (const objective of catalog.objectives) {
    const place = { file: `${root}/objectives.yaml`, path: objective.id, after: [`id: ${objective.id}`] };
    expect(place, 'objective', objective.prerequisites);
    expect(place, 'unit', [objective.unit]);
  }
  for (const { id, objective, lesson, step } of catalog.misconceptions) {
    const place = { file: `${root}/misconceptions.yaml`, path: id, after: [`id: ${id}`] };
    expect(place, 'objective', [objective]);
    const steps = catalog.lessons.find((candidate) => candidate.id === lesson)?.words.en.steps.length ?? 0;
    if (step > steps) {
      const wanted = `a step of lesson ${lesson} (1 to ${String(steps)})`;
      const line = findLine(place.file, [...place.after, 'step:']);
      problems.add(place.file, line, id, `expected ${wanted}, came ${String(step)}`);
    }
  }
  for (const id of findTwice(catalog.questions.map(({ question }) => question.id))) {
    problems.add(root, 1, id, 'expected a question id once in the course, came twice');
  }
  const unused = (name: string, all: ReadonlySet<string>, seen: ReadonlySet<string>): void => {
    const file = `${root}/${name}`;
    for (const id of all) {
      if (seen.has(id)) continue;
      problems.add(file, findLine(file, [`id: ${id}`]), id, 'expected to be used somewhere, came unused');
    }
  };
  unused('sources.yaml', ids.source, used.source);
  unused('misconceptions.yaml', ids.misconception, used.misconception);
  unused('glossary.yaml', ids.term, used.term);
}
