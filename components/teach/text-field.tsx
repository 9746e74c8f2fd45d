// A labelled field of one line or several, with a note under its label.
interface TextFieldProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly note?: string | undefined;
  readonly value?: string;
  readonly type?: 'text' | 'password' | 'datetime-local' | 'number';
  /** More than one: a text area of so many lines. */
  readonly lines?: number;
  readonly isRequired?: boolean;
  readonly maxLength?: number;
  readonly autoComplete?: string;
  /** Of what is typed sign by sign, such as a code: no capital and no spelling is put right. */
  readonly dir?: 'ltr' | 'auto';
  readonly inputMode?: 'numeric';
}

export function TextField(props: TextFieldProps) {
  const { id, name, label, note, value, type = 'text', lines = 1, isRequired = false } = props;
  const { maxLength, autoComplete = 'off', dir, inputMode } = props;
  const noteId = note === undefined ? undefined : `${id}-note`;
  const shared = {
    ...{ id, name, maxLength, autoComplete, defaultValue: value, required: isRequired },
    ...{ className: 'field', 'aria-describedby': noteId },
    ...(dir === undefined ? {} : { dir, inputMode, autoCapitalize: 'off', spellCheck: false }),
  };
  return (
    <div>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      {note !== undefined && (
        <p className="small soft mb-s2" id={noteId}>
          {note}
        </p>
      )}
      {lines > 1 ? <textarea {...shared} rows={lines} /> : <input {...shared} type={type} />}
    </div>
  );
}
