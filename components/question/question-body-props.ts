// What every kind of question is given to draw itself.
import type { Answer } from '@/domain/question/answer';
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
  /** Said beside the control when the answer cannot be read or is missing. */
  readonly error: string | null;
}
