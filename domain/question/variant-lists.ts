// What of a question is listed to a learner, and in which order before anything is drawn.
import type { Question } from './question';

/** Sorted, because jsonb keeps no order of names and the author's order may tell the key. */
function sortedKeys(record: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(record).sort();
}

/** The ids whose drawn places become letters: options, items, spots, evidence. Empty where a kind lists nothing. */
export function listMain(question: Question): string[] {
  switch (question.kind) {
    case 'choice':
    case 'multiple':
      return sortedKeys(question.options);
    case 'order':
      return [...question.key].sort();
    case 'match':
    case 'categorise':
      return sortedKeys(question.key);
    case 'cloze':
      return sortedKeys(question.gaps);
    case 'hotspot':
      return sortedKeys(question.spots);
    case 'claim':
      return sortedKeys(question.evidence);
    case 'true-false':
    case 'numeric':
    case 'text':
    case 'estimate':
      return [];
  }
}

/** Further lists, by name: the partners of a match, the groups of a categorise, the options of each gap. */
export function listFurther(question: Question): Readonly<Record<string, readonly string[]>> {
  switch (question.kind) {
    case 'match':
      return { partners: [...question.partners].sort() };
    case 'categorise':
      return { groups: question.groups };
    case 'cloze':
      return Object.fromEntries(
        sortedKeys(question.gaps).map((gap) => [gap, sortedKeys(question.gaps[gap] ?? {})]),
      );
    case 'choice':
    case 'multiple':
    case 'order':
    case 'hotspot':
    case 'claim':
    case 'true-false':
    case 'numeric':
    case 'text':
    case 'estimate':
      return {};
  }
}
