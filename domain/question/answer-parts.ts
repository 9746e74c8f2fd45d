// An answer as its parts by letter, in one form for all kinds, so that two answers can be held against each other.
import type { Answer } from './answer';

/** Stands for itself where a part is chosen or not and says nothing more. */
const CHOSEN = 'chosen';

function chosen(letters: readonly (string | null)[]): Record<string, string> {
  return Object.fromEntries(letters.flatMap((letter) => (letter === null ? [] : [[letter, CHOSEN]])));
}

/**
 * What stands for each part: `chosen`, a place (order), or the letter of its partner, group or option. The verdict of a
 * claim has the name `verdict`. Empty for kinds without parts.
 */
export function partsOf(answer: Answer): Readonly<Record<string, string>> {
  switch (answer.kind) {
    case 'choice':
      return chosen([answer.option]);
    case 'hotspot':
      return chosen([answer.spot]);
    case 'multiple':
      return chosen(answer.options);
    case 'order':
      return Object.fromEntries(answer.order.map((letter, place) => [letter, String(place)]));
    case 'match':
      return answer.partners;
    case 'categorise':
      return answer.groups;
    case 'cloze':
      return answer.gaps;
    case 'claim':
      return {
        ...(answer.verdict === null ? {} : { verdict: answer.verdict }),
        ...chosen(answer.evidence),
      };
    case 'true-false':
    case 'numeric':
    case 'text':
    case 'estimate':
      return {};
  }
}
