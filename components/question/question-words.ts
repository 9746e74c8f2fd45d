// The words a question card needs. Plain texts, made on the server, so that no message library is sent to the browser.
import type { Digits, Locale } from '@/domain/locale';
import type { UnreadableNumber } from '@/domain/number-text';
import type { Confidence } from '@/domain/attempt/confidence';
import type { Kind } from '@/domain/question/question';
import type { ClaimVerdict } from '@/domain/question/question-facts';
import type { ReportWords } from './report-problem';
import type { SignInWords } from './sign-in-dialog';

export interface QuestionWords {
  /** For what is counted and printed in the browser. Words with {names} in braces are filled there (say.ts). */
  readonly locale: Locale;
  readonly digits: Digits;
  readonly instruction: Readonly<Record<Kind, string>>;
  /** The way to the station of the lab, which opens beside the question. */
  readonly openLab: string;
  readonly answersLegend: string;
  readonly answerLabel: string;
  readonly true: string;
  readonly false: string;
  readonly verdicts: Readonly<Record<ClaimVerdict, string>>;
  readonly right: string;
  readonly partly: string;
  readonly notYet: string;
  readonly nextStep: string;
  readonly solutionTitle: string;
  readonly howSure: string;
  readonly confidence: Readonly<Record<Confidence, string>>;
  /** Said kindly after a check: sure, and not right yet. */
  readonly sureNotYet: string;
  readonly unreadable: Readonly<Record<Exclude<UnreadableNumber, 'empty'>, string>>;
  /** "2 chosen", by number, from none. */
  readonly chosen: readonly string[];
  /** The same of the evidence on a claim. */
  readonly chosenEvidence: readonly string[];
  /** "to 2 significant figures", by number. */
  readonly figures: readonly string[];
  /** What options without an order are called: A, B, C. */
  readonly letters: readonly string[];
  /** The first entry of a select, which is no choice yet. */
  readonly choose: string;
  readonly place: string;
  readonly moveUp: string;
  readonly moveDown: string;
  readonly moved: string;
  readonly alreadyFirst: string;
  readonly alreadyLast: string;
  readonly orderOpen: string;
  readonly orderGiven: string;
  readonly orderKeep: string;
  readonly groupEmpty: string;
  readonly gap: string;
  readonly map: string;
  readonly mapAlt: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoom: string;
  readonly slider: string;
  readonly notSet: string;
  readonly verdictLegend: string;
  readonly evidenceLegend: string;
  readonly keptHere: string;
  readonly sentNow: string;
  readonly noLine: string;
  readonly refused: string;
  readonly signedOut: string;
  readonly signIn: SignInWords;
  readonly report: ReportWords;
}

/** What a card says besides where each answer is checked at once. */
export interface PracticeWords extends QuestionWords {
  readonly check: string;
  readonly checking: string;
  readonly tryNew: string;
  readonly seeStepAgain: string;
  readonly showHint: string;
  readonly showAnotherHint: string;
  readonly hint: string;
  readonly showMe: string;
  /** What to say when there is nothing to check yet. */
  readonly unanswered: Readonly<Record<Kind, string>>;
  /** Said when only a part of the answer is there. */
  readonly incomplete: string;
}
