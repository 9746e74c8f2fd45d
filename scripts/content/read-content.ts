// The whole course from its files, or every problem in them.
import type { Catalog, PublishedQuestion, Unit } from '../../domain/content/catalog';
import { courseFile, unitFile, unitWordsFile } from '../../domain/content/content-files';
import { lintReferences } from './lint-references';
import { Problems } from './problems';
import { lintPair, readGlobals } from './read-globals';
import { readLab } from './read-lab';
import { readLesson, type ReadLesson, type StepModule } from './read-lesson';
import { readYaml } from './read-yaml';

export interface ReadContent {
  readonly catalog: Catalog;
  readonly modules: StepModule[];
  readonly problems: Problems;
}

function readUnit(root: string, id: string, problems: Problems): Unit | null {
  const folder = `${root}/units/${id}`;
  const unit = readYaml(`${folder}/unit.yaml`, unitFile, problems);
  const en = readYaml(`${folder}/unit.en.yaml`, unitWordsFile, problems);
  const ar = readYaml(`${folder}/unit.ar.yaml`, unitWordsFile, problems);
  if (unit === null || en === null || ar === null) return null;
  lintPair(en, ar, problems);
  if (unit.data.id !== id)
    problems.add(unit.file, 1, 'id', `expected the folder's name ${id}, came ${unit.data.id}`);
  return { ...unit.data, words: { en: en.data, ar: ar.data } };
}

export async function readContent(root: string): Promise<ReadContent> {
  const problems = new Problems();
  const course = readYaml(`${root}/course.yaml`, courseFile, problems);
  const units = (course?.data.units ?? [])
    .map((id) => readUnit(root, id, problems))
    .filter((unit) => unit !== null);
  const lessons: ReadLesson[] = [];
  for (const unit of units) {
    for (const [index, lesson] of unit.lessons.entries()) {
      const read = await readLesson(root, { unit: unit.id, lesson, number: index + 1 }, problems);
      if (read !== null) lessons.push(read);
    }
  }
  const questions: PublishedQuestion[] = lessons.flatMap((read) => read.questions);
  const catalog: Catalog = {
    units,
    lessons: lessons.map((read) => read.lesson),
    questions,
    ...readGlobals(root, problems),
    lab: readLab(root, problems),
  };
  lintReferences(catalog, root, problems);
  return { catalog, modules: lessons.flatMap((read) => read.modules), problems };
}
