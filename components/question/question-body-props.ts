// What every kind of question is given to draw itself.
import type { Answer } from '@/domain/question/answer';
import type { Outcome } from '@/domain/scoring/score';
import type { QuestionWords } from './question-words';

export type Mark = 'right' | 'wrong';

export interface BodyProps<Question> {
  readonly question: Question;
  /** Names the group of inputs; unique on the page. */
  readonly name: string;
  readonly answer: Answer | null;
  readonly onAnswer: (answer: Answer) => void;
  readonly words: QuestionWords;
  /** After a check: the options lose their controls, the chosen ones carry these marks. Null before. */
  readonly marks: Readonly<Record<string, Mark>> | null;
  /** What the check said of the answer as a whole, for kinds without parts. Null before. */
  readonly outcome: Outcome | null;
  /** Said beside the control when the answer cannot be read or is missing. */
  readonly error: string | null;
}
