// The wrong answers that an author foresees: each wrong option, each slip, each part put elsewhere. What sample learners
// answer, and what tests hold the scoring and its words against.
import type { Answer } from '../question/answer';
import type { Question, QuestionOf } from '../question/question';
import { verdicts } from '../question/question-facts';
import type { Variant } from '../question/variant';
import { keyNumber, slipNumber } from './kinds/numeric';
import { letterPairs, lettersOf } from './solution';

type Pairs = Readonly<Record<string, string>>;

function listWrong(order: readonly string[], key: readonly string[]): string[] {
  return order.filter((id) => !key.includes(id));
}

/** A single wrong option; the key without one; a wrong one in place of a right one. */
function mistakeOptions({ key }: QuestionOf<'multiple'>, variant: Variant): Answer[] {
  const wrong = listWrong(variant.order, key);
  const sets = [
    ...wrong.map((id) => [id]),
    ...key.map((left) => key.filter((id) => id !== left)),
    ...wrong.map((id) => [...key.slice(1), id]),
  ];
  return sets.map((ids) => ({ kind: 'multiple', options: lettersOf(variant, ids).sort() }));
}

/** Where known slips lead, and ten times too much. */
function mistakeNumbers(question: QuestionOf<'numeric'>, variant: Variant): number[] {
  const slips = Object.keys(question.slips).map((slip) => slipNumber(question, variant, slip));
  return [...slips.filter((value) => value !== null), keyNumber(question, variant) * 10];
}

/** Far above and far below, then half-way to there. */
function mistakeEstimates(question: QuestionOf<'estimate'>, variant: Variant): number[] {
  const key = keyNumber(question, variant);
  const { by, full, none } = question.closeness;
  return [2 * none, (full + none) / 2].flatMap((gap) =>
    by === 'difference' ? [key + gap, key - gap] : [key * (1 + gap), key / (1 + gap)],
  );
}

function writeNumber(value: number): string {
  return String(Number(value.toPrecision(6)));
}

/** Each item with the next one's: where there are two targets and more, no part is right. */
function turnPairs(key: Pairs, targets: readonly string[]): Pairs {
  return Object.fromEntries(
    Object.entries(key).map(([item, target]) => [
      item,
      targets[(targets.indexOf(target) + 1) % targets.length] ?? target,
    ]),
  );
}

function mistakeOrders({ key }: QuestionOf<'order'>): string[][] {
  const swaps = key
    .slice(1)
    .map((id, index) => [...key.slice(0, index), id, key[index] ?? id, ...key.slice(index + 2)]);
  return [[...key].reverse(), ...swaps];
}

function mistakeGaps({ key, gaps }: QuestionOf<'cloze'>): Pairs[] {
  const wrongOf = (gap: string): string[] => listWrong(Object.keys(gaps[gap] ?? {}), [key[gap] ?? '']);
  const all = Object.fromEntries(Object.keys(key).map((gap) => [gap, wrongOf(gap)[0] ?? '']));
  return [
    all,
    ...Object.keys(key).flatMap((gap) => wrongOf(gap).map((option) => ({ ...key, [gap]: option }))),
  ];
}

/** All wrong; the right verdict with one wrong piece of evidence; a wrong verdict with the right evidence. */
function mistakeClaims({ key }: QuestionOf<'claim'>, variant: Variant): Answer[] {
  const wrong = listWrong(variant.order, key.evidence).map((id) => lettersOf(variant, [id]));
  const right = lettersOf(variant, key.evidence).sort();
  const wrongVerdicts = verdicts.filter((verdict) => verdict !== key.verdict);
  return [
    ...wrongVerdicts.map((verdict) => ({ kind: 'claim' as const, verdict, evidence: wrong[0] ?? [] })),
    ...wrong.map((evidence) => ({ kind: 'claim' as const, verdict: key.verdict, evidence })),
    ...wrongVerdicts.map((verdict) => ({ kind: 'claim' as const, verdict, evidence: right })),
  ];
}

/** At least one of them earns nothing; some earn a part. */
export function listMistakes(question: Question, variant: Variant): Answer[] {
  switch (question.kind) {
    case 'choice':
      return lettersOf(variant, listWrong(variant.order, [question.key])).map((option) => ({
        kind: 'choice',
        option,
      }));
    case 'hotspot':
      return lettersOf(variant, listWrong(variant.order, [question.key])).map((spot) => ({
        kind: 'hotspot',
        spot,
      }));
    case 'multiple':
      return mistakeOptions(question, variant);
    case 'true-false':
      return [{ kind: 'true-false', verdict: !question.key }];
    case 'numeric':
      return mistakeNumbers(question, variant).map((value) => ({
        kind: 'numeric',
        text: writeNumber(value),
      }));
    case 'estimate':
      return mistakeEstimates(question, variant).map((value) => ({
        kind: 'estimate',
        text: writeNumber(value),
      }));
    case 'text': {
      const { slips, title } = question.words.en;
      const typed = [...Object.values(slips).flatMap(({ forms }) => forms), title];
      return typed.map((text) => ({ kind: 'text', text }));
    }
    case 'order':
      return mistakeOrders(question).map((ids) => ({ kind: 'order', order: lettersOf(variant, ids) }));
    case 'match': {
      const { key, partners, slips } = question;
      const pairs = [
        turnPairs(key, partners),
        ...Object.values(slips).map(({ item, partner }) => ({ ...key, [item]: partner })),
      ];
      return pairs.map((ids) => ({
        kind: 'match',
        partners: letterPairs(variant, ids, () => 'partners'),
      }));
    }
    case 'categorise': {
      const { key, groups, slips } = question;
      const pairs = [
        turnPairs(key, groups),
        ...Object.values(slips).map(({ item, group }) => ({ ...key, [item]: group })),
      ];
      return pairs.map((ids) => ({
        kind: 'categorise',
        groups: letterPairs(variant, ids, () => 'groups'),
      }));
    }
    case 'cloze':
      return mistakeGaps(question).map((ids) => ({
        kind: 'cloze',
        gaps: letterPairs(variant, ids, (gap) => gap),
      }));
    case 'claim':
      return mistakeClaims(question, variant);
  }
}
