// One of a few, as native radios: rows of a list, or segments side by side. The browser draws the chosen one (:has).
import type { ChangeEventHandler } from 'react';

type Choice = {
  readonly value: string;
  readonly label: string;
  readonly note?: string;
  readonly lang?: string;
};

type ChoiceGroupProps = {
  readonly legend: string;
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly chosen?: string;
  readonly layout?: 'rows' | 'across';
  /** With it the group is controlled; without it `chosen` is only where it starts. */
  readonly onChange?: ChangeEventHandler<HTMLInputElement>;
};

export function ChoiceGroup({ legend, name, choices, chosen, layout = 'rows', onChange }: ChoiceGroupProps) {
  return (
    <fieldset>
      <legend className="label">{legend}</legend>
      <div className={layout === 'across' ? 'seg across' : 'seg'}>
        {choices.map(({ value, label, note, lang }) => (
          <label className="opt" key={value} lang={lang}>
            <input
              type="radio"
              name={name}
              value={value}
              {...(onChange === undefined
                ? { defaultChecked: value === chosen }
                : { checked: value === chosen, onChange })}
            />
            <span>{label}</span>
            {note !== undefined && <span className="small soft">{note}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
