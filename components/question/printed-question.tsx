// A question on paper: its number, its words, and room for the answer.
import { Text } from '@/components/ui/text';
import type { PublicQuestion } from '@/domain/question/public-question';
import { PrintedAnswer, type PrintedWords } from './printed-answer';

interface PrintedQuestionProps {
  readonly question: PublicQuestion;
  readonly number: string;
  readonly words: PrintedWords;
}

export function PrintedQuestion({ question, number, words }: PrintedQuestionProps) {
  return (
    <>
      <h2 className="printed-stem">
        <span className="pos">{number}</span>
        <span>
          <Text>{question.stem}</Text>
        </span>
      </h2>
      <PrintedAnswer question={question} words={words} />
    </>
  );
}
