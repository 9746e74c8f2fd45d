// A labelled field of one line or several, with a note under its label.
interface TextFieldProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly note?: string;
  readonly value?: string;
  readonly type?: 'text' | 'password' | 'datetime-local' | 'number';
  /** More than one: a text area of so many lines. */
  readonly lines?: number;
  readonly isRequired?: boolean;
  readonly maxLength?: number;
  readonly autoComplete?: string;
}

export function TextField(props: TextFieldProps) {
  const { id, name, label, note, value, type = 'text', lines = 1, isRequired = false } = props;
  const { maxLength, autoComplete = 'off' } = props;
  const noteId = note === undefined ? undefined : `${id}-note`;
  const shared = {
    ...{ id, name, maxLength, autoComplete, defaultValue: value, required: isRequired },
    ...{ className: 'field', 'aria-describedby': noteId },
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
