// The course as the content build left it, read once a process. Questions here carry their keys: server only.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { listQuizzes, readObjectivesQuiz, type Quiz } from '../../domain/attempt/quiz';
import {
  catalogSchema,
  type Catalog,
  type GlossaryEntry,
  type LabStation,
  type Lesson,
  type Misconception,
  type Objective,
  type Place,
  type PublishedQuestion,
  type Source,
  type Unit,
} from '../../domain/content/catalog';
import { inDigits } from '../../domain/content/in-digits';
import type { Digits } from '../../domain/locale';

export interface Course {
  readonly catalog: Catalog;
  readonly units: ReadonlyMap<string, Unit>;
  readonly lessons: ReadonlyMap<string, Lesson>;
  /** Those of lessons, units and the whole; the ones of chosen objectives are made from their ids by `findQuiz`. */
  readonly quizzes: ReadonlyMap<string, Quiz>;
  /** By question id: the newest revision. */
  readonly questions: ReadonlyMap<string, PublishedQuestion>;
  readonly revisions: ReadonlyMap<string, PublishedQuestion>;
  readonly objectives: ReadonlyMap<string, Objective>;
  readonly misconceptions: ReadonlyMap<string, Misconception>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly glossary: ReadonlyMap<string, GlossaryEntry>;
  readonly places: ReadonlyMap<string, Place>;
  readonly lab: ReadonlyMap<string, LabStation>;
}

function byId<T extends { id: string }>(list: readonly T[]): Map<string, T> {
  return new Map(list.map((item) => [item.id, item]));
}

function readCourse(digits: Digits): Course {
  const file = path.join(process.cwd(), '.built', 'catalog.json');
  const raw: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const catalog = catalogSchema.parse(inDigits(raw, digits));
  return {
    catalog,
    units: byId(catalog.units),
    lessons: byId(catalog.lessons),
    quizzes: byId(listQuizzes(catalog)),
    questions: new Map(catalog.questions.map((published) => [published.question.id, published])),
    revisions: new Map(catalog.questions.map((published) => [published.revision, published])),
    objectives: byId(catalog.objectives),
    misconceptions: byId(catalog.misconceptions),
    sources: byId(catalog.sources),
    glossary: byId(catalog.glossary),
    places: byId(catalog.places),
    lab: byId(catalog.lab),
  };
}

const courses = new Map<Digits, Course>();

/** `digits`: those in which the words of lessons, terms and places are to be shown. Throws when the content was not built. */
export function getCourse(digits: Digits = 'latn'): Course {
  const known = courses.get(digits);
  if (known !== undefined) return known;
  const course = readCourse(digits);
  courses.set(digits, course);
  return course;
}

/** Any quiz by its id; null: the course has no such quiz. */
export function findQuiz({ quizzes, catalog }: Course, id: string): Quiz | null {
  return quizzes.get(id) ?? readObjectivesQuiz(id, catalog);
}
