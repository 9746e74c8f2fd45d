// One of many, in groups or not: the native list, which every device knows how to search.
export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

interface SelectFieldProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  /** What stands there before anything is chosen. */
  readonly empty: string;
  readonly groups?: readonly { readonly label: string; readonly options: readonly SelectOption[] }[];
  /** Those of no group. */
  readonly options?: readonly SelectOption[];
}

function Options({ options }: { readonly options: readonly SelectOption[] }) {
  return options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}

export function SelectField({ id, name, label, empty, groups = [], options = [] }: SelectFieldProps) {
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
            <Options options={group.options} />
          </optgroup>
        ))}
        <Options options={options} />
      </select>
    </div>
  );
}
