// Puts skeletons where they belong. Nothing that is there is ever written over.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { locales } from '../../../domain/locale';
import { kinds } from '../../../domain/question/question';
import { OperatorError } from '../../operator-error';
import { makeLessonSkeleton } from './lesson-skeleton';
import { makeQuestionSkeleton } from './question-skeleton';

function listFolders(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

/** The folders of all lessons, in whatever state their files are. */
function listLessons(root: string): { id: string; folder: string }[] {
  return listFolders(`${root}/units`).flatMap((unit) =>
    listFolders(`${root}/units/${unit}`).map((id) => ({ id, folder: `${root}/units/${unit}/${id}` })),
  );
}

function readText(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function checkId(id: string): void {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(id))
    throw new OperatorError(`Expected lower-case words joined by hyphens as id, came "${id}".`);
}

function expectOneOf(what: string, given: string, known: readonly string[]): void {
  if (!known.includes(given))
    throw new OperatorError(`Expected a ${what}, one of ${known.join(', ')}; came "${given}".`);
}

/** The files that were written. */
export function writeLesson(root: string, unit: string, id: string): string[] {
  expectOneOf('unit', unit, listFolders(`${root}/units`));
  checkId(id);
  const taken = listLessons(root).find((lesson) => lesson.id === id);
  if (taken !== undefined) throw new OperatorError(`${taken.folder} is there already.`);
  const folder = `${root}/units/${unit}/${id}`;
  mkdirSync(folder);
  const files = Object.entries(makeLessonSkeleton(id)).map(([name, text]) => {
    writeFileSync(`${folder}/${name}`, text, { flag: 'wx' });
    return `${folder}/${name}`;
  });
  const unitFile = `${root}/units/${unit}/unit.yaml`;
  const document = parseDocument(readText(unitFile));
  document.addIn(['lessons'], id);
  writeFileSync(unitFile, document.toString({ flowCollectionPadding: false, lineWidth: 110 }));
  return [...files, unitFile];
}

/** The files that were added to. */
export function writeQuestion(root: string, lesson: string, id: string, kind: string): string[] {
  const lessons = listLessons(root);
  expectOneOf(
    'lesson',
    lesson,
    lessons.map((each) => each.id),
  );
  expectOneOf('kind', kind, kinds);
  checkId(id);
  const taken = lessons.find(({ folder }) =>
    new RegExp(`^- id: ${id}$`, 'mu').test(readText(`${folder}/questions.yaml`)),
  );
  if (taken !== undefined) throw new OperatorError(`${taken.folder}/questions.yaml has a question "${id}".`);
  const place = lessons.find((each) => each.id === lesson);
  const known = kinds.find((each) => each === kind);
  if (place === undefined || known === undefined) return [];
  const { facts, words } = makeQuestionSkeleton(id, known);
  const additions: [string, string][] = [
    [`${place.folder}/questions.yaml`, facts],
    ...locales.map((locale): [string, string] => [`${place.folder}/questions.${locale}.yaml`, words]),
  ];
  for (const [file, text] of additions) {
    const before = readText(file).trimEnd();
    writeFileSync(file, before === '' ? text : `${before}\n\n${text}`);
  }
  return additions.map(([file]) => file);
}
