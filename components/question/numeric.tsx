// numeric: a number, read by the server within its tolerance.
import type { PublicNumeric } from '@/domain/question/public-question';
import { ErrorLine } from './error-line';
import { NumberField } from './number-field';
import type { BodyProps } from './question-body-props';
import { TypedResult } from './typed-result';

export function Numeric(props: BodyProps<PublicNumeric>) {
  const { question, name, answer, onAnswer, words, marks, outcome, error } = props;
  const text = answer?.kind === 'numeric' ? answer.text : '';
  const errorId = `${name}-error`;
  const { unitText, figures } = question;
  if (marks !== null)
    return <TypedResult text={`${text} ${unitText}`.trim()} outcome={outcome} words={words} />;
  return (
    <div>
      <NumberField
        name={name}
        text={text}
        unitText={unitText}
        note={figures === null ? undefined : words.figures[figures]}
        errorId={error === null ? undefined : errorId}
        words={words}
        onText={(typed) => {
          onAnswer({ kind: 'numeric', text: typed });
        }}
      />
      <ErrorLine id={errorId} text={error} />
    </div>
  );
}
