// text: a word or a name, typed as one likes; no help of the browser that would give an answer away or change it.
import type { PublicText } from '@/domain/question/public-question';
import { ErrorLine } from './error-line';
import type { BodyProps } from './question-body-props';
import { TypedResult } from './typed-result';

export function TextQuestion(props: BodyProps<PublicText>) {
  const { name, answer, onAnswer, words, marks, outcome, error } = props;
  const text = answer?.kind === 'text' ? answer.text : '';
  const errorId = `${name}-error`;
  if (marks !== null) return <TypedResult text={text} outcome={outcome} words={words} />;
  return (
    <div>
      <label className="label small" htmlFor={name}>
        {words.answerLabel}
      </label>
      <div className="numeric-row">
        <input
          className="field words"
          id={name}
          name={name}
          type="text"
          // An empty field has no direction of its own, and `auto` would set the caret at the left.
          dir={text === '' ? undefined : 'auto'}
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          maxLength={200}
          value={text}
          aria-invalid={error === null ? undefined : true}
          aria-describedby={error === null ? undefined : errorId}
          onChange={(event) => {
            onAnswer({ kind: 'text', text: event.currentTarget.value });
          }}
        />
      </div>
      <ErrorLine id={errorId} text={error} />
    </div>
  );
}
