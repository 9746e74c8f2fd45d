// Can this answer be scored? Asked in the browser before sending, so it knows no key and imports no schema library.
import { readNumber, type UnreadableNumber } from '../number-text';
import type { Answer } from './answer';
import { withoutUnit } from './unit-symbol';

export type AnswerCheck =
  | { readonly state: 'ok' }
  | { readonly state: 'unanswered' }
  | { readonly state: 'unreadable'; readonly reason: Exclude<UnreadableNumber, 'empty'> };

const ok: AnswerCheck = { state: 'ok' };
const unanswered: AnswerCheck = { state: 'unanswered' };

function checkNumber(text: string, unit: string | null): AnswerCheck {
  const read = readNumber(withoutUnit(text, unit));
  if (read.ok) return ok;
  return read.reason === 'empty' ? unanswered : { state: 'unreadable', reason: read.reason };
}

/** `unit` is the unit shown beside a numeric question, or null. */
export function checkAnswer(answer: Answer, unit: string | null): AnswerCheck {
  switch (answer.kind) {
    case 'choice':
      return answer.option === null ? unanswered : ok;
    case 'multiple':
      return answer.options.length === 0 ? unanswered : ok;
    case 'true-false':
      return answer.verdict === null ? unanswered : ok;
    case 'numeric':
      return checkNumber(answer.text, unit);
  }
}
