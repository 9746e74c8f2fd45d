// The answer that earns everything: shown after release, and the measure of the content lint.
import type { Answer } from '../question/answer';
import type { Question, QuestionOf } from '../question/question';
import { optionLetter, type Variant } from '../question/variant';
import { keyNumber } from './kinds/numeric';

function letterOf(list: readonly string[] | undefined, id: string): string {
  return optionLetter(list?.indexOf(id) ?? 0);
}

/** The key as a person would write it: with the figures or decimals that the question gives it. */
function keyText(question: QuestionOf<'numeric' | 'estimate'>, variant: Variant): string {
  const key = keyNumber(question, variant);
  if (question.kind === 'numeric' && question.figures !== undefined) {
    const text = key.toPrecision(question.figures);
    // 150, not 1.5e+2: its last zero may count or not.
    return text.includes('e+') ? Number(text).toFixed(0) : text;
  }
  return typeof question.key === 'number'
    ? String(key)
    : key.toFixed(question.values[question.key]?.decimals ?? 0);
}

/** The letters under which ids stand in this variant, in the order given. */
export function lettersOf(variant: Variant, ids: readonly string[]): string[] {
  return ids.map((id) => letterOf(variant.order, id));
}

/** The same for pairs; `listOf` names the list in which an item's target stands. */
export function letterPairs(
  variant: Variant,
  key: Readonly<Record<string, string>>,
  listOf: (itemId: string) => string,
): Record<string, string> {
  const pairs: Record<string, string> = {};
  for (const [item, target] of Object.entries(key)) {
    pairs[letterOf(variant.order, item)] = letterOf(variant.further[listOf(item)], target);
  }
  return pairs;
}

/** An answer that scores full marks. */
export function solve(question: Question, variant: Variant): Answer {
  switch (question.kind) {
    case 'choice':
      return { kind: 'choice', option: letterOf(variant.order, question.key) };
    case 'multiple':
      return { kind: 'multiple', options: lettersOf(variant, question.key).sort() };
    case 'true-false':
      return { kind: 'true-false', verdict: question.key };
    case 'numeric':
    case 'estimate':
      return { kind: question.kind, text: keyText(question, variant) };
    case 'text':
      return { kind: 'text', text: question.words.en.accepted[0] ?? '' };
    case 'order':
      return { kind: 'order', order: lettersOf(variant, question.key) };
    case 'match':
      return { kind: 'match', partners: letterPairs(variant, question.key, () => 'partners') };
    case 'categorise':
      return { kind: 'categorise', groups: letterPairs(variant, question.key, () => 'groups') };
    case 'cloze':
      return { kind: 'cloze', gaps: letterPairs(variant, question.key, (gap) => gap) };
    case 'hotspot':
      return { kind: 'hotspot', spot: letterOf(variant.order, question.key) };
    case 'claim': {
      const { verdict, evidence } = question.key;
      return { kind: 'claim', verdict, evidence: lettersOf(variant, evidence).sort() };
    }
  }
}
