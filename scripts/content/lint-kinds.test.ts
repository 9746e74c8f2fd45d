// Each rule of gaps, places on a map, numbers and claims, broken one at a time; and the wrong ideas that all kinds name.
import { describe, expect, it } from 'vitest';
import {
  faultInFacts,
  faultInWords,
  lessonFolder,
  placeOf,
  plant,
  type Fault,
} from '../../tests/fixtures/content';
import { lintContent } from '../../tests/fixtures/lint-content';

const facts = `${lessonFolder}/questions.yaml`;

const gapsAndPlaces: Fault[] = [
  faultInWords(
    'a gap that the passage leaves out',
    ['[[where]]', '[[what]]'],
    ['fill-in.gaps', 'expected each of what, where once in the passage of en, came what, what'],
    'what: { lava: {}',
  ),
  faultInFacts(
    'a gap with an option that is not there as key',
    ['{ what: lava, where: below }', '{ what: lava, where: beside }'],
    ['fill-in.key.where', 'expected one of below, above, came "beside"'],
  ),
  faultInFacts(
    'a gap without a key',
    ['{ what: lava, where: below }', '{ what: lava }'],
    ['fill-in.key', 'expected an option for each of what, where, came what'],
  ),
  faultInFacts(
    'a wrong option of a gap without a reason',
    ['above: { slip: true }', 'above: {}'],
    ['fill-in.gaps.where.above', 'expected a misconception or "slip: true", came 0'],
  ),
  faultInWords(
    'a wrong option of a gap without feedback',
    ['above: { text: Words, feedback: Words }', 'above: { text: Words }'],
    ['fill-in.gaps.where.above', 'expected feedback for a wrong option in en, came none'],
    'above: { slip: true }',
  ),
  faultInFacts(
    'two places whose markers touch',
    ['latitudeDeg: 0,', 'latitudeDeg: 32,'],
    ['find-it.spots.middle', 'expected 10° or more from north on the map, came 8.0°'],
  ),
  faultInFacts(
    'a wrong place without a reason',
    ['longitudeDeg: 10, slip: true }', 'longitudeDeg: 10 }\n'],
    ['find-it.spots.middle', 'expected a misconception or "slip: true", came 0'],
    'middle: {',
  ),
  faultInWords(
    'a right place that stands out by its text',
    ['north: { text: Words }', 'north: { text: Words and a great many more words }'],
    ['find-it.spots.north', 'expected the key not to be the longest in en, came 33 letters, next 5'],
    'north: {',
  ),
];

const numbers: Fault[] = [
  faultInFacts(
    'figures without words for them',
    ['  tolerance: { relative: 0.02 }', '  tolerance: { relative: 0.02 }\n  figures: 2'],
    ['how-heavy.figures', 'expected words for figures in en, came none'],
    'figures: 2',
  ),
  faultInFacts(
    'figures that round the key out of its tolerance',
    ['  tolerance: { relative: 0.02 }', '  tolerance: { relative: 0.02 }\n  figures: 1'],
    ['how-heavy.figures', 'expected the key with its figures to be within the tolerance, came '],
    'figures: 1',
  ),
  faultInFacts(
    'an estimate at the end of its slider',
    ['key: 40', 'key: 100'],
    ['guess-it.key', 'expected a key between 0 and 100, came 100'],
  ),
  faultInFacts(
    'a slider that passes the key by',
    ['step: 5 }\n  closeness', 'step: 25 }\n  closeness'],
    ['guess-it.range.step', 'expected a stop of the slider that is right, came 50 as the nearest'],
    'step: 25',
  ),
  faultInFacts(
    'whole points where there are none',
    ['full: 5, none: 30', 'full: 30, none: 30'],
    ['guess-it.closeness', 'expected "full" below "none", came 30 and 30'],
  ),
  faultInFacts(
    'a ratio to a key that is not above 0',
    [
      'key: 40\n  unit: km\n  range: { from: 0, to: 100, step: 5 }\n  closeness: { by: difference',
      'key: -40\n  unit: km\n  range: { from: -100, to: 0, step: 5 }\n  closeness: { by: ratio',
    ],
    ['guess-it.closeness.by', 'expected a key above 0 for a ratio, came -40'],
    'by: ratio',
  ),
  faultInWords(
    'the distance from the key where none is known',
    ['guess-it:\n  title: Words', "guess-it:\n  title: 'Words {off}'"],
    ['guess-it.en', 'expected a parameter or value in braces, came {off}'],
    '- id: guess-it',
  ),
];

const claims: Fault[] = [
  faultInFacts(
    'the right verdict among the wrong ones',
    ['    open: { slip: true }', '    supported: { slip: true }'],
    ['check-it.verdicts', 'expected the wrong verdicts contradicted, open, came contradicted, supported'],
    'contradicted: { misc',
  ),
  faultInFacts(
    'a wrong verdict without a reason',
    ['    open: { slip: true }', '    open: {}'],
    ['check-it.verdicts.open', 'expected a misconception or "slip: true", came 0'],
  ),
  faultInWords(
    'a wrong verdict without words',
    ['    open: { text: Words }\n', ''],
    ['check-it.verdicts', 'expected contradicted, open in en, came contradicted'],
    'contradicted: { misc',
  ),
  faultInFacts(
    'evidence that is all right',
    ['evidence: [drill] }', 'evidence: [drill, taste, rumour] }'],
    ['check-it.key.evidence', 'expected at least one of the evidence not in the key, came none'],
  ),
  faultInFacts(
    'too little evidence',
    ['    rumour: { slip: true }\n', ''],
    ['check-it.evidence', 'expected 3 to 6 evidence, came 2'],
    'drill: {}',
  ),
  faultInFacts(
    'wrong evidence without a reason',
    ['rumour: { slip: true }', 'rumour: {}'],
    ['check-it.evidence.rumour', 'expected a misconception or "slip: true", came 0'],
  ),
];

describe('the lint of each kind', () => {
  it.each([...gapsAndPlaces, ...numbers, ...claims])(
    'tells where $what stands, what was expected and what came',
    async (fault) => {
      const lines = await lintContent(fault.files);
      const found = lines.filter((line) => line.startsWith(placeOf(fault)) && line.includes(fault.says));
      expect(found, lines.join('\n')).toHaveLength(1);
    },
  );

  it.each([
    ['name-it', '{ misconception: moon-of-cheese } }', '{ misconception: none-such } }'],
    ['put-in-order', 'then: lava }', 'then: lava, misconception: none-such }'],
    ['bring-together', 'partner: white }', 'partner: white, misconception: none-such }'],
    ['sort-out', 'group: rock }', 'group: rock, misconception: none-such }'],
    ['fill-in', 'cream: { misconception: moon-of-cheese', 'cream: { misconception: none-such'],
    ['find-it', '10, misconception: moon-of-cheese', '10, misconception: none-such'],
    ['check-it', 'contradicted: { misconception: moon-of-cheese', 'contradicted: { misconception: none-such'],
    [
      'check-it',
      'taste: { misconception: moon-of-cheese }\n    rumour',
      'taste: { misconception: none-such }\n    rumour',
    ],
  ])('knows the wrong ideas that %s names', async (id, find, planted) => {
    const lines = await lintContent(plant(facts, find, planted));
    expect(lines).toEqual([`content/${facts}:1 ${id}: expected a known misconception, came "none-such"`]);
  });
});
