// The stations of the lab: content/lab/<station>.yaml and its words. A station that has a file has words in both languages.
import { existsSync, readdirSync } from 'node:fs';
import type { LabStation } from '../../domain/content/catalog';
import { stationIds } from '../../domain/lab/station-id';
import { labFile, labWordsFile, type LabWords } from '../../domain/lab/words-file';
import { compareNames, listTexts } from './lint-words';
import type { Problems } from './problems';
import { lintPair } from './read-globals';
import { readYaml, type ReadFile } from './read-yaml';

/** The {names} of a sentence must be the same in both languages. */
function lintNames(en: ReadFile<LabWords>, ar: ReadFile<LabWords>, problems: Problems): void {
  const english = new Map(listTexts(en.data.tellings).map(({ path, text }) => [path.join('.'), text]));
  for (const { path, text } of listTexts(ar.data.tellings)) {
    const message = compareNames(english.get(path.join('.')) ?? text, text);
    if (message !== null)
      problems.add(ar.file, ar.lineOf(['tellings', ...path]), `tellings.${path.join('.')}`, message);
  }
}

function readStation(root: string, id: string, problems: Problems): LabStation | null {
  const file = readYaml(`${root}/lab/${id}.yaml`, labFile, problems);
  const en = readYaml(`${root}/lab/${id}.en.yaml`, labWordsFile, problems);
  const ar = readYaml(`${root}/lab/${id}.ar.yaml`, labWordsFile, problems);
  if (file === null || en === null || ar === null) return null;
  const known = stationIds.find((station) => station === id);
  if (known === undefined) {
    problems.add(file.file, 1, '', `expected one of ${stationIds.join(', ')}, came "${id}"`);
    return null;
  }
  lintPair(en, ar, problems);
  lintNames(en, ar, problems);
  const answers = Object.keys(en.data.predict.answers);
  if ([...answers].sort().join() !== [...file.data.predictions].sort().join())
    problems.add(
      en.file,
      en.lineOf(['predict', 'answers']),
      'predict.answers',
      `expected the predictions of ${file.file} (${file.data.predictions.join(', ')}), came (${answers.join(', ')})`,
    );
  return { id: known, ...file.data, words: { en: en.data, ar: ar.data } };
}

export function readLab(root: string, problems: Problems): LabStation[] {
  if (!existsSync(`${root}/lab`)) return [];
  return readdirSync(`${root}/lab`)
    .filter((name) => /^[^.]+\.yaml$/u.test(name))
    .sort()
    .flatMap((name) => readStation(root, name.replace('.yaml', ''), problems) ?? []);
}
