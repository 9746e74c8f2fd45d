// Can this be an answer to the question at all, finished or not? Asked at the border, before an answer is stored.
import type { Answer } from './answer';
import type { Question } from './question';
import { optionLetter } from './variant';
import { listFurther, listMain } from './variant-lists';

function lettersOf(list: readonly string[]): string[] {
  return list.map((_, index) => optionLetter(index));
}

function misfitOfLetters(given: readonly string[], list: readonly string[]): string | null {
  const known = lettersOf(list);
  return given.every((letter) => known.includes(letter)) ? null : `expected letters of ${known.join(', ')}`;
}

function misfitOfOrder(given: readonly string[], list: readonly string[]): string | null {
  const known = lettersOf(list);
  const isWhole = given.length === 0 || [...given].sort().join() === known.join();
  return isWhole ? null : `expected ${known.join(', ')} in some order, each once`;
}

function misfitOfPairs(
  question: Question,
  pairs: Readonly<Record<string, string>>,
  listOf: (itemId: string) => string,
): string | null {
  // Of a cloze the letters of gaps are fixed, so the list of each is known before the variant is; other kinds have one.
  const items = listMain(question);
  const further = listFurther(question);
  for (const [itemLetter, letter] of Object.entries(pairs)) {
    const item = items[lettersOf(items).indexOf(itemLetter)];
    if (item === undefined) return `expected items of ${lettersOf(items).join(', ')}`;
    const misfit = misfitOfLetters([letter], further[listOf(item)] ?? []);
    if (misfit !== null) return misfit;
  }
  return null;
}

/** What was expected where `answer` can be no answer to `question`; null when it can. */
export function findMisfit(question: Question, answer: Answer): string | null {
  if (question.kind !== answer.kind) return `expected an answer of kind ${question.kind}`;
  const main = listMain(question);
  switch (answer.kind) {
    case 'choice':
      return misfitOfLetters(answer.option === null ? [] : [answer.option], main);
    case 'hotspot':
      return misfitOfLetters(answer.spot === null ? [] : [answer.spot], main);
    case 'multiple':
      return misfitOfLetters(answer.options, main);
    case 'claim':
      return misfitOfLetters(answer.evidence, main);
    case 'order':
      return misfitOfOrder(answer.order, main);
    case 'match':
      return misfitOfPairs(question, answer.partners, () => 'partners');
    case 'categorise':
      return misfitOfPairs(question, answer.groups, () => 'groups');
    case 'cloze':
      return misfitOfPairs(question, answer.gaps, (gap) => gap);
    case 'true-false':
    case 'numeric':
    case 'text':
    case 'estimate':
      return null;
  }
}
