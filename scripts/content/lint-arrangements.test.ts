// Each rule of typed words, orders, pairs and groups, broken one at a time.
import { describe, expect, it } from 'vitest';
import { faultInFacts, faultInWords, placeOf, type Fault } from '../../tests/fixtures/content';
import { lintContent } from '../../tests/fixtures/lint-content';

const texts: Fault[] = [
  faultInWords(
    'an accepted form without a letter',
    ['[Basalt]', "['...']"],
    ['name-it.accepted', 'expected a form with letters or digits in en, came "..."'],
    '- id: name-it',
  ),
  faultInWords(
    'an accepted form with a name in it',
    ['[Basalt]', "['{massKg}']"],
    ['name-it.accepted', 'expected a form without names in braces in en, came "{massKg}"'],
    '- id: name-it',
  ),
  faultInWords(
    'an answer that the stem gives away',
    ['name-it:\n  title: Words\n  stem: Words', 'name-it:\n  title: Words\n  stem: The basalt here'],
    ['name-it.accepted', 'expected no title, stem or hint to give the answer in en, came "Basalt"'],
    '- id: name-it',
  ),
  faultInWords(
    'a slip that is accepted but for its spelling',
    ['[Chalk]', "['The  BÁSALT.']"],
    ['name-it.slips.chalk', 'expected a slip that is not right in en, came "The  BÁSALT."'],
    'chalk: {',
  ),
  faultInFacts(
    'another slip in the facts of a text',
    ['{ chalk: {', '{ cheese: {'],
    ['name-it.slips', 'expected cheese in en, came chalk'],
  ),
];

const arrangements: Fault[] = [
  faultInFacts(
    'an item to put in order that has no words',
    ['[lava, stone, sand]', '[lava, stone, gravel]'],
    ['put-in-order.key', 'expected gravel, lava, stone in en, came lava, sand, stone'],
  ),
  faultInFacts(
    'a slip of an order that is right',
    ['first: sand, then: lava', 'first: lava, then: sand'],
    ['put-in-order.slips.sand-first', 'expected a slip that is not right, came lava before sand'],
  ),
  faultInFacts(
    'a slip of an order with an unknown item',
    ['first: sand, then: lava', 'first: sand, then: gravel'],
    ['put-in-order.slips.sand-first', 'expected one of lava, stone, sand, came "gravel"'],
  ),
  faultInFacts(
    'a partner that does not exist',
    ['ash: grey }', 'ash: red }'],
    ['bring-together.key.ash', 'expected one of black, white, grey, green, came "red"'],
  ),
  faultInFacts(
    'a partner of two items',
    ['ash: grey }', 'ash: black }'],
    ['bring-together.key.ash', 'expected a partner of its own, came "black" again'],
  ),
  faultInFacts(
    'too few items to match',
    ['{ basalt: black, marble: white, ash: grey }', '{ marble: white, ash: grey }'],
    ['bring-together.key', 'expected 3 to 6 items, came 2'],
  ),
  faultInFacts(
    'a partner without words',
    ['grey, green]', 'grey, brown]'],
    ['bring-together.partners', 'expected black, brown, grey, white in en, came black, green, grey, white'],
  ),
  faultInFacts(
    'a slip of a match that is right',
    ['{ item: ash, partner: white }', '{ item: ash, partner: grey }'],
    ['bring-together.slips.white-ash', 'expected a slip that is not right, came ash with grey'],
  ),
  faultInFacts(
    'a group without items',
    ['iron: metal, gold: metal', 'iron: rock, gold: rock'],
    ['sort-out.groups', 'expected an item in every group, came none in "metal"'],
    'groups: [rock',
  ),
  faultInFacts(
    'too few items to sort',
    ['iron: metal, gold: metal', 'gold: metal'],
    ['sort-out.key', 'expected 4 to 9 items, came 3'],
  ),
  faultInFacts(
    'a slip of an unknown item',
    ['{ item: gold, group: rock }', '{ item: tin, group: rock }'],
    ['sort-out.slips.golden-rock', 'expected one of basalt, marble, iron, gold, came "tin"'],
  ),
];

describe('the lint of arrangements', () => {
  it.each([...texts, ...arrangements])(
    'tells where $what stands, what was expected and what came',
    async (fault) => {
      const lines = await lintContent(fault.files);
      const found = lines.filter((line) => line.startsWith(placeOf(fault)) && line.includes(fault.says));
      expect(found, lines.join('\n')).toHaveLength(1);
    },
  );
});
