// Each class of fault in the text of a lesson, planted one at a time.
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

const en = `${lessonFolder}/en.mdx`;
const ar = `${lessonFolder}/ar.mdx`;
const english = 'Words of rock';
const arabic = 'كلام عن الصخر';
const pick = '<Question id="pick-one" />';

/** The same text in both languages, so that only what is planted is wrong. */
function plantInBoth(find: string, replacement: string): ContentFiles {
  return { ...plant(en, find, replacement), [ar]: plant(ar, find, replacement)[ar] ?? '' };
}

const faults: Fault[] = [
  {
    what: 'a text without front matter',
    files: plant(en, '---\ntitle', '\ntitle'),
    file: en,
    at: '',
    path: '',
    says: 'expected front matter between two lines of "---", came none',
  },
  {
    what: 'a front matter that lacks a field',
    files: plant(en, `wonder: ${english}\n`, ''),
    file: en,
    at: `title: ${english}`,
    path: 'wonder',
    says: 'expected string',
  },
  {
    what: 'text before the first heading',
    files: plant(en, '---\n\n##', '---\n\nToo early\n\n##'),
    file: en,
    at: 'Too early',
    path: '',
    says: 'expected a "## heading" before any text, came "Too early"',
  },
  {
    what: 'a step less in the other language',
    files: plant(ar, `## ${arabic}\n\n${arabic}\n`, `${arabic}\n`),
    file: ar,
    at: '',
    path: '',
    says: 'expected 2 steps as in en, came 1',
  },
  {
    what: 'MDX that does not compile',
    files: plant(en, '<Question id="pick-one" />', '<Question id="pick-one">'),
    file: en,
    at: '## ',
    path: english,
    says: 'expected MDX that compiles, came: Expected a closing tag for `<Question>` (11:',
  },
  {
    what: 'a component that lessons do not have',
    files: plantInBoth('<Question id="pick-one" />', '<Video />\n\n<Question id="pick-one" />'),
    file: en,
    at: '## ',
    path: english,
    says: 'came <Video>',
  },
  {
    what: 'a figure that is not there',
    files: plantInBoth(
      '<Question id="pick-one" />',
      '<ReliefProfile figure="no-figure" />\n\n<Question id="pick-one" />',
    ),
    file: en,
    at: '## ',
    path: english,
    says: 'expected content/figures/no-figure.json, came no such file',
  },
  {
    what: 'a place on a map that is not known',
    files: plantInBoth(pick, `<MapFigure places={["gale", "lost-city"]} />\n\n${pick}`),
    file: en,
    at: '<MapFigure',
    path: 'MapFigure',
    says: 'expected a known place on Mars, came "lost-city"',
  },
  {
    what: 'other places on the map of the other language',
    files: {
      ...plantInBoth(pick, `<MapFigure places={["gale"]} />\n\n${pick}`),
      [ar]: plant(ar, pick, `<MapFigure places={[]} />\n\n${pick}`)[ar] ?? '',
    },
    file: ar,
    at: '## ',
    path: arabic,
    says: 'expected the places of en (gale), came ()',
  },
  {
    what: 'a station that the lab does not have',
    files: plantInBoth('<Question id="pick-one" />', '<Station id="casino" />\n\n<Question id="pick-one" />'),
    file: en,
    at: '## ',
    path: english,
    says: 'relief, orbits, air-and-water, weight-and-fall, talk-to-a-rover, craters, radiation, supplies, marsquake, came "casino"',
  },
  {
    what: 'a paragraph that is too long to read',
    files: plant(en, ' 21.9', ` 21.9 ${'rock '.repeat(100)}`),
    file: en,
    at: '## ',
    path: english,
    says: 'expected at most 90 words in a paragraph, came 10',
  },
  {
    what: 'a forbidden phrase',
    files: plant(en, ' 21.9', ' 21.9!'),
    file: en,
    at: '## ',
    path: english,
    says: 'expected none of the forbidden phrases, came "!"',
  },
  {
    what: 'a paragraph in the letters of the other language',
    files: plant(ar, `\n${arabic}\n\n<Question id="how`, `\n${english}\n\n<Question id="how`),
    file: ar,
    at: `## ${arabic}\n\n${english}`,
    path: arabic,
    says: `expected Arabic, came "${english}"`,
  },
  {
    what: 'a paragraph less in the other language',
    files: plant(ar, `\n${arabic}\n\n<Question id="how`, `\n<Question id="how`),
    file: ar,
    at: `## ${arabic}\n\n<Question id="how`,
    path: arabic,
    says: 'expected 1 paragraphs as in en, came 0',
  },
  {
    what: 'another number in the other language',
    files: plant(ar, '21.9', '22.9'),
    file: ar,
    at: '## ',
    path: arabic,
    says: 'expected the numbers of en (21.9), came (22.9)',
  },
  {
    what: 'another question in the other language',
    files: plant(ar, 'id="pick-one"', 'id="pick-some"'),
    file: ar,
    at: '## ',
    path: arabic,
    says: 'expected the questions of en (pick-one), came (pick-some)',
  },
  {
    what: 'a term less in the other language',
    files: plant(ar, `<Term id="basalt">${arabic}</Term>`, arabic),
    file: ar,
    at: '## ',
    path: arabic,
    says: 'expected the terms of en (basalt), came ()',
  },
  {
    what: 'a question that is not written',
    files: plantInBoth('id="how-heavy"', 'id="how-light"'),
    file: en,
    at: 'how-light',
    path: 'Question',
    says: 'expected a known question, came "how-light"',
  },
  {
    what: 'a term that the glossary does not have',
    files: plantInBoth('id="basalt"', 'id="granite"'),
    file: en,
    at: 'granite',
    path: 'Term',
    says: 'expected a known term, came "granite"',
  },
  {
    what: 'a term that is explained twice',
    files: plantInBoth('21.9', '21.9\n\n<Term id="basalt">صخر rock</Term>'),
    file: en,
    at: 'صخر rock',
    path: 'Term',
    says: 'expected a term on first use only, came "basalt" twice',
  },
  {
    what: 'too few questions in the text',
    files: plantInBoth('<Question id="how-heavy" />', ''),
    file: en,
    at: '',
    path: 'Question',
    says: 'expected 2 to 4 inline questions, came 1',
  },
  {
    what: 'an objective that does not exist',
    files: plant(`${lessonFolder}/lesson.yaml`, '[see-rock, ', '[hear-rock, '),
    file: `${lessonFolder}/lesson.yaml`,
    at: 'hear-rock',
    path: 'objectives',
    says: 'expected a known objective, came "hear-rock"',
  },
  {
    what: 'a source that does not exist',
    files: plant(`${lessonFolder}/lesson.yaml`, '[some-source]', '[no-source]'),
    file: `${lessonFolder}/lesson.yaml`,
    at: 'no-source',
    path: 'sources',
    says: 'expected a known source, came "no-source"',
  },
];

describe('the lint of lessons', () => {
  it.each(faults)('tells where $what stands, what was expected and what came', async (fault) => {
    const lines = await lintContent(fault.files);
    const found = lines.filter((line) => line.startsWith(placeOf(fault)) && line.includes(fault.says));
    expect(found, lines.join('\n')).toHaveLength(1);
  });

  it('lists all faults of all files at once, each on its line, files in order', async () => {
    const [first, second] = [
      plant(en, ' 21.9', ' 21.9!')[en] ?? '',
      plant('course.yaml', 'first-unit', 'no-unit'),
    ];
    const lines = await lintContent({
      ...soundContent,
      [en]: first,
      'sources.yaml': '- { id: 5 }\n',
      'glossary.en.yaml': '[]\n',
    });
    const places = lines.map((line) => line.split(':')[0]);
    expect(new Set(places)).toContain(`content/${en}`);
    expect(new Set(places)).toContain('content/sources.yaml');
    expect(new Set(places)).toContain('content/glossary.en.yaml');
    expect(places).toEqual([...places].sort((a = '', b = '') => a.localeCompare(b)));
    for (const line of lines) expect(line).toMatch(/^content\/\S+:\d+( \S.*)?: \S/u);
    expect((await lintContent(second)).length).toBeGreaterThan(0);
  });
});
