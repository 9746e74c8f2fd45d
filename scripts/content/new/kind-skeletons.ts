// What each kind of question needs beside the fields that all have (content/README.md). The ids are there to be replaced
// by ids that say what they stand for: once published, an id never changes.
import type { Kind } from '../../../domain/question/question';

interface KindSkeleton {
  readonly facts: string;
  readonly words: string;
}

const feedback = (about: string, indent = '  '): string => `${indent}text: # ${about}
${indent}next: # one small step to take; take the line out where there is none
`;

const wrongOption = (id: string): string => `    ${id}:
      text: # a wrong answer that somebody would give
      feedback: # speaks to the idea behind it
`;

const rightOption = (id: string, missed: boolean): string => `    ${id}:
      text: # a right answer
${missed ? '      missed: # said when it was left out\n' : ''}`;

/** One right, two wrong. */
const optionFacts = `    option-1: {}
    option-2: { misconception: } # an id of misconceptions.yaml
    option-3: { slip: true } # wrong with no wrong idea behind it
`;

const slipWords = `  slips:
    slip-1:
${feedback('speaks to the idea behind this mistake', '      ')}  otherwise:
${feedback('said to any other wrong answer', '    ')}`;

const pairWords = (targets: string): string => `  items:
    item-1: # as short as it can be
    item-2:
    item-3:
  ${targets}:
    ${targets.slice(0, -1)}-1: # as short as it can be
    ${targets.slice(0, -1)}-2:
    ${targets.slice(0, -1)}-3:
${slipWords}`;

export const kindSkeletons: Readonly<Record<Kind, KindSkeleton>> = {
  choice: {
    facts: `  options:
${optionFacts}  key: # the id of the right option
`,
    words: `  options:
${rightOption('option-1', false)}${wrongOption('option-2')}${wrongOption('option-3')}`,
  },
  multiple: {
    facts: `  options:
${optionFacts}    option-4: {}
  key: [] # the ids of the right options: at least two, and not all
`,
    words: `  options:
${rightOption('option-1', true)}${wrongOption('option-2')}${wrongOption('option-3')}${rightOption('option-4', true)}`,
  },
  'true-false': {
    facts: `  key: # true or false
  misconception: # what the wrong verdict shows, an id of misconceptions.yaml; or slip: true
`,
    words: `  feedback: # for the wrong verdict
${feedback('speaks to the idea behind it', '    ')}`,
  },
  numeric: {
    facts: `  # For numbers that differ from learner to learner add parameters and values (content/README.md).
  key: # a number, or the name of a value
  unit: # shown beside the field; take the line out where there is none
  tolerance:
    relative: # how far off is still right, such as 0.02; or absolute: in the unit
  slips:
    slip-1:
      factor: # the key times this; or value: the name of one
      misconception: # an id of misconceptions.yaml; take the line out for a plain slip
`,
    words: `  toleranceReason: # why an answer may be that far off
${slipWords}`,
  },
  text: {
    facts: `  slips:
    slip-1: { misconception: } # an id of misconceptions.yaml; {} for a plain slip
`,
    words: `  accepted:
    - # the answer as it is shown, then other forms of it; those of both languages count in both
  slips:
    slip-1:
      forms:
        - # a wrong word that somebody would type
${feedback('speaks to the idea behind this mistake', '      ')}  otherwise:
${feedback('said to any other wrong answer', '    ')}`,
  },
  order: {
    facts: `  key: [item-1, item-2, item-3] # 3 to 7, from first to last
  slips:
    slip-1:
      first: # an item that was put somewhere before
      then: # this one, which is wrong
      misconception: # an id of misconceptions.yaml; take the line out for a plain slip
`,
    words: `  first: # the name of the upper end of the list, such as "earliest"
  last: # the name of the lower end
  items:
    item-1: # as short as it can be
    item-2:
    item-3:
${slipWords}`,
  },
  match: {
    facts: `  partners: [partner-1, partner-2, partner-3] # 2 to 8; some may belong to no item
  key: # 3 to 6 items, each with a partner of its own
    item-1: # the id of its partner
    item-2:
    item-3:
  slips:
    slip-1:
      item: # an item
      partner: # with this partner, which is wrong
      misconception: # an id of misconceptions.yaml; take the line out for a plain slip
`,
    words: pairWords('partners'),
  },
  categorise: {
    facts: `  groups: [group-1, group-2, group-3] # 2 to 4, shown in this order; each has an item
  key: # 4 to 9 items
    item-1: # the id of its group
    item-2:
    item-3:
  slips:
    slip-1:
      item: # an item
      group: # in this group, which is wrong
      misconception: # an id of misconceptions.yaml; take the line out for a plain slip
`,
    words: pairWords('groups'),
  },
  cloze: {
    facts: `  gaps: # 2 to 5, each with 2 to 4 options
    gap-1: { option-1: {}, option-2: { misconception: } } # an id of misconceptions.yaml
    gap-2: { option-1: {}, option-2: { slip: true } }
  key:
    gap-1: # the id of the right option
    gap-2:
`,
    words: `  passage: # a sentence or two with each gap once, as [[gap-1]] and [[gap-2]]
  gaps:
${['gap-1', 'gap-2']
  .map(
    (gap) => `    ${gap}:
      option-1:
        text: # right
      option-2:
        text: # wrong
        feedback: # speaks to the idea behind it
`,
  )
  .join('')}`,
  },
  hotspot: {
    facts: `  map: mars
  spots: # 3 to 6, 10° or more apart on the map
    spot-1:
      latitudeDeg: # from −90 to 90, with a plain hyphen as minus
      longitudeDeg: # east, from −180 to 180
    spot-2:
      latitudeDeg:
      longitudeDeg:
      misconception: # an id of misconceptions.yaml
    spot-3:
      latitudeDeg:
      longitudeDeg:
      slip: true
  key: # the id of the right spot
`,
    words: `  spots: # where it lies and what is seen there: the question must do as well without the map
    spot-1:
      text: # the right place
${wrongOption('spot-2')}${wrongOption('spot-3')}`,
  },
  estimate: {
    facts: `  key: # a number, or the name of a value; on neither end of the range
  unit: # shown beside the field; take the line out where there is none
  range: # of the slider
    from:
    to:
    step:
  closeness:
    by: # difference, or ratio with a key above 0
    full: # up to here the whole point
    none: # from here on no point
`,
    words: `  near: # for the whole point
${feedback('{off} stands for how far away it is', '    ')}  above: # too much
${feedback('{off} stands for how far away it is', '    ')}  below: # too little
${feedback('{off} stands for how far away it is', '    ')}`,
  },
  claim: {
    facts: `  verdicts: # the two that are wrong, of supported, contradicted and open
    supported: { misconception: } # an id of misconceptions.yaml
    contradicted: { slip: true }
  evidence: # 3 to 6
${optionFacts}  key:
    verdict: # supported, contradicted or open
    evidence: [] # the ids of what settles it
`,
    words: `  claim: # the statement as the world makes it
  from: # what kind of text says so, such as "A headline in a magazine"
  verdicts: # the two that are wrong
    supported:
${feedback('speaks to the idea behind this verdict', '      ')}    contradicted:
${feedback('speaks to the idea behind this verdict', '      ')}  evidence:
${rightOption('option-1', true)}${wrongOption('option-2')}${wrongOption('option-3')}`,
  },
};
