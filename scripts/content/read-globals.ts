// The files that belong to the whole course: objectives, misconceptions, sources, glossary, places, with their words.
import { z } from 'zod';
import {
  glossaryFile,
  glossaryWordsFile,
  misconceptionsFile,
  misconceptionWordsFile,
  objectivesFile,
  objectiveWordsFile,
  placesFile,
  placeWordsFile,
  sourcesFile,
} from '../../domain/content/content-files';
import type { Locale } from '../../domain/locale';
import { checkScript, compareNumbers, findForbidden, listTexts } from './lint-words';
import type { Problems } from './problems';
import { readYaml, type ReadFile } from './read-yaml';

/** What may be typed as an answer: each language has as many forms as it needs. */
const TYPED_FORM = /\.(?:accepted|forms)\.\d+$/u;

/** Texts of the same place in two languages: complete, same numbers, right letters, no forbidden phrase. */
export function lintPair(en: ReadFile<unknown>, ar: ReadFile<unknown>, problems: Problems): void {
  const english = new Map(listTexts(en.data).map(({ path, text }) => [path.join('.'), text]));
  const arabicPaths = new Set<string>();
  for (const { path, text } of listTexts(ar.data)) {
    const name = path.join('.');
    arabicPaths.add(name);
    const original = english.get(name);
    const report = (message: string | null): void => {
      if (message !== null) problems.add(ar.file, ar.lineOf(path), name, message);
    };
    if (!TYPED_FORM.test(name)) {
      report(
        original === undefined
          ? 'expected this text in en as well, came only in ar'
          : compareNumbers(original, text),
      );
    }
    report(checkScript(text, 'ar'));
    report(findForbidden(text, 'ar'));
  }
  for (const { path, text } of listTexts(en.data)) {
    const name = path.join('.');
    if (!arabicPaths.has(name) && !TYPED_FORM.test(name))
      problems.add(en.file, en.lineOf(path), name, 'expected this text in ar as well, came only in en');
    for (const message of [checkScript(text, 'en'), findForbidden(text, 'en')]) {
      if (message !== null) problems.add(en.file, en.lineOf(path), name, message);
    }
  }
}

interface WithId {
  readonly id: string;
}

/** Joins a list of things with their words in both languages; every id needs its words and every words an id. */
function joinWords<Thing extends WithId, Words>(
  things: ReadFile<Thing[]> | null,
  en: ReadFile<Record<string, Words>> | null,
  ar: ReadFile<Record<string, Words>> | null,
  problems: Problems,
): (Thing & { words: Record<Locale, Words> })[] {
  if (things === null || en === null || ar === null) return [];
  lintPair(en, ar, problems);
  const ids = new Set<string>();
  const joined = things.data.flatMap((thing, index) => {
    if (ids.has(thing.id))
      problems.add(things.file, things.lineOf([index]), thing.id, 'expected an id once, came twice');
    ids.add(thing.id);
    const words = { en: en.data[thing.id], ar: ar.data[thing.id] };
    if (words.en === undefined || words.ar === undefined) {
      problems.add(
        things.file,
        things.lineOf([index]),
        thing.id,
        'expected words in both languages, came not both',
      );
      return [];
    }
    return [{ ...thing, words: { en: words.en, ar: words.ar } }];
  });
  for (const id of Object.keys(en.data)) {
    if (!ids.has(id))
      problems.add(en.file, en.lineOf([id]), id, `expected an id of ${things.file}, came an unknown one`);
  }
  return joined;
}

export function readGlobals(root: string, problems: Problems) {
  const read = <Schema extends z.ZodType>(name: string, schema: Schema): ReadFile<z.output<Schema>> | null =>
    readYaml(`${root}/${name}`, schema, problems);
  return {
    objectives: joinWords(
      read('objectives.yaml', objectivesFile),
      read('objectives.en.yaml', objectiveWordsFile),
      read('objectives.ar.yaml', objectiveWordsFile),
      problems,
    ),
    misconceptions: joinWords(
      read('misconceptions.yaml', misconceptionsFile),
      read('misconceptions.en.yaml', misconceptionWordsFile),
      read('misconceptions.ar.yaml', misconceptionWordsFile),
      problems,
    ),
    sources: read('sources.yaml', sourcesFile)?.data ?? [],
    glossary: joinWords(
      read('glossary.yaml', glossaryFile),
      read('glossary.en.yaml', glossaryWordsFile),
      read('glossary.ar.yaml', glossaryWordsFile),
      problems,
    ),
    places: joinWords(
      read('places.yaml', placesFile),
      read('places.en.yaml', placeWordsFile),
      read('places.ar.yaml', placeWordsFile),
      problems,
    ),
  };
}
