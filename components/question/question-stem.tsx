// The question itself, as the heading that takes the focus on moving on.
import type { RefObject } from 'react';
import { Text } from '@/components/ui/text';
import type { PublicQuestion } from '@/domain/question/public-question';
import type { QuestionWords } from './question-words';

interface QuestionStemProps {
  readonly id: string;
  readonly question: PublicQuestion;
  readonly words: QuestionWords;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}

export function QuestionStem({ id, question, words, headingRef }: QuestionStemProps) {
  return (
    <>
      <h2 className="stem" id={id} ref={headingRef} tabIndex={-1}>
        <Text>{question.stem}</Text>
        <small>{words.instruction[question.kind]}</small>
      </h2>
      {question.lab !== undefined && (
        <p className="small">
          <a className="link" href={`/${words.locale}/lab/${question.lab}`} target="_blank">
            {words.openLab}
          </a>
        </p>
      )}
    </>
  );
}
