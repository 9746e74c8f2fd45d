// The words a question card needs. Plain texts, made on the server, so that no message library is sent to the browser.
import type { UnreadableNumber } from '@/domain/number-text';
import type { Confidence } from '@/domain/attempt/confidence';
import type { Kind } from '@/domain/question/question';

export interface QuestionWords {
  readonly instruction: Readonly<Record<Kind, string>>;
  readonly answersLegend: string;
  readonly answerLabel: string;
  readonly true: string;
  readonly false: string;
  readonly check: string;
  readonly checking: string;
  readonly right: string;
  readonly partly: string;
  readonly notYet: string;
  readonly nextStep: string;
  readonly tryNew: string;
  readonly seeStepAgain: string;
  readonly showHint: string;
  readonly showAnotherHint: string;
  readonly hint: string;
  readonly showMe: string;
  readonly solution: string;
  readonly howSure: string;
  readonly confidence: Readonly<Record<Confidence, string>>;
  /** Said kindly after a check: sure, and not right yet. */
  readonly sureNotYet: string;
  /** What to say when there is nothing to check yet. */
  readonly unanswered: Readonly<Record<Kind, string>>;
  readonly unreadable: Readonly<Record<Exclude<UnreadableNumber, 'empty'>, string>>;
  /** "2 chosen", by number, from none. */
  readonly chosen: readonly string[];
  readonly keptHere: string;
  readonly sentNow: string;
  readonly noLine: string;
  readonly refused: string;
  readonly signedOut: string;
}
