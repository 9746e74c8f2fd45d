// Each class of fault in the files of the course: one is planted, one line tells file, line, place and both sides.
import { describe, expect, it } from 'vitest';
import { placeOf, plant, soundContent, without, type Fault } from '../../tests/fixtures/content';
import { lintContent } from '../../tests/fixtures/lint-content';

const lesson = 'units/first-unit/first-lesson/lesson.yaml';
const unit = 'units/first-unit/unit.yaml';

const faults: Fault[] = [
  {
    what: 'a question for its lesson alone that does not stand there',
    files: plant(
      'units/first-unit/first-lesson/questions.yaml',
      'kind: text',
      'kind: text\n  lessonOnly: true',
    ),
    file: 'units/first-unit/first-lesson/questions.yaml',
    at: 'lessonOnly',
    path: 'name-it.lessonOnly',
    says: 'expected in the text of its lesson, came asked nowhere',
  },
  {
    what: 'a file that is not there',
    files: without('glossary.ar.yaml'),
    file: 'glossary.ar.yaml',
    at: '',
    path: '',
    says: 'expected this file, came nothing',
  },
  {
    what: 'a file that is no YAML',
    files: plant('course.yaml', '[first-unit]', '[first-unit]\nunits: [again]'),
    file: 'course.yaml',
    at: '[again]',
    path: '',
    says: 'expected YAML, came: Map keys must be unique',
  },
  {
    what: 'a field of the wrong type',
    files: plant(lesson, 'minutes: 10', 'minutes: ten'),
    file: lesson,
    at: 'minutes',
    path: 'minutes',
    says: 'expected number, received string; came "ten"',
  },
  {
    what: 'a number out of its range',
    files: plant(lesson, 'minutes: 10', 'minutes: 90'),
    file: lesson,
    at: 'minutes',
    path: 'minutes',
    says: 'came 90',
  },
  {
    what: 'a field that nobody knows',
    files: plant(unit, 'number: 1', 'number: 1\ncolour: red'),
    file: unit,
    at: '',
    path: '',
    says: '"colour"',
  },
  {
    what: 'a field that is missing',
    files: plant(unit, 'number: 1\n', ''),
    file: unit,
    at: '',
    path: 'number',
    says: 'came nothing',
  },
  {
    what: 'an id that is none',
    files: plant('sources.yaml', 'some-source', 'Some Source'),
    file: 'sources.yaml',
    at: 'Some Source',
    path: '0.id',
    says: 'expected lower-case words joined by hyphens; came "Some Source"',
  },
  {
    what: 'a unit that is called otherwise than its folder',
    files: plant(unit, 'id: first-unit', 'id: other-unit'),
    file: unit,
    at: '',
    path: 'id',
    says: "expected the folder's name first-unit, came other-unit",
  },
  {
    what: 'a lesson that is called otherwise than its folder',
    files: plant(lesson, 'id: first-lesson', 'id: other-lesson'),
    file: lesson,
    at: '',
    path: 'id',
    says: "expected the folder's name first-lesson, came other-lesson",
  },
  {
    what: 'a text in one language only',
    files: plant('glossary.en.yaml', 'dark rock }', 'dark rock }\nglass: { term: glass, meaning: rock }'),
    file: 'glossary.en.yaml',
    at: 'glass: { term',
    path: 'glass',
    says: 'expected an id of content/glossary.yaml, came an unknown one',
  },
  {
    what: 'an English text without its Arabic',
    files: plant('units/first-unit/unit.ar.yaml', 'summary: عن الصخر', 'summary: ""'),
    file: 'units/first-unit/unit.ar.yaml',
    at: 'summary',
    path: 'summary',
    says: 'came ""',
  },
  {
    what: 'another number in the other language',
    files: plant('units/first-unit/unit.ar.yaml', 'عن الصخر', 'عن 3 صخور'),
    file: 'units/first-unit/unit.ar.yaml',
    at: 'summary',
    path: 'summary',
    says: 'expected the numbers of en (), came (3)',
  },
  {
    what: 'English where Arabic belongs',
    files: plant('units/first-unit/unit.ar.yaml', 'عن الصخر', 'About rock'),
    file: 'units/first-unit/unit.ar.yaml',
    at: 'summary',
    path: 'summary',
    says: 'expected Arabic, came "About rock"',
  },
  {
    what: 'Arabic where English belongs',
    files: plant('units/first-unit/unit.en.yaml', 'About rock', 'عن الصخر'),
    file: 'units/first-unit/unit.en.yaml',
    at: 'summary',
    path: 'summary',
    says: 'expected English, came "عن الصخر"',
  },
  {
    what: 'a phrase that the guide forbids',
    files: plant('objectives.en.yaml', 'can: see rock', 'can: see rock!'),
    file: 'objectives.en.yaml',
    at: 'see rock!',
    path: 'see-rock.can',
    says: 'expected none of the forbidden phrases, came "!"',
  },
  {
    what: 'an id twice',
    files: plant('glossary.yaml', '- id: basalt', '- id: basalt\n- id: basalt # again'),
    file: 'glossary.yaml',
    at: '# again',
    path: 'basalt',
    says: 'expected an id once, came twice',
  },
  {
    what: 'a thing without words',
    files: plant('glossary.yaml', '- id: basalt', '- id: basalt\n- id: glass'),
    file: 'glossary.yaml',
    at: 'id: glass',
    path: 'glass',
    says: 'expected words in both languages, came not both',
  },
  {
    what: 'a place beyond the pole',
    files: plant('places.yaml', 'latitudeDeg: -5.37', 'latitudeDeg: -95.37'),
    file: 'places.yaml',
    at: '{ id: gale',
    path: '0.latitudeDeg',
    says: 'came -95.37',
  },
  {
    what: 'a place with its longitude to the west',
    files: plant('places.yaml', 'longitudeEastDeg: 137.81', 'longitudeEastDeg: -222.19'),
    file: 'places.yaml',
    at: '{ id: gale',
    path: '0.longitudeEastDeg',
    says: 'came -222.19',
  },
  {
    what: 'an objective of a unit that does not exist',
    files: plant('objectives.yaml', 'unit: first-unit', 'unit: no-unit'),
    file: 'objectives.yaml',
    at: 'no-unit',
    path: 'see-rock',
    says: 'expected a known unit, came "no-unit"',
  },
  {
    what: 'a prerequisite that does not exist',
    files: plant('objectives.yaml', '[see-rock]', '[hear-rock]'),
    file: 'objectives.yaml',
    at: '[hear-rock]',
    path: 'name-rock',
    says: 'expected a known objective, came "hear-rock"',
  },
  {
    what: 'a misconception about an unknown objective',
    files: plant('misconceptions.yaml', 'objective: see-rock', 'objective: hear-rock'),
    file: 'misconceptions.yaml',
    at: 'objective: hear-rock',
    path: 'moon-of-cheese',
    says: 'expected a known objective, came "hear-rock"',
  },
  {
    what: 'a misconception that leads back to a step there is not',
    files: plant('misconceptions.yaml', 'step: 2', 'step: 3'),
    file: 'misconceptions.yaml',
    at: 'step: 3',
    path: 'moon-of-cheese',
    says: 'expected a step of lesson first-lesson (1 to 2), came 3',
  },
  {
    what: 'a source that nothing uses',
    files: plant(
      'sources.yaml',
      'year: 2001 }',
      'year: 2001 }\n- { id: lost, organisation: ESA, title: Dust, year: 2002 }',
    ),
    file: 'sources.yaml',
    at: 'id: lost',
    path: 'lost',
    says: 'expected to be used somewhere, came unused',
  },
];

describe('the lint of the files of the course', () => {
  it('finds nothing in sound content', async () => {
    expect(await lintContent(soundContent)).toEqual([]);
  });

  it.each(faults)('tells where $what stands, what was expected and what came', async (fault) => {
    const lines = await lintContent(fault.files);
    const found = lines.filter((line) => line.startsWith(placeOf(fault)) && line.includes(fault.says));
    expect(found, lines.join('\n')).toHaveLength(1);
  });
});
