// What the course as a whole owes its learners: lessons of a good length that are easily read, with evidence and something to
// do; enough questions of enough kinds and levels; objectives that can be mastered; prerequisites without circles.
import { readFileSync } from 'node:fs';
import type { Catalog, Lesson } from '../../../domain/content/catalog';
import { findLine } from '../find-line';
import { countWords } from '../lint-words';
import type { Problems } from '../problems';
import { findCircle } from './find-circle';
import { listProse } from './plain-prose';
import { readingGrade } from './reading-grade';

/** Words of an English lesson, without its figures and questions. */
const WORDS = { fewest: 500, most: 900 };
/** The guide wants grade 6 to 7; names such as "Perseverance" add up to one. */
const HARDEST_GRADE = 8;
/** A language that has fewer words of the other's than this has lost something. */
const LEAST_SHARE_OF_WORDS = 0.6;
const KINDS_OF_UNIT = 8;
const LEAST_ABOVE_RECALL = 1 / 3;
/** Mastery needs three different questions. */
const QUESTIONS_OF_OBJECTIVE = 3;

function lintText(lesson: Lesson, folder: string, problems: Problems): void {
  const [en, ar] = [`${folder}/en.mdx`, `${folder}/ar.mdx`].map((file) =>
    listProse(readFileSync(file, 'utf8')),
  );
  const report = (language: string, path: string, message: string): void => {
    problems.add(`${folder}/${language}.mdx`, 1, path, message);
  };
  const count = (prose: readonly string[] = []): number =>
    prose.reduce((sum, text) => sum + countWords(text), 0);
  const words = count(en);
  if (words < WORDS.fewest || words > WORDS.most)
    report('en', 'words', `expected ${WORDS.fewest} to ${WORDS.most} words, came ${words}`);
  const arabic = count(ar);
  if (arabic < words * LEAST_SHARE_OF_WORDS)
    report('ar', 'words', `expected about as much as the ${words} words of en, came ${arabic}`);
  const grade = readingGrade(en ?? []);
  if (grade > HARDEST_GRADE)
    report(
      'en',
      'reading',
      `expected at most grade ${HARDEST_GRADE}, came ${grade.toFixed(1)}: shorten sentences`,
    );
  const text = readFileSync(`${folder}/en.mdx`, 'utf8');
  for (const part of ['Know', 'AtHome'])
    if (!text.includes(`<${part}>`)) report('en', part, `expected at least one <${part}>, came none`);
}

function lintQuestions(catalog: Catalog, lesson: Lesson, folder: string, problems: Problems): void {
  const own = catalog.questions
    .map(({ question }) => question)
    .filter(({ lessonId }) => lessonId === lesson.id);
  const difficulties = new Set(own.map(({ difficulty }) => difficulty));
  for (const wanted of [1, 2, 3] as const)
    if (!difficulties.has(wanted))
      problems.add(
        `${folder}/questions.yaml`,
        1,
        'difficulty',
        `expected a question of difficulty ${wanted}, came none`,
      );
  const above = own.filter(({ level }) => level !== 'recall').length;
  if (above < own.length * LEAST_ABOVE_RECALL)
    problems.add(
      `${folder}/questions.yaml`,
      1,
      'level',
      `expected a third above recall, came ${above} of ${own.length}`,
    );
}

function lintUnits(catalog: Catalog, root: string, problems: Problems): void {
  for (const unit of catalog.units.filter(({ lessons }) => lessons.length > 0)) {
    const own = catalog.questions.filter(({ question }) => question.unitId === unit.id);
    const kinds = new Set(own.map(({ question }) => question.kind)).size;
    if (kinds < KINDS_OF_UNIT)
      problems.add(
        `${root}/units/${unit.id}/unit.yaml`,
        1,
        'lessons',
        `expected ${KINDS_OF_UNIT} kinds of question, came ${kinds}`,
      );
  }
}

function lintObjectives(catalog: Catalog, root: string, problems: Problems): void {
  const file = `${root}/objectives.yaml`;
  for (const { id } of catalog.objectives) {
    const report = (message: string): void => {
      problems.add(file, findLine(file, [`id: ${id}`]), id, message);
    };
    const asked = catalog.questions.filter(({ question }) => question.objective === id).length;
    if (asked < QUESTIONS_OF_OBJECTIVE)
      report(
        `expected at least ${QUESTIONS_OF_OBJECTIVE} questions, so that it can be mastered, came ${asked}`,
      );
    if (!catalog.lessons.some(({ objectives }) => objectives.includes(id)))
      report('expected a lesson that teaches it, came none');
  }
  const circle = findCircle(new Map(catalog.objectives.map(({ id, prerequisites }) => [id, prerequisites])));
  if (circle !== null)
    problems.add(
      file,
      findLine(file, [`id: ${circle[0] ?? ''}`]),
      'prerequisites',
      `expected no circle, came ${circle.join(' → ')}`,
    );
}

/** Reads the lessons of a course whose files are otherwise in order. */
export function lintGuide(catalog: Catalog, root: string, problems: Problems): void {
  for (const lesson of catalog.lessons) {
    const folder = `${root}/units/${lesson.unit}/${lesson.id}`;
    lintText(lesson, folder, problems);
    lintQuestions(catalog, lesson, folder, problems);
  }
  lintUnits(catalog, root, problems);
  lintObjectives(catalog, root, problems);
}
