// Can this answer be scored? Asked in the browser before sending, so it knows no key and imports no schema library.
import { readNumber, type UnreadableNumber } from '../number-text';
import type { Answer } from './answer';
import { normaliseText } from './normalise-text';
import type { PublicQuestion } from './public-question';
import { withoutUnit } from './unit-symbol';

export type AnswerCheck =
  | { readonly state: 'ok' }
  | { readonly state: 'unanswered' }
  /** Begun: some items, gaps or halves are still open. */
  | { readonly state: 'incomplete' }
  | { readonly state: 'unreadable'; readonly reason: Exclude<UnreadableNumber, 'empty'> };

const ok: AnswerCheck = { state: 'ok' };
const unanswered: AnswerCheck = { state: 'unanswered' };
const incomplete: AnswerCheck = { state: 'incomplete' };

function checkNumber(text: string, unit: string | null): AnswerCheck {
  const read = readNumber(withoutUnit(text, unit));
  if (read.ok) return ok;
  return read.reason === 'empty' ? unanswered : { state: 'unreadable', reason: read.reason };
}

function checkCount(given: number, wanted: number): AnswerCheck {
  if (given === 0) return unanswered;
  return given < wanted ? incomplete : ok;
}

function countParts(question: PublicQuestion): number {
  if (question.kind === 'match' || question.kind === 'categorise') return question.items.length;
  return question.kind === 'cloze' ? question.passage.filter(({ gap }) => gap !== null).length : 0;
}

/** `answer` is of the question's kind; the server makes sure of it (findMisfit). */
export function checkAnswer(question: PublicQuestion, answer: Answer): AnswerCheck {
  switch (answer.kind) {
    case 'choice':
      return answer.option === null ? unanswered : ok;
    case 'multiple':
      return answer.options.length === 0 ? unanswered : ok;
    case 'true-false':
      return answer.verdict === null ? unanswered : ok;
    case 'numeric':
    case 'estimate':
      return checkNumber(answer.text, 'unit' in question ? question.unit : null);
    case 'text':
      return normaliseText(answer.text) === '' ? unanswered : ok;
    case 'order':
      return answer.order.length === 0 ? unanswered : ok;
    case 'match':
      return checkCount(Object.keys(answer.partners).length, countParts(question));
    case 'categorise':
      return checkCount(Object.keys(answer.groups).length, countParts(question));
    case 'cloze':
      return checkCount(Object.keys(answer.gaps).length, countParts(question));
    case 'hotspot':
      return answer.spot === null ? unanswered : ok;
    case 'claim':
      return checkCount(Number(answer.verdict !== null) + Number(answer.evidence.length > 0), 2);
  }
}
