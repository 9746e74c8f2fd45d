// The wrong ideas that a question names, wherever its kind has a place for them.
import type { Question } from './question';

type Tagged = Readonly<Record<string, { readonly misconception?: string | undefined }>>;

function listTagged(question: Question): readonly Tagged[] {
  switch (question.kind) {
    case 'choice':
    case 'multiple':
      return [question.options];
    case 'true-false':
      return [{ verdict: question }];
    case 'numeric':
    case 'text':
    case 'order':
    case 'match':
    case 'categorise':
      return [question.slips];
    case 'cloze':
      return Object.values(question.gaps);
    case 'hotspot':
      return [question.spots];
    case 'estimate':
      return [];
    case 'claim':
      return [question.verdicts, question.evidence];
  }
}

export function listMisconceptions(question: Question): string[] {
  return listTagged(question).flatMap((tagged) =>
    Object.values(tagged).flatMap(({ misconception }) => misconception ?? []),
  );
}
