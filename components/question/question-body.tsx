// Sends a question to the file of its kind. A new kind does not compile until it is learnt here.
import type { PublicQuestion } from '@/domain/question/public-question';
import { Choice } from './choice';
import { Multiple } from './multiple';
import { Numeric } from './numeric';
import type { BodyProps } from './question-body-props';
import { TrueFalse } from './true-false';

interface QuestionBodyProps extends BodyProps<PublicQuestion> {
  readonly isRight: boolean;
}

export function QuestionBody({ question, isRight, ...rest }: QuestionBodyProps) {
  switch (question.kind) {
    case 'choice':
      return <Choice question={question} {...rest} />;
    case 'multiple':
      return <Multiple question={question} {...rest} />;
    case 'true-false':
      return <TrueFalse question={question} isRight={isRight} {...rest} />;
    case 'numeric':
      return <Numeric question={question} isRight={isRight} {...rest} />;
  }
}
