// The questions of one lesson: facts and words of both languages joined, checked, and given their revision.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { PublishedQuestion } from '../../domain/content/catalog';
import { questionFactsSchema, questionSchema } from '../../domain/question/question';
import { questionWords } from '../../domain/question/question-words';
import { lintQuestion } from './lint-question';
import { compareNames, listBlanks } from './lint-words';
import type { Problems } from './problems';
import { lintPair } from './read-globals';
import { readYaml, type ReadFile } from './read-yaml';

type Facts = z.infer<typeof questionFactsSchema>;
type WordsFile = ReadFile<Record<string, unknown>>;

/** JSON with sorted keys, so that the same content has the same hash. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

function revisionOf(question: unknown, id: string): string {
  return `${id}@${createHash('sha256').update(canonicalJson(question)).digest('hex').slice(0, 16)}`;
}

function readWords(file: WordsFile, facts: Facts, problems: Problems): unknown {
  const words = questionWords[facts.kind].safeParse(file.data[facts.id]);
  if (words.success) return words.data;
  for (const issue of words.error.issues) {
    const path = [facts.id, ...issue.path];
    problems.add(file.file, file.lineOf(path), path.map(String).join('.'), issue.message);
  }
  return null;
}

function lintNames(facts: Facts, en: WordsFile, ar: WordsFile, problems: Problems): void {
  for (const part of ['stem', 'explanation']) {
    const text = (file: WordsFile): string =>
      JSON.stringify(Object.entries(file.data[facts.id] ?? {}).find(([key]) => key === part) ?? '');
    const message = compareNames(text(en), text(ar));
    if (message !== null) problems.add(ar.file, ar.lineOf([facts.id, part]), `${facts.id}.${part}`, message);
  }
}

/** Which words a kind needs is known from the facts alone; what was left empty can be told without them. */
function lintBlanks(file: WordsFile, problems: Problems): void {
  for (const path of listBlanks(file.data))
    problems.add(file.file, file.lineOf(path), path.join('.'), 'expected words, came nothing');
}

export function readQuestions(
  folder: string,
  place: { unit: string; lesson: string },
  problems: Problems,
): PublishedQuestion[] {
  const file = `${folder}/questions.yaml`;
  const facts = readYaml(file, z.array(questionFactsSchema), problems);
  const wordsSchema = z.record(z.string(), z.unknown());
  const en = readYaml(`${folder}/questions.en.yaml`, wordsSchema, problems);
  const ar = readYaml(`${folder}/questions.ar.yaml`, wordsSchema, problems);
  if (facts === null || en === null || ar === null) {
    for (const file of [en, ar]) if (file !== null) lintBlanks(file, problems);
    return [];
  }
  lintPair(en, ar, problems);
  const ids = new Set(facts.data.map((question) => question.id));
  for (const id of Object.keys(en.data)) {
    if (!ids.has(id))
      problems.add(
        en.file,
        en.lineOf([id]),
        id,
        'expected a question of questions.yaml, came an unknown one',
      );
  }
  return facts.data.flatMap((fact, index) => {
    const words = { en: readWords(en, fact, problems), ar: readWords(ar, fact, problems) };
    if (words.en === null || words.ar === null) return [];
    const question = questionSchema.parse({ ...fact, unitId: place.unit, lessonId: place.lesson, words });
    lintNames(fact, en, ar, problems);
    lintQuestion(question, (path, message) => {
      problems.add(file, facts.lineOf([index, ...path.split('.')]), `${fact.id}.${path}`, message);
    });
    return [{ revision: revisionOf(question, question.id), question }];
  });
}
