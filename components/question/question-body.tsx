// Sends a question to the file of its kind. A new kind does not compile until it is learnt here.
import type { PublicQuestion } from '@/domain/question/public-question';
import { Categorise } from './categorise';
import { Choice } from './choice';
import { Claim } from './claim';
import { Cloze } from './cloze';
import { Estimate } from './estimate';
import { Hotspot } from './hotspot';
import { Match } from './match';
import { Multiple } from './multiple';
import { Numeric } from './numeric';
import { Order } from './order';
import type { BodyProps } from './question-body-props';
import { TextQuestion } from './text';
import { TrueFalse } from './true-false';

export function QuestionBody({ question, ...rest }: BodyProps<PublicQuestion>) {
  switch (question.kind) {
    case 'choice':
      return <Choice question={question} {...rest} />;
    case 'multiple':
      return <Multiple question={question} {...rest} />;
    case 'true-false':
      return <TrueFalse question={question} {...rest} />;
    case 'numeric':
      return <Numeric question={question} {...rest} />;
    case 'text':
      return <TextQuestion question={question} {...rest} />;
    case 'order':
      return <Order question={question} {...rest} />;
    case 'match':
      return <Match question={question} {...rest} />;
    case 'categorise':
      return <Categorise question={question} {...rest} />;
    case 'cloze':
      return <Cloze question={question} {...rest} />;
    case 'hotspot':
      return <Hotspot question={question} {...rest} />;
    case 'estimate':
      return <Estimate question={question} {...rest} />;
    case 'claim':
      return <Claim question={question} {...rest} />;
  }
}
