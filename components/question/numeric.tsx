// numeric: a text field, because number fields refuse Arabic digits and change with the mouse wheel.
import { Icon } from '@/components/ui/icon';
import { ErrorLine } from './error-line';
import type { PublicNumeric } from '@/domain/question/public-question';
import type { BodyProps } from './question-body-props';

interface NumericProps extends BodyProps<PublicNumeric> {
  readonly isRight: boolean;
}

export function Numeric({ question, name, answer, onAnswer, words, marks, error, isRight }: NumericProps) {
  const text = answer?.kind === 'numeric' ? answer.text : '';
  const errorId = `${name}-error`;
  const unit = question.unitText;
  if (marks !== null) {
    return (
      <div className="options">
        <div className={`opt ${isRight ? 'right' : 'wrong'}`}>
          <Icon name={isRight ? 'star-tick' : 'octagon-cross'} />
          <bdi>{unit === '' ? text : `${text} ${unit}`}</bdi>
          <span className="says">{isRight ? words.right : words.notYet}</span>
        </div>
      </div>
    );
  }
  return (
    <div>
      <label className="label small" htmlFor={name}>
        {words.answerLabel}
        {unit === '' ? null : (
          <>
            {' ('}
            <bdi>{unit}</bdi>)
          </>
        )}
      </label>
      <div className="numeric-row">
        <input
          className="field"
          id={name}
          name={name}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          dir="ltr"
          maxLength={60}
          value={text}
          aria-invalid={error === null ? undefined : true}
          aria-describedby={error === null ? undefined : errorId}
          onChange={(event) => {
            onAnswer({ kind: 'numeric', text: event.currentTarget.value });
          }}
        />
        {unit !== '' && <span aria-hidden="true">{unit}</span>}
      </div>
      <ErrorLine id={errorId} text={error} />
    </div>
  );
}
