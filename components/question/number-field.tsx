// A number to be typed: a text field, because number fields refuse Arabic digits and change with the mouse wheel.
import type { QuestionWords } from './question-words';

interface NumberFieldProps {
  readonly name: string;
  readonly text: string;
  readonly unitText: string;
  /** Said after the label: "to 2 significant figures". */
  readonly note?: string | undefined;
  readonly errorId: string | undefined;
  readonly words: QuestionWords;
  readonly onText: (text: string) => void;
}

export function NumberField({ name, text, unitText, note, errorId, words, onText }: NumberFieldProps) {
  return (
    <>
      <label className="label small" htmlFor={name}>
        {words.answerLabel}
        {unitText === '' ? null : (
          <>
            {' ('}
            <bdi>{unitText}</bdi>)
          </>
        )}
        {note === undefined ? null : ` ${note}`}
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
          aria-invalid={errorId === undefined ? undefined : true}
          aria-describedby={errorId}
          onChange={(event) => {
            onText(event.currentTarget.value);
          }}
        />
        {unitText !== '' && <span aria-hidden="true">{unitText}</span>}
      </div>
    </>
  );
}
