'use client';
// Whom work is for: the whole class, or pupils that are chosen by name.
import { useState } from 'react';
import { ChoiceGroup } from '../ui/choice-group';

interface Choosable {
  readonly id: string;
  readonly nickname: string;
  readonly isChosen: boolean;
  /** Said beside the name, such as that the pupil has begun. */
  readonly note?: string;
}

interface RecipientsFieldProps {
  readonly pupils: readonly Choosable[];
  readonly isPicked: boolean;
  readonly words: Record<'legend' | 'whole' | 'wholeNote' | 'some' | 'someNote' | 'which', string>;
}

export function RecipientsField({ pupils, isPicked, words }: RecipientsFieldProps) {
  const [to, setTo] = useState(isPicked ? 'pupils' : 'class');
  return (
    <>
      <ChoiceGroup
        legend={words.legend}
        name="to"
        chosen={to}
        choices={[
          { value: 'class', label: words.whole, note: words.wholeNote },
          { value: 'pupils', label: words.some, note: words.someNote },
        ]}
        onChange={(event) => {
          setTo(event.currentTarget.value);
        }}
      />
      {to === 'pupils' && (
        <fieldset>
          <legend className="label">{words.which}</legend>
          <div className="seg">
            {pupils.map(({ id, nickname, isChosen, note }) => (
              <label className="opt" key={id}>
                <input type="checkbox" name="pupils[]" value={id} defaultChecked={isChosen} />
                <span>
                  <bdi>{nickname}</bdi>
                </span>
                {note !== undefined && <span className="small soft">{note}</span>}
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </>
  );
}
