// What questions.yaml holds for each kind: all that is the same in every language, the key with it.
import { z } from 'zod';
import { stationIdSchema } from '../lab/station-id';
import { factIds, id, ids, name, text, wrongIdea } from './question-parts';

const levels = ['recall', 'apply', 'compare', 'explain', 'judge'] as const;

const parameter = z.strictObject({ from: z.number(), to: z.number(), step: z.number().positive() });
const value = z.strictObject({
  function: text,
  arguments: z.record(name, z.union([z.number(), name])),
  decimals: z.number().int().min(0).max(6),
});

const common = {
  id,
  objective: id,
  difficulty: z.literal([1, 2, 3]),
  level: z.enum(levels),
  sources: z.array(id).min(1),
  /** Asked in its lesson only, because it needs the figure that stands there. */
  lessonOnly: z.literal(true).optional(),
  /** The station of the lab at which it can be worked out. */
  lab: stationIdSchema.optional(),
  /** The lines of the fact bank that it stands on. */
  facts: factIds,
  parameters: z.record(name, parameter).default({}),
  values: z.record(name, value).default({}),
};

const options = z.record(id, z.strictObject(wrongIdea));

const numericSlip = z.strictObject({
  value: name.optional(),
  factor: z.number().optional(),
  misconception: id.optional(),
});
const tolerance = z.union([
  z.strictObject({ relative: z.number().positive().max(0.5) }),
  z.strictObject({ absolute: z.number().nonnegative() }),
]);
const number = z.union([z.number(), name]);

/** How far from the key an estimate may lie: full points up to `full`, none from `none` on. */
const closeness = z.strictObject({
  /** `difference`: |estimate − key|. `ratio`: the larger of estimate / key and key / estimate, less one. */
  by: z.enum(['difference', 'ratio']),
  full: z.number().nonnegative(),
  none: z.number().positive(),
});

export const verdicts = ['supported', 'contradicted', 'open'] as const;
export const verdictSchema = z.enum(verdicts);
/** What the record says of a claim: it supports it, it contradicts it, or it does not settle it. */
export type ClaimVerdict = (typeof verdicts)[number];

const spot = z.strictObject({
  latitudeDeg: z.number().min(-90).max(90),
  /** East of the prime meridian, from −180 to 180. */
  longitudeDeg: z.number().min(-180).max(180),
  ...wrongIdea,
});

export const questionFacts = {
  choice: z.strictObject({ ...common, kind: z.literal('choice'), options, key: id }),
  multiple: z.strictObject({ ...common, kind: z.literal('multiple'), options, key: z.array(id).min(2) }),
  'true-false': z.strictObject({ ...common, kind: z.literal('true-false'), key: z.boolean(), ...wrongIdea }),
  numeric: z.strictObject({
    ...common,
    kind: z.literal('numeric'),
    key: number,
    unit: text.optional(),
    tolerance,
    /** How many significant figures the answer must be written with; any number where it is left out. */
    figures: z.number().int().min(1).max(6).optional(),
    slips: z.record(id, numericSlip).default({}),
  }),
  // The accepted forms are words, so the key stands with them.
  text: z.strictObject({
    ...common,
    kind: z.literal('text'),
    slips: z.record(id, z.strictObject({ misconception: id.optional() })).default({}),
  }),
  /** `key`: all items in the right order. */
  order: z.strictObject({
    ...common,
    kind: z.literal('order'),
    key: ids.min(3).max(7),
    /** A known wrong idea shows when `first` is put somewhere before `then`. */
    slips: z.record(id, z.strictObject({ first: id, then: id, misconception: id.optional() })).default({}),
  }),
  /** `key`: the partner of each item. Partners that belong to no item may be among them. */
  match: z.strictObject({
    ...common,
    kind: z.literal('match'),
    partners: ids.min(2).max(8),
    key: z.record(id, id),
    slips: z.record(id, z.strictObject({ item: id, partner: id, misconception: id.optional() })).default({}),
  }),
  /** `key`: the group of each item. */
  categorise: z.strictObject({
    ...common,
    kind: z.literal('categorise'),
    groups: ids.min(2).max(4),
    key: z.record(id, id),
    slips: z.record(id, z.strictObject({ item: id, group: id, misconception: id.optional() })).default({}),
  }),
  /** Words left out of a passage, each chosen from a list of its own. `key`: the option of each gap. */
  cloze: z.strictObject({
    ...common,
    kind: z.literal('cloze'),
    gaps: z.record(id, options),
    key: z.record(id, id),
  }),
  /** One of some places on a map. */
  hotspot: z.strictObject({
    ...common,
    kind: z.literal('hotspot'),
    map: z.enum(['mars']),
    spots: z.record(id, spot),
    key: id,
  }),
  /** A number that is guessed with reason and scored by its closeness. */
  estimate: z.strictObject({
    ...common,
    kind: z.literal('estimate'),
    key: number,
    unit: text.optional(),
    /** What the slider reaches, in the unit. */
    range: parameter,
    closeness,
  }),
  /** A statement as the world makes it: is it supported, and by what? */
  claim: z.strictObject({
    ...common,
    kind: z.literal('claim'),
    /** For each verdict that is wrong: the idea it shows. */
    verdicts: z.partialRecord(verdictSchema, z.strictObject(wrongIdea)),
    evidence: options,
    key: z.strictObject({ verdict: verdictSchema, evidence: z.array(id).min(1) }),
  }),
} as const;
