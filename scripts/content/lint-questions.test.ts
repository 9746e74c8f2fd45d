// Each class of fault in questions, planted one at a time.
import { describe, expect, it } from 'vitest';
import {
  lessonFolder,
  placeOf,
  plant,
  soundContent,
  type ContentFiles,
  type Fault,
} from '../../tests/fixtures/content';
import { lintContent } from '../../tests/fixtures/lint-content';

const facts = `${lessonFolder}/questions.yaml`;
const en = `${lessonFolder}/questions.en.yaml`;
const ar = `${lessonFolder}/questions.ar.yaml`;

/** Both languages get the same text, so that only what is planted is wrong. */
function plantWords(find: string, replacement: string): ContentFiles {
  const edit = (file: string): string => (soundContent[file] ?? '').replace(find, replacement);
  return { ...soundContent, [en]: edit(en), [ar]: edit(ar) };
}

const withNineQuestions = (text: string): string => text.split('\n- id: ').slice(0, 9).join('\n- id: ');

/** Where another line than the planted one is named. */
const places: Readonly<Record<string, string>> = {
  'a statement with neither idea nor slip': '- id: is-it-so',
  'a key that cannot be written with its decimals': 'key: mars',
};

const faults: Fault[] = [
  ...[
    ['a kind that does not exist', 'kind: choice', 'kind: essay', '0.kind', 'came "essay"'],
    [
      'a key that is no option',
      'key: basalt',
      'key: granite',
      'pick-one.key',
      'expected one of basalt, cheese, glass, came "granite"',
    ],
    [
      'a key of all options',
      'key: [basalt, dust]',
      'key: [basalt, cheese, dust]',
      'pick-some.key',
      'expected at least one of the options not in the key, came none',
    ],
    [
      'a key of one where several are asked for',
      'key: [basalt, dust]',
      'key: [basalt]',
      '1.key',
      'came ["basalt"]',
    ],
    [
      'a wrong idea on a right option',
      'basalt: {}',
      'basalt: { slip: true }',
      'pick-one.options.basalt',
      'expected no misconception on a right option, came 1',
    ],
    [
      'a wrong option without a reason',
      'glass: { slip: true }',
      'glass: {}',
      'pick-one.options.glass',
      'expected a misconception or "slip: true", came 0',
    ],
    [
      'a function that does not exist',
      'function: weight-on-mars-n',
      'function: constructor',
      'how-heavy.values.mars.function',
      'came "constructor"',
    ],
    [
      'an argument that the function does not take',
      '{ massKg: massKg }',
      '{ mass: massKg }',
      'how-heavy.values.mars.arguments',
      'expected massKg, came mass',
    ],
    [
      'a slip that leads nowhere',
      'doubled: { factor: 2 }',
      'doubled: { value: venus }',
      'how-heavy.slips.doubled',
      'expected "value" or "factor" of a known value, came neither',
    ],
    [
      'a slip that is right',
      'factor: 2 }',
      'factor: 1.01 }',
      'how-heavy.slips.doubled',
      'expected a slip that is not right, came ',
    ],
    [
      'a slip without words',
      'doubled: { factor: 2 }',
      'halved: { factor: 0.5 }',
      'how-heavy.slips',
      'expected halved in en, came doubled',
    ],
    [
      'a key that cannot be written with its decimals',
      'relative: 0.02 }',
      'relative: 0.00001 }',
      'how-heavy.key',
      'expected the key to score full marks, came less with parameters {"massKg":',
    ],
    [
      'a statement with neither idea nor slip',
      '  key: true\n  slip: true',
      '  key: true',
      'is-it-so.misconception',
      'expected a misconception or "slip: true", came neither or both',
    ],
  ].map(([what = '', find = '', planted = '', path = '', says = '']) => ({
    what,
    files: plant(facts, find, planted),
    file: facts,
    at: places[what] ?? planted,
    path,
    says,
  })),
  {
    what: 'a value that cannot be computed',
    files: plant(facts, '{ massKg: massKg }', '{ massKg: weight }'),
    file: facts,
    at: 'mars: {',
    path: 'how-heavy.values',
    says: 'expected values that can be computed, came: unknown name "weight"',
  },
  {
    what: 'too few options',
    files: plant(facts, '    glass: { slip: true }\n', ''),
    file: facts,
    at: 'basalt: {}',
    path: 'pick-one.options',
    says: 'expected 3 to 6 options, came 2',
  },
  {
    what: 'words for another option',
    files: plant(en, 'glass: {', 'grass: {'),
    file: facts,
    at: 'basalt: {}',
    path: 'pick-one.options',
    says: 'expected basalt, cheese, glass in en, came basalt, cheese, grass',
  },
  {
    what: 'a wrong option without feedback',
    files: plantWords(', feedback: ', ', missed: '),
    file: facts,
    at: 'cheese: { misconception',
    path: 'pick-one.options.cheese',
    says: 'expected feedback for a wrong option in en, came none',
  },
  {
    what: 'a key that stands out by its length',
    files: plant(en, 'basalt: { text: Words }', 'basalt: { text: Words and more words }'),
    file: facts,
    at: 'basalt: {}',
    path: 'pick-one.options.basalt',
    says: 'expected the key not to be the longest in en, came 20 letters, next 5',
  },
  {
    what: 'a name that no parameter has',
    files: plantWords('stem: ', 'stem: on {planet}, '),
    file: facts,
    at: '',
    path: 'pick-one.en',
    says: 'expected a parameter or value in braces, came {planet}',
  },
  {
    what: 'a name in one language only',
    files: plant(
      en,
      'how-heavy:\n  title: Words\n  stem: Words',
      'how-heavy:\n  title: Words\n  stem: Words {massKg}',
    ),
    file: ar,
    at: 'stem: كلام\n  hints: [كلام]\n  explanation: كلام\n  toleranceReason',
    path: 'how-heavy.stem',
    says: 'expected the names of en ({massKg}), came ()',
  },
  {
    what: 'a question without its explanation',
    files: plant(en, '  explanation: Words\n', ''),
    file: en,
    at: 'title',
    path: 'pick-one.explanation',
    says: 'expected string',
  },
  {
    what: 'words of a question that does not exist',
    files: { ...soundContent, [en]: `${soundContent[en] ?? ''}\nlost:\n  title: Lost\n` },
    file: en,
    at: '  title: Lost',
    path: 'lost',
    says: 'expected a question of questions.yaml, came an unknown one',
  },
  {
    what: 'an unknown objective',
    files: plant(facts, 'objective: see-rock', 'objective: hear-rock'),
    file: facts,
    at: 'hear-rock',
    path: 'pick-one.objective',
    says: 'expected a known objective, came "hear-rock"',
  },
  {
    what: 'an unknown misconception',
    files: plant(facts, 'misconception: moon-of-cheese', 'misconception: sun-of-cheese'),
    file: facts,
    at: 'sun-of-cheese',
    path: 'pick-one',
    says: 'expected a known misconception, came "sun-of-cheese"',
  },
  {
    what: 'an unknown source',
    files: plant(facts, 'sources: [some-source]', 'sources: [no-source]'),
    file: facts,
    at: 'no-source',
    path: 'pick-one.sources',
    says: 'expected a known source, came "no-source"',
  },
  {
    what: 'too few questions',
    files: { ...soundContent, [facts]: withNineQuestions(soundContent[facts] ?? '') },
    file: facts,
    at: '',
    path: '',
    says: 'expected at least 10 questions, came 9',
  },
];

describe('the lint of questions', () => {
  it.each(faults)('tells where $what stands, what was expected and what came', async (fault) => {
    const lines = await lintContent(fault.files);
    const found = lines.filter((line) => line.startsWith(placeOf(fault)) && line.includes(fault.says));
    expect(found, lines.join('\n')).toHaveLength(1);
  });

  it('refuses an id that two questions have', async () => {
    const twice = (file: string): string => (soundContent[file] ?? '').replaceAll('plain-2', 'plain-1');
    const lines = await lintContent({ ...soundContent, [facts]: twice(facts) });
    expect(lines).toContainEqual(
      expect.stringMatching(/^content:\d+ plain-1: expected a question id once in the course, came twice$/u),
    );
  });
});
