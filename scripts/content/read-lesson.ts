// One lesson folder: facts, the text in both languages compiled step by step, and its questions.
import { readFileSync, existsSync } from 'node:fs';
import type { Lesson, PublishedQuestion } from '../../domain/content/catalog';
import { lessonFile } from '../../domain/content/content-files';
import { stationIds, stationIdSchema } from '../../domain/lab/station-id';
import { locales, type Digits, type Locale } from '../../domain/locale';
import { compileStep, type CompiledStep, type StepFacts } from './compile-step';
import {
  checkScript,
  compareNumbers,
  countWords,
  findForbidden,
  MOST_WORDS_IN_PARAGRAPH,
} from './lint-words';
import type { Problems } from './problems';
import { readLessonText, type LessonText, type StepSource } from './read-lesson-text';
import { readQuestions } from './read-questions';
import { readYaml } from './read-yaml';

/** The components a lesson may use (content/README.md). */
const COMPONENTS = new Set([
  'Term',
  'Know',
  'Change',
  'Deeper',
  'AtHome',
  'Formula',
  'ReliefProfile',
  'BarFigure',
  'MapFigure',
  'LineFigure',
  'Timeline',
  'Station',
  'Question',
]);

export interface StepModule {
  readonly lesson: string;
  readonly locale: Locale;
  readonly digits: Digits;
  /** From 1. */
  readonly step: number;
  readonly code: string;
}

export interface ReadLesson {
  readonly lesson: Lesson;
  readonly questions: PublishedQuestion[];
  readonly modules: StepModule[];
}

const DIGITS_OF: Record<Locale, readonly Digits[]> = { en: ['latn'], ar: ['latn', 'arab'] };

function lineOfError(error: unknown, fallback: number): number {
  if (typeof error === 'object' && error !== null && 'line' in error && typeof error.line === 'number')
    return error.line;
  return fallback;
}

async function tryCompile(
  text: LessonText,
  step: StepSource,
  locale: Locale,
  digits: Digits,
  problems: Problems,
): Promise<CompiledStep | null> {
  try {
    return await compileStep(step.body, locale, digits);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    problems.add(
      text.file,
      lineOfError(error, step.line),
      step.title,
      `expected MDX that compiles, came: ${reason.split('\n')[0] ?? ''}`,
    );
    return null;
  }
}

function lintStep(
  text: LessonText,
  step: StepSource,
  facts: StepFacts,
  locale: Locale,
  problems: Problems,
): void {
  const report = (message: string | null): void => {
    if (message !== null) problems.add(text.file, step.line, step.title, message);
  };
  for (const name of facts.components) {
    if (!COMPONENTS.has(name)) report(`expected one of ${[...COMPONENTS].join(', ')}, came <${name}>`);
  }
  for (const station of facts.stations) {
    if (!stationIdSchema.safeParse(station).success)
      report(`expected one of ${stationIds.join(', ')}, came "${station}"`);
  }
  for (const figure of facts.figures) {
    if (!existsSync(`content/figures/${figure}.json`))
      report(`expected content/figures/${figure}.json, came no such file`);
  }
  for (const paragraph of facts.paragraphs) {
    const words = countWords(paragraph);
    if (words > MOST_WORDS_IN_PARAGRAPH)
      report(
        `expected at most ${String(MOST_WORDS_IN_PARAGRAPH)} words in a paragraph, came ${String(words)}: "${paragraph.slice(0, 40)}…"`,
      );
    report(checkScript(paragraph, locale));
    report(findForbidden(paragraph, locale));
  }
}

/** Both languages of a step must hold the same things in the same order. */
function comparePair(
  texts: Record<Locale, LessonText>,
  index: number,
  facts: Record<Locale, StepFacts>,
  problems: Problems,
): void {
  const step = texts.ar.steps[index];
  const original = texts.en.steps[index];
  if (step === undefined || original === undefined) return;
  const report = (message: string): void => {
    problems.add(texts.ar.file, step.line, step.title, message);
  };
  for (const part of ['components', 'questions', 'terms', 'figures', 'places', 'stations'] as const) {
    const [en, ar] = [facts.en[part].join(', '), facts.ar[part].join(', ')];
    if (en !== ar) report(`expected the ${part} of en (${en}), came (${ar})`);
  }
  const [en, ar] = [facts.en.paragraphs.length, facts.ar.paragraphs.length];
  if (en !== ar) report(`expected ${String(en)} paragraphs as in en, came ${String(ar)}`);
  const numbers = compareNumbers(original.body, step.body);
  if (numbers !== null) report(numbers);
}

async function compileText(text: LessonText, locale: Locale, lesson: string, problems: Problems) {
  const modules: StepModule[] = [];
  const facts: StepFacts[] = [];
  for (const [index, step] of text.steps.entries()) {
    for (const digits of DIGITS_OF[locale]) {
      const compiled = await tryCompile(text, step, locale, digits, problems);
      if (compiled === null) return null;
      modules.push({ lesson, locale, digits, step: index + 1, code: compiled.code });
      if (digits === DIGITS_OF[locale][0]) facts.push(compiled.facts);
    }
  }
  facts.forEach((fact, index) => {
    const step = text.steps[index];
    if (step !== undefined) lintStep(text, step, fact, locale, problems);
  });
  return { modules, facts };
}

export async function readLesson(
  root: string,
  place: { unit: string; lesson: string; number: number },
  problems: Problems,
): Promise<ReadLesson | null> {
  const folder = `${root}/units/${place.unit}/${place.lesson}`;
  const file = readYaml(`${folder}/lesson.yaml`, lessonFile, problems);
  const questions = readQuestions(folder, place, problems);
  const texts = {
    en: readLessonText(`${folder}/en.mdx`, problems),
    ar: readLessonText(`${folder}/ar.mdx`, problems),
  };
  if (file === null || texts.en === null || texts.ar === null) return null;
  const en = await compileText(texts.en, 'en', place.lesson, problems);
  const ar = await compileText(texts.ar, 'ar', place.lesson, problems);
  if (en === null || ar === null) return null;
  const pair = { en: texts.en, ar: texts.ar };
  if (pair.en.steps.length !== pair.ar.steps.length) {
    problems.add(
      pair.ar.file,
      1,
      '',
      `expected ${String(pair.en.steps.length)} steps as in en, came ${String(pair.ar.steps.length)}`,
    );
  }
  en.facts.forEach((facts, index) => {
    const other = ar.facts[index];
    if (other !== undefined) comparePair(pair, index, { en: facts, ar: other }, problems);
  });
  const wordsOf = (text: LessonText, facts: StepFacts[]) => ({
    ...text.front,
    steps: text.steps.map((step, index) => ({
      title: step.title,
      terms: facts[index]?.terms ?? [],
      places: facts[index]?.places ?? [],
      stations: facts[index]?.stations ?? [],
    })),
  });
  const inline = en.facts.flatMap((facts, index) =>
    facts.questions.map((question) => ({ question, step: index + 1 })),
  );
  const lesson: Lesson = {
    ...file.data,
    unit: place.unit,
    number: place.number,
    words: { en: wordsOf(pair.en, en.facts), ar: wordsOf(pair.ar, ar.facts) },
    inline,
  };
  if (file.data.id !== place.lesson)
    problems.add(file.file, 1, 'id', `expected the folder's name ${place.lesson}, came ${file.data.id}`);
  return { lesson, questions, modules: [...en.modules, ...ar.modules] };
}

/** Words of a lesson's text, for the report. */
export function countLessonWords(
  root: string,
  unit: string,
  lesson: string,
  locale: (typeof locales)[number],
): number {
  return countWords(
    readFileSync(`${root}/units/${unit}/${lesson}/${locale}.mdx`, 'utf8').replace(/<[^>]*>/gu, ' '),
  );
}
