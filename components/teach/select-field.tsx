// One of many, in groups: the native list, which every device knows how to search.
interface SelectFieldProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  /** What stands there before anything is chosen. */
  readonly empty: string;
  readonly groups: readonly {
    readonly label: string;
    readonly options: readonly { readonly value: string; readonly label: string }[];
  }[];
}

export function SelectField({ id, name, label, empty, groups }: SelectFieldProps) {
  return (
    <div>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <select id={id} name={name} className="field" required defaultValue="">
        <option value="" disabled>
          {empty}
        </option>
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map(({ value, label: text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
