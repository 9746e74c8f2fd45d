// The words of a quiz being taken, made on the server. Lists are by number: `places[2]` is "Question 3 of 12".
export interface QuizWords {
  readonly modeLabel: string;
  readonly places: readonly string[];
  readonly numbers: readonly string[];
  readonly questions: string;
  readonly answered: string;
  readonly notAnswered: string;
  readonly flagged: string;
  readonly flag: string;
  readonly unflag: string;
  readonly back: string;
  readonly next: string;
  readonly toCheck: string;
  readonly checkTitle: string;
  /** "Nine of twelve questions have an answer", by number answered. */
  readonly answeredCount: readonly string[];
  readonly goBackHint: string;
  /** "Answer question 3", by position. */
  readonly answerQuestion: readonly string[];
  readonly handIn: string;
  /** "Hand in with two unanswered", by number unanswered. */
  readonly handInOpen: readonly string[];
  readonly handingIn: string;
  readonly allSaved: string;
  readonly notSavedYet: string;
  readonly handInFailed: string;
}
